import type { Locale } from '@/content';
import { share as english } from '@/content/en/share';
import type { ShareWords } from '@/content/types/share-words';
import { share as chinese } from '@/content/zh-CN/share';

/** What the pages of a language say of themselves. */
export const shareWords: Readonly<Record<Locale, ShareWords>> = { 'zh-CN': chinese, en: english };
