import { ipcMain, type InvokeEvent } from './ipc-main.ts';

/** What comes out of an isolated world: an invocation, or an event of the watching world. */
export type WorldMessage =
  | { readonly id: number; readonly channel: string; readonly values: readonly unknown[] }
  | { readonly event: string; readonly value?: unknown };

type Invocation = Extract<WorldMessage, { channel: string }>;

/** Brings an invocation to its handler; an error goes back as its words, as Electron sends it. */
export async function forwardInvoke(
  event: InvokeEvent,
  { channel, values }: Invocation,
): Promise<{ value: unknown } | { error: string }> {
  try {
    return { value: await ipcMain.invoke(event, channel, values) };
  } catch (error) {
    return { error: String(error) };
  }
}
