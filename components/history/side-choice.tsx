'use client';

import { useId } from 'react';
import type { StoredCase } from '@/cases/store';
import { isUnreadableSnapshot } from '@/cases/store';
import { sayMoment } from '../session/say-moment';
import { useOpenWorkplace } from '../session/with-case';
import { useHistoryWords } from '../session/words/history-words';
import { snapshotName } from './say-snapshot';
import { keyOfCase, keyOfNow, keyOfSnapshot } from './side-key';
import type { AnySnapshot } from './use-history';

interface SideChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly snapshots: readonly AnySnapshot[];
  readonly cases: readonly StoredCase[] | undefined;
  readonly onChoose: (key: string) => void;
}

/** One side: the case now, a snapshot of it, or another case of this device. */
export function SideChoice({ label, value, snapshots, cases, onChoose }: SideChoiceProps) {
  const { words, locale } = useOpenWorkplace();
  const say = useHistoryWords(locale);
  const { compare } = say;
  const id = useId();
  const readable = snapshots.filter((one) => !isUnreadableSnapshot(one));
  return (
    <div className="grid min-w-0 gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <select
        id={id}
        className="field"
        value={value ?? ''}
        onChange={({ target }) => {
          onChoose(target.value);
        }}
      >
        <option value="">{compare.choose}</option>
        <option value={keyOfNow}>{compare.now}</option>
        {readable.length > 0 ? (
          <optgroup label={compare.snapshots}>
            {readable.map((snapshot) => (
              <option key={snapshot.id} value={keyOfSnapshot(snapshot.id)}>
                {snapshotName(snapshot, words, say)}
              </option>
            ))}
          </optgroup>
        ) : null}
        {cases && cases.length > 0 ? (
          <optgroup label={compare.others}>
            {cases.map(({ file, savedAt }) => (
              <option key={file.id} value={keyOfCase(file.id)}>
                {`${file.header.organisation ?? words.ui.start.unnamed} · ${sayMoment(savedAt, words)}`}
              </option>
            ))}
          </optgroup>
        ) : null}
      </select>
    </div>
  );
}
