import { ensureInstalled } from './installed.mjs';

await ensureInstalled();
const { ensureBuilt } = await import('./built.mjs');
const { serveExport } = await import('./serve.mjs');
await ensureBuilt();
const { url } = await serveExport({ port: 3000 });
console.log(url);
