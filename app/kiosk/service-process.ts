import { utilityProcess, type UtilityProcess } from 'electron';
import type { CallName } from '../contract/calls.ts';
import { sendOverPort, type Port } from '../contract/port.ts';
import type { Reply } from '../contract/transport.ts';
import type { Clock } from './clock.ts';
import { createBackOff } from './recovery/back-off.ts';
import type { Mishaps } from './recovery/mishaps.ts';

export interface ServiceOptions {
  /** Path of the service's built program. */
  readonly program: string;
  /** The one argument of that program: its settings as JSON. */
  readonly argument: string;
  /** Name of the seat, for the quota. */
  readonly seat: string;
}

/** The service in its own process. */
export interface ServiceProcess {
  /** Carries a call there and brings back its `Reply`. Never rejects: a service that stops replies with a failure. */
  readonly send: (name: CallName, argument: unknown) => Promise<unknown>;
  stop(): void;
}

interface Running {
  readonly child: UtilityProcess;
  readonly send: (name: CallName, argument: unknown) => Promise<unknown>;
}

/** What Electron calls the service's process. */
export const SERVICE_NAME = 'en-regard-service';

const STOPPED: Reply = {
  ok: false,
  failure: { code: 'internal', message: 'the service stopped before it answered' },
};

/** Starts the service and starts it again whenever it ends by itself. Talks over a message port: no network port opens. */
export function startService(
  options: ServiceOptions,
  clock: Clock,
  mishaps: Mishaps,
): ServiceProcess {
  const backOff = createBackOff(clock);
  let stopping = false;
  let running = run(options);
  watch();

  function watch(): void {
    running.child.once('exit', (code) => {
      if (stopping) return;
      const { delay } = backOff.failed();
      mishaps.note('service-ended', `code ${code}; starting it again in ${delay / 1_000} s`);
      clock.after(delay, () => {
        if (stopping) return;
        running = run(options);
        watch();
      });
    });
  }

  return {
    send: (name, argument) => running.send(name, argument),
    stop() {
      stopping = true;
      running.child.kill();
    },
  };
}

function run(options: ServiceOptions): Running {
  const child = utilityProcess.fork(options.program, [options.argument], {
    serviceName: SERVICE_NAME,
    stdio: 'inherit',
  });
  let alive = true;
  const stopped = new Promise<Reply>((resolve) => {
    child.once('exit', () => {
      alive = false;
      resolve(STOPPED);
    });
  });
  const send = sendOverPort(portOf(child), { seat: options.seat });
  return {
    child,
    send: (name, argument) => (alive ? Promise.race([send(name, argument), stopped]) : stopped),
  };
}

function portOf(port: UtilityProcess): Port {
  return {
    postMessage: (message) => port.postMessage(message),
    onMessage: (listener) => port.on('message', listener),
  };
}
