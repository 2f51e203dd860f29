import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    environment: 'node',
    // Not a measure of speed: a limit for what hangs, wide enough for a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
