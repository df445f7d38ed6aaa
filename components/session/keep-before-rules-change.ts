import type { CaseFile, LastAssessment } from '@/cases';
import { caseHistory } from './keep-snapshot';

const kept = new Map<string, Promise<void>>();

/**
 * Keeps the case as it was when other rules judged it last: once for each such judgement, however
 * often the result is looked at. Where it cannot be kept nothing is said: outcomes are derived, and
 * the answers stay as they are.
 */
export function keepBeforeRulesChange(file: CaseFile, assessed: LastAssessment): Promise<void> {
  const key = `${file.id} ${judgementOf(assessed)}`;
  const keeping = kept.get(key) ?? keep(file, assessed).catch(() => undefined);
  kept.set(key, keeping);
  return keeping;
}

async function keep(file: CaseFile, assessed: LastAssessment): Promise<void> {
  const history = await caseHistory();
  const before = await history.listOf(file.id);
  const isKept = before.some(
    (one) =>
      one.reason === 'before-rules-change' &&
      'file' in one &&
      one.file.assessed !== undefined &&
      judgementOf(one.file.assessed) === judgementOf(assessed),
  );
  if (!isKept) await history.take(file, 'before-rules-change');
}

const judgementOf = ({ rulesVersion, asOf }: LastAssessment): string => `${rulesVersion} ${asOf}`;
