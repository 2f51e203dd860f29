/** Every claim of every lesson, for its own seed and for three others: `npm run claims [-- PATTERN]`. Takes some minutes. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    ...(process.argv.length > 2 ? process.argv.slice(2) : ['src/headless/studies']),
  ],
  { stdio: 'inherit', env: { ...process.env, LAB_ALL_SEEDS: '1' } },
);
process.exitCode = status ?? 1;
