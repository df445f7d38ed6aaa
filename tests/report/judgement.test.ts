import { describe, expect, it } from 'vitest';
import { withConsultantAnswer, withNote } from '@/cases';
import { judgementOf } from '@/report';
import { asked, at, said } from '../cases/facts';
import { basisOf, example } from './facts';

const { words, schemes } = basisOf(example, {});
const premises = asked('ccrc/premises');
const norm = asked('ccrc/norm', 'risk-assessment');
const projects = asked('ccrc/projects');
const { check } = words.ui;
const judged = (...changes: ((file: typeof example) => typeof example)[]) =>
  judgementOf(
    changes.reduce((file, change) => change(file), example),
    schemes,
    words,
  );

describe('the judgement of a consultant', () => {
  it('lists where answers differ, in the order of the wizard, with both sides and the note', () => {
    const { disagreements, agreed } = judged(
      (file) => withConsultantAnswer(file, norm, 'none', at(1)),
      (file) => withConsultantAnswer(file, premises, { unknown: true }, at(1)),
      (file) => withConsultantAnswer(file, asked('ccrc/finance'), 'all', at(1)),
      (file) => withNote(file, premises, 'Ask\nagain', at(1)),
    );
    expect(disagreements.map(({ address }) => address)).toEqual([
      ...['ccrc/premises', 'ccrc/norm@risk-assessment'],
    ]);
    expect(disagreements[0]).toMatchObject({
      ...{ client: [check.partsAll], consultant: [check.dontKnow], note: 'Ask\nagain' },
    });
    expect(agreed).toBe(1);
  });

  it('tells of a list only the rows that differ', () => {
    const list = said(example, 'ccrc/projects') as { list: 'open'; rows: { rowId: string }[] };
    const { disagreements } = judged((file) =>
      withConsultantAnswer(file, projects, { ...list, rows: list.rows.slice(1) }, at(1)),
    );
    expect(disagreements).toHaveLength(1);
    expect(disagreements[0]!.client).toHaveLength(1);
    expect(disagreements[0]!.consultant).toEqual([]);
  });

  it('tells all of two lists that differ in nothing that is said', () => {
    const list = said(example, 'ccrc/projects') as { list: 'open'; rows: { rowId: string }[] };
    const [line] = judged((file) =>
      withConsultantAnswer(file, projects, { ...list, rows: [...list.rows].reverse() }, at(1)),
    ).disagreements;
    expect(line!.client).toHaveLength(list.rows.length + 1);
    expect([...line!.consultant].sort()).toEqual([...line!.client].sort());
  });

  it('loses no note, whatever became of its question', () => {
    const { notes } = judged((file) => ({
      ...file,
      consultant: { ...file.consultant, notes: { gone: 'kept', 'ccrc/premises': 'known' } },
    }));
    expect(notes.map(({ address, question, note }) => [address, question, note])).toEqual([
      ['ccrc/premises', expect.not.stringContaining('ccrc/'), 'known'],
      ['gone', 'gone', 'kept'],
    ]);
  });
});
