import { EventEmitter } from 'node:events';
import { app } from './app.ts';
import { FakeSession } from './session.ts';
import { FakeWebContents, type Preferences } from './web-contents.ts';

interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** `WebContentsView`: a page that has the size of its bounds. */
export class FakeWebContentsView {
  readonly webContents: FakeWebContents;
  bounds: Bounds = { x: 0, y: 0, width: 0, height: 0 };

  constructor({ webPreferences = {} }: { readonly webPreferences?: Preferences } = {}) {
    const session = FakeSession.of(webPreferences.partition ?? '');
    this.webContents = new FakeWebContents(session, webPreferences);
    app.emit('web-contents-created', {}, this.webContents);
  }

  setBounds(bounds: Bounds): void {
    this.bounds = bounds;
    const { width, height } = bounds;
    if (width === 0 || height === 0) return;
    void this.webContents.ready
      .then(() => this.webContents.page.setViewportSize({ width, height }))
      // A window that closes meanwhile has no size.
      .catch(() => undefined);
  }
}

/** `BaseWindow`: its views, its size, and what was asked of the system. */
export class FakeBaseWindow extends EventEmitter {
  static readonly all = new Set<FakeBaseWindow>();
  static destroyAll(): void {
    for (const window of FakeBaseWindow.all) window.destroy();
  }
  static getAllWindows(): FakeBaseWindow[] {
    return [...FakeBaseWindow.all];
  }

  readonly options: Readonly<Record<string, unknown>>;
  readonly children: FakeWebContentsView[] = [];
  readonly contentView = {
    addChildView: (view: FakeWebContentsView): void => void this.children.push(view),
    removeChildView: (view: FakeWebContentsView): void => {
      this.children.splice(this.children.indexOf(view), 1);
    },
  };
  #size: [number, number];
  #closed = false;

  constructor(options: { readonly width?: number; readonly height?: number } = {}) {
    super();
    this.options = { ...options };
    this.#size = [options.width ?? 800, options.height ?? 600];
    FakeBaseWindow.all.add(this);
  }

  getContentSize(): [number, number] {
    return this.#size;
  }
  /** As a turned or replaced screen does. */
  resizeTo(width: number, height: number): void {
    this.#size = [width, height];
    this.emit('resize');
  }
  isKiosk(): boolean {
    return this.options['kiosk'] === true;
  }
  focus(): void {
    this.emit('focus');
  }
  isDestroyed(): boolean {
    return this.#closed;
  }
  /** As the desktop asks for it: the program may refuse. */
  close(): void {
    let refused = false;
    this.emit('close', { preventDefault: () => (refused = true) });
    if (!refused) this.destroy();
  }
  destroy(): void {
    this.#closed = true;
    for (const view of this.children) view.webContents.close();
    FakeBaseWindow.all.delete(this);
    this.emit('closed');
  }
}
