import { ensureInstalled } from './installed.mjs';
import { run } from './run.mjs';

/**
 * Opens what the product writes with LibreOffice (`soffice` on the path): questionnaires are to say
 * the same once saved, and no page of a document may be empty. The pages are drawn into
 * `.cache/office/` (`pdftoppm` and `pdftotext` on the path). Parts of names choose documents.
 */
const file = '.cache/office.mjs';

await ensureInstalled();
const { bundleForNode } = await import('./bundle.mjs');
await bundleForNode({ program: 'tests/office/main.ts', file });
const { code } = await run('node', [file, ...process.argv.slice(2)]);
process.exitCode = code;
