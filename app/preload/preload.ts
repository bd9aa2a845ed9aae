import { contextBridge, ipcRenderer } from 'electron';
import {
  CALL_CHANNEL,
  END_CHANNEL,
  FOLD_CHANNEL,
  PAGE_CHANNEL,
  type KioskBridge,
} from '../contract/bridge.ts';
import type { PageSnapshot } from '../shared/video.ts';

let latest: PageSnapshot | null = null;
let listener: ((snapshot: PageSnapshot) => void) | null = null;

// A page may be known before the pane has started: it waits here. The event itself never reaches the pane.
ipcRenderer.on(PAGE_CHANNEL, (_event, snapshot: PageSnapshot) => {
  latest = snapshot;
  listener?.(snapshot);
});

const bridge: KioskBridge = {
  call: (name, argument) => ipcRenderer.invoke(CALL_CHANNEL, name, argument),
  onPage: (listen) => {
    listener = listen;
    if (latest !== null) listen(latest);
  },
  endSession: () => ipcRenderer.invoke(END_CHANNEL),
  foldPane: (folded) => ipcRenderer.invoke(FOLD_CHANNEL, folded),
};

contextBridge.exposeInMainWorld('enRegard', bridge);
