import { readFileSync } from 'node:fs';
import type { CaseFile } from '@/cases';
import { newCase, openCaseFile } from '@/cases';
import { exampleCase } from '@/cases/example-case';
import { answerTo, questionsOf } from '@/rules';
import type { Answer, Asked, Question } from '@/rules';
import { ccrc } from '@/rules/schemes/ccrc';

/** A moment of one day, in the order of the number. */
export const at = (minute: number) => `2026-11-22T10:${String(minute).padStart(2, '0')}:00.000Z`;

export const empty = newCase('case-1');
export const example = exampleCase('Example');

function questionOf(id: string): Question {
  const found = questionsOf(ccrc).find((question) => question.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
}

export const asked = (id: string, category?: string): Asked => ({
  question: questionOf(id),
  ...(category ? { category } : {}),
});

export const said = (file: CaseFile, id: string, category?: string): Answer | undefined =>
  answerTo(file.answers, asked(id, category));

export const opened = (value: unknown) => openCaseFile(JSON.stringify(value), [ccrc]);

/** A file as a version of this program wrote it that had this format version. */
export const fileOfVersion = (version: number): string =>
  readFileSync(new URL(`fixtures/version-${String(version)}.zizhi.json`, import.meta.url), 'utf8');

/** The empty case with these answers, or these projects. */
export const withCase = (answers: object) => ({
  ...empty,
  answers: { case: answers, category: {} },
});
export const withProjects = (rows: readonly object[], list = 'open') =>
  withCase({ 'ccrc/projects': { list, rows } });
export const withEvidence = (evidence: unknown) => ({ ...empty, evidence });
export const project = { rowId: 'a', category: 'security-audit' };

/** The problem with a value at a place. */
export const wrong = (path: string, expected: unknown) => ({
  problem: { code: 'wrong-value', path, expected },
});
