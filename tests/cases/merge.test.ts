import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@/cases';
import { merged } from '@/cases/merge';
import * as edit from '@/cases/edit';
import type { Row } from '@/rules';
import { asked, at, empty, opened, said } from './facts';

const projects = asked('ccrc/projects');
const finance = asked('ccrc/finance');
const row = (rowId: string, name = rowId): Row => ({ rowId, category: 'security-audit', name });
const base = edit.withRow(
  edit.withAnswer(edit.withRow(empty, projects, row('a'), at(1)), finance, 'none', at(2)),
  projects,
  row('b'),
  at(3),
);
const rowsOf = (file: CaseFile) => edit.listOf(file, projects).rows;

/** Both ways round; that they agree is part of what is tested. */
function bothWays(one: CaseFile, other: CaseFile): CaseFile {
  const result = merged(one, other);
  expect(inOneOrder(merged(other, one))).toEqual(inOneOrder(result));
  return result;
}

/** The same case with its rows in the order of their ids. */
function inOneOrder(file: CaseFile): CaseFile {
  const list = edit.asRows(said(file, 'ccrc/projects'));
  if (!list) return file;
  const rows = [...list.rows].sort((a, b) => (a.rowId < b.rowId ? -1 : 1));
  return {
    ...file,
    answers: {
      ...file.answers,
      case: { ...file.answers.case, 'ccrc/projects': { ...list, rows } },
    },
  };
}

describe('of an answer', () => {
  it('the later change stands', () => {
    const mine = edit.withAnswer(base, finance, 'all', at(5));
    const theirs = edit.withAnswer(base, finance, { unknown: true }, at(6));
    expect(said(bothWays(mine, theirs), 'ccrc/finance')).toEqual({ unknown: true });
  });

  it('a later taking back stands too', () => {
    const mine = edit.withAnswer(base, finance, undefined, at(6));
    const theirs = edit.withAnswer(base, finance, 'all', at(5));
    expect(said(bothWays(mine, theirs), 'ccrc/finance')).toBeUndefined();
  });

  it('each category stands for itself', () => {
    const norm = (category: string) => asked('ccrc/norm', category);
    const mine = edit.withAnswer(base, norm('security-audit'), 'all', at(5));
    const theirs = edit.withAnswer(base, norm('risk-assessment'), 'none', at(4));
    const both = bothWays(mine, theirs);
    expect(said(both, 'ccrc/norm', 'security-audit')).toBe('all');
    expect(said(both, 'ccrc/norm', 'risk-assessment')).toBe('none');
  });

  it('one that only one copy has is kept, even if nobody knows when it was given', () => {
    const mine = { ...base, answers: { case: { 'ccrc/premises': 'all' }, category: {} } };
    expect(said(bothWays(mine, base), 'ccrc/premises')).toBe('all');
  });
});

