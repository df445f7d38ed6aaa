import { ensureInstalled } from './installed.mjs';
import { run } from './run.mjs';

await ensureInstalled();
const { code } = await run('next', ['dev', ...process.argv.slice(2)], {
  env: { NEXT_TELEMETRY_DISABLED: '1' },
});
process.exitCode = code;
