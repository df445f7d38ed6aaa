import { describe, expect, it } from 'vitest';
import * as edit from '@/cases/edit';
import type { Row } from '@/rules';
import { asked, at, empty, opened, said } from './facts';

const projects = asked('ccrc/projects');
const row = (rowId: string, name = rowId): Row => ({ rowId, category: 'security-audit', name });
const rowsOf = (file: typeof empty) => edit.listOf(file, projects).rows;

describe('an answer', () => {
  it('of the whole case is put, changed and taken back, and each time stamped', () => {
    const form = asked('applicant/legal-form');
    const first = edit.withAnswer(empty, form, 'enterprise', at(1));
    expect(said(first, 'applicant/legal-form')).toBe('enterprise');
    expect(first.changed).toEqual({ 'applicant/legal-form': at(1) });
    const second = edit.withAnswer(first, form, { unknown: true }, at(2));
    expect(said(second, 'applicant/legal-form')).toEqual({ unknown: true });
    const third = edit.withAnswer(second, form, undefined, at(3));
    expect(third.answers.case).toEqual({});
    expect(third.changed).toEqual({ 'applicant/legal-form': at(3) });
  });

  it('of a category stands in that category only', () => {
    const file = edit.withAnswer(empty, asked('ccrc/norm', 'security-audit'), 'all', at(1));
    expect(said(file, 'ccrc/norm', 'security-audit')).toBe('all');
    expect(said(file, 'ccrc/norm', 'risk-assessment')).toBeUndefined();
    expect(file.answers.case).toEqual({});
    expect(file.changed).toEqual({ 'ccrc/norm@security-audit': at(1) });
  });

  it('changes nothing else, and nothing in the case that it was made from', () => {
    const before = edit.withAnswer(empty, asked('ccrc/finance'), 'all', at(1));
    const copy = structuredClone(before);
    const after = edit.withAnswer(before, asked('ccrc/premises'), 'none', at(2));
    expect(before).toEqual(copy);
    expect(said(after, 'ccrc/finance')).toBe('all');
    expect(after.changed['ccrc/finance']).toBe(at(1));
    expect(after.revision).toBe(before.revision);
  });
});

describe('header, targets and reading', () => {
  it('are replaced and stamped', () => {
    const header = { organisation: 'Example', date: '2026-11-22' };
    const target = 'ccrc/security-audit/level-3/initial';
    const file = edit.withReading(
      edit.withTargets(edit.withHeader(empty, header, at(1)), [target], at(2)),
      'cautious',
      at(3),
    );
    expect(file).toMatchObject({ header, targets: [target], reading: 'cautious' });
    expect(file.changed).toEqual({ header: at(1), targets: at(2), reading: at(3) });
  });

  it('are not touched by the outcomes, which carry no stamp', () => {
    const assessed = { rulesVersion: '1', asOf: '2026-11-22', outcomes: {} };
    expect(edit.withAssessment(empty, assessed)).toEqual({ ...empty, assessed });
  });
});

describe('a list', () => {
  const two = edit.withRow(
    edit.withRow(empty, projects, row('a'), at(1)),
    projects,
    row('b'),
    at(2),
  );

  it('untouched is open and has no rows', () => {
    expect(edit.listOf(empty, projects)).toEqual({ list: 'open', rows: [] });
  });

  it('takes rows in the order in which they come', () => {
    expect(said(two, 'ccrc/projects')).toEqual({ list: 'open', rows: [row('a'), row('b')] });
    expect(two.changed).toEqual({ 'ccrc/projects': at(1), 'row/a': at(1), 'row/b': at(2) });
  });

  it('keeps the place of a row that is changed, and the stamps of the others', () => {
    const file = edit.withRow(two, projects, row('a', 'new'), at(3));
    expect(rowsOf(file)).toEqual([row('a', 'new'), row('b')]);
    expect(file.changed).toEqual({ 'ccrc/projects': at(1), 'row/a': at(3), 'row/b': at(2) });
  });

  it('remembers a row that was removed, and forgets the mark when it comes back', () => {
    const without = edit.withoutRow(two, projects, 'a', at(3));
    expect(rowsOf(without)).toEqual([row('b')]);
    expect(without.removed).toEqual({ a: at(3) });
    const back = edit.withRow(without, projects, row('a'), at(4));
    expect(rowsOf(back)).toEqual([row('b'), row('a')]);
    expect(back.removed).toEqual({});
    expect(back.changed['row/a']).toBe(at(4));
  });

  it('said to be complete stays so when a row changes', () => {
    const complete = edit.withListState(two, projects, 'complete', at(3));
    expect(complete.changed['ccrc/projects']).toBe(at(3));
    const file = edit.withRow(complete, projects, row('c'), at(4));
    expect(edit.listOf(file, projects).list).toBe('complete');
    expect(file.changed['ccrc/projects']).toBe(at(3));
  });

  it('said to be empty keeps its rows, and is open again with the next one', () => {
    const none = edit.withListState(two, projects, 'none', at(3));
    expect(rowsOf(none)).toEqual([row('a'), row('b')]);
    const file = edit.withRow(none, projects, row('c'), at(4));
    expect(edit.listOf(file, projects).list).toBe('open');
    expect(file.changed['ccrc/projects']).toBe(at(4));
  });

  it('not known is open again with the first row', () => {
    const unknown = edit.withAnswer(empty, projects, { unknown: true }, at(1));
    expect(edit.listOf(unknown, projects)).toEqual({ list: 'open', rows: [] });
    const file = edit.withRow(unknown, projects, row('a'), at(2));
    expect(said(file, 'ccrc/projects')).toEqual({ list: 'open', rows: [row('a')] });
    expect(file.changed['ccrc/projects']).toBe(at(2));
  });

  it('does not mind the removal of a row that it has not', () => {
    const file = edit.withoutRow(empty, projects, 'nobody', at(1));
    expect(rowsOf(file)).toEqual([]);
    expect(file.removed).toEqual({ nobody: at(1) });
  });
});

