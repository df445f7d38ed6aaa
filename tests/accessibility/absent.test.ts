import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../source-files';

const styles = new URL('../../app/', import.meta.url);

const program: readonly (readonly [string, string])[] = [
  ...sourceFiles('app', 'components', 'public'),
  ...readdirSync(styles)
    .filter((name) => name.endsWith('.css'))
    .map((name) => [`app/${name}`, readFileSync(new URL(name, styles), 'utf8')] as const),
];

const filesWith = (pattern: RegExp): readonly string[] =>
  program.flatMap(([path, text]) => (pattern.test(text) ? [path] : []));

/** What a criterion speaks of and the program has not; a use of it must come with a new judgement. */
describe('the program has', () => {
  it('files to be looked through', () => {
    expect(program.length).toBeGreaterThan(200);
    expect(filesWith(/@media/)).toContain('app/print.css');
    expect(filesWith(/onClick/).length).toBeGreaterThan(20);
  });

  it('no sound and no film', () => {
    expect(filesWith(/<(?:audio|video|track|embed|object|iframe)\b|new Audio\b/)).toEqual([]);
    expect(filesWith(/AudioContext|speechSynthesis|getUserMedia|MediaSource/)).toEqual([]);
  });

  it('no picture but the logo of a consultancy', () => {
    expect(filesWith(/<(?:img|picture|canvas|Image)\b|url\(/)).toEqual([
      'components/report/consultancy-panel.tsx',
      'components/report/cover-consultancy.tsx',
    ]);
  });

  it('nothing moves by itself', () => {
    // What an animation of no length holds back stands there at once, a moment later.
    const moving =
      /\.animate\(|\banimation-|\banimation: (?!held-back 0s )|@keyframes (?!held-back )/;
    expect(filesWith(moving)).toEqual([]);
    expect(filesWith(/\banimate-|<(?:marquee|blink)\b/)).toEqual([]);
    expect(filesWith(/\btransition\b|behavior: 'smooth'|scroll-behavior/)).toEqual([]);
  });

  it('nothing opens on hover', () => {
    expect(filesWith(/onMouse(?:Enter|Leave|Over|Out|Move)|onPointer(?:Enter|Over)/)).toEqual([]);
    // What hover may do is to underline a link.
    expect(filesWith(/:hover|hover:(?!underline)|role="tooltip"|\bpopover\b/)).toEqual([]);
  });

  it('nothing is dragged, and no way of pressing matters', () => {
    expect(filesWith(/\bdraggable\b|onDrag|onDrop|\bdragstart\b/)).toEqual([]);
    expect(filesWith(/on(?:Mouse|Pointer|Touch)(?:Down|Up|Start|End|Move)/)).toEqual([]);
    // It holds texts back while something is pressed, so that the click still meets it, and does nothing else.
    expect(filesWith(/['"](?:mouse|pointer|touch)(?:down|up|start|end|move)['"]/)).toEqual([
      'components/ui/use-once-released.ts',
    ]);
  });

  it('no way of holding or moving the device matters', () => {
    expect(filesWith(/devicemotion|deviceorientation|Accelerometer|Gyroscope/)).toEqual([]);
    expect(filesWith(/\(\s*orientation\s*:|screen\.orientation/)).toEqual([]);
  });

  it('no key is bound to a control', () => {
    expect(filesWith(/accessKey|accesskey|aria-keyshortcuts/)).toEqual([]);
    expect(filesWith(/addEventListener\(\s*['"]key/)).toEqual([]);
  });

  it('nothing stands elsewhere on the screen than in the page', () => {
    expect(filesWith(/(?:row|column|col)-reverse|(?:^|[\s;{])order:\s*-?\d/m)).toEqual([]);
    expect(filesWith(/\b(?:sm:|lg:|md:)?-?order-(?:\d|first|last)/)).toEqual([]);
  });
});
