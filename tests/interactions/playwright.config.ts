import { defineConfig } from '@playwright/test';
import inGeneral from '../../playwright.config';

const { webServer: _ownServer, projects: _projects, ...shared } = inGeneral;

/** On a phone's screen, one page at a time: what runs beside it would be measured, too. */
export default defineConfig({
  ...shared,
  testDir: '.',
  outputDir: '../../test-results/interactions',
  workers: 1,
  reporter: 'line',
  timeout: 600_000,
  use: {
    ...shared.use,
    baseURL: process.env.SITE_ADDRESS,
    viewport: { width: 390, height: 844 },
  },
});
