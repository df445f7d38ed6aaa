import { describe, expect, it } from 'vitest';
import { fetchedBy, overweight } from '../../scripts/page-sizes.mjs';

describe('fetchedBy', () => {
  it('counts each script once, preloaded ones too, and none for old browsers', () => {
    const page = `
      <link rel="stylesheet" href="/a.css"/><link rel="preload" as="font" href="/a.woff2"/>
      <link rel="preload" as="script" href="/a.js"/><link rel="modulepreload" href="/b.js"/>
      <script src="/a.js" async=""></script><script src="/old.js" noModule=""></script>
      <script>inline()</script>`;
    expect(fetchedBy(page)).toEqual({ script: ['/a.js', '/b.js'], css: ['/a.css'] });
  });
});

describe('overweight', () => {
  it('says which size of a page is over its gate', () => {
    const light = { page: 'light', script: 148 * 1024, css: 0, html: 0 };
    const heavy = { page: 'heavy', script: 148 * 1024 + 1, css: 0, html: 16 * 1024 };
    expect(overweight(light)).toEqual([]);
    expect(overweight(heavy)).toEqual([
      'heavy: script 148.0 KiB is over 148 KiB',
      'heavy: html 16.0 KiB is over 15 KiB',
    ]);
  });

  it('holds a page that is only read to its plain script', () => {
    const sizes = { script: 9 * 1024, css: 0, html: 16 * 1024 };
    expect(overweight({ page: 'en/rules/ccrc/people/index.html', ...sizes })).toEqual([
      'en/rules/ccrc/people/index.html: script 9.0 KiB is over 8 KiB',
      'en/rules/ccrc/people/index.html: html 16.0 KiB is over 15 KiB',
    ]);
    expect(overweight({ page: 'en/rules/ccrc/index.html', ...sizes })).toEqual([
      'en/rules/ccrc/index.html: script 9.0 KiB is over 8 KiB',
    ]);
  });
});
