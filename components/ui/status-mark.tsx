import type { Standing, Verdict } from '@/rules';

type Shape = 'tick' | 'cross' | 'question' | 'dash';

const shapes: Record<Standing | Verdict, Shape> = {
  met: 'tick',
  unmet: 'cross',
  'to-be-confirmed': 'question',
  'not-applicable': 'dash',
  'meets-published-conditions': 'tick',
  'meets-known-conditions': 'tick',
  'more-information-needed': 'question',
  'does-not-meet': 'cross',
};

const looks: Record<Shape, { path: string; colour: string }> = {
  tick: { path: 'M5 10.5l3.5 3.5L15 6.5', colour: 'text-met' },
  cross: { path: 'M6 6l8 8M14 6l-8 8', colour: 'text-unmet' },
  question: {
    path: 'M7.2 7.6a2.9 2.9 0 1 1 4.2 2.6c-.9.5-1.4 1-1.4 2M10 15.2v.2',
    colour: 'text-confirm',
  },
  dash: { path: 'M6 10h8', colour: 'text-muted' },
};

/** A shape and a colour for a standing or verdict; the word always stands beside it, its first line level with it. */
export function StatusMark({ of }: { of: Standing | Verdict }) {
  const { path, colour } = looks[shapes[of]];
  return (
    <svg aria-hidden viewBox="0 0 20 20" className={`inline-block h-lh w-5 flex-none ${colour}`}>
      <circle cx="10" cy="10" r="9" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d={path} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