describe('of a list', () => {
  it('rows added on both sides are all kept', () => {
    const mine = edit.withRow(base, projects, row('c'), at(5));
    const theirs = edit.withRow(base, projects, row('d'), at(6));
    const names = rowsOf(bothWays(mine, theirs)).map(({ rowId }) => rowId);
    expect([...names].sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('the later change of a row stands', () => {
    const mine = edit.withRow(base, projects, row('a', 'mine'), at(6));
    const theirs = edit.withRow(base, projects, row('a', 'theirs'), at(5));
    expect(rowsOf(bothWays(mine, theirs))).toContainEqual(row('a', 'mine'));
  });

  it('a row removed on one side stays removed', () => {
    const mine = edit.withoutRow(base, projects, 'a', at(5));
    const theirs = edit.withRow(base, projects, row('c'), at(6));
    const both = bothWays(mine, theirs);
    expect(rowsOf(both).map(({ rowId }) => rowId)).not.toContain('a');
    expect(both.removed).toEqual({ a: at(5) });
  });

  it('a row that was changed after the other side removed it comes back', () => {
    const mine = edit.withoutRow(base, projects, 'a', at(5));
    const theirs = edit.withRow(base, projects, row('a', 'changed'), at(6));
    expect(rowsOf(bothWays(mine, theirs))).toContainEqual(row('a', 'changed'));
  });

  it('a removal that was undone is undone on both sides', () => {
    const theirs = edit.withoutRow(base, projects, 'a', at(5));
    const mine = edit.withRow(theirs, projects, row('a'), at(6));
    expect(rowsOf(bothWays(mine, theirs))).toContainEqual(row('a'));
  });

  it('the first row of a list said to be empty opens it for the other side too', () => {
    const none = edit.withListState(empty, projects, 'none', at(1));
    const mine = edit.withRow(none, projects, row('a'), at(2));
    expect(edit.listOf(bothWays(mine, none), projects)).toEqual({ list: 'open', rows: [row('a')] });
  });

  it('its state is the one that was said last', () => {
    const mine = edit.withListState(base, projects, 'complete', at(5));
    const theirs = edit.withRow(base, projects, row('c'), at(6));
    const both = edit.listOf(bothWays(mine, theirs), projects);
    expect(both.list).toBe('complete');
    expect(both.rows).toHaveLength(3);
  });

  it('“don’t know” stands if no row was changed later, and else the rows do', () => {
    const mine = edit.withAnswer(base, projects, { unknown: true }, at(5));
    const elsewhere = edit.withAnswer(base, finance, 'all', at(6));
    expect(said(bothWays(mine, elsewhere), 'ccrc/projects')).toEqual({ unknown: true });
    const theirs = edit.withRow(base, projects, row('c'), at(6));
    expect(rowsOf(bothWays(mine, theirs))).toHaveLength(3);
  });
});

describe('of a piece of evidence', () => {
  const status = (id: string, minute: number, said: 'have' | 'missing' | undefined) =>
    edit.withEvidenceStatus(base, id, said, at(minute));

  it('the later record stands as a whole', () => {
    const mine = edit.withParticulars(
      status('tool-list', 5, 'have'),
      'tool-list',
      { what: 'x' },
      at(6),
    );
    const theirs = status('tool-list', 7, 'missing');
    expect(bothWays(mine, theirs).evidence).toEqual({ 'tool-list': { status: 'missing' } });
    const earlier = status('tool-list', 4, 'missing');
    expect(bothWays(mine, earlier).evidence).toEqual(mine.evidence);
  });

  it('each piece stands for itself', () => {
    const both = bothWays(status('tool-list', 5, 'have'), status('process-chart', 4, 'missing'));
    expect(both.evidence).toEqual({
      'tool-list': { status: 'have' },
      'process-chart': { status: 'missing' },
    });
  });

  it('a record that was taken back later stays away, and one that nobody stamped is kept', () => {
    const taken = edit.withEvidenceStatus(
      status('tool-list', 5, 'have'),
      'tool-list',
      undefined,
      at(6),
    );
    expect(bothWays(taken, status('tool-list', 5, 'have')).evidence).toEqual({});
    const unstamped = { ...base, evidence: { 'tool-list': { status: 'have' as const } } };
    expect(bothWays(unstamped, base).evidence).toEqual(unstamped.evidence);
  });
});

it('of header, targets and reading takes the later one, and of revisions the higher', () => {
  const mine = { ...edit.withHeader(base, { organisation: 'mine' }, at(6)), revision: 3 };
  const reading = edit.withReading(base, 'cautious', at(5));
  const theirs = { ...edit.withHeader(reading, { organisation: 'theirs' }, at(5)), revision: 4 };
  expect(bothWays(mine, theirs)).toMatchObject({
    header: { organisation: 'mine' },
    reading: 'cautious',
    revision: 4,
  });
});

it('keeps the outcomes of the later day', () => {
  const assessed = (asOf: string) => ({ rulesVersion: '1', asOf, outcomes: {} });
  const mine = edit.withAssessment(base, assessed('2026-11-22'));
  const theirs = edit.withAssessment(base, assessed('2026-11-20'));
  expect(bothWays(mine, theirs).assessed?.asOf).toBe('2026-11-22');
  expect(bothWays(mine, base).assessed?.asOf).toBe('2026-11-22');
});

it('of one day keeps the outcomes of the later rules, so that what was noted stays noted', () => {
  const assessed = (rulesVersion: string) =>
    edit.withAssessment(base, { rulesVersion, asOf: '2026-11-22', outcomes: {} });
  const noted = assessed('2026.11.10');
  expect(bothWays(noted, assessed('2026.11.9')).assessed).toEqual(noted.assessed);
});

/** Edits of two people who began with the same case; no two at the same moment. */
type Step = (file: CaseFile, now: string) => CaseFile;
const rowId = fc.constantFrom('a', 'b', 'c', 'd');
const piece = fc.constantFrom('tool-list', 'business-licence');
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom('all', 'none', { unknown: true }, undefined).map(
    (answer): Step =>
      (file, now) =>
        edit.withAnswer(file, finance, answer, now),
  ),
  fc.tuple(rowId, fc.constantFrom('x', 'y')).map(
    ([id, name]): Step =>
      (file, now) =>
        edit.withRow(file, projects, row(id, name), now),
  ),
  rowId.map(
    (id): Step =>
      (file, now) =>
        edit.withoutRow(file, projects, id, now),
  ),
  fc.tuple(piece, fc.constantFrom('have' as const, 'missing' as const, undefined)).map(
    ([id, status]): Step =>
      (file, now) =>
        edit.withEvidenceStatus(file, id, status, now),
  ),
  fc.tuple(piece, fc.constantFrom({ what: 'x' }, { what: 'y', number: '1' }, {})).map(
    ([id, texts]): Step =>
      (file, now) =>
        edit.withParticulars(file, id, texts, now),
  ),
  fc.constantFrom('open' as const, 'complete' as const, 'none' as const).map(
    (list): Step =>
      (file, now) =>
        edit.withListState(file, projects, list, now),
  ),
);
const story = fc.array(fc.tuple(fc.boolean(), step), { maxLength: 14 });

function told(steps: readonly (readonly [boolean, Step])[]): readonly [CaseFile, CaseFile] {
  let [mine, theirs] = [base, base];
  for (const [index, [isMine, change]] of steps.entries()) {
    if (isMine) mine = change(mine, at(10 + index));
    else theirs = change(theirs, at(10 + index));
  }
  return [mine, theirs];
}

describe('whatever two people did', () => {
  it('of each piece of evidence the record stands that was said last', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const [mine, theirs] = told(steps);
        const both = merged(mine, theirs);
        for (const id of ['tool-list', 'business-licence']) {
          const said = (file: CaseFile) => file.changed[edit.evidenceAddress(id)] ?? '';
          const last = said(mine) > said(theirs) ? mine : theirs;
          expect(both.evidence[id]).toEqual(last.evidence[id]);
        }
      }),
    );
  });

  it('merging is idempotent, commutative, and leaves a file that opens', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const [mine, theirs] = told(steps);
        const both = bothWays(mine, theirs);
        expect(merged(mine, mine)).toEqual(mine);
        expect(inOneOrder(merged(both, theirs))).toEqual(inOneOrder(both));
        expect(inOneOrder(merged(mine, both))).toEqual(inOneOrder(both));
        expect(opened(both)).toEqual({ file: both });
      }),
    );
  });

  it('no row is lost that neither removed, or that was changed after its removal', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const [mine, theirs] = told(steps);
        const kept = new Set(rowsOf(merged(mine, theirs)).map((one) => one.rowId));
        for (const { rowId: id } of [...rowsOf(mine), ...rowsOf(theirs)]) {
          const removed = [mine, theirs]
            .map((file) => file.removed[id] ?? '')
            .sort()
            .at(-1)!;
          const changed = [mine, theirs]
            .map((file) => file.changed[`row/${id}`] ?? '')
            .sort()
            .at(-1)!;
          expect(kept.has(id)).toBe(changed > removed);
        }
      }),
    );
  });
});
