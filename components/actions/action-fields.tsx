'use client';

import type { ReactNode } from 'react';
import { useId } from 'react';
import type { Action } from '@/cases';
import { actionStatuses, withAction } from '@/cases';
import type { Drafts } from '@/cases/store';
import { actionAt } from '@/report';
import type { Workplace } from '../session/session-provider';
import { useActionsWords } from '../session/words/actions-words';
import { sayEntryProblem } from '../ui/say-problem';
import { useOnceReleased } from '../ui/use-once-released';
import type { TypedField } from './action-entry';
import { actionWith } from './action-entry';
import { draftAddress, useActionText } from './use-action-text';

export interface ActionFieldsProps {
  readonly gap: string;
  readonly action: Action | undefined;
  /** The drafts of this action alone. */
  readonly drafts: Drafts;
  readonly workplace: Workplace;
}

/** The id of the list of owners that the case names. */
export const ownersId = 'action-owners';

/** Who, by when, how far, and what else. */
export function ActionFields(props: ActionFieldsProps) {
  const say = useActionsWords(props.workplace.locale);
  return (
    <div className="action-fields">
      <TextEntry {...props} field="owner" label={say.owner} />
      <TextEntry {...props} field="due" label={say.due} />
      <StatusChoice {...props} />
      <TextEntry {...props} field="note" label={say.note} />
    </div>
  );
}

interface TextEntryProps extends ActionFieldsProps {
  readonly field: TypedField;
  readonly label: string;
}

function TextEntry({ gap, action, drafts, workplace, field, label }: TextEntryProps) {
  const { words, session } = workplace;
  const id = useId();
  const draft = drafts[draftAddress(gap, field)];
  const { text, problem, understood, change, leave } = useActionText({
    ...{ session, gap, field, draft },
    stored: action?.[field],
  });
  const error = useOnceReleased(problem && sayEntryProblem(problem, words));
  const Input = field === 'note' ? 'textarea' : 'input';
  return (
    <div className="grid content-start gap-1" data-field={field}>
      <label htmlFor={id} className="text-muted">
        {label}
      </label>
      <Input
        id={id}
        className="field"
        autoComplete="off"
        value={text}
        {...(field === 'note' ? { rows: 1 } : {})}
        {...(field === 'owner' ? { list: ownersId } : {})}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={({ target }: { readonly target: { readonly value: string } }) => {
          change(target.value);
        }}
        onBlur={leave}
      />
      <div aria-live="polite" className="empty:sr-only">
        {error ? (
          <p id={`${id}-error`} className="font-semibold text-unmet">
            {error}
          </p>
        ) : null}
      </div>
      {field === 'due' ? (
        <p aria-live="polite" className="text-muted">
          {understood ? words.ui.check.understood(words.dates.day(understood)) : ''}
        </p>
      ) : null}
    </div>
  );
}

function StatusChoice({ gap, action, workplace }: ActionFieldsProps): ReactNode {
  const { session, locale } = workplace;
  const say = useActionsWords(locale);
  return (
    <label className="grid content-start gap-1" data-field="status">
      <span className="text-muted">{say.status}</span>
      <select
        className="field"
        value={action?.status ?? (action ? 'to-do' : '')}
        onChange={({ target: { value } }) => {
          const picked = actionStatuses.find((one) => one === value);
          session.edit((file, now) =>
            withAction(file, gap, actionWith(actionAt(file.actions, gap), 'status', picked), now),
          );
        }}
      >
        {action ? null : <option value="">{say.statuses.unplanned}</option>}
        {actionStatuses.map((one) => (
          <option key={one} value={one}>
            {say.statuses[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
