import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@/cases';
import { newCase } from '@/cases';
import type { FindingReport, ReportModel, TargetReport } from '@/report';
import type { Reason, Scheme } from '@/rules';
import { assess, readings, reasonsOf, targetId, targetsOf } from '@/rules';
import { arbitraryAnswers } from '../rules/arbitrary-answers';
import type { Language } from './facts';
import { asOf, example, groupsOf, reportOf, schemes, targetOf } from './facts';

/** Cases with a few targets of one scheme and any answers, mostly about those. */
const anyCaseOf = (scheme: Scheme): fc.Arbitrary<CaseFile> =>
  fc.subarray(everyTargetOf(scheme), { minLength: 1, maxLength: 3 }).chain((targets) =>
    arbitraryAnswers({
      scheme,
      asOf,
      rowsOf: targets.map((target) => target.split('/')[1]!),
    }).map((answers) => ({ ...newCase('case-1'), targets, answers })),
  );

const everyTargetOf = (scheme: Scheme) =>
  scheme.categories.flatMap((category) =>
    scheme.levels.flatMap((level) =>
      scheme.occasions.map((occasion) =>
        targetId({ scheme: scheme.id, category, level, occasion }),
      ),
    ),
  );

const anyCase = fc.oneof(...schemes.map(anyCaseOf));
const assessed = (file: CaseFile) =>
  schemes.flatMap((scheme) => assess(scheme, targetsOf(file.targets, scheme), file.answers, asOf));

const languages: readonly Language[] = ['en', 'zh-CN'];
const open = ({ gaps, toConfirm }: TargetReport) => [...gaps, ...toConfirm];

function expectWhole(finding: FindingReport): void {
  for (const text of [finding.title, finding.areaName, finding.standingName])
    expect(text).not.toBe('');
  expect(finding.asks).not.toBe('');
  expect(finding.todo).not.toBe('');
  expect(finding.have.filter((text) => text.trim() !== '')).not.toEqual([]);
  if (finding.outcome === 'unmet') expect(finding.lack).not.toEqual([]);
  expect(finding.evidence).not.toEqual([]);
  expect(finding.basis?.name).toBeTruthy();
  expect(finding.sources).not.toEqual([]);
  for (const { name, edition } of finding.sources) expect(name && edition).toBeTruthy();
  for (const { topic, versions, reading } of finding.disagreements) {
    expect(topic && reading).toBeTruthy();
    expect(versions.length).toBeGreaterThan(1);
    for (const { says, sources } of versions) expect(says && sources).toBeTruthy();
  }
  if (finding.standing === 'to-be-confirmed') expect(finding.openBecause).toBeTruthy();
  if (finding.openBecause === 'disputed') expect(finding.disagreements).not.toEqual([]);
}

describe('every unmet finding and every one to be confirmed', () => {
  it.each(languages)('says all that a reader needs, in %s', (language) => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...readings), (file, reading) => {
        for (const target of reportOf(file, { language, reading }).targets)
          [...open(target), ...target.reported.filter(({ outcome }) => outcome !== 'met')].forEach(
            expectWhole,
          );
      }),
      { numRuns: 40 },
    );
  });

  it.each(languages)(
    'names every number that its checks hold answers against, in %s',
    (language) => {
      fc.assert(
        fc.property(anyCase, (file) => {
          const assessments = assessed(file);
          for (const { target, findings } of assessments) {
            const report = targetOf(reportOf(file, { language }), targetId(target));
            const asks = new Map(
              [...open(report), ...report.reported, ...report.met].map((one) => [one.id, one.asks]),
            );
            for (const { requirement, judgement } of findings)
              for (const reason of judgement ? reasonsOf(judgement) : [])
                for (const needs of numbersIn(reason))
                  expect(
                    needs.some((need) => asks.get(requirement.id)?.includes(need)),
                    `${requirement.id} ${needs.join(' or ')}`,
                  ).toBe(true);
          }
        }),
        { numRuns: 30 },
      );
    },
  );
});

/** Each number that a reason holds an answer against, in all the ways that a text may write it. */
function numbersIn(reason: Reason): readonly (readonly string[])[] {
  const sums = [
    ...(reason.code === 'amount-enough' || reason.code === 'amount-too-low' ? [reason.need] : []),
    ...(reason.code === 'rows' && reason.worth !== undefined ? [reason.worth] : []),
  ].map((yuan) => [
    `RMB ${String(yuan / 1e6)} million`,
    `${String(yuan / 1e4)} 万元`,
    `${String(yuan / 1e8)} 亿元`,
  ]);
  if (!('need' in reason) || reason.need === undefined || reason.code.startsWith('amount'))
    return sums;
  const { need } = reason;
  return [...sums, [String(typeof need === 'number' ? need : need.length)]];
}

