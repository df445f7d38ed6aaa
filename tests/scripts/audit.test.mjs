import { describe, expect, it } from 'vitest';
import { auditedPages, pagesAskedFor } from '../../scripts/audit/audited-pages.mjs';
import { findings } from '../../scripts/audit/findings.mjs';
import { table, troublesIn } from '../../scripts/audit/table.mjs';

const site = {
  cases: [
    { id: 'a', sections: ['services', 'people'] },
    { id: 'b', sections: ['eligibility'] },
  ],
  areas: { ccrc: ['finance', 'people'], secrecy: ['ownership'] },
};

describe('which pages are audited', () => {
  const pages = auditedPages(site);
  const pathsOf = (some) => some.map(({ path }) => path);

  it('has every page that works on a case without one and with it, in both languages', () => {
    for (const locale of ['en', 'zh-CN'])
      expect(pathsOf(pages)).toEqual(
        expect.arrayContaining([
          ...[`/${locale}/result/`, `/${locale}/result/#case=a`, `/${locale}/check/services/`],
          ...[`/${locale}/check/services/#case=a`, `/${locale}/check/eligibility/#case=b`],
        ]),
      );
    expect(pages.filter(({ path }) => path === '/en/')).toHaveLength(2);
    expect(pages.every(({ path, hasCases = false }) => hasCases || !path.includes('#'))).toBe(true);
  });

  it('takes one example of what there are many of, unless all are wanted', () => {
    const names = new Set(pages.map(({ name }) => name));
    expect(names).toContain('rules/ccrc/finance');
    expect(names).not.toContain('rules/ccrc/people');
    const all = auditedPages({ ...site, isWhole: true }).map(({ name }) => name);
    expect(all).toEqual(
      expect.arrayContaining(['rules/ccrc/people', 'check/people (a)', 'result (b)']),
    );
  });

  it('gives those that are asked for, and names a page that there is not', () => {
    const asked = (wanted) => pathsOf(pagesAskedFor(pages, wanted));
    expect(asked({ only: ['result', 'offline'], locale: 'en' })).toEqual([
      ...['/offline/', '/en/result/', '/en/result/#case=a'],
    ]);
    expect(asked({ only: ['result (a)'], locale: 'en' })).toEqual(['/en/result/#case=a']);
    expect(() => asked({ only: ['resluts'] })).toThrow('No page resluts');
  });
});

/** What Lighthouse says of a load that took so long and found fault with these audits. */
function run(milliseconds, faults = []) {
  const audit = (id) => ({ id, title: id, score: faults.includes(id) ? 0 : 1, numericValue: 0 });
  const ids = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'];
  const timed = [...ids, 'cumulative-layout-shift', 'speed-index', 'interactive'];
  const category = (id, audits) => ({
    id,
    score: audits.some((one) => faults.includes(one)) ? 0.98 : 1,
    auditRefs: audits.map((one) => ({ id: one, weight: 1 })),
  });
  return {
    audits: {
      ...Object.fromEntries(timed.map((id) => [id, { ...audit(id), numericValue: milliseconds }])),
      'cumulative-layout-shift': { ...audit('cumulative-layout-shift'), numericValue: 0.1 },
      ...Object.fromEntries(['label', 'crawlable'].map((id) => [id, audit(id)])),
    },
    categories: {
      performance: { ...category('performance', timed), score: 1 - milliseconds / 10_000 },
      accessibility: category('accessibility', ['label']),
      'best-practices': category('best-practices', []),
      seo: category('seo', ['crawlable']),
    },
  };
}

describe('what several runs come to', () => {
  it('takes the times of the one in the middle', () => {
    const found = findings([run(3000), run(100), run(1000)]);
    expect(found).toMatchObject({ metrics: { lcp: 1000 }, scores: { performance: 90, seo: 100 } });
  });

  it('keeps a fault that only one of them has found', () => {
    const found = findings([run(1), run(2, ['label']), run(3)]);
    expect(found.scores.accessibility).toBe(98);
    expect(found.failing).toMatchObject([{ category: 'accessibility', id: 'label' }]);
  });

  it('counts no audit that the page need not pass', () => {
    expect(findings([run(1, ['crawlable'])], ['crawlable'])).toMatchObject({
      ...{ failing: [], scores: { seo: 100 } },
    });
  });
});

describe('what is said of them', () => {
  const results = [
    { name: 'start', locale: 'en', ...findings([run(1500)]) },
    { name: 'result (a)', locale: 'zh-CN', ...findings([run(100, ['label'])]) },
  ];

  it('is a row for each page', () => {
    const [, start, result] = table(results).split('\n');
    expect(start.split(/\s+/).slice(0, 6)).toEqual(['en', 'start', '85', '100', '100', '100']);
    expect(result.length).toBe(start.length);
  });

  it('is a trouble where something failed, or is slower than is asked for', () => {
    expect(troublesIn(results)).toEqual(['zh-CN result (a): accessibility: label (label)']);
    expect(troublesIn(results, 90)).toContain('en start: performance 85 is below 90');
  });
});
