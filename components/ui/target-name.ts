import type { SchemeWords } from '@/content';
import { wordFor } from '@/content';
import type { Target } from '@/rules';

/** A target's name in short, for lists of what is applied for. */
export const targetName = (target: Target, schemeWords: SchemeWords): string =>
  [
    wordFor(schemeWords.categories, target.category).short,
    wordFor(schemeWords.levels, target.level),
    wordFor(schemeWords.occasions, target.occasion),
  ].join(' · ');
