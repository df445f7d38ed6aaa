import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './journey';

/** What the build tells hosts. */
const table = new URL('../../scripts/hosting/headers.mjs', import.meta.url).href;

const out = 'out';
const pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .sort();

test('every exported page carries a strict policy and no inline style', () => {
  expect(pages.length).toBeGreaterThan(20);
  for (const name of pages) {
    const html = readFileSync(join(out, name), 'utf8');
    const policies =
      html.match(/<meta http-equiv="Content-Security-Policy" content="[^"]*"/g) ?? [];
    expect(policies, name).toHaveLength(1);
    const [policy = ''] = policies;
    expect(policy, name).not.toMatch(/unsafe-|\*|https?:/);
    const isOnlyRead = /^(?:404\.html$|index\.html$|offline\/|[^/]+\/(?:guide|rules)\/)/.test(name);
    for (const directive of [
      "default-src 'none'",
      isOnlyRead ? "script-src 'self';" : "script-src 'self' 'sha256-",
      isOnlyRead ? "trusted-types 'none'" : "img-src 'self' data:",
      "connect-src 'self'",
      "form-action 'none'",
    ])
      expect(policy, name).toContain(directive);
    expect(html.indexOf(policy), name).toBeLessThan(html.search(/<(script|link|style)/));
    expect(html, name).not.toMatch(/<[a-z][^>]*\sstyle=/i);
    expect(html, name).not.toMatch(/<[a-z][^>]*\son[a-z]+=/i);
  }
});

test('no page names a foreign address that it would fetch', () => {
  for (const name of pages) {
    const html = readFileSync(join(out, name), 'utf8');
    const fetched = html.match(/<(?:link|script|img|iframe|source)\b[^>]*>/g) ?? [];
    expect(
      fetched.filter((element) => /(?:href|src)="(?:https?:)?\/\//.test(element)),
      name,
    ).toEqual([]);
  }
});

test('every kind of file in the export is one that hosts are told of', async () => {
  const { mediaTypes } = (await import(table)) as { mediaTypes: Record<string, string> };
  const names = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '_headers')
    .map(({ name }) => name.split('.').at(-1) ?? '');
  expect([...new Set(names)].filter((ending) => !(ending in mediaTypes))).toEqual([]);
});

test('what is served says what the page carries, and more', async ({ page }) => {
  const served = await page.goto('/zh-CN/report/');
  const headers = await served!.allHeaders();
  const carried = await page.locator('meta[http-equiv]').getAttribute('content');
  expect(headers['content-security-policy']).toBe(`${carried!}; frame-ancestors 'none'`);
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-cache',
  });
});
