import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { colours } from '@/app/appearance';
import { pageMetadata } from '@/app/page-metadata';
import { inSite } from '@/components/ui/in-site';
import { words } from '@/content/en';

const page = {
  locale: 'en',
  words,
  path: 'report/',
  title: 'Gap report',
  description: 'Says',
} as const;

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('what a page says of itself', () => {
  it('names no address while nobody knows where the site is', () => {
    const { alternates, openGraph, title } = pageMetadata(page);
    expect(alternates).toBeUndefined();
    expect(openGraph).not.toHaveProperty('url');
    expect(openGraph).not.toHaveProperty('images');
    expect(title).toBe('Gap report · Zizhi Self-Check');
  });

  it('names whole addresses in both languages once that is known', () => {
    vi.stubEnv('SITE_ORIGIN', 'https://host.example');
    vi.stubEnv('BASE_PATH', '/x');
    const { alternates, openGraph } = pageMetadata(page);
    expect(alternates).toEqual({
      canonical: 'https://host.example/x/en/report/',
      languages: {
        'zh-CN': 'https://host.example/x/zh-CN/report/',
        en: 'https://host.example/x/en/report/',
        'x-default': 'https://host.example/x/en/report/',
      },
    });
    expect(openGraph).toMatchObject({ url: 'https://host.example/x/en/report/' });
  });

  it('leads whoever knows no language to the page that picks one', () => {
    vi.stubEnv('SITE_ORIGIN', 'https://host.example');
    const { path: _path, title: _title, ...start } = page;
    const { alternates } = pageMetadata({ ...start, path: '' });
    expect(alternates?.languages).toMatchObject({ 'x-default': 'https://host.example/' });
  });
});

describe('an address of the site', () => {
  it('lies below the folder that the site is served from', () => {
    expect(inSite('/en/')).toBe('/en/');
    vi.stubEnv('BASE_PATH', '/x');
    expect(inSite('/en/')).toBe('/x/en/');
    expect(inSite('#part')).toBe('#part');
  });
});

describe('the colours around a page', () => {
  it('are those of its paper and of its mark', () => {
    const sheet = readFileSync('app/globals.css', 'utf8');
    const papers = [...sheet.matchAll(/--paper: (#\w+);/g)].map(([, colour]) => colour);
    expect(papers.slice(0, 2)).toEqual([colours.light, colours.dark]);
    expect(sheet).toContain(`--accent: ${colours.accent};`);
    expect(readFileSync('public/icon.svg', 'utf8')).toContain(`fill="${colours.accent}"`);
  });
});
