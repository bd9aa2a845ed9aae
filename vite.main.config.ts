import path from 'node:path';
import { build, defineConfig, type InlineConfig, type Plugin } from 'vite';

const root = import.meta.dirname;
// What stays outside the bundles: Electron itself, the packages that hold native code, and what only a checkout builds with.
const OUTSIDE = ['better-sqlite3', 'onnxruntime-node', 'electron', 'vite'];

/**
 * The preload as one CommonJS file: a sandboxed preload may load nothing but Electron. Electron's main process and the
 * tests want it in different folders.
 */
export function preloadBuild(outDir: string): InlineConfig {
  return {
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { external: ['electron'] },
      lib: {
        entry: path.join(root, 'app/preload/preload.ts'),
        formats: ['cjs'],
        fileName: () => 'preload.cjs',
      },
    },
  };
}

/** The two Node processes of the kiosk, its command line, and the preload. Nothing is minified: a town may read it. */
export default defineConfig({
  root,
  ssr: { noExternal: true, external: OUTSIDE, target: 'node' },
  build: {
    outDir: path.join(root, 'dist'),
    emptyOutDir: false,
    target: 'node24',
    minify: false,
    ssr: true,
    // The licences of what is bundled travel with it.
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      input: {
        'kiosk/main': path.join(root, 'app/kiosk/entry.ts'),
        'service/main': path.join(root, 'app/service/process.ts'),
        'command/main': path.join(root, 'scripts/en-regard.ts'),
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'shared/[name].js' },
    },
  },
  plugins: [buildPreload()],
});

/** Builds the preload beside the rest, wherever that goes. */
function buildPreload(): Plugin {
  let outDir = '';
  return {
    name: 'preload',
    configResolved(config) {
      outDir = path.resolve(root, config.build.outDir);
    },
    async closeBundle() {
      await build(preloadBuild(path.join(outDir, 'preload')));
    },
  };
}
