import { spawn } from 'node:child_process';
import { chromium } from '@playwright/test';

const flags = [
  ...['--headless=new', '--no-sandbox', '--remote-debugging-port=0', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  ...['--disable-session-crashed-bubble', '--disable-quic', '--disable-dev-shm-usage'],
  // Its crash reporter would leave the group that is killed.
  ...['--disable-breakpad', '--disable-crash-reporter', '--noerrdialogs'],
];

/** @typedef {{ page: import('@playwright/test').Page, kill: () => Promise<void> }} KillableBrowser */

/**
 * Starts Chromium on a profile folder, in a process group of its own.
 * @param {string} program
 * @param {string} profile
 * @returns {Promise<KillableBrowser>} `kill` ends every process of it at once, as a power cut would
 */
export async function startKillable(program, profile) {
  const child = spawn(program, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  const browser = await chromium.connectOverCDP(await addressOf(child));
  const [context] = browser.contexts();
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      process.kill(-child.pid, 'SIGKILL');
      await ended;
      await browser.close().catch(() => undefined);
    },
  };
}

/** Chromium says on its error output where it listens. */
function addressOf(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (piece) => {
      said += piece;
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(`Chromium did not start.\n${said}`)));
  });
}
