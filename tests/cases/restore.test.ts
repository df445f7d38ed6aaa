import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@/cases';
import { asRows, newCase, restored, withAnswer, withoutRow, withRow } from '@/cases';
import { merged } from '@/cases/merge';
import { rowsIn, sayingsIn } from '@/cases/sayings';
import { ccrc } from '@/rules/schemes/ccrc';
import { secrecy } from '@/rules/schemes/secrecy';
import { arbitraryCase } from './arbitrary-case';
import { asked, at, empty, example, opened, said } from './facts';

const finance = asked('ccrc/finance');
const projects = asked('ccrc/projects');
const row = (rowId: string, name = rowId) => ({ rowId, category: 'security-audit', name });

/** What one of two copies says otherwise, by address. */
function differing(one: CaseFile, other: CaseFile): readonly string[] {
  const [ours, theirs] = [one, other].map((file) => new Map([...sayingsIn(file), ...rowsIn(file)]));
  return [...new Set([...ours!.keys(), ...theirs!.keys()])].filter(
    (address) => ours!.get(address) !== theirs!.get(address),
  );
}

/** The generator calls the first row of each list the same; no screen ever does. */
function withOwnRows(file: CaseFile): CaseFile {
  const own = Object.entries(file.answers.case).map(([question, answer]) => {
    const list = asRows(answer);
    const rows = list?.rows.map((one) => ({ ...one, rowId: `${question}-${one.rowId}` })) ?? [];
    return [question, list ? { ...list, rows } : answer] as const;
  });
  return { ...file, answers: { ...file.answers, case: Object.fromEntries(own) } };
}

describe('a case restored', () => {
  it('says what the snapshot said, and stays the same case at its own revision', () => {
    const present = { ...withAnswer(example, finance, 'none', at(5)), revision: 12 };
    const snapshot = { ...example, id: 'other', revision: 3 };
    const back = restored(present, snapshot, at(9));
    expect(back).toEqual({
      ...example,
      revision: 12,
      changed: { ...present.changed, 'ccrc/finance': at(9) },
    });
  });

  it('is the present one where nothing differs', () => {
    expect(restored(example, { ...example, changed: {} }, at(9))).toEqual(example);
  });

  it('takes back what was answered since, and stands against the tab that answered it', () => {
    const present = withAnswer(empty, finance, 'all', at(5));
    const back = restored(present, empty, at(9));
    expect(said(back, 'ccrc/finance')).toBeUndefined();
    expect(said(merged(present, back), 'ccrc/finance')).toBeUndefined();
    const later = withAnswer(present, finance, 'none', at(10));
    expect(said(merged(later, back), 'ccrc/finance')).toBe('none');
  });

  it('brings removed rows back, and takes away what was added', () => {
    const snapshot = withRow(withRow(empty, projects, row('a'), at(1)), projects, row('b'), at(2));
    const present = withRow(
      withRow(withoutRow(snapshot, projects, 'a', at(5)), projects, row('c'), at(6)),
      ...([projects, row('b', 'new'), at(7)] as const),
    );
    const back = restored(present, snapshot, at(9));
    expect(back.removed).toEqual({ c: at(9) });
    expect(rowsIn(merged(back, present))).toEqual(rowsIn(snapshot));
    expect(rowsIn(merged(present, back))).toEqual(rowsIn(snapshot));
  });

  it('stands even where a fast clock has stamped the present answers', () => {
    const present = withAnswer(empty, finance, 'all', '2031-01-01T00:00:00.000Z');
    const back = restored(present, empty, at(9));
    expect(said(merged(present, back), 'ccrc/finance')).toBeUndefined();
    expect(opened(back)).toHaveProperty('file');
    const odd = withAnswer(empty, finance, 'all', '9999-99-99T99:99:99Z');
    expect(restored(odd, empty, at(9)).changed).toEqual({ 'ccrc/finance': at(9) });
  });

  it('carries the outcomes of its own time', () => {
    const assessed = { rulesVersion: '2026.11.1', asOf: '2026-11-01', outcomes: {} };
    expect(restored(empty, { ...empty, assessed }, at(9)).assessed).toEqual(assessed);
    expect(restored({ ...empty, assessed }, empty, at(9))).not.toHaveProperty('assessed');
  });

  it('says the same whichever copy it is merged with first', () => {
    const anyCase = arbitraryCase([ccrc, secrecy]).map(withOwnRows);
    fc.assert(
      fc.property(anyCase, anyCase, (present, snapshot) => {
        const back = restored(present, snapshot, at(9));
        for (const file of [back, merged(back, present), merged(present, back)])
          expect(differing(file, snapshot)).toEqual([]);
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });

  it('undone says again what it said', () => {
    const present = withAnswer(example, finance, 'none', at(5));
    const back = restored(restored(present, newCase('x'), at(8)), present, at(9));
    expect(differing(back, present)).toEqual([]);
  });
});
