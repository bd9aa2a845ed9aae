import path from 'node:path';

// Beside the packages, so that those with a binary are found.
const FOLDER = path.resolve(import.meta.dirname, '../../node_modules/.cache/en-regard-bench');
const BINARY = ['better-sqlite3'];

/**
 * Builds a script of the bench as the package is built and gives the file to run: to read TypeScript takes Node 20 to 40 MB that
 * no seat has.
 */
export async function buildScript(script: string): Promise<string> {
  // Loaded here alone: it would weigh on the memory that the other steps measure.
  const { build } = await import('vite');
  const name = path.basename(script, '.ts');
  const outDir = path.join(FOLDER, name);
  await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: BINARY, target: 'node' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      ssr: true,
      rolldownOptions: {
        input: { [name]: script },
        output: { entryFileNames: 'command/[name].mjs', chunkFileNames: 'shared/[name].mjs' },
      },
    },
  });
  return path.join(outDir, `command/${name}.mjs`);
}
