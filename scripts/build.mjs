import { ensureInstalled } from './installed.mjs';

await ensureInstalled();
const { ensureBuilt } = await import('./built.mjs');
const isNew = await ensureBuilt();
console.log(isNew ? 'Exported to out/.' : 'out/ is up to date.');
