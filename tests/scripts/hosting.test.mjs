import { describe, expect, it } from 'vitest';
import { caddyConfiguration } from '../../scripts/hosting/caddy.mjs';
import { headersFile } from '../../scripts/hosting/headers-file.mjs';
import { everywhere, headersOf, policies } from '../../scripts/hosting/headers.mjs';
import { nginxConfiguration } from '../../scripts/hosting/nginx.mjs';
import { asHeader } from '../../scripts/hosting/page-policies.mjs';
import { robots, sitemap } from '../../scripts/hosting/sitemap.mjs';

const atRoot = { basePath: '', origin: undefined };
const below = { basePath: '/x', origin: 'https://host.example' };
const pages = [
  { page: '404.html', policy: 'policy of 404' },
  { page: 'en/guide/ccrc/index.html', policy: 'policy of reading' },
  { page: 'en/guide/index.html', policy: 'policy of reading' },
  { page: 'en/index.html', policy: 'policy of start' },
  { page: 'en/report/index.html', policy: "policy of report 'sha256-x='" },
  { page: 'index.html', policy: 'policy of root' },
  { page: 'offline/index.html', policy: 'policy of reading' },
];
const hosted = (site) => ({ site, pages, folder: '/srv/zizhi', listen: 8080 });

describe('the headers of a file', () => {
  const policyOf = (page) => pages.find((one) => one.page === page)?.policy;

  it('keep what is named after its contents, and have all else asked for anew', () => {
    const cachingOf = (path) => headersOf(path, policyOf)['Cache-Control'];
    expect(cachingOf('/_next/static/chunks/a.js')).toBe('public, max-age=31536000, immutable');
    for (const path of [
      '/en/',
      '/en/index.html',
      '/service-worker.js',
      '/rule-book.js',
      '/index.txt',
    ])
      expect(cachingOf(path)).toBe('no-cache');
  });

  it('give each page its policy, the worker its own, and nothing to any other file', () => {
    const policy = (path) => headersOf(path, policyOf)['Content-Security-Policy'];
    expect(policy('/en/')).toBe('policy of start');
    expect(policy('/en/index.html')).toBe('policy of start');
    expect(policy('/')).toBe('policy of root');
    expect(policy('/service-worker.js')).toBe(policies.worker);
    expect(policy('/icon.svg')).toMatch(/^default-src 'none';.*frame-ancestors 'none'/);
  });

  it('ask for TLS only where the whole host is ours and has it', () => {
    const name = 'Strict-Transport-Security';
    expect(everywhere(atRoot)).not.toHaveProperty(name);
    expect(everywhere(below)).not.toHaveProperty(name);
    expect(everywhere({ basePath: '', origin: 'http://host.example' })).not.toHaveProperty(name);
    expect(everywhere({ ...below, basePath: '' })).toHaveProperty(name);
  });

  it('allow only what the product uses', () => {
    const allowed = everywhere(atRoot)['Permissions-Policy'].match(/[a-z-]+=\(self\)/g);
    expect(allowed).toEqual(['clipboard-write=(self)', 'fullscreen=(self)']);
  });
});

describe('the policy of a page as a header', () => {
  it('says what the page carries, and who may frame it', () => {
    const html = `<meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="a 'b'"/>`;
    expect(asHeader(html)).toBe("a 'b'; frame-ancestors 'none'");
    expect(() => asHeader('<p>')).toThrow();
  });
});

describe('the settings for nginx', () => {
  const text = nginxConfiguration(hosted(below));

  it('say every header with every answer, and nowhere a header that would hide the others', () => {
    for (const [name, value] of Object.entries(everywhere(below)))
      expect(text).toContain(`    add_header ${name} "${value}" always;`);
    expect(text).toContain('    add_header Content-Security-Policy $zizhi_policy always;');
    expect(text.slice(text.indexOf('location '))).not.toContain('add_header');
  });

  it('find the policy of a page below the folder of the site', () => {
    expect(text).toContain(`    ~^/x/en/report/index\\.html$ "policy of report 'sha256-x='";`);
    expect(text).toContain('location /x/ {\n        alias /srv/zizhi/;');
    expect(text).toContain('error_page 404 /x/404.html;');
    expect(text).toContain('return 301 /x/;');
  });

  it('need nothing for a folder at a root', () => {
    const plain = nginxConfiguration(hosted(atRoot));
    expect(plain).toContain('location / {\n        alias /srv/zizhi/;');
    expect(plain).not.toContain('301');
  });
});

describe('the settings for Caddy', () => {
  const text = caddyConfiguration(hosted(below));

  it('know a page by its folder and by its file, and no address twice', () => {
    const map = text.slice(text.indexOf('{zizhi_policy} {'), text.indexOf('\t\tdefault '));
    const known = [...map.matchAll(/^\t\t(\S+) "/gm)].map(([, address]) => address);
    expect(known).toContain('/x/en/report/');
    expect(known).toContain('/x/en/report/index.html');
    expect(new Set(known).size).toBe(known.length);
  });

  it('say every header of an unknown address, too', () => {
    const errors = text.slice(text.indexOf('handle_errors'));
    expect(errors).toContain('import zizhi_always');
    expect(errors).toContain('Content-Security-Policy "policy of 404"');
    expect(errors).toContain('Cache-Control "no-cache"');
  });
});

describe('the file of headers', () => {
  const rulesIn = (text) =>
    text.split('\n\n').map((rule) => {
      const [path, ...headers] = rule.trim().split('\n');
      return { path, names: headers.map((line) => line.trim().split(':')[0]), headers };
    });
  const matches = (path, address) =>
    path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : path === address;

  it('says no header twice of an address, because every host joins them in its own way', () => {
    const rules = rulesIn(headersFile(hosted(below)));
    for (const address of [
      ...[
        '/x/',
        '/x/en/',
        '/x/en/report/',
        '/x/en/guide/',
        '/x/en/guide/ccrc/',
        '/x/service-worker.js',
      ],
      ...['/x/_next/static/chunks/a.js', '/x/icon.svg'],
    ]) {
      const names = rules.filter(({ path }) => matches(path, address)).flatMap((one) => one.names);
      expect(new Set(names).size, address).toBe(names.length);
      expect(names).toContain('X-Content-Type-Options');
    }
  });

  it('gives every page a policy', () => {
    const rules = rulesIn(headersFile(hosted(atRoot)));
    const policyOf = (address) =>
      rules
        .filter(({ path }) => matches(path, address))
        .flatMap(({ headers }) => headers.filter((line) => line.includes('Content-Security')));
    expect(policyOf('/en/report/')).toEqual([
      "  Content-Security-Policy: policy of report 'sha256-x='",
    ]);
    expect(policyOf('/en/guide/ccrc/')).toEqual(['  Content-Security-Policy: policy of reading']);
    const other = { page: 'en/guide/secrecy/index.html', policy: 'another policy' };
    expect(() => headersFile({ site: atRoot, pages: [...pages, other] })).toThrow('/en/guide/*');
  });
});

describe('what crawlers are told', () => {
  it('is where one begins and what can be read, below the folder of the site', () => {
    const text = sitemap(
      pages.map(({ page }) => page),
      below,
    );
    expect([...text.matchAll(/<loc>(.*)<\/loc>/g)].map(([, address]) => address)).toEqual([
      'https://host.example/x/en/guide/ccrc/',
      'https://host.example/x/en/guide/',
      'https://host.example/x/en/',
    ]);
    expect(robots({ ...below, basePath: '' })).toContain(
      'Sitemap: https://host.example/sitemap.xml',
    );
  });
});
