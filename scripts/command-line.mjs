import { existsSync } from 'node:fs';
import { hashOf, isFresh, keepStamp } from './inputs.mjs';
import { inProject, isStarted } from './project.mjs';

export const commandLineProgram = 'dist/assess.mjs';

const stamp = '.cache/command-line-stamp';
const inputs = [
  ...['scripts/command-line', 'rules', 'content', 'cases', 'report'],
  ...['package-lock.json', 'tsconfig.json', 'scripts/bundle.mjs', 'scripts/command-line.mjs'],
];

/** Builds the command line to dist/ when anything that goes into it has changed. */
export async function ensureCommandLine() {
  const sources = hashOf(inputs);
  if (existsSync(inProject(commandLineProgram)) && (await isFresh(stamp, sources))) return;
  const { bundleForNode } = await import('./bundle.mjs');
  await bundleForNode({ program: 'scripts/command-line/main.ts', file: commandLineProgram });
  await keepStamp(stamp, sources);
}

if (isStarted(import.meta.url)) await ensureCommandLine();
