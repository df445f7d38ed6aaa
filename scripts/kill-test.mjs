import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureBuilt } from './built.mjs';
import { killRounds } from './kill-rounds.mjs';
import { serveExport } from './serve.mjs';

const option = (name, otherwise) =>
  Number(process.argv.find((one) => one.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);
const rounds = option('rounds', 200);
const seed = option('seed', Date.now() % 1_000_000);

await ensureBuilt();
const program = await ensureBrowser();
const server = await serveExport({ port: 4300 });
const profile = await mkdtemp(join(tmpdir(), 'zizhi-kill-'));
const since = performance.now();
try {
  const { url } = server;
  const { kills, edits, checked, lost } = await killRounds({
    ...{ rounds, random: randomFrom(seed), url, program, profile },
  });
  for (const one of lost) console.log('LOST', JSON.stringify(one));
  const seconds = ((performance.now() - since) / 1000).toFixed(0);
  console.log(
    `seed ${seed}: ${rounds} rounds in ${seconds} s, ${kills} kills, ${edits} edits, ` +
      `${checked} saved answers checked, ${lost.length} lost`,
  );
  process.exitCode = lost.length === 0 && checked > 0 ? 0 : 1;
} finally {
  await server.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** The same seed gives the same numbers: each is the one before times a root of a prime, modulo the prime. */
function randomFrom(seed) {
  const prime = 2_147_483_647;
  let state = (seed % (prime - 1)) + 1;
  const next = () => {
    state = (state * 48_271) % prime;
    return state / prime;
  };
  // The first ones still lie close together where the seeds do.
  for (let skipped = 0; skipped < 4; skipped += 1) next();
  return next;
}
