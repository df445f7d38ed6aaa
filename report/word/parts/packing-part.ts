import type { PackingItem } from '../../packing-list';
import type { Block, Row, Text } from '../paper/blocks';
import { heading, muted, paragraph, strong } from '../paper/blocks';
import type { Told } from '../told';

/** What to take along: a box to tick, what each piece must show, and what is noted of it. */
export function packingPart(told: Told): readonly Block[] {
  const { report, words } = told;
  const { packing: say } = words;
  const { groups, ...count } = report.model.packing;
  if (groups.length === 0) return [];
  return [
    heading(1, say.heading, { newPage: true }),
    paragraph(say.progress(count)),
    {
      kind: 'table',
      caption: say.heading,
      columns: [
        { head: say.piece, width: 40 },
        { head: say.shows, width: 60 },
      ],
      rows: groups.flatMap(({ name, items }): readonly Row[] => [
        { heads: name },
        ...items.map((item) => itemRow(item, told)),
      ]),
    },
  ];
}

function itemRow(item: PackingItem, { words }: Told): Row {
  const { packing: say, ui } = words;
  const { name, issuedBy, shows, recency, proves, status, particulars } = item;
  const said = (label: string, text: string): Text => [muted(`${label}${ui.product.colon}`), text];
  const noted = particulars.flatMap(({ label, value }) =>
    value ? [`${label}${ui.product.colon}${value}`] : [],
  );
  return {
    cells: [
      [
        `${status === 'have' ? '☑' : '☐'} ${name}`,
        said(say.issuedBy, issuedBy),
        ...(status ? [[strong(say.statuses[status])]] : []),
      ],
      [
        shows,
        ...(recency ? [said(say.recency, recency)] : []),
        said(say.proves, words.list(proves)),
        ...(noted.length > 0 ? [[strong(words.list(noted))]] : []),
      ],
    ],
  };
}
