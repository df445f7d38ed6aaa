import type { SchemeWords } from '@/content';
import { wordFor } from '@/content';
import type { Screen } from '@/rules';

interface ScreenTitle {
  readonly text: string;
  /** The category that the screen is about, where it is about one. */
  readonly category?: string;
}

/** What a screen is called: its question, where it has only one. */
export function screenTitle(screen: Screen, schemeWords: SchemeWords): ScreenTitle {
  const [first] = screen.asked;
  const isAlone = screen.asked.length === 1;
  const category = screen.category ?? (isAlone ? first.category : undefined);
  const text = isAlone
    ? wordFor(schemeWords.questions, first.question.id).label
    : wordFor(schemeWords.screens, screen.plan);
  return {
    text,
    ...(category ? { category: wordFor(schemeWords.categories, category).name } : {}),
  };
}
