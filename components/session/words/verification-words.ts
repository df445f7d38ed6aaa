'use client';

import { wordsPart } from '../words-part';

export const useVerificationWords = wordsPart({
  'zh-CN': async () => (await import('@/content/zh-CN/verification')).verificationWords,
  en: async () => (await import('@/content/en/verification')).verificationWords,
});
