'use client';

import type { DifferenceGroup } from '@/content/types/returned-words';
import type { SaidDifference } from '@/report';
import type { Workplace } from '../session/session-provider';
import { useReturnedWords } from '../session/words/returned-words';
import { ReturnedChoice } from './returned-choice';

interface ReturnedDifferencesProps {
  readonly said: readonly SaidDifference[];
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
  readonly onMerge: () => void;
  readonly workplace: Workplace;
}

const groups: readonly DifferenceGroup[] = ['case', 'answers', 'evidence', 'actions', 'consultant'];

/** Every difference with its choice, and how many are taken from the file. */
export function ReturnedDifferences(props: ReturnedDifferencesProps) {
  const { said, chosen, onChosen, onMerge, workplace } = props;
  const say = useReturnedWords(workplace.locale);
  const choose = (key: string, isChosen: boolean) => {
    const others = [...chosen].filter((one) => one !== key);
    onChosen(new Set(isChosen ? [...others, key] : others));
  };
  return (
    <section className="grid gap-5">
      <h3 className="font-semibold">{say.oneByOne}</h3>
      <AllAtOnce said={said} onChosen={onChosen} workplace={workplace} />
      {groups.map((group) => {
        const own = said.filter((one) => one.group === group);
        return own.length > 0 ? (
          <section key={group} className="grid gap-4" data-difference-group={group}>
            <h4 className="border-b border-line pb-1">
              {`${say.groups[group]} · ${String(own.length)}`}
            </h4>
            {own.map((one) => (
              <ReturnedChoice
                key={one.of.key}
                said={one}
                isChosen={chosen.has(one.of.key)}
                onChoose={(isChosen) => {
                  choose(one.of.key, isChosen);
                }}
                workplace={workplace}
              />
            ))}
          </section>
        ) : null;
      })}
      <p>
        <button type="button" className="button" onClick={onMerge}>
          {say.merge(chosen.size)}
        </button>
      </p>
    </section>
  );
}

/** Both buttons only choose; nothing is taken before the merge. */
function AllAtOnce({
  said,
  onChosen,
  workplace,
}: Pick<ReturnedDifferencesProps, 'said' | 'onChosen' | 'workplace'>) {
  const say = useReturnedWords(workplace.locale);
  const choices = [
    { label: say.allHere, chosen: [] },
    { label: say.allThere, chosen: said.map(({ of }) => of.key) },
  ];
  return (
    <p className="flex flex-wrap gap-x-6">
      {choices.map(({ label, chosen }) => (
        <button
          key={label}
          type="button"
          className="button-plain"
          onClick={() => {
            onChosen(new Set(chosen));
          }}
        >
          {label}
        </button>
      ))}
    </p>
  );
}
