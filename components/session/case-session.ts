import type { CaseFile, Moment } from '@/cases';
import type { CaseStore, Drafts, Saved, StoreProblem, UnreadableCase } from '@/cases/store';
import { isUnreadable } from '@/cases/store';

/** What the screens know of the open case. */
export interface Snapshot {
  readonly phase: 'opening' | 'none' | 'open' | 'unreadable';
  readonly file?: CaseFile | undefined;
  readonly drafts: Drafts;
  readonly status: SaveStatus;
  readonly unreadable?: UnreadableCase | undefined;
  /** Another tab changed the case too, and both were merged. */
  readonly changedElsewhere: boolean;
}

export type SaveStatus =
  | { readonly state: 'untouched' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: Moment }
  | { readonly state: 'failed'; readonly problem: StoreProblem };

// Every key is there, so that nothing of the case before shows through.
const nothing: Snapshot = {
  phase: 'none',
  file: undefined,
  unreadable: undefined,
  drafts: {},
  status: { state: 'untouched' },
  changedElsewhere: false,
};

/** The open case of this tab: edits are seen at once and saved one after the other. */
export class CaseSession {
  readonly #store: CaseStore;
  readonly #clock: () => Moment;
  readonly #listeners = new Set<() => void>();
  #current: Snapshot = { ...nothing, phase: 'opening' };
  #dirty = false;
  #saving: Promise<void> | undefined;
  #unwatch: (() => void) | undefined;

  /** @param clock the present moment, ISO 8601 */
  constructor(store: CaseStore, clock: () => Moment) {
    this.#store = store;
    this.#clock = clock;
  }

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };

  readonly snapshot = (): Snapshot => this.#current;

  /** Opens a case of this device; where there is none of that id, no case is open. */
  async open(id: string): Promise<void> {
    const loaded = await this.#store.load(id).catch(() => undefined);
    if (!loaded) {
      this.leave();
    } else if (isUnreadable(loaded)) {
      this.#show({ ...nothing, phase: 'unreadable', unreadable: loaded });
    } else {
      this.#watch(id);
      const { file, drafts, savedAt } = loaded;
      this.#show({ ...nothing, phase: 'open', file, drafts, status: saved(savedAt) });
    }
  }

  /** Opens a new case, or one that was read from a file, and saves it. */
  async adopt(file: CaseFile): Promise<void> {
    this.#watch(file.id);
    this.#show({ ...nothing, phase: 'open', file });
    this.#touch();
    await this.settled();
  }

  /** No case is open any more. */
  leave(): void {
    this.#unwatch?.();
    this.#show(nothing);
  }

  /** Changes the open case; a change that returns the same file is none. */
  edit(change: (file: CaseFile, now: Moment) => CaseFile): void {
    if (!this.#current.file) return;
    const next = change(this.#current.file, this.#clock());
    if (next === this.#current.file) return;
    this.#show({ file: next });
    this.#touch();
  }

  /** Keeps what was typed but is no answer yet; `undefined` forgets it. */
  draft(field: string, text: string | undefined): void {
    const { [field]: before, ...others } = this.#current.drafts;
    if (before === text) return;
    this.#show({ drafts: text === undefined ? others : { ...others, [field]: text } });
    this.#touch();
  }

  /** Resolves when everything edited so far is saved or has failed. */
  async settled(): Promise<void> {
    await this.#saving;
  }

  #show(next: Partial<Snapshot>): void {
    this.#current = { ...this.#current, ...next };
    this.#listeners.forEach((listener) => {
      listener();
    });
  }

  #touch(): void {
    this.#dirty = true;
    this.#show({ status: { state: 'saving' } });
    this.#saving ??= this.#saveAll().finally(() => {
      this.#saving = undefined;
    });
  }

  async #saveAll(): Promise<void> {
    while (this.#dirty && this.#current.file) {
      this.#dirty = false;
      const { file, drafts } = this.#current;
      await this.#take(await this.#store.save(file, drafts));
    }
  }

  /** What a save came to; edits made meanwhile stay and are saved next. */
  async #take(result: Saved): Promise<void> {
    const { file } = this.#current;
    if (!file) return;
    if ('saved' in result) {
      this.#show({ file: { ...file, revision: result.saved.file.revision } });
      if (!this.#dirty) this.#show({ status: saved(result.saved.savedAt) });
    } else if ('failed' in result) {
      this.#show({ status: { state: 'failed', problem: result.failed } });
    } else if (result.stale && !isUnreadable(result.stale)) {
      await this.#merge(result.stale.file);
    } else {
      this.#show({ status: { state: 'failed', problem: 'storage-failed' } });
    }
  }

  /** Two tabs rarely edit one case: what merges them is fetched when they do. */
  async #merge(theirs: CaseFile): Promise<void> {
    const loaded = await import('@/cases/merge').catch(() => undefined);
    const { file } = this.#current;
    if (!file) return;
    if (!loaded) {
      this.#show({ status: { state: 'failed', problem: 'storage-failed' } });
      return;
    }
    this.#show({ file: loaded.merged(file, theirs), changedElsewhere: true });
    this.#dirty = true;
  }

  #watch(id: string): void {
    this.#unwatch?.();
    this.#unwatch = this.#store.watch(id, () => void this.#refresh(id));
  }

  /** Another tab has saved: its version is shown, unless this tab is about to save and will merge. */
  async #refresh(id: string): Promise<void> {
    const loaded = await this.#store.load(id).catch(() => undefined);
    const { file } = this.#current;
    if (this.#dirty || this.#saving || file?.id !== id) return;
    if (!loaded || isUnreadable(loaded) || loaded.file.revision <= file.revision) return;
    this.#show({
      file: loaded.file,
      drafts: loaded.drafts,
      status: saved(loaded.savedAt),
      changedElsewhere: true,
    });
  }
}

const saved = (at: Moment): SaveStatus => ({ state: 'saved', at });
