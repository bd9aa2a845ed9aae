import fs from 'node:fs';
import type { InferenceSession, Tensor as OnnxTensor } from 'onnxruntime-node';
import { Failure, messageOf } from '../../app/shared/failure.ts';
import { refused } from './manifest.ts';
import type { Tensor } from './tokens.ts';

/** A table of numbers that a model gave: its numbers, and how many rows of how many each window has. */
export interface Table {
  readonly numbers: Float32Array;
  /** Windows, rows of a window, numbers of a row. */
  readonly shape: readonly number[];
}

/** An opened model. */
export interface Session {
  readonly inputNames: readonly string[];
  /** The model's first output. */
  run(inputs: ReadonlyMap<string, Tensor>): Promise<Table>;
  close(): Promise<void>;
}

/** The screen comes first on the computers of a library; and on one thread a model gives the same numbers on every run. */
const THREADS = 1;

/** Opens a model. Throws the Failure `model-refused` where the runtime or the processor does not suit it. */
export async function openSession(file: string, bytes: Uint8Array): Promise<Session> {
  assertProcessor();
  try {
    // Loaded only here: a computer whose processor or system it does not suit still runs without a model.
    const { InferenceSession: Opener, Tensor: Values } = await import('onnxruntime-node');
    const session = await Opener.create(bytes, {
      intraOpNumThreads: THREADS,
      interOpNumThreads: 1,
      executionMode: 'sequential',
      executionProviders: ['cpu'],
      logSeverityLevel: 3,
    });
    return {
      inputNames: session.inputNames,
      run: (inputs) => run(session, Values, inputs),
      close: () => session.release(),
    };
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw refused(`${file} ne tourne pas ici (${messageOf(error)}).`, { cause: error });
  }
}

async function run(
  session: InferenceSession,
  Values: typeof OnnxTensor,
  inputs: ReadonlyMap<string, Tensor>,
): Promise<Table> {
  const feeds = [...inputs].map(
    ([name, { data, shape }]) => [name, new Values('int64', data, [...shape])] as const,
  );
  const results = await session.run(Object.fromEntries(feeds));
  const output = results[session.outputNames[0] ?? 'logits'];
  if (!(output?.data instanceof Float32Array)) throw new Error('it gives no table of numbers');
  return { numbers: output.data, shape: output.dims };
}

/**
 * A session that is closed when nothing was asked for so many milliseconds, and opened again when something is. It gives
 * its memory back to a computer that does other work most of the day.
 */
export function sleepingSession(
  first: Session,
  open: () => Promise<Session>,
  idleMs: number,
): Session {
  let current: Promise<Session> | null = Promise.resolve(first);
  let running = 0;
  let timer: NodeJS.Timeout | undefined;
  const close = async () => {
    clearTimeout(timer);
    const session = await current;
    current = null;
    await session?.close();
  };
  const rest = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (running === 0) void close();
    }, idleMs).unref();
  };
  rest();
  return {
    inputNames: first.inputNames,
    async run(inputs) {
      running += 1;
      try {
        current ??= open();
        return await (await current).run(inputs);
      } finally {
        running -= 1;
        rest();
      }
    },
    close,
  };
}

// On a processor without AVX the runtime may end the whole process, which nothing can catch. Only Linux says so in a file.
const PROCESSOR = '/proc/cpuinfo';

function assertProcessor(): void {
  if (fs.existsSync(PROCESSOR) && lacksAvx(fs.readFileSync(PROCESSOR, 'utf8'))) {
    throw refused('Le processeur de cet ordinateur n’a pas les instructions AVX.');
  }
}

/** Whether a `/proc/cpuinfo` lists the processor's features and AVX is not among them. */
export function lacksAvx(description: string): boolean {
  const flags = /^flags\s*:(.*)$/m.exec(description)?.[1];
  return flags !== undefined && !/\bavx\b/.test(flags);
}
