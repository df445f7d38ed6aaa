import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import compression from 'compression';
import sirv from 'sirv';
import { everywhere, headersOf } from './hosting/headers.mjs';
import { policyOf } from './hosting/page-policies.mjs';
import { inProject, isStarted } from './project.mjs';
import { site } from './site.mjs';

const portsToTry = 20;

/**
 * Serves the exported site as a static host does that is set up by the files of the build: with the
 * same headers, and 404.html for unknown addresses.
 * @param {object} options
 * @param {number} options.port
 * @param {boolean} [options.exactly] fail when the port is taken; else the next free one is used
 * @param {boolean} [options.compresses] as hosts do; where nothing is measured it only costs time
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveExport({ port, exactly = false, compresses = false }) {
  const server = createServer(compresses ? compressed(exportedSite()) : exportedSite());
  const open = await listen(server, port, exactly ? port : port + portsToTry);
  if (open !== port) console.error(`Port ${port} is taken: using ${open}.`);
  return {
    url: `http://localhost:${open}${site.basePath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** In its `dev` mode sirv reads the folder at each request, so that a rebuild shows at once. */
function exportedSite() {
  const answer = sirv(inProject('out'), {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      setAll(response, headersOf(path, pageIfExported));
    },
    onNoMatch: (_request, response) => {
      const page = inProject('out', '404.html');
      setAll(response, headersOf('/404.html', pageIfExported));
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(existsSync(page) ? readFileSync(page) : '404');
    },
  });
  return (request, response) => {
    request.url = request.url.replace(new RegExp(`^${site.basePath}(?=/)`), '');
    setAll(response, everywhere(site));
    answer(request, response);
  };
}

/** With gzip alone, like the hosts for which the build writes settings. */
function compressed(answer) {
  const compress = compression();
  return (request, response) => {
    if (request.headers['accept-encoding']) request.headers['accept-encoding'] = 'gzip';
    compress(request, response, () => answer(request, response));
  };
}

const pageIfExported = (page) =>
  page.endsWith('.html') && existsSync(inProject('out', page)) ? policyOf(page) : undefined;

function setAll(response, headers) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

async function listen(server, first, last) {
  for (let port = first; port <= last; port += 1) {
    if (await isOpened(server, port)) return port;
  }
  throw new Error(`No free port from ${first} to ${last}.`);
}

function isOpened(server, port) {
  return new Promise((resolve, reject) => {
    const refuse = (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error));
    server.once('error', refuse);
    server.listen(port, () => {
      server.off('error', refuse);
      resolve(true);
    });
  });
}

if (isStarted(import.meta.url)) {
  const { url } = await serveExport({ port: Number(process.argv[2] ?? 3000), exactly: true });
  console.log(url);
}
