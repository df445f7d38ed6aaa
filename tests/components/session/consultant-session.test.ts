import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@/cases';
import {
  clientCopy,
  consultantAnswerTo,
  withAnswer,
  withConsultantAnswer,
  withConsultantAnswerFrom,
  withoutRow,
  withRow,
} from '@/cases';
import { merged } from '@/cases/merge';
import { CaseSession } from '@/components/session/case-session';
import { consultantSession } from '@/components/session/consultant-session';
import { asked, at, empty, said } from '../../cases/facts';
import { heldStore } from './held-store';

const premises = asked('ccrc/premises');
const projects = asked('ccrc/projects');
const row = (rowId: string) => ({ rowId, category: 'security-audit', name: `P-${rowId}` });
const claimed = [row('a'), row('b')].reduce(
  (file, one) => withRow(file, projects, one, at(1)),
  withAnswer(empty, premises, 'all', at(1)),
);

async function opened(file: CaseFile, drafts = {}) {
  const held = heldStore({ file, drafts, savedAt: at(0) });
  let minute = 10;
  const real = new CaseSession(held.store, () => at(minute++));
  await real.open(file.id);
  const form = consultantSession(
    real,
    [premises, projects],
    ({ consultant }) => consultant.answers,
  );
  return { real, form, held, stored: () => real.snapshot().file! };
}

describe('a form that asks for the consultant’s answers', () => {
  it('shows and writes those, saves the very same case, and leaves the client’s alone', async () => {
    const { form, held, stored } = await opened(claimed);
    expect(said(form.snapshot().file!, 'ccrc/premises')).toBeUndefined();
    form.edit((file, now) => withAnswer(file, premises, 'none', now));
    expect(said(form.snapshot().file!, 'ccrc/premises')).toBe('none');
    expect(stored().answers).toBe(claimed.answers);
    expect(consultantAnswerTo(stored(), premises)).toBe('none');
    await held.end();
    expect(held.stored()).toMatchObject({ file: { consultant: stored().consultant } });
    form.edit((file, now) => withAnswer(file, premises, undefined, now));
    expect(consultantAnswerTo(stored(), premises)).toBeUndefined();
  });

  it('changes no other answer than those it asks for, and nothing where nothing is new', async () => {
    const { form, stored } = await opened(claimed);
    form.edit((file, now) => withAnswer(file, asked('ccrc/finance'), 'all', now));
    form.edit((file) => ({ ...file, header: { organisation: 'X' } }));
    expect(stored()).toBe(claimed);
  });

  it('keeps half-typed text apart from the client’s', async () => {
    const { real, form } = await opened(claimed, { 'ccrc/premises': 'client' });
    expect(form.snapshot().drafts).toEqual({});
    form.draft('ccrc/premises', 'mine');
    expect(form.snapshot().drafts).toEqual({ 'ccrc/premises': 'mine' });
    expect(real.snapshot().drafts).toEqual({
      ...{ 'ccrc/premises': 'client', 'consultant/ccrc/premises': 'mine' },
    });
  });

  it('leaves no marks on rows, which would remove the client’s of the same ids', async () => {
    const copied = withConsultantAnswer(claimed, projects, said(claimed, 'ccrc/projects'), at(2));
    const { form, stored } = await opened(copied);
    form.edit((file, now) => withoutRow(file, projects, 'a', now));
    form.edit((file, now) => withRow(file, projects, row('c'), now));
    expect(consultantAnswerTo(stored(), projects)).toEqual({
      ...{ list: 'open', rows: [row('b'), row('c')] },
    });
    expect(stored().removed).toEqual({});
    expect(Object.keys(stored().changed).filter((key) => key.includes('row/c'))).toEqual([]);
    for (const both of [merged(stored(), claimed), merged(claimed, stored())]) {
      expect(said(both, 'ccrc/projects')).toEqual(said(claimed, 'ccrc/projects'));
      expect(both.consultant).toEqual(stored().consultant);
    }
    expect(JSON.stringify(clientCopy(stored()))).not.toContain('P-c');
  });
});

describe('an answer of the consultant’s that was only tried', () => {
  it('is put back as if it had never been changed, and loses against a later one', () => {
    const stored = withConsultantAnswer(claimed, premises, 'none', at(2));
    for (const source of [claimed, stored]) {
      const tried = withConsultantAnswer(source, premises, 'all', at(5));
      expect(withConsultantAnswerFrom(source, tried, premises)).toEqual(source);
    }
  });
});
