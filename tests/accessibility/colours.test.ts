import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const styles = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8');

/** The colours of a scheme by their names; those of the dark one stand second. */
const schemes = [...styles.matchAll(/:root \{[^}]*\}/g)].map(
  ([block]) =>
    new Map(
      [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
    ),
);
const [light, dark] = schemes;
const both = [
  ['light', light],
  ['dark', dark],
] as const;

const grounds = ['paper', 'wash'];

it.each(both)('texts stand out from both grounds, in %s', (_, colours) => {
  for (const ground of grounds)
    for (const text of ['ink', 'muted', 'accent', 'met', 'unmet', 'confirm'])
      expect(contrast(colours!, text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  expect(contrast(colours!, 'on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
});

it.each(both)(
  'edges, marks and the ring of the focus stand out from both grounds, in %s',
  (_, colours) => {
    for (const ground of grounds)
      for (const edge of ['edge', 'accent', 'met', 'unmet', 'confirm'])
        expect(contrast(colours!, edge, ground), `${edge} on ${ground}`).toBeGreaterThanOrEqual(3);
  },
);

/** By the formula of WCAG, from 1 to 21. */
function contrast(
  colours: ReadonlyMap<string | undefined, string | undefined>,
  one: string,
  other: string,
): number {
  const [dark, light] = [one, other]
    .map((name) => luminance(colours.get(name)!))
    .sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