describe('a record of evidence', () => {
  const id = 'business-licence';
  const have = edit.withEvidenceStatus(empty, id, 'have', at(1));
  const told = edit.withParticulars(have, id, { number: 'X-1', address: '' }, at(2));

  it('takes a status and particulars, each without touching the other', () => {
    expect(have.evidence).toEqual({ [id]: { status: 'have' } });
    expect(told.evidence).toEqual({ [id]: { status: 'have', particulars: { number: 'X-1' } } });
    const missing = edit.withEvidenceStatus(told, id, 'missing', at(3));
    expect(missing.evidence[id]).toEqual({ status: 'missing', particulars: { number: 'X-1' } });
    expect(missing.changed).toEqual({ [`evidence/${id}`]: at(3) });
  });

  it('loses a particular that is emptied, and disappears when nothing is left', () => {
    const blank = edit.withParticulars(told, id, { number: '  ' }, at(3));
    expect(blank.evidence).toEqual({ [id]: { status: 'have' } });
    const none = edit.withEvidenceStatus(blank, id, undefined, at(4));
    expect(none.evidence).toEqual({});
    expect(none.changed).toEqual({ [`evidence/${id}`]: at(4) });
    const onlyParticulars = edit.withEvidenceStatus(told, id, undefined, at(3));
    expect(onlyParticulars.evidence).toEqual({ [id]: { particulars: { number: 'X-1' } } });
  });

  it('changes no other record, and nothing in the case that it was made from', () => {
    const copy = structuredClone(told);
    const both = edit.withEvidenceStatus(told, 'tool-list', 'missing', at(3));
    expect(told).toEqual(copy);
    expect(both.evidence).toEqual({ ...told.evidence, 'tool-list': { status: 'missing' } });
    expect(both.answers).toBe(told.answers);
  });
});

it('leaves a file that opens after every operation', () => {
  const steps = [
    (file: typeof empty) => edit.withRow(file, projects, row('a'), at(1)),
    (file: typeof empty) => edit.withListState(file, projects, 'none', at(2)),
    (file: typeof empty) => edit.withoutRow(file, projects, 'a', at(3)),
    (file: typeof empty) => edit.withAnswer(file, projects, undefined, at(4)),
    (file: typeof empty) =>
      edit.withAnswer(file, asked('ccrc/norm', 'security-audit'), 'all', at(5)),
    (file: typeof empty) => edit.withHeader(file, { preparedBy: 'N. N.' }, at(6)),
    (file: typeof empty) => edit.withTargets(file, ['ccrc/security-audit/level-1/initial'], at(7)),
    (file: typeof empty) => edit.withReading(file, 'cautious', at(8)),
    (file: typeof empty) => edit.withEvidenceStatus(file, 'tool-list', 'not-needed', at(9)),
    (file: typeof empty) => edit.withParticulars(file, 'tool-list', { what: 'List' }, at(10)),
    (file: typeof empty) => edit.withEvidenceStatus(file, 'tool-list', undefined, at(11)),
    (file: typeof empty) => edit.withParticulars(file, 'tool-list', {}, at(12)),
  ];
  let file = empty;
  for (const step of steps) {
    file = step(file);
    expect(opened(file)).toEqual({ file });
  }
});
