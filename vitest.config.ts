import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx,mjs}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    environment: 'node',
    // By itself the runner leaves one core idle, and of two that is half.
    maxWorkers: '100%',
    // How long a test takes says how busy the machine is, and nothing about the code.
    testTimeout: 30_000,
    reporters: ['default', ['json', { outputFile: '.cache/vitest.json' }]],
  },
});
