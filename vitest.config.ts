import { defineConfig } from 'vitest/config';

/** Tests that replace modules or globals, or want them as a page finds them at its start: each in a world of its own. */
const ALONE = [
  'src/core/generators/first.test.ts',
  'src/experiment/first-registry.test.ts',
  'src/headless/inspect-failures.test.ts',
  'src/models/first.test.ts',
  'src/models/independent-cascade/kernel-memory.test.ts',
  'src/models/independent-cascade/message-kernel.test.ts',
  'src/models/independent-cascade/slicer-kernel.test.ts',
];

export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['scripts/seed-properties.ts', 'scripts/patient-waits.ts'],
    // All cores: one fewer, as is usual, would be a single one on a small machine.
    maxWorkers: '100%',
    // Not a measure of speed: a limit for what hangs, wide enough for a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // TensorFlow.js is a thousand small modules: bundled once, it is there at once.
    deps: {
      optimizer: {
        ssr: {
          enabled: true,
          include: [
            '@tensorflow/tfjs-core',
            '@tensorflow/tfjs-core/dist/register_all_gradients',
            '@tensorflow/tfjs-backend-cpu',
          ],
        },
      },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['{src,workers}/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          exclude: ALONE,
          // Files of a worker share what they load, which was two thirds of the time: a test leaves nothing behind for others.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
});
