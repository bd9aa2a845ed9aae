import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;

export default defineConfig({
  root,
  resolve: { alias: { electron: path.join(root, 'app/kiosk/testing/electron.ts') } },
  test: {
    include: [
      'app/**/*.test.ts',
      'catalogue-import/**/*.test.ts',
      'demo/**/*.test.ts',
      'models/**/*.test.ts',
      'renderer/**/*.test.{ts,tsx}',
      'scripts/**/*.test.ts',
    ],
    // Generous: a shared machine may be ten times slower than itself.
    testTimeout: 90_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    reporters: ['default', path.join(root, 'scripts/testing/count-reporter.ts')],
  },
});
