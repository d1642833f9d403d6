import { defineConfig } from '@playwright/test';
import { playwrightPreset } from '../libs/tooling/playwright.mjs';
import { browserOptions } from './support/browser.mjs';

export default defineConfig({
  ...playwrightPreset(await browserOptions()),
  testDir: 'e2e',
  outputDir: '../dist/e2e',
  globalSetup: './support/e2e/global-setup.mjs',
  reporter: [['list'], ['json', { outputFile: '../dist/reports/e2e.json' }]],
});
