'use client';

import { useFormContext, useWatch } from 'react-hook-form';
import { addressOf, dontKnowPick } from '@/cases';
import { wordFor } from '@/content';
import type { PartsQuestion } from '@/rules';
import { useScheme } from '../session/in-scheme';
import { useOpenWorkplace } from '../session/with-case';
import { RadioGroup } from '../ui/radio-group';
import { useOpenPicks } from './choice-field';
import type { FieldProps } from './field-props';
import type { ScreenFields } from './question-form';

/** A quick answer first; only "partly" opens the list of parts. */
export function PartsField(props: FieldProps & { readonly question: PartsQuestion }) {
  const { asked, legend, hint, alone, question } = props;
  const { check } = useOpenWorkplace().words.ui;
  const { schemeWords } = useScheme();
  const own = wordFor(schemeWords.questions, question.id);
  const texts = own.parts ?? {};
  const picks = own.picks ?? {
    all: check.partsAll,
    partly: check.partsPartly,
    none: check.partsNone,
  };
  const form = useFormContext<ScreenFields>();
  const address = addressOf(asked);
  const pick = useWatch({ control: form.control, name: `${address}.pick` });
  const listed = question.parts.map((part) => wordFor(texts, part));
  return (
    <>
      <RadioGroup
        legend={legend}
        legendIsHeading={alone}
        hint={hint}
        {...(pick === 'partly' ? {} : { about: listed })}
        idPrefix={address}
        field={form.register(`${address}.pick`)}
        options={[
          { value: 'all', label: picks.all },
          { value: 'partly', label: picks.partly },
          { value: 'none', label: picks.none },
          ...useOpenPicks(question),
        ]}
      />
      {pick === 'partly' ? (
        <div className="sheet grid gap-4" role="group" aria-label={check.partsList}>
          {question.parts.map((part) => (
            <RadioGroup
              key={part}
              inline
              legend={wordFor(texts, part)}
              idPrefix={`${address}-${part}`}
              field={form.register(`${address}.parts.${part}`)}
              options={[
                { value: 'yes', label: check.yes },
                { value: 'no', label: check.no },
                { value: dontKnowPick, label: check.dontKnow },
              ]}
            />
          ))}
        </div>
      ) : null}
    </>
  );
}
