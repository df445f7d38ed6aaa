import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './journey';

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
    const isOnlyRead = /^(?:offline|[^/]+\/(?:guide|rules))\//.test(name);
    for (const directive of [
      "default-src 'none'",
      isOnlyRead ? "script-src 'self';" : "script-src 'self' 'sha256-",
      "connect-src 'self'",
      "form-action 'none'",
    ])
      expect(policy, name).toContain(directive);
    expect(html.indexOf(policy), name).toBeLessThan(html.search(/<(script|link|style)/));
    expect(html, name).not.toMatch(/<[a-z][^>]*\sstyle=/i);
    expect(html, name).not.toMatch(/<[a-z][^>]*\son[a-z]+=/i);
  }
});
