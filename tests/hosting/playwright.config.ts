import { defineConfig } from '@playwright/test';
import inGeneral from '../../playwright.config';

const { webServer: _ownServer, projects: _projects, ...shared } = inGeneral;

/** Against a host that runs already, at `SITE_ADDRESS`. */
export default defineConfig({
  ...shared,
  testDir: '.',
  outputDir: '../../test-results/hosting',
  reporter: 'line',
  use: { ...shared.use, baseURL: process.env.SITE_ADDRESS },
});
