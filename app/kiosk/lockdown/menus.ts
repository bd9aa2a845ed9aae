import { Menu, type BaseWindow } from 'electron';

/** Takes away Electron's own menu, whose accelerators quit, reload, zoom and open the developer tools. */
export function removeApplicationMenu(): void {
  Menu.setApplicationMenu(null);
}

/** Keeps the system's window menu (move, minimise, close) from opening. Electron shows no other menu by itself. */
export function applyMenus(window: BaseWindow): void {
  window.on('system-context-menu', (event) => event.preventDefault());
}
