import type { Locale } from '@/content';
import { accessibilityWords as english } from '@/content/en/accessibility';
import type { AccessibilityWords } from '@/content/types/accessibility-words';
import { accessibilityWords as chinese } from '@/content/zh-CN/accessibility';

const all: Record<Locale, AccessibilityWords> = { 'zh-CN': chinese, en: english };

/** The words of the accessibility statement in one language. */
export const accessibilityWordsIn = (locale: Locale): AccessibilityWords => all[locale];
