'use client';

import { useState } from 'react';
import { wordFor } from '@/content';
import type { Scheme, TargetId } from '@/rules';
import { parseTargetId, targetId, targetsOf } from '@/rules';
import { useScheme } from '../session/in-scheme';
import { useOpenCase, useOpenWorkplace } from '../session/with-case';
import { CategoryChoice } from './category-choice';

interface SchemeTargetsProps {
  readonly onChoose: (targets: readonly TargetId[]) => void;
  /** Goes on with everything that was just chosen. */
  readonly onEverything: (targets: readonly TargetId[]) => void;
}

/** What is applied for in one scheme: levels by category and the occasion, or everything. */
export function SchemeTargets({ onChoose, onEverything }: SchemeTargetsProps) {
  const { workplace, file } = useOpenCase();
  const { scheme, schemeWords } = useScheme();
  const { targets: say } = workplace.words.ui;
  const own = targetsOf(file.targets, scheme);
  const others = file.targets.filter((id) => parseTargetId(id)?.scheme !== scheme.id);
  const [occasion, setOccasion] = useState(() => own[0]?.occasion ?? firstOccasion(scheme));
  const heading = `scheme-${scheme.id}`;
  return (
    <section aria-labelledby={heading} className="grid gap-6 border-t border-line pt-6">
      <div className="grid gap-1">
        <h2 id={heading} className="text-xl">
          {schemeWords.name}
        </h2>
        <p className="measure text-muted">{schemeWords.ladder}</p>
      </div>
      <p className="sheet grid justify-items-start gap-2">
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            const everything = [...others, ...everyTarget(scheme)];
            setOccasion(firstOccasion(scheme));
            onChoose(everything);
            onEverything(everything);
          }}
        >
          {say.notSure}
        </button>
        <span className="measure text-muted">
          {say.notSureHint({
            categories: scheme.categories.length,
            levels: scheme.levels.length,
            tabled: scheme.offered !== undefined,
          })}
        </span>
      </p>
      {scheme.occasions.length > 1 ? (
        <OccasionChoice
          occasion={occasion}
          onChoose={(one) => {
            setOccasion(one);
            onChoose([...others, ...own.map((target) => targetId({ ...target, occasion: one }))]);
          }}
        />
      ) : null}
      <CategoryChoice occasion={occasion} onChoose={onChoose} />
    </section>
  );
}

const firstOccasion = ({ occasions }: Scheme): string => occasions[0] ?? '';

const everyTarget = (scheme: Scheme): readonly TargetId[] =>
  scheme.categories.flatMap((category) =>
    scheme.levels.map((level) =>
      targetId({ scheme: scheme.id, category, level, occasion: firstOccasion(scheme) }),
    ),
  );

interface OccasionChoiceProps {
  readonly occasion: string;
  readonly onChoose: (occasion: string) => void;
}

function OccasionChoice({ occasion, onChoose }: OccasionChoiceProps) {
  const { targets: say } = useOpenWorkplace().words.ui;
  const { scheme, schemeWords } = useScheme();
  return (
    <fieldset aria-describedby="occasion-hint">
      <legend className="mb-2 text-lg font-semibold">{say.occasionHeading}</legend>
      <p id="occasion-hint" className="measure mb-3 text-muted">
        {say.occasionHint}
      </p>
      <div className="flex flex-wrap gap-2">
        {scheme.occasions.map((one) => (
          <label key={one} className="option">
            <input
              type="radio"
              name="occasion"
              checked={occasion === one}
              onChange={() => {
                onChoose(one);
              }}
            />
            <span>{wordFor(schemeWords.occasions, one)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
