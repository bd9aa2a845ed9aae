import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';

// What Electron gives a utility process, and Node does not.
const PARENT_PORT = `process.parentPort = {
  on: (name, listen) => process.on('message', (data) => listen({ data })),
  postMessage: (message) => process.send(message),
};`;
// The service loads it only for a model, which this check has none of.
const LOAD_RUNTIME = `
  const { createRequire } = await import('node:module');
  createRequire(process.cwd() + '/package.json')('onnxruntime-node');`;
const PATIENCE = 20_000;

/**
 * Starts the service from extracted files alone, on a data folder that does not exist: it has to load every package it
 * needs, SQLite and the model runtime among them, and answer that there is no catalogue. One sentence for each fault.
 * The folder must not stand under a `node_modules`, where Node would find what the package lacks.
 */
export async function serviceFaults(folder: string): Promise<string[]> {
  const settings = {
    config: {
      library: { name: 'Bibliothèque' },
      dataFolder: path.join(folder, 'no-data'),
      seat: { offer: 'site', quota: null },
      modelFolder: null,
      policy: { favour: [], mute: [], sensitive: [] },
      modelUnloadMinutes: null,
    },
    demoVideos: [],
  };
  const bootstrap = `data:text/javascript,${encodeURIComponent(PARENT_PORT + LOAD_RUNTIME)}`;
  const child = fork(path.join(folder, 'dist/service/main.js'), [JSON.stringify(settings)], {
    cwd: folder,
    execArgv: ['--import', bootstrap],
    silent: true,
  });
  child.send({ id: 1, name: 'library.about', argument: {}, seat: 'poste-1' });
  const answer = await firstAnswer(child);
  child.kill();
  return answer.includes('"no-catalogue"')
    ? []
    : [`the packaged service does not start: ${answer}`];
}

/** The first message of a process, or what it said before it ended or went silent. */
function firstAnswer(child: ChildProcess): Promise<string> {
  let said = '';
  child.stderr?.on('data', (part: Buffer) => {
    said += part.toString();
  });
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(`no answer. ${said}`), PATIENCE);
    const end = (answer: string): void => {
      clearTimeout(late);
      resolve(answer);
    };
    child.once('message', (message) => end(JSON.stringify(message)));
    child.once('exit', () => end(said));
  });
}
