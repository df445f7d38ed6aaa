import type { Evidence } from './evidence';
import {
  absent,
  byAxe,
  elsewhere,
  everyView,
  inForcedColours,
  inPlanning,
  inTree,
  theTree,
} from './evidence';

const noMedia: Evidence = { tests: [absent('no sound and no film')] };

/** What holds the criteria of principle 1. */
export const perceivable = {
  '1.1.1': {
    tests: [
      byAxe('image-alt', 'role-img-alt', 'svg-img-alt'),
      inPlanning('${spoken.locale}: the timeline is a picture with a name, and a table'),
    ],
    looked:
      'Every picture of 38 views in English: the timelines alone are exposed, named by what they show; marks and icons are hidden, each beside its word.',
  },
  '1.2.1': noMedia,
  '1.2.2': noMedia,
  '1.2.3': noMedia,
  '1.2.4': noMedia,
  '1.2.5': noMedia,
  '1.3.1': {
    tests: [byAxe('list', 'listitem', 'definition-list', 'td-headers-attr'), theTree],
    looked:
      'The structure that Chromium writes into the PDF of a report: headings in their order, lists, tables whose headers have a scope.',
  },
  '1.3.2': {
    tests: [
      absent('nothing stands elsewhere on the screen than in the page'),
      elsewhere(
        'tab-order',
        'Tab goes through every page in reading order, is held nowhere, and goes back',
      ),
    ],
  },
  '1.3.3': {
    looked:
      'All words of both languages, searched for places, shapes and colours: the only instruction by place is about the menu of an app whose browser shows the page, and names its sign, too.',
  },
  '1.3.4': { tests: [absent('no way of holding or moving the device matters')] },
  '1.3.5': {
    tests: [
      byAxe('autocomplete-valid'),
      inTree('${locale}: fields about the user say their purpose'),
    ],
  },
  '1.4.1': {
    tests: [
      byAxe('link-in-text-block'),
      inForcedColours(
        'forced colours: what is chosen, shown, present or focused is told by more than a colour',
      ),
      inForcedColours('the marks of standings differ in shape, and each has its word beside it'),
    ],
  },
  '1.4.2': noMedia,
  '1.4.3': {
    tests: [
      byAxe('color-contrast'),
      {
        file: 'tests/accessibility/colours.test.ts',
        title: 'texts stand out from both grounds, in %s',
      },
    ],
  },
  '1.4.4': { tests: [everyView] },
  '1.4.5': { tests: [absent('no picture but the logo of a consultancy')] },
  '1.4.10': { tests: [everyView] },
  '1.4.11': {
    tests: [
      {
        file: 'tests/accessibility/colours.test.ts',
        title: 'edges, marks and the ring of the focus stand out from both grounds, in %s',
      },
    ],
    looked:
      'Options and boxes in light and in dark: those not chosen have the browser’s own edge, those chosen the accent colour.',
  },
  '1.4.12': { tests: [everyView] },
  '1.4.13': { tests: [absent('nothing opens on hover')] },
} as const satisfies Readonly<Record<`1.${string}`, Evidence>>;
