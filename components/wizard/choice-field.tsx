'use client';

import { useFormContext } from 'react-hook-form';
import { addressOf, doesNotApplyPick, dontKnowPick } from '@/cases';
import { wordFor } from '@/content';
import type { ChoiceQuestion, Question } from '@/rules';
import { useScheme } from '../session/in-scheme';
import { useOpenWorkplace } from '../session/with-case';
import { RadioGroup } from '../ui/radio-group';
import type { FieldProps } from './field-props';
import type { ScreenFields } from './question-form';

/** One of the question's options, "don't know yet", or, where allowed, "does not apply to us". */
export function ChoiceField(props: FieldProps & { readonly question: ChoiceQuestion }) {
  const { asked, legend, hint, alone, question } = props;
  const { schemeWords } = useScheme();
  const form = useFormContext<ScreenFields>();
  const texts = wordFor(schemeWords.questions, question.id).options ?? {};
  const address = addressOf(asked);
  return (
    <RadioGroup
      legend={legend}
      legendIsHeading={alone}
      hint={hint}
      idPrefix={address}
      field={form.register(`${address}.pick`)}
      options={[
        ...question.options.map((value) => ({ value, label: wordFor(texts, value) })),
        ...useOpenPicks(question),
      ]}
    />
  );
}

/** The picks that stand behind every question's own options. */
export function useOpenPicks(question: Question) {
  const { check } = useOpenWorkplace().words.ui;
  return [
    { value: dontKnowPick, label: check.dontKnow },
    ...(question.mayNotApply ? [{ value: doesNotApplyPick, label: check.doesNotApply }] : []),
  ];
}
