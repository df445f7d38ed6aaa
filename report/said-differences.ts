import type { Difference } from '@/cases/returned';
import type { DifferenceGroup } from '@/content/types/returned-words';
import type { TargetId } from '@/rules';
import { parseTargetId, questionsOf } from '@/rules';
import type { Differing, SaidPlace } from './differing';
import { asEvidence, asGap } from './said-records';
import { asAnswer } from './said-values';
import type { SpokenScheme } from './spoken-scheme';
import { shortName } from './target-report';

/** A difference between two copies of a case, with what each says in words. */
export interface SaidDifference {
  readonly of: Difference;
  readonly group: DifferenceGroup;
  readonly title: string;
  readonly here: readonly string[];
  readonly there: readonly string[];
}

/** Each difference in words: answers in the order in which they are asked, the rest as found. */
export function saidDifferences(
  found: readonly Difference[],
  differing: Differing,
): readonly SaidDifference[] {
  const { ours, theirs, schemes, say } = differing;
  const order = schemes.flatMap(({ scheme }) => questionsOf(scheme)).map(({ id }) => id);
  const placeIn = ({ place }: Difference) =>
    'question' in place ? order.indexOf(place.question) : 0;
  return [...found]
    .sort((one, other) => placeIn(one) - placeIn(other))
    .map((of) => {
      const { title, lines } = sayPlace(of, differing);
      const saidOr = (said: readonly string[]) => (said.length > 0 ? said : [say.nothing]);
      return {
        ...{ of, group: groupOf(of), title },
        ...{ here: saidOr(lines(ours)), there: saidOr(lines(theirs)) },
      };
    });
}

function groupOf({ place: { part } }: Difference): DifferenceGroup {
  switch (part) {
    case 'header':
    case 'targets':
    case 'reading':
      return 'case';
    case 'answer':
    case 'list':
    case 'row':
      return 'answers';
    case 'evidence':
      return 'evidence';
    case 'action':
      return 'actions';
    case 'consultant':
    case 'note':
    case 'decides':
      return 'consultant';
  }
}

function sayPlace({ place }: Difference, differing: Differing): SaidPlace {
  const { words, say, schemes } = differing;
  const { report, check } = words.ui;
  switch (place.part) {
    case 'header':
      return { title: report[place.field], lines: ({ header }) => linesOf(header[place.field]) };
    case 'targets':
      return {
        title: words.ui.result.targets,
        lines: ({ targets }) => targets.map((id) => nameOf(id, schemes)),
      };
    case 'reading':
      return { title: report.reading, lines: ({ reading }) => [words.readings[reading].name] };
    case 'decides':
      return {
        title: say.decides,
        lines: ({ consultant }) => [check[consultant.decides ? 'yes' : 'no']],
      };
    case 'evidence':
      return asEvidence(place.id, differing);
    case 'action':
      return asGap(place.id, differing);
    default:
      return asAnswer(place, differing);
  }
}

const linesOf = (text: string | undefined): readonly string[] => (text ? [text] : []);

/** A target by its name, or by its id where no scheme knows it. */
function nameOf(id: TargetId, schemes: readonly SpokenScheme[]): string {
  const target = parseTargetId(id);
  const of = schemes.find(({ scheme }) => scheme.id === target?.scheme);
  if (!target || !of) return id;
  return shortName(target, of);
}
