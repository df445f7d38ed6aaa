export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

export const isLocale = (text: string): text is Locale =>
  (locales as readonly string[]).includes(text);
