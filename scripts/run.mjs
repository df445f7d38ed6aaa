import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { inProject } from './project.mjs';

/**
 * @typedef {object} RunOptions
 * @property {'inherit' | 'stderr' | 'capture'} [output] where the command's output goes
 * @property {Record<string, string>} [env] added to this process's own environment
 * @property {string} [cwd] another folder to run it in
 */

/**
 * Runs a command, in the project's root unless told otherwise, with the project's own tools on its path.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} `output` is empty unless captured
 */
export function run(command, args, { output = 'inherit', env = {}, cwd = inProject() } = {}) {
  const binaries = inProject('node_modules', '.bin');
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env, PATH: `${binaries}${delimiter}${process.env.PATH ?? ''}` },
    shell: process.platform === 'win32',
    stdio: streams[output],
  });
  const pieces = [];
  child.stdout?.on('data', (piece) => pieces.push(piece));
  child.stderr?.on('data', (piece) => pieces.push(piece));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 127, output: String(error) }));
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(pieces).toString() }),
    );
  });
}

const streams = {
  inherit: 'inherit',
  stderr: ['inherit', 2, 2],
  capture: ['ignore', 'pipe', 'pipe'],
};
