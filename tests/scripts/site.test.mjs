import { describe, expect, it } from 'vitest';
import { siteOf } from '../../scripts/site.mjs';

describe('siteOf', () => {
  it('is at the root of a host that nobody knows, unless it is told', () => {
    expect(siteOf({})).toEqual({ basePath: '', origin: undefined });
    expect(siteOf({ BASE_PATH: '/a/b-c', SITE_ORIGIN: 'https://host.example:8443' })).toEqual({
      basePath: '/a/b-c',
      origin: 'https://host.example:8443',
    });
  });

  it.each(['x', '/x/', '/', '/x y', '//x', '/x"'])('refuses the folder %s', (BASE_PATH) => {
    expect(() => siteOf({ BASE_PATH })).toThrow('BASE_PATH');
  });

  it.each(['host.example', 'https://host.example/', 'https://host.example/x', 'file://x'])(
    'refuses the origin %s',
    (SITE_ORIGIN) => {
      expect(() => siteOf({ SITE_ORIGIN })).toThrow('SITE_ORIGIN');
    },
  );
});
