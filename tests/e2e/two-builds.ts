import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A host on which a second build can take the place of the first. */
export interface TwoBuilds {
  readonly origin: string;
  /** A script that only the first build has; no page asks for it by itself. */
  readonly onlyInFirst: string;
  deploySecond(): void;
  close(): Promise<void>;
}

/** What tells a page of the second build. */
const secondMark = '<meta name="second-build"/>';

interface KeptFile {
  readonly url: string;
  readonly revision: string | null;
}

/** Serves out/, and when told so a copy with one changed page and one script less. */
export async function twoBuilds(changedPage: string): Promise<TwoBuilds> {
  const worker = readFileSync('out/service-worker.js', 'utf8');
  const files = [...worker.matchAll(/\{url:`([^`]+)`,revision:(?:null|`([^`]*)`)\}/g)].map(
    ([text, url = '', revision = null]): KeptFile & { text: string } => ({ text, url, revision }),
  );
  const changed = files.find(({ url }) => url === changedPage)!;
  const page = readFileSync(`out/${changedPage}index.html`, 'utf8');
  const gone = files.find(
    ({ url }) => url.endsWith('.js') && url.startsWith('_next/') && !page.includes(url),
  )!;
  const second: Readonly<Record<string, string>> = {
    '/service-worker.js': worker
      .replace(changed.text, changed.text.replace(changed.revision!, 'changed'))
      .replace(`${gone.text},`, ''),
    [`/${changedPage}`]: page.replace('</head>', `${secondMark}</head>`),
  };
  const first = sirv('out', { dev: true });
  let isSecond = false;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const text = isSecond ? second[path] : undefined;
    if (text !== undefined) {
      const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
      response.writeHead(200, { 'Content-Type': `${type};charset=utf-8` }).end(text);
    } else if (isSecond && path === `/${gone.url}`) response.writeHead(404).end();
    else first(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, () => listening()));
  return {
    origin: `http://localhost:${String((server.address() as AddressInfo).port)}`,
    onlyInFirst: `/${gone.url}`,
    deploySecond: () => {
      isSecond = true;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
