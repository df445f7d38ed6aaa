import type { CaseFile, Moment } from '@/cases';
import { merged, newCase } from '@/cases';
import type { CaseStore, Drafts, StoreProblem, UnreadableCase } from '@/cases/store';
import { isUnreadable } from '@/cases/store';

/** What the screens know of the open case. */
export interface Snapshot {
  readonly phase: 'opening' | 'none' | 'open' | 'unreadable';
  readonly file?: CaseFile;
  readonly drafts: Drafts;
  readonly status: SaveStatus;
  readonly unreadable?: UnreadableCase;
  /** Another tab changed the case too, and both were merged. */
  readonly changedElsewhere: boolean;
}

export type SaveStatus =
  | { readonly state: 'untouched' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: Moment }
  | { readonly state: 'failed'; readonly problem: StoreProblem };

/** The open case of this tab: edits are seen at once and saved one after the other. */
export interface CaseSession {
  readonly subscribe: (changed: () => void) => () => void;
  readonly snapshot: () => Snapshot;
  readonly open: (id: string) => Promise<void>;
  /** Opens a new case, or one that was read from a file, and saves it. */
  readonly adopt: (file: CaseFile, drafts?: Drafts) => Promise<void>;
  readonly begin: (id: string) => Promise<void>;
  readonly leave: () => void;
  readonly edit: (change: (file: CaseFile, now: Moment) => CaseFile) => void;
  /** Keeps what was typed but is no answer yet; `undefined` forgets it. */
  readonly draft: (field: string, text: string | undefined) => void;
  /** Resolves when everything edited so far is saved or has failed. */
  readonly settled: () => Promise<void>;
}

const nothing: Snapshot = {
  phase: 'none',
  drafts: {},
  status: { state: 'untouched' },
  changedElsewhere: false,
};

export function caseSession(store: CaseStore, clock: () => Moment): CaseSession {
  let current: Snapshot = { ...nothing, phase: 'opening' };
  let dirty = false;
  let saving: Promise<void> | undefined;
  let unwatch: (() => void) | undefined;
  const listeners = new Set<() => void>();

  const show = (next: Partial<Snapshot>) => {
    current = { ...current, ...next };
    listeners.forEach((listener) => {
      listener();
    });
  };
  const watch = (id: string) => {
    unwatch?.();
    try {
      unwatch = store.watch(id, () => void refresh(id));
    } catch {
      unwatch = undefined;
    }
  };
  const refresh = async (id: string) => {
    if (dirty || saving) return;
    const loaded = await store.load(id).catch(() => undefined);
    if (!loaded || isUnreadable(loaded) || current.file?.id !== id) return;
    if (loaded.file.revision <= current.file.revision) return;
    const { file, drafts, savedAt } = loaded;
    show({ file, drafts, status: { state: 'saved', at: savedAt }, changedElsewhere: true });
  };
  const touch = () => {
    dirty = true;
    show({ status: { state: 'saving' } });
    saving ??= saveAll().finally(() => {
      saving = undefined;
    });
  };
  const saveAll = async () => {
    while (dirty && current.file) {
      dirty = false;
      const sent = current.file;
      const result = await store.save(sent, current.drafts);
      if ('saved' in result) {
        const { revision } = result.saved.file;
        show({ file: { ...current.file, revision } });
        if (!dirty) show({ status: { state: 'saved', at: result.saved.savedAt } });
      } else if ('failed' in result) {
        show({ status: { state: 'failed', problem: result.failed } });
      } else if (result.stale && !isUnreadable(result.stale)) {
        show({ file: merged(current.file, result.stale.file), changedElsewhere: true });
        dirty = true;
      } else {
        show({ status: { state: 'failed', problem: 'storage-failed' } });
      }
    }
  };

  return {
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    snapshot: () => current,
    open: async (id) => {
      const loaded = await store.load(id).catch(() => undefined);
      if (!loaded) {
        show(nothing);
      } else if (isUnreadable(loaded)) {
        show({ ...nothing, phase: 'unreadable', unreadable: loaded });
      } else {
        watch(id);
        const { file, drafts, savedAt } = loaded;
        show({ ...nothing, phase: 'open', file, drafts, status: { state: 'saved', at: savedAt } });
      }
    },
    adopt: async (file, drafts = {}) => {
      watch(file.id);
      show({ ...nothing, phase: 'open', file, drafts });
      touch();
      await saving;
    },
    begin: async (id) => {
      watch(id);
      show({ ...nothing, phase: 'open', file: newCase(id) });
      touch();
      await saving;
    },
    leave: () => {
      unwatch?.();
      show(nothing);
    },
    edit: (change) => {
      if (!current.file) return;
      const next = change(current.file, clock());
      if (next === current.file) return;
      show({ file: next });
      touch();
    },
    draft: (field, text) => {
      const { [field]: before, ...others } = current.drafts;
      if (before === text) return;
      show({ drafts: text === undefined ? others : { ...others, [field]: text } });
      touch();
    },
    settled: async () => {
      await saving;
    },
  };
}
