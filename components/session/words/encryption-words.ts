'use client';

import { wordsPart } from '../words-part';

export const useEncryptionWords = wordsPart({
  'zh-CN': async () => (await import('@/content/zh-CN/encryption')).encryptionWords,
  en: async () => (await import('@/content/en/encryption')).encryptionWords,
});
