'use client';

import { useState } from 'react';
import { wordFor } from '@/content';
import { useTrial } from '../session/trial';
import { useOpenWorkplace } from '../session/with-case';
import { useWhatIfWords } from '../session/words/what-if-words';
import { screenTitle } from '../wizard/screen-title';
import type { Stop } from '../wizard/way';

/** Every screen of the way, section by section, to open one of them for trying. */
export function TrialChoice({ stops }: { readonly stops: readonly Stop[] }) {
  const say = useWhatIfWords(useOpenWorkplace().locale);
  const { tryOn } = useTrial();
  const [chosen, setChosen] = useState('');
  const sections = [...new Set(stops.map(({ section }) => section))];
  return (
    <div className="no-print flex flex-wrap items-end gap-3">
      <label className="grid min-w-0 grow gap-1 sm:max-w-xl">
        <span className="font-semibold">{say.choose}</span>
        <select
          className="field"
          value={chosen}
          onChange={(event) => {
            setChosen(event.target.value);
          }}
        >
          <option value="">{say.nothingChosen}</option>
          {sections.map((section) => (
            <Section
              key={section}
              section={section}
              stops={stops.filter((stop) => stop.section === section)}
            />
          ))}
        </select>
      </label>
      <button
        type="button"
        className="button button-quiet"
        disabled={chosen === ''}
        onClick={() => {
          tryOn([chosen]);
        }}
      >
        {say.open}
      </button>
    </div>
  );
}

interface SectionProps {
  readonly section: string;
  readonly stops: readonly Stop[];
}

function Section({ section, stops }: SectionProps) {
  const [first] = stops;
  if (!first) return null;
  return (
    <optgroup label={wordFor(first.of.schemeWords.sections, section)}>
      {stops.map(({ of, screen }) => {
        const { text, category } = screenTitle(screen, of.schemeWords);
        return (
          <option key={screen.id} value={screen.id}>
            {category ? `${category} · ${text}` : text}
          </option>
        );
      })}
    </optgroup>
  );
}
