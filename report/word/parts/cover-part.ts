import { targetsByCategory } from '../../targets-by-category';
import type { Block } from '../paper/blocks';
import { list, pairs, paragraph, strong } from '../paper/blocks';
import type { Told } from '../told';

/** Who, what for, when, under which reading, and on what the rules rest. */
export function coverPart({ report: { model }, words }: Told): readonly Block[] {
  const { title, organisation, cover, schemes, targets, sourcesRead, disclaimers } = model;
  return [
    paragraph(title, 'title'),
    ...(organisation === undefined ? [] : [paragraph(organisation, 'subtitle')]),
    ...pairs(
      cover.map(({ label, value }) => [label, [value]] as const),
      28,
    ),
    ...schemes.flatMap(({ id, name }) => [
      paragraph([strong(name)]),
      ...list(
        targetsByCategory(
          targets.filter(({ scheme }) => scheme === id),
          words.list,
        ),
      ),
    ]),
    paragraph(sourcesRead, 'note'),
    ...disclaimers.map((disclaimer) => paragraph([strong(disclaimer)])),
  ];
}
