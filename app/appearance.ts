import type { Viewport } from 'next';

/** The colours of the paper in the style sheet, and of the mark: a test holds them to it. */
export const colours = { light: '#ffffff', dark: '#10181b', accent: '#0b5563' } as const;

/** What browsers draw around the page. */
export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: colours.light },
    { media: '(prefers-color-scheme: dark)', color: colours.dark },
  ],
};
