'use client';

import { useEffect } from 'react';

interface Options {
  /** Whether the first page has it too: a cover says itself what it is. */
  readonly onCover?: boolean;
}

/**
 * Writes a line into the top margin of every printed page. A page margin cannot be filled from the
 * document, and the text is not known to the style sheet, so it is a sheet of its own.
 */
export function useRunningHeader(text: string, { onCover = true }: Options = {}): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    const bare = onCover ? '' : '@page :first { @top-left { content: none; } }';
    sheet.replaceSync(`@page { @top-left { content: "${asCssString(text)}"; } } ${bare}`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [text, onCover]);
}

/** Every character that could end the string or mean something in it, as a CSS escape. */
const asCssString = (text: string): string =>
  text.replace(/["\\\p{Cc}]/gu, (char) => `\\${char.codePointAt(0)?.toString(16) ?? ''} `);
