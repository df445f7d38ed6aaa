import { spawn } from 'node:child_process';

const flags = [
  ...['--headless=new', '--no-sandbox', '--remote-debugging-port=0', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  ...['--disable-session-crashed-bubble', '--disable-quic', '--disable-dev-shm-usage'],
  // Its crash reporter would leave the group that is killed.
  ...['--disable-breakpad', '--disable-crash-reporter', '--noerrdialogs'],
];

/**
 * @typedef {object} BrowserProcess
 * @property {string} address where it listens for debuggers, `ws://…`
 * @property {() => Promise<void>} kill ends every process of it at once, as a power cut would
 */

/**
 * Starts Chromium on a profile folder, in a process group of its own.
 * @param {string} program
 * @param {string} profile
 * @returns {Promise<BrowserProcess>}
 */
export async function startBrowser(program, profile) {
  const child = spawn(program, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  return {
    address: await addressOf(child),
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      process.kill(-child.pid, 'SIGKILL');
      await ended;
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
