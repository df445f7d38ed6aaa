'use client';

import { wordsPart } from '../words-part';

export const useJudgementWords = wordsPart({
  'zh-CN': async () => (await import('@/content/zh-CN/judgement')).judgement,
  en: async () => (await import('@/content/en/judgement')).judgement,
});
