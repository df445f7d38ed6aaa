import { wordFor } from '@/content';
import type { SpokenScheme } from '@/report';
import type { Target } from '@/rules';

/** A target's name in short, for lists of what is applied for. */
export const targetName = (target: Target, { scheme, schemeWords }: SpokenScheme): string =>
  [
    wordFor(schemeWords.categories, target.category).short,
    wordFor(schemeWords.levels, target.level),
    ...(scheme.occasions.length > 1 ? [wordFor(schemeWords.occasions, target.occasion)] : []),
  ].join(' · ');
