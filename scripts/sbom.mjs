import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { billOfMaterials } from './bill-of-materials.mjs';
import { inProject } from './project.mjs';
import { run } from './run.mjs';

/**
 * Writes down what packages a release is made of, from the lock file alone. Optional packages are
 * left out: they are the tools of single platforms, and nothing of them is in the export.
 */
const file = ['dist', 'sbom.cdx.json'];

const { code, output } = await run(
  'npm',
  // Asked to omit development's packages, npm forgets what the product shares with them.
  ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--omit', 'optional'],
  { output: 'capture' },
);
if (code !== 0) throw new Error(`npm sbom failed: it needs npm 10 or newer.\n${output}`);
const product = JSON.parse(await readFile(inProject('package.json'), 'utf8'));
const bill = billOfMaterials(JSON.parse(output), product);
await mkdir(inProject('dist'), { recursive: true });
await writeFile(inProject(...file), `${JSON.stringify(bill, null, 2)}\n`);
console.log(`${bill.components.length} packages in ${file.join('/')}`);
