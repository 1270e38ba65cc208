import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // OCR threads take a core each: more test files at once would only fight over them.
    maxWorkers: 2,
  },
});
