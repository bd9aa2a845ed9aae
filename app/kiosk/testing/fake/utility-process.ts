import { fork, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';

/** Gives a Node process what a utility process has: `process.parentPort`. */
const PARENT_PORT = `data:text/javascript,${encodeURIComponent(`
  process.parentPort = {
    on: (name, listen) => process.on('message', (data) => listen({ data })),
    postMessage: (message) => process.send(message),
  };
  process.on('disconnect', () => process.exit());
`)}`;

/** `utilityProcess`: a real process, talked to by structured clone. */
export class FakeUtilityProcess extends EventEmitter {
  static readonly all = new Set<FakeUtilityProcess>();
  static fork(program: string, values: readonly string[] = []): FakeUtilityProcess {
    return new FakeUtilityProcess(program, values);
  }
  static stopAll(): void {
    for (const running of FakeUtilityProcess.all) running.kill();
  }

  readonly #child: ChildProcess;

  constructor(program: string, values: readonly string[]) {
    super();
    this.#child = fork(program, [...values], {
      execArgv: ['--import', PARENT_PORT],
      serialization: 'advanced',
    });
    FakeUtilityProcess.all.add(this);
    this.#child.on('message', (message) => this.emit('message', message));
    this.#child.on('exit', (code) => {
      FakeUtilityProcess.all.delete(this);
      this.emit('exit', code ?? 1);
    });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  postMessage(message: unknown): void {
    // Electron drops what is sent to a process that has ended.
    this.#child.send(message as object, () => undefined);
  }

  kill(): boolean {
    return this.#child.kill();
  }
}
