import { describe, expect, it } from 'vitest';
import { withAnswer, withListState } from '@/cases';
import { nextOpen, openOn } from '@/components/wizard/next-open';
import type { Stop } from '@/components/wizard/way';
import { ccrcWords } from '@/content/en/ccrc';
import { ccrc } from '@/rules/schemes/ccrc';
import { asked, at, empty } from '../cases/facts';

const stopOf = (section: string, ...ids: readonly [string, ...string[]]): Stop => {
  const [first, ...others] = ids.map((id) => asked(id));
  return {
    of: { scheme: ccrc, schemeWords: ccrcWords },
    section,
    screen: { id: ids[0], plan: ids[0], asked: [first!, ...others] },
  };
};

const norm = stopOf('organisation', 'ccrc/finance');
const both = stopOf('finance', 'ccrc/premises', 'ccrc/compliance');
const list = stopOf('track-record', 'ccrc/projects');
const stops = [norm, both, list];
const on = ({ section, screen }: Stop) => ({ section, screen: screen.id });

describe('the next open question', () => {
  const finance = withAnswer(empty, asked('ccrc/finance'), 'all', at(1));

  it('is on the next screen that is not fully answered', () => {
    expect(nextOpen(stops, empty)).toEqual({ stop: norm });
    expect(nextOpen(stops, finance)).toEqual({ stop: both });
    expect(nextOpen(stops, empty, on(norm))).toEqual({ stop: both });
    const half = withAnswer(finance, asked('ccrc/premises'), 'all', at(2));
    expect(openOn(both, half)).toBe(1);
    expect(nextOpen(stops, half, on(norm))).toEqual({ stop: both });
    expect(nextOpen(stops, half, on(both))).toEqual({ stop: list });
  });

  it('is one that is not known, and a list that is not finished', () => {
    const unknown = withAnswer(empty, asked('ccrc/finance'), { unknown: true }, at(1));
    expect(nextOpen(stops, unknown, on(list))).toEqual({ stop: norm });
    expect(openOn(list, withListState(empty, asked('ccrc/projects'), 'open', at(1)))).toBe(1);
    expect(openOn(list, withListState(empty, asked('ccrc/projects'), 'none', at(1)))).toBe(0);
  });

  it('comes round to the first after the last', () => {
    expect(nextOpen(stops, empty, on(list))).toEqual({ stop: norm });
    expect(nextOpen(stops, finance, on(list))).toEqual({ stop: both });
  });

  it('is nowhere else, or nowhere at all', () => {
    const onlyList = ['ccrc/premises', 'ccrc/compliance'].reduce(
      (file, id) => withAnswer(file, asked(id), 'all', at(2)),
      finance,
    );
    expect(nextOpen(stops, onlyList, on(list))).toBe('only-here');
    expect(nextOpen(stops, onlyList)).toEqual({ stop: list });
    const whole = withListState(onlyList, asked('ccrc/projects'), 'complete', at(3));
    expect(nextOpen(stops, whole, on(list))).toBe('none');
    expect(nextOpen(stops, whole)).toBe('none');
    expect(nextOpen([], empty)).toBe('none');
  });
});
