import { app, BaseWindow, screen, type Event, type WebContentsView } from 'electron';
import { applyMenus } from '../lockdown/menus.ts';
import { layoutOf, type LayoutState } from './layout.ts';
import { switchFocusOnF6 } from './switch-focus.ts';
import type { Views } from './views.ts';

export interface KioskWindow {
  readonly window: BaseWindow;
  /** Lays the views out again for a changed state. */
  arrange(change?: Partial<LayoutState>): void;
  /** Puts a view of the video site in its place, where there is none. */
  addVideo(video: WebContentsView): void;
  /** Takes the view of the video site out of the window. */
  removeVideo(video: WebContentsView): void;
}

// What a demonstration opens with: fits a 1366 by 768 laptop.
const WINDOW_SIZE = { width: 1280, height: 720 } as const;
const NOWHERE = { x: 0, y: 0, width: 0, height: 0 } as const;

/** Opens the one window, full screen and without a way to close it in the kiosk, an ordinary one in the demonstration. */
export function openWindow(
  views: Pick<Views, 'pane' | 'notice' | 'front'>,
  options: { readonly kiosk: boolean },
): KioskWindow {
  const window = new BaseWindow({
    ...WINDOW_SIZE,
    title: 'En regard',
    kiosk: options.kiosk,
    frame: !options.kiosk,
    backgroundColor: '#ffffff',
  });
  window.contentView.addChildView(views.pane);
  window.contentView.addChildView(views.notice);
  window.contentView.addChildView(views.front);
  if (options.kiosk) keepOpen(window);
  applyMenus(window);

  let video: WebContentsView | null = null;
  let state: LayoutState = { fullscreen: false, folded: false, notice: 0 };
  function arrange(change: Partial<LayoutState> = {}): void {
    state = { ...state, ...change };
    const [width = 0, height = 0] = window.getContentSize();
    const layout = layoutOf({ width, height }, state);
    video?.setBounds(layout.video);
    views.front.setBounds(video === null ? layout.video : NOWHERE);
    views.pane.setBounds(layout.pane);
    views.notice.setBounds(layout.notice);
  }
  arrangeOnChange(window, () => arrange());
  switchFocusOnF6(views.pane.webContents, () => (video ?? views.front).webContents);
  // A closed seat shows the front alone.
  switchFocusOnF6(views.front.webContents, () =>
    state.fullscreen ? null : views.pane.webContents,
  );
  return {
    window,
    arrange,
    addVideo(view) {
      video = view;
      window.contentView.addChildView(view);
      switchFocusOnF6(view.webContents, () => views.pane.webContents);
      arrange({ fullscreen: false });
    },
    removeVideo(view) {
      video = null;
      window.contentView.removeChildView(view);
      arrange();
    },
  };
}

/** Each of these has been seen to come without the others (Wayland, a turned screen, a changed scale). */
function arrangeOnChange(window: BaseWindow, arrange: () => void): void {
  window.on('resize', arrange);
  window.on('enter-full-screen', arrange);
  window.on('leave-full-screen', arrange);
  screen.on('display-metrics-changed', arrange);
}

/** A desktop's own shortcut asks the window to close; only the end of the program may. */
function keepOpen(window: BaseWindow): void {
  window.on('close', stay);
  app.once('before-quit', () => window.off('close', stay));
}

function stay(event: Event): void {
  event.preventDefault();
}
