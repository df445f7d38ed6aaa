import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@/cases';
import {
  clientCopy,
  consultantAnswerTo,
  decidingAnswers,
  openCaseFile,
  withAction,
  withAnswer,
  withConsultantAnswer,
  withConsultantDeciding,
  withNote,
} from '@/cases';
import { merged } from '@/cases/merge';
import { ccrc } from '@/rules/schemes/ccrc';
import { arbitraryCase } from './arbitrary-case';
import { asked, at, empty, said } from './facts';

const premises = asked('ccrc/premises');
const norm = asked('ccrc/norm', 'security-audit');
const claimed = withAnswer(empty, premises, 'all', at(1));
const judged = withConsultantAnswer(claimed, premises, 'none', at(2));

describe("a consultant's answer", () => {
  it('stands beside the client’s and changes nothing of it', () => {
    expect(said(judged, 'ccrc/premises')).toBe('all');
    expect(consultantAnswerTo(judged, premises)).toBe('none');
    expect(judged.changed).toEqual({
      'ccrc/premises': at(1),
      'consultant/ccrc/premises': at(2),
    });
  });

  it('decides only once it is switched on for the whole case', () => {
    const inCategory = withConsultantAnswer(judged, norm, 'all', at(3));
    expect(decidingAnswers(inCategory)).toEqual(claimed.answers);
    const deciding = decidingAnswers(withConsultantDeciding(inCategory, true, at(4)));
    expect(deciding.case['ccrc/premises']).toBe('none');
    expect(deciding.category['security-audit']).toEqual({ 'ccrc/norm': 'all' });
    const without = withConsultantAnswer(inCategory, premises, undefined, at(5));
    expect(decidingAnswers(withConsultantDeciding(without, true, at(6))).case).toEqual(
      claimed.answers.case,
    );
  });
});

describe('a note', () => {
  it('is kept by question, and an empty one is none', () => {
    const noted = withNote(judged, norm, 'Ask again', at(3));
    expect(noted.consultant.notes).toEqual({ 'ccrc/norm@security-audit': 'Ask again' });
    expect(withNote(noted, norm, '  ', at(4)).consultant.notes).toEqual({});
  });
});

describe('two copies', () => {
  const base = withNote(judged, premises, 'first', at(3));

  it('keep of each answer, note and action of the consultant the later one', () => {
    const mine = withNote(withConsultantAnswer(base, norm, 'all', at(5)), premises, 'mine', at(6));
    const theirs = withAction(
      withNote(base, premises, 'theirs', at(7)),
      'ccrc/common/premises',
      { owner: 'Li', status: 'under-way' },
      at(8),
    );
    for (const both of [merged(mine, theirs), merged(theirs, mine)]) {
      expect(both.consultant.notes).toEqual({ 'ccrc/premises': 'theirs' });
      expect(consultantAnswerTo(both, norm)).toBe('all');
      expect(both.actions).toEqual({
        'ccrc/common/premises': { owner: 'Li', status: 'under-way' },
      });
    }
  });

  it('agree on whose answers decide by what was said last', () => {
    const mine = withConsultantDeciding(base, true, at(5));
    const theirs = withConsultantDeciding(base, false, at(6));
    expect(merged(mine, theirs).consultant.decides).toBe(false);
    expect(merged(theirs, mine).consultant.decides).toBe(false);
    expect(merged(mine, base).consultant.decides).toBe(true);
  });

  it('lose nothing of the consultant’s when the client’s copy comes back', () => {
    const noted = withConsultantDeciding(withNote(base, norm, 'private', at(4)), true, at(5));
    const back = withAnswer(clientCopy(noted), premises, { unknown: true }, at(9));
    const both = merged(noted, back);
    expect(both.consultant).toEqual(noted.consultant);
    expect(said(both, 'ccrc/premises')).toEqual({ unknown: true });
  });
});

describe('the copy for the client', () => {
  /** Every part of a case, with what it may carry to the client, counted key by key. */
  const shared = [
    ...['actions', 'answers', 'changed', 'consultant', 'evidence', 'format', 'header', 'id'],
    ...['reading', 'removed', 'revision', 'targets', 'version'],
  ];

  it('carries nothing of the consultant’s, whatever is in the case', () => {
    fc.assert(
      fc.property(arbitraryCase([ccrc]), (file) => {
        const noted = withConsultantAnswer(
          withNote(withNote(file, premises, secret, at(1)), norm, secret, at(1)),
          asked('ccrc/projects'),
          { list: 'open', rows: [{ rowId: secret, category: 'security-audit', name: secret }] },
          at(2),
        );
        const copy = clientCopy(noted);
        expect(JSON.stringify(copy)).not.toContain(secret);
        expect(Object.keys(copy).sort()).toEqual(shared);
        expect(copy.consultant).toEqual(empty.consultant);
        expect(copy.answers).toEqual(file.answers);
        expect(Object.keys(copy.changed).filter((key) => /^(?:consultant|note)/.test(key))).toEqual(
          [],
        );
      }),
    );
  });

  it('is a case that opens, and the copy of a copy is the same', () => {
    fc.assert(
      fc.property(arbitraryCase([ccrc]), (file: CaseFile) => {
        const copy = clientCopy(file);
        expect(openCaseFile(JSON.stringify(copy), [ccrc])).toEqual({ file: copy });
        expect(clientCopy(copy)).toEqual(copy);
      }),
    );
  });

  it('keeps the outcomes of the client’s own answers, and no others', () => {
    const assessed = { rulesVersion: '1', asOf: '2026-11-22', outcomes: {} };
    expect(clientCopy({ ...claimed, assessed })).toHaveProperty('assessed', assessed);
    // Whether the consultant's ever decided, the outcomes do not tell.
    expect(clientCopy({ ...judged, assessed })).not.toHaveProperty('assessed');
    const deciding = withConsultantDeciding({ ...claimed, assessed }, true, at(4));
    expect(deciding).not.toHaveProperty('assessed');
    expect(clientCopy({ ...deciding, assessed })).not.toHaveProperty('assessed');
  });
});

const secret = 'XQsecret';
