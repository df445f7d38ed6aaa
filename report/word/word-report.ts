import type { Block } from './paper/blocks';
import { writeDocument } from './paper/write-document';
import { actionPart } from './parts/action-part';
import { appendixPart } from './parts/appendix-part';
import { coverPart } from './parts/cover-part';
import { findingGroups } from './parts/finding-part';
import { packingPart } from './parts/packing-part';
import { planPart } from './parts/plan-part';
import { summaryPart } from './parts/summary-part';
import { targetsPart } from './parts/target-part';
import type { Told } from './told';

/** The report as an editable document; it tells what the page tells, in the same order. */
export const wordReport = (told: Told): Promise<Uint8Array> => {
  const { report, say, locale, asOf } = told;
  const { title, organisation } = report.model;
  return writeDocument({
    ...{ title, locale },
    day: asOf,
    runningHead: [title, organisation].filter(Boolean).join(' · '),
    tableLabel: say.table,
    blocks: reportBlocks(told),
  });
};

/** What the document is made of. */
function reportBlocks(told: Told): readonly Block[] {
  const { gaps, toConfirm, reported } = findingGroups(told);
  return [
    ...coverPart(told),
    ...summaryPart(told),
    ...targetsPart(told),
    ...gaps,
    ...toConfirm,
    ...planPart(told),
    ...actionPart(told),
    ...reported,
    ...packingPart(told),
    ...appendixPart(told),
  ];
}
