import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@/cases';
import { withEvidenceStatus, withParticulars } from '@/cases';
import { exampleCase } from '@/cases/example-case';
import type { SchemeWords, Words } from '@/content';
import { words as english } from '@/content/en';
import { ccrcWords as ccrcInEnglish } from '@/content/en/ccrc';
import { words as chinese } from '@/content/zh-CN';
import { ccrcWords as ccrcInChinese } from '@/content/zh-CN/ccrc';
import type { FindingReport, TargetReport } from '@/report';
import { reportModel } from '@/report';
import type { PackingItem } from '@/report/packing-list';
import { packingList } from '@/report/packing-list';
import type { SpokenScheme } from '@/report/spoken-scheme';
import { evidenceOrigins } from '@/rules';
import { ccrc } from '@/rules/schemes/ccrc';

const now = '2026-11-22T10:00:00.000Z';
const example = exampleCase('Example');
const spoken = (schemeWords: SchemeWords): readonly SpokenScheme[] => [
  { scheme: ccrc, schemeWords },
];

/** The list of a case that applies for CCRC targets. */
function listOf(file: CaseFile, words: Words = english, schemeWords: SchemeWords = ccrcInEnglish) {
  const schemes = spoken(schemeWords);
  const { targets } = reportModel({ file, schemes, words, asOf: '2026-11-22' });
  return { targets, list: packingList({ targets, schemes, file, words }) };
}

const itemsOf = ({ list }: ReturnType<typeof listOf>): readonly PackingItem[] =>
  list.groups.flatMap(({ items }) => items);
const itemOf = (listed: ReturnType<typeof listOf>, id: string): PackingItem =>
  itemsOf(listed).find((item) => item.id === id)!;

const applicable = ({ gaps, toConfirm, reported, met }: TargetReport): readonly FindingReport[] => [
  ...gaps,
  ...toConfirm,
  ...reported,
  ...met,
];

describe('the packing list', () => {
  const listed = listOf(example);

  it('names what the targets name, each piece once', () => {
    const ids = itemsOf(listed).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = listed.targets
      .flatMap(applicable)
      .flatMap(({ evidence }) => evidence.map(({ id }) => id));
    expect([...ids].sort()).toEqual([...new Set(named)].sort());
  });

  it('is grouped by where a piece comes from, in the order of the scheme', () => {
    const origins = listed.list.groups.map(({ origin }) => origin);
    expect(origins).toEqual(evidenceOrigins.filter((origin) => origins.includes(origin)));
    const order = ccrc.evidence.map(({ id }): string => id);
    for (const { origin, name, items } of listed.list.groups) {
      expect(name).toBe(english.origins[origin]);
      const places = items.map(({ id }) => order.indexOf(id));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const { id } of items)
        expect(ccrc.evidence.find((piece) => piece.id === id)?.origin).toBe(origin);
    }
  });

  it('says of each piece which requirements it proves, each title once', () => {
    for (const { id, proves } of itemsOf(listed)) {
      const titles = listed.targets
        .flatMap(applicable)
        .filter(({ evidence }) => evidence.some((one) => one.id === id))
        .map(({ title }) => title);
      expect(new Set(proves).size).toBe(proves.length);
      expect([...proves].sort()).toEqual([...new Set(titles)].sort());
    }
  });

  it('is the same in both languages but for the words', () => {
    const inChinese = listOf(example, chinese, ccrcInChinese);
    const skeleton = ({ list }: typeof listed) => ({
      ...list,
      groups: list.groups.map(({ origin, items }) => [
        origin,
        items.map(({ id, status, particulars, recency }) => [
          id,
          status,
          particulars.map(({ particular, value }) => [particular, value]),
          recency !== undefined,
        ]),
      ]),
    });
    expect(skeleton(inChinese)).toEqual(skeleton(listed));
    for (const item of [...itemsOf(inChinese), ...itemsOf(listed)])
      expect(item.name && item.issuedBy && item.shows).toBeTruthy();
  });

  it('keeps its order whatever the findings come to', () => {
    const unsaid: CaseFile = { ...example, answers: { case: {}, category: {} } };
    const order = itemsOf(listOf(unsaid)).map(({ id }) => id);
    const kept = itemsOf(listed).map(({ id }) => id);
    expect(kept.filter((id) => order.includes(id))).toEqual(
      order.filter((id) => kept.includes(id)),
    );
  });

  it('is empty where nothing is applied for, whatever is on record', () => {
    const { list } = listOf({ ...example, targets: [] });
    expect(list).toEqual({ groups: [], ready: 0, wanted: 0 });
  });
});

describe('a piece', () => {
  const id = 'business-licence';
  const bare: CaseFile = { ...example, evidence: {} };

  it('has the particulars that it names, with what was noted of them', () => {
    const file = withParticulars(bare, id, { number: 'X-1', address: ' Example Road 1' }, now);
    const wanted = ccrc.evidence.find((piece) => piece.id === id)!.particulars;
    expect(itemOf(listOf(file), id).particulars).toEqual(
      wanted.map((particular) => ({
        particular,
        label: english.particulars[particular],
        ...(particular === 'number' ? { value: 'X-1' } : {}),
        ...(particular === 'address' ? { value: ' Example Road 1' } : {}),
      })),
    );
  });

  it('has a status only where one was said', () => {
    expect(itemOf(listOf(bare), id)).not.toHaveProperty('status');
    const said = withEvidenceStatus(bare, id, 'in-preparation', now);
    expect(itemOf(listOf(said), id).status).toBe('in-preparation');
  });

  it('counts as ready when it is there, and not at all when it is not needed', () => {
    const all = listOf(bare).list;
    expect(all).toMatchObject({ ready: 0, wanted: itemsOf(listOf(bare)).length });
    const steps = [
      ['have', 1, 0],
      ['in-preparation', 0, 0],
      ['missing', 0, 0],
      ['not-needed', 0, 1],
    ] as const;
    for (const [status, ready, less] of steps)
      expect(listOf(withEvidenceStatus(bare, id, status, now)).list).toMatchObject({
        ready,
        wanted: all.wanted - less,
      });
  });

  it('that no target asks for is not counted', () => {
    const file = withEvidenceStatus(bare, 'no-such-piece', 'have', now);
    expect(listOf(file).list.ready).toBe(0);
  });
});

it('a piece that two schemes ask for is packed once, and proves what both ask', () => {
  const [target] = listOf(example).targets;
  const [finding] = applicable(target!).filter(({ evidence }) =>
    evidence.some(({ id }) => id === 'business-licence'),
  );
  const theirs: TargetReport = {
    ...target!,
    ...{ gaps: [{ ...finding!, title: 'Theirs' }], toConfirm: [], reported: [], met: [] },
  };
  const [own] = spoken(ccrcInEnglish);
  const other: SpokenScheme = {
    scheme: { ...ccrc, id: 'secrecy', evidence: ccrc.evidence.slice(0, 1) },
    schemeWords: ccrcInEnglish,
  };
  const list = packingList({
    targets: [target!, theirs],
    schemes: [own!, other],
    file: example,
    words: english,
  });
  const licences = list.groups
    .flatMap(({ items }) => items)
    .filter(({ id }) => id === 'business-licence');
  expect(licences).toHaveLength(1);
  expect(licences[0]?.proves).toContain('Theirs');
  expect(licences[0]?.proves).toContain(finding!.title);
});
