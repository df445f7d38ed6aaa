import type { Locale } from '@/content';
import { ruleBookWords as english } from '@/content/en/rule-book';
import type { RuleBookWords } from '@/content/types/rule-book-words';
import { ruleBookWords as chinese } from '@/content/zh-CN/rule-book';

const all: Record<Locale, RuleBookWords> = { 'zh-CN': chinese, en: english };

/** The rule book's words in one language. */
export const ruleBookWordsIn = (locale: Locale): RuleBookWords => all[locale];
