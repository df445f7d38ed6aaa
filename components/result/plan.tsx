'use client';

import { memo } from 'react';
import type { PlanReport, StepReport } from '@/report';
import { useOpenWorkplace } from '../session/with-case';

interface PlanProps {
  readonly plan: PlanReport;
  /** In a report the heading bears a number, and the contents lead to it. */
  readonly id?: string;
  readonly heading?: string;
}

/** How to get there: the question to answer first, a step for each gap, and a way over lower levels. */
export const Plan = memo(function Plan({ plan, id, heading }: PlanProps) {
  const { words } = useOpenWorkplace();
  const { plan: say } = words.planning;
  const { colon } = words.ui.product;
  return (
    <section className="space-y-4" data-plan>
      <h2 className="text-xl" {...(id ? { id, tabIndex: -1 } : {})}>
        {heading ?? say.heading}
      </h2>
      <p className="measure text-muted">{plan.steps.length === 0 ? say.nothing : say.explains}</p>
      {plan.routes.map(({ target, name, legs, reaches }) => (
        <div key={target} className="measure" data-route={target}>
          <h3 className="font-semibold">{`${name}${colon}${reaches ? say.route : say.nearest}`}</h3>
          <ol className="list-decimal pl-6">
            {legs.map((leg) => (
              <li key={leg}>{leg}</li>
            ))}
          </ol>
          {legs.length > 1 ? <p className="text-muted">{say.issued}</p> : null}
        </div>
      ))}
      {plan.questions.length > 0 ? <Questions plan={plan} /> : null}
      <ol className="space-y-4">
        {plan.steps.map((step, index) => (
          <li key={`${step.id} ${step.targets.join(' ')}`} data-step={step.id}>
            <Step step={step} number={index + 1} />
          </li>
        ))}
      </ol>
    </section>
  );
});

/** So many of the questions are named; the others come up once these are answered. */
const mostNamed = 3;

function Questions({ plan }: { readonly plan: PlanReport }) {
  const { plan: say } = useOpenWorkplace().words.planning;
  return (
    <div className="measure">
      <h3 className="font-semibold">{say.questionsHeading}</h3>
      <ul className="list-disc pl-6">
        {plan.questions.slice(0, mostNamed).map(({ id, category, question, says }) => (
          <li key={`${id} ${category ?? ''}`}>
            {[category, question].filter(Boolean).join(' · ')}
            <span className="text-muted">{` ${says}`}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Step({ step, number }: { readonly step: StepReport; readonly number: number }) {
  const { words } = useOpenWorkplace();
  const { plan: say } = words.planning;
  const { colon } = words.ui.product;
  const { title, todo, ways, targets, onlyGapIn } = step;
  const others = targets.filter((target) => !onlyGapIn.includes(target));
  return (
    <article className="sheet keep-together space-y-2">
      <h3 className="text-lg">{`${String(number)}. ${title}`}</h3>
      {onlyGapIn.length > 0 ? (
        <p className="text-muted">{`${say.onlyGapIn}${colon}${words.list(onlyGapIn)}`}</p>
      ) : null}
      {others.length > 0 ? (
        <p className="text-muted">{`${say.gapIn}${colon}${words.list(others)}`}</p>
      ) : null}
      <p className="measure">{todo}</p>
      <div className="ways">
        {ways.map((way, index) => (
          <div key={`${way.when} ${way.lacks.join(' ')}`} className="way" data-way>
            {ways.length > 1 ? (
              <h4 className="font-semibold">
                {say.way(index + 1)}
                {way.recommended ? ` · ${say.recommended}` : ''}
              </h4>
            ) : null}
            <Points label={say.lacks} items={way.lacks} />
            <Points label={say.open} items={way.open} />
            <Points label={say.toConfirm} items={way.toConfirm} />
            <p className="font-semibold">{way.when}</p>
          </div>
        ))}
      </div>
    </article>
  );
}

interface PointsProps {
  readonly label: string;
  readonly items: readonly string[];
}

function Points({ label, items }: PointsProps) {
  const { colon } = useOpenWorkplace().words.ui.product;
  if (items.length === 0) return null;
  return (
    <p className="wrap-anywhere">
      <span className="text-muted">{`${label}${colon}`}</span>
      {items.join(' ')}
    </p>
  );
}
