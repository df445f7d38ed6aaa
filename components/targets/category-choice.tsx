'use client';

import { wordFor } from '@/content';
import type { TargetId } from '@/rules';
import { targetId } from '@/rules';
import { useScheme } from '../session/in-scheme';
import { useOpenCase } from '../session/with-case';

interface CategoryChoiceProps {
  readonly occasion: string;
  readonly onChoose: (targets: readonly TargetId[]) => void;
}

/** The categories of a scheme, each with what it covers and a box for every level. */
export function CategoryChoice({ occasion, onChoose }: CategoryChoiceProps) {
  const { workplace, file } = useOpenCase();
  const { scheme, schemeWords } = useScheme();
  const { targets: say } = workplace.words.ui;
  const chosen = new Set(file.targets);
  const toggle = (id: TargetId, wanted: boolean) => {
    const others = file.targets.filter((target) => target !== id);
    onChoose(wanted ? [...others, id] : others);
  };
  return (
    <section className="grid gap-3">
      <h3 className="text-lg">{say.chooseHeading}</h3>
      <p className="measure text-muted">{say.chooseHint}</p>
      <div className="grid gap-3 lg:grid-cols-2">
        {scheme.categories.map((category) => {
          const { name, covers } = wordFor(schemeWords.categories, category);
          return (
            <fieldset key={category} className="sheet" aria-describedby={`covers-${category}`}>
              <legend className="px-1 font-semibold">{name}</legend>
              <p id={`covers-${category}`} className="mb-3 text-muted">
                {covers}
              </p>
              <div className="flex flex-wrap gap-2">
                {scheme.levels.map((level) => {
                  const id = targetId({ scheme: scheme.id, category, level, occasion });
                  return (
                    <label key={level} className="option">
                      <input
                        type="checkbox"
                        checked={chosen.has(id)}
                        onChange={(event) => {
                          toggle(id, event.target.checked);
                        }}
                      />
                      <span>{wordFor(schemeWords.levels, level)}</span>
                    </label>
                  );
                })}
              </div>
            </fieldset>
          );
        })}
      </div>
    </section>
  );
}
