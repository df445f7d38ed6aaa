'use client';

import { memo } from 'react';
import { addressOf } from '@/cases';
import { wordFor } from '@/content';
import type { Asked } from '@/rules';
import { useScheme } from '../session/in-scheme';
import { ChoiceField } from './choice-field';
import type { FieldProps } from './field-props';
import { PartsField } from './parts-field';
import { EventField, ExperienceField, ServiceField } from './since-field';
import { TextQuestion } from './text-question';
import { WhyWeAsk } from './why-we-ask';

interface QuestionFieldProps {
  readonly asked: Asked;
  /** The only question of its screen: the heading says its label. */
  readonly alone: boolean;
  /** One of several categories on a screen: the legend is the category's name. */
  readonly tabular: boolean;
}

/** One question with its fields, and why it is asked; the answers to others leave it as it is. */
export const QuestionField = memo(function QuestionField(props: QuestionFieldProps) {
  const { asked, alone, tabular } = props;
  const { schemeWords } = useScheme();
  const words = wordFor(schemeWords.questions, asked.question.id);
  const legend =
    tabular && asked.category ? wordFor(schemeWords.categories, asked.category).name : words.label;
  return (
    <section data-question={addressOf(asked)} className="grid gap-4">
      <FieldOf
        asked={asked}
        legend={legend}
        hint={tabular && !alone ? undefined : words.hint}
        alone={alone}
      />
      {tabular && !alone ? null : <WhyWeAsk asked={asked} />}
    </section>
  );
});

function FieldOf(props: FieldProps) {
  const { question } = props.asked;
  switch (question.kind) {
    case 'choice':
      return <ChoiceField {...props} question={question} />;
    case 'parts':
      return <PartsField {...props} question={question} />;
    case 'date':
    case 'count':
    case 'amount':
    case 'share':
      return <TextQuestion {...props} />;
    case 'event':
      return <EventField {...props} />;
    case 'experience':
      return <ExperienceField {...props} />;
    case 'service':
      return <ServiceField {...props} />;
    case 'rows':
      return null;
  }
}
