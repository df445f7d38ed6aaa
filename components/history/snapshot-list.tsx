'use client';

import type { AnswerProgress } from '@/report';
import { isUnreadableSnapshot } from '@/cases/store';
import type { Snapshot } from '@/cases/store';
import { saveAsFile } from '../session/case-download';
import { moveTo, useFragment } from '../session/fragment';
import { sayMoment } from '../session/say-moment';
import { useOpenWorkplace } from '../session/with-case';
import { useHistoryWords } from '../session/words/history-words';
import { sayCaseProblem } from '../ui/say-problem';
import { snapshotName } from './say-snapshot';
import { keyOfNow, keyOfSnapshot } from './side-key';
import type { AnySnapshot, CaseHistory } from './use-history';
import { useSnapshotProgress } from './use-snapshot-progress';

interface SnapshotListProps {
  readonly history: CaseHistory;
  readonly snapshots: readonly AnySnapshot[];
  /** A comparison with the present case was asked for. */
  readonly onCompare: () => void;
}

/** Every snapshot of the case, the newest first. */
export function SnapshotList({ history, snapshots, onCompare }: SnapshotListProps) {
  const say = useHistoryWords(useOpenWorkplace().locale);
  const progress = useSnapshotProgress(snapshots);
  return (
    <section className="grid gap-2">
      <h2 className="text-lg">{say.list(snapshots.length)}</h2>
      {snapshots.length === 0 ? <p className="text-muted">{say.none}</p> : null}
      <ul className="divide-y divide-line border-y border-line empty:hidden" data-snapshots>
        {snapshots.map((snapshot) => (
          <li key={snapshot.id} className="grid gap-1 py-3" data-snapshot={snapshot.reason}>
            <Row
              history={history}
              snapshot={snapshot}
              onCompare={onCompare}
              progress={progress.get(snapshot.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RowProps extends Pick<SnapshotListProps, 'onCompare'> {
  readonly history: CaseHistory;
  readonly snapshot: AnySnapshot;
  readonly progress: AnswerProgress | undefined;
}

function Row({ history, snapshot, progress, onCompare }: RowProps) {
  const { words, locale } = useOpenWorkplace();
  const say = useHistoryWords(locale);
  const { takenAt, name, reason } = snapshot;
  const called = snapshotName(snapshot, words, say);
  return (
    <>
      <p className="wrap-anywhere">
        <span className="font-semibold">
          {name === undefined ? sayMoment(takenAt, words) : called}
        </span>
        <span className="text-muted">
          {` · ${say.reasons[reason]}${progress ? ` · ${say.progress(progress)}` : ''}`}
        </span>
      </p>
      {isUnreadableSnapshot(snapshot) ? (
        <p className="measure text-unmet">
          {`${say.unreadable} · ${sayCaseProblem(snapshot.problem, words)}`}
        </p>
      ) : null}
      <p className="no-print flex flex-wrap gap-x-6">
        {isUnreadableSnapshot(snapshot) ? (
          <Does
            does={words.ui.start.saveRaw}
            called={called}
            act={() => {
              saveAsFile(snapshot.raw, called);
            }}
          />
        ) : (
          <ReadableActions
            history={history}
            snapshot={snapshot}
            called={called}
            onCompare={onCompare}
          />
        )}
        <Does
          does={say.remove}
          called={called}
          act={() => void history.remove(snapshot.id, called)}
        />
      </p>
    </>
  );
}

interface ReadableActionsProps extends Pick<SnapshotListProps, 'onCompare'> {
  readonly history: CaseHistory;
  readonly snapshot: Snapshot;
  readonly called: string;
}

function ReadableActions({ history, snapshot, called, onCompare }: ReadableActionsProps) {
  const { words, locale } = useOpenWorkplace();
  const say = useHistoryWords(locale);
  const place = useFragment();
  return (
    <>
      <Does
        does={say.compareNow}
        called={called}
        act={() => {
          moveTo({ ...place, from: keyOfSnapshot(snapshot.id), to: keyOfNow });
          onCompare();
        }}
      />
      <Does does={say.restore} called={called} act={() => void history.restore(snapshot, called)} />
      <Does
        does={say.save}
        called={called}
        act={() => {
          const organisation = snapshot.file.header.organisation ?? words.ui.start.unnamed;
          saveAsFile(snapshot.file, `${organisation} ${called}`);
        }}
      />
    </>
  );
}

interface DoesProps {
  readonly does: string;
  readonly called: string;
  readonly act: () => void;
}

/** A button of one snapshot, said with its name for those who hear it out of its place. */
function Does({ does, called, act }: DoesProps) {
  const { what } = useHistoryWords(useOpenWorkplace().locale);
  return (
    <button
      type="button"
      className="button-plain"
      aria-label={what({ does, name: called })}
      onClick={act}
    >
      {does}
    </button>
  );
}
