import { defineConfig } from '@playwright/test';
import inGeneral from '../../playwright.config';

const port = Number(process.env.LOOKS_PORT ?? 4190);

/** Draws the screens of this tree into `LOOKS_FOLDER`. */
export default defineConfig({
  ...inGeneral,
  testDir: '.',
  outputDir: '../../test-results/looks',
  // Of 24 targets there is much to lay out, in both modes.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: 'line',
  webServer: {
    command: `node scripts/serve.mjs ${String(port)}`,
    cwd: '../..',
    url: `http://localhost:${String(port)}/zh-CN/`,
    reuseExistingServer: false,
  },
  use: {
    ...inGeneral.use,
    baseURL: `http://localhost:${String(port)}`,
    contextOptions: { reducedMotion: 'reduce' },
    // What is added for the picture is no content of ours.
    bypassCSP: true,
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      testIgnore: '**/paper.spec.ts',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
});