describe('what only single sources report', () => {
  it('stands apart under the published reading and joins the gaps under the cautious one', () => {
    const id = 'ccrc/security-integration/level-2/initial';
    const reported = 'ccrc/reported/procedures-run-six-months';
    const published = targetOf(reportOf(example, { reading: 'published' }), id);
    expect(groupsOf(published).reported).toContain(reported);
    expect(groupsOf(published).gaps).not.toContain(reported);
    const cautious = targetOf(reportOf(example, { reading: 'cautious' }), id);
    expect(groupsOf(cautious).reported).toEqual([]);
    expect(groupsOf(cautious).gaps).toContain(reported);
    expect(cautious.totals.unmet).toBe(
      published.totals.unmet +
        published.reported.filter(({ outcome }) => outcome === 'unmet').length,
    );
  });

  it('a disputed point is to be confirmed under the published reading, a gap under the cautious', () => {
    const id = 'ccrc/incident-response/level-3/initial';
    const disputed = 'ccrc/common/track-record/projects/initial/level-3';
    const published = targetOf(reportOf(example, { reading: 'published' }), id);
    expect(published.toConfirm.find((one) => one.id === disputed)).toMatchObject({
      openBecause: 'disputed',
      outcome: 'unmet',
      effect: 'asks',
    });
    expect(groupsOf(targetOf(reportOf(example, { reading: 'cautious' }), id)).gaps).toContain(
      disputed,
    );
  });
});

describe('a target report', () => {
  it('puts every finding into exactly one group, and counts what stands in them', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...readings), (file, reading) => {
        const assessments = assessed(file);
        for (const { target, findings } of assessments) {
          const report = targetOf(reportOf(file, { reading }), targetId(target));
          const grouped = Object.values(groupsOf(report)).flat();
          expect([...grouped].sort()).toEqual(
            findings.map(({ requirement }) => requirement.id).sort(),
          );
          expect(report.totals).toEqual({
            met: report.met.length,
            unmet: report.gaps.length,
            toBeConfirmed: report.toConfirm.length,
          });
          const byArea = (key: 'met' | 'unmet' | 'toBeConfirmed') =>
            report.byArea.reduce((sum, area) => sum + area[key], 0);
          expect({ met: byArea('met'), unmet: byArea('unmet') }).toEqual({
            met: report.totals.met,
            unmet: report.totals.unmet,
          });
          expect(byArea('toBeConfirmed')).toBe(report.totals.toBeConfirmed);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('gives both verdicts, the one of the reading in force first', () => {
    for (const reading of readings) {
      const [leading, other] = reportOf(example, { reading }).targets[0]!.verdicts;
      expect(leading.reading).toBe(reading);
      expect(other.reading).not.toBe(reading);
    }
  });
});

/** The report without its sentences: ids, groups, and how many lines stand where. */
const skeletonOf = (model: ReportModel) => ({
  cover: model.cover.length,
  limits: model.limits.length,
  sources: model.sources.length,
  packing: model.packing.groups.map(({ items }) => items.map(({ id }) => id)),
  disagreements: model.disagreements.map(({ versions }) => versions.length),
  answers: model.answers.map(({ lines }) => lines.map(({ answer }) => answer.length)),
  targets: model.targets.map((target) => ({
    ...groupsOf(target),
    id: target.id,
    verdicts: target.verdicts.map(({ reading, verdict }) => [reading, verdict]),
    isCovered: target.coverage === undefined,
    totals: target.totals,
    byArea: target.byArea.map(({ area }) => area),
    findings: [...open(target), ...target.reported, ...target.met].map((finding) => ({
      ...{ standing: finding.standing, effect: finding.effect, because: finding.openBecause },
      have: finding.have.length,
      lack: finding.lack.length,
      rows: finding.rows.length,
      evidence: finding.evidence.map(({ id }) => id),
      sources: finding.sources.map(({ clause }) => clause),
      disagreements: finding.disagreements.map(({ versions }) => versions.length),
      notes: finding.notes.length,
      superseded: finding.superseded.length,
      knockOut: finding.knockOut,
    })),
  })),
});

describe('both languages', () => {
  it('have the same structure', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...readings), (file, reading) => {
        const [english, chinese] = languages.map((language) =>
          skeletonOf(reportOf(file, { language, reading })),
        );
        expect(chinese).toEqual(english);
      }),
      { numRuns: 40 },
    );
  });

  it('leave no sentence empty, and no id or number unsaid', () => {
    for (const language of languages) {
      const texts = JSON.stringify(reportOf(example, { language }));
      expect(texts).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });
});

it('a target that is named twice is reported once', () => {
  const [target] = example.targets;
  expect(reportOf({ ...example, targets: [target!, target!] }).targets).toHaveLength(1);
});

it('the cover says who, as of when, under which reading, and what was not given', () => {
  const [organisation, , preparedBy, date, day, reading] = reportOf(example).cover;
  expect(organisation?.value).toBe('Example');
  expect(preparedBy?.value).toBe('not given');
  expect(date?.value).toBe('20 November 2026');
  expect(day?.value).toBe('22 November 2026');
  expect(reading?.value).toBe('Published reading');
});
