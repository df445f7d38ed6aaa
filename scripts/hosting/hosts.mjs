import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** A port of this machine that nobody listens on. */
export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts a web server on the settings in a folder, and waits until it answers.
 * @param {'nginx' | 'caddy'} name
 * @param {{ folder: string, address: string }} where
 * @returns {Promise<() => Promise<void>>} stops it
 */
export async function startHost(name, { folder, address }) {
  const [program, ...args] = await commands[name](folder);
  const child = spawn(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  const ended = new Promise((resolve) => {
    child.once('error', resolve);
    child.once('exit', resolve);
  });
  const isUp = await Promise.race([ended.then(() => false), answers(address)]);
  if (!isUp) throw new Error(`${name} did not start; it is a Debian package of that name.`);
  return async () => {
    child.kill();
    await ended;
  };
}

const commands = {
  /** What stands around a site on any nginx, all within the folder. */
  nginx: async (folder) => {
    const asRoot = process.getuid?.() === 0 ? 'user root;' : '';
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
      .join(' ');
    await writeFile(
      `${folder}/around.conf`,
      `${asRoot} pid ${folder}/pid; daemon off; worker_processes 1; error_log stderr warn;
events {} http { access_log off; log_not_found off; ${temporary} include ${folder}/nginx.conf; }`,
    );
    return ['nginx', '-e', 'stderr', '-c', `${folder}/around.conf`];
  },
  caddy: (folder) => ['caddy', 'run', '--config', `${folder}/Caddyfile`, '--adapter', 'caddyfile'],
};

async function answers(address) {
  for (let tries = 100; tries > 0; tries -= 1) {
    if (await fetch(address).catch(() => undefined)) return true;
    await setTimeout(100);
  }
  return false;
}
