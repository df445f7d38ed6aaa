import type { Words } from '@/content';
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
      ...namesOf(
        targets.filter(({ scheme }) => scheme === id).map((target) => target.name),
        words,
      ),
    ]),
    paragraph(sourcesRead, 'note'),
    ...disclaimers.map((disclaimer) => paragraph([strong(disclaimer)])),
  ];
}

/** Many are told in one paragraph, so that the cover stays one page. */
const namesOf = (names: readonly string[], words: Words): readonly Block[] =>
  names.length > 10 ? [paragraph(words.list(names))] : list(names);
