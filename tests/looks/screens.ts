import type { CaseFile } from '@/cases';
import { exampleCase } from '@/cases/example-case';
import type { View } from '../e2e/pages';
import { views } from '../e2e/pages';
import type { Spoken } from '../e2e/languages';
import type { Walk } from '../e2e/walk';

/** What is drawn: the views that are held to be accessible, and what only has to look well. */
type Screen = Pick<View, 'name' | 'show'>;

/** The example as a consultant keeps it. */
export const exampleOf = ({ words }: Spoken): CaseFile => ({
  ...exampleCase(words.ui.start.exampleOrganisation),
  actions: {
    'ccrc/common/management/f-suppliers': {
      owner: 'A. A.',
      due: '2026-12-15',
      status: 'under-way',
    },
  },
});

const ofTheExample =
  (show: (walk: Walk) => Promise<unknown>): Screen['show'] =>
  async (walk) => {
    await walk.open(exampleOf(walk.spoken));
    await show(walk);
  };

const address =
  (...path: readonly string[]): Screen['show'] =>
  async ({ page, spoken }) => {
    await page.goto(['', spoken.locale, ...path, ''].join('/'));
  };

const more: readonly Screen[] = [
  { name: 'example, review', show: ofTheExample(() => Promise.resolve()) },
  { name: 'example, result', show: ofTheExample((walk) => walk.to('result')) },
  { name: 'example, report', show: ofTheExample((walk) => walk.to('report')) },
  {
    name: 'example, a list',
    show: ofTheExample((walk) => walk.toScreen('track-record', 'projects')),
  },
  {
    name: 'example, start',
    show: ofTheExample((walk) => walk.start()),
  },
  {
    name: 'example, actions',
    show: ofTheExample(async (walk) => {
      await walk.page.goto(`/${walk.spoken.locale}/actions/#case=example`);
      await walk.ready();
    }),
  },
  { name: 'rule book', show: address('rules') },
  { name: 'rule book, a scheme', show: address('rules', 'ccrc') },
  { name: 'rule book, an area', show: address('rules', 'ccrc', 'track-record') },
  { name: 'rule book, clauses', show: address('rules', 'ccrc', 'clauses') },
  { name: 'no case', show: address('result') },
  { name: 'unknown address', show: address('no-such-page') },
  {
    name: 'offline',
    show: async ({ page }) => {
      await page.goto('/offline/');
    },
  },
];

export const screens: readonly Screen[] = [...views, ...more];
