import type { WebContents } from 'electron';

/** A command of Chromium's DevTools protocol, and what it is given. */
export interface ProtocolCommand {
  readonly method: string;
  readonly params: object;
}

const VERSION = '1.3';
// Frames of other sites have a process, and so a target, of their own. Each waits until it has been told.
const FOLLOW_FRAMES = {
  method: 'Target.setAutoAttach',
  params: {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    filter: [{ type: 'iframe' }],
  },
} as const satisfies ProtocolCommand;

/**
 * Gives commands to a page before it loads, and to every frame of another site before that frame loads. For the doors on
 * which Electron itself gives no hold; Chromium opens no port for it and puts nothing into the page. `onMessage` is told
 * of what the protocol tells in return.
 */
export function commandEveryFrame(
  contents: WebContents,
  commands: readonly ProtocolCommand[],
  onMessage: (method: string) => void,
): void {
  const { debugger: protocol } = contents;
  protocol.attach(VERSION);
  const send = ({ method, params }: ProtocolCommand, frame?: string): void => {
    // A frame that has gone meanwhile needs nothing any more.
    protocol.sendCommand(method, params, frame).catch(() => undefined);
  };
  const prepare = (frame?: string): void => {
    for (const command of [...commands, FOLLOW_FRAMES]) send(command, frame);
    if (frame !== undefined) send({ method: 'Runtime.runIfWaitingForDebugger', params: {} }, frame);
  };
  protocol.on('message', (_event, method: string, params: { readonly sessionId?: string }) => {
    if (method === 'Target.attachedToTarget') prepare(params.sessionId);
    else onMessage(method);
  });
  prepare();
}
