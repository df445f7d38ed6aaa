import { isUnreadable } from '@/cases/store';
import type { Locale } from '@/content';
import type { ReturnedWords } from '@/content/types/returned-words';
import { mostBytes, readStamp, sayQuestionnaireProblem } from '@/report/questionnaire';
import { questionnaireLanguage } from '../hand-over/questionnaire-languages';
import type { Workplace } from '../session/session-provider';
import { sayCaseProblem } from '../ui/say-problem';
import type { Chosen } from './chosen';

const loaders: Record<Locale, () => Promise<ReturnedWords>> = {
  'zh-CN': async () => (await import('@/content/zh-CN/returned')).returned,
  en: async () => (await import('@/content/en/returned')).returned,
};

/** Finds the case of this device that a questionnaire was made from. */
export async function readQuestionnaireFor(
  file: File,
  { locale, words, store }: Workplace,
): Promise<Chosen> {
  const read =
    file.size > mostBytes
      ? { problem: { code: 'too-large', bytes: file.size, most: mostBytes } as const }
      : readStamp(new Uint8Array(await file.arrayBuffer()));
  if ('problem' in read) {
    const { own } = await questionnaireLanguage(locale, []);
    return { problem: sayQuestionnaireProblem(read.problem, own) };
  }
  const { questionnaire: say } = await loaders[locale]();
  const stored = await store.load(read.stamp.caseId).catch(() => undefined);
  if (!stored) return { problem: say.notHere };
  if (isUnreadable(stored))
    return { problem: words.ui.start.unreadable(sayCaseProblem(stored.problem, words)) };
  if (stored.file.targets.length === 0) return { problem: say.noTargets };
  return { questionnaire: file, of: stored.file };
}
