import { ensureInstalled } from './installed.mjs';
import { run } from './run.mjs';

/**
 * Opens and saves questionnaires with LibreOffice (`soffice` on the path) and wants them to say the
 * same afterwards.
 */
const file = '.cache/office.mjs';

await ensureInstalled();
const { bundleForNode } = await import('./bundle.mjs');
await bundleForNode({ program: 'tests/office/main.ts', file });
const { code } = await run('node', [file]);
process.exitCode = code;
