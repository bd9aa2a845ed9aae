import { contextBridge, ipcRenderer } from 'electron';
import {
  CALL_CHANNEL,
  END_CHANNEL,
  FOLD_CHANNEL,
  PAGE_CHANNEL,
  SEAT_CHANNEL,
  SLIP_CHANNEL,
  SPEAK_CHANNEL,
  START_CHANNEL,
  type KioskBridge,
} from '../contract/bridge.ts';

const page = latestOf(PAGE_CHANNEL);
const seat = latestOf(SEAT_CHANNEL);

const bridge: KioskBridge = {
  call: (name, argument) => ipcRenderer.invoke(CALL_CHANNEL, name, argument),
  onPage: page,
  endSession: () => ipcRenderer.invoke(END_CHANNEL),
  foldPane: (folded) => ipcRenderer.invoke(FOLD_CHANNEL, folded),
  onSeat: seat,
  speak: (language) => ipcRenderer.invoke(SPEAK_CHANNEL, language),
  openStart: () => ipcRenderer.invoke(START_CHANNEL),
  printSlip: (recordIds) => ipcRenderer.invoke(SLIP_CHANNEL, recordIds),
};

contextBridge.exposeInMainWorld('enRegard', bridge);

/** What came last over a channel may be there before the pane has started: it waits here. No event reaches the pane. */
function latestOf(channel: string): (listener: (value: never) => void) => void {
  let latest: { readonly value: never } | null = null;
  let listener: ((value: never) => void) | null = null;
  ipcRenderer.on(channel, (_event, sent: unknown) => {
    // The main process sends on each channel what `KioskBridge` says.
    const value = sent as never;
    latest = { value };
    listener?.(value);
  });
  return (listen) => {
    listener = listen;
    if (latest !== null) listen(latest.value);
  };
}
