import type { CaseFile, Moment } from '@/cases';
import type { Drafts, OpenCaseStore, Saved, StoredCase, StoreProblem } from '@/cases/store';
import { isUnreadable } from '@/cases/store';
import type { Snapshot } from './case-snapshot';
import { nothing, problemWith, saved } from './case-snapshot';

export type { Snapshot } from './case-snapshot';

/** After so many milliseconds what could not be saved is tried again. */
const retryAfter = 3000;

/** All that a screen can do with an open case, whoever keeps it. */
export type Session = Pick<CaseSession, keyof CaseSession>;

/** The open case of this tab: edits are seen at once and saved one after the other. */
export class CaseSession {
  readonly #store: OpenCaseStore;
  readonly #clock: () => Moment;
  readonly #listeners = new Set<() => void>();
  #current: Snapshot = { ...nothing, phase: 'opening' };
  /** Something was edited that no save has been given yet, or that a save failed to keep. */
  #dirty = false;
  #saving: Promise<void> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  /** The drafts as they were last stored, to tell which ones were changed here. */
  #storedDrafts: Drafts = {};
  #unwatch: (() => void) | undefined;

  /** @param clock the present moment, ISO 8601 */
  constructor(store: OpenCaseStore, clock: () => Moment) {
    this.#store = store;
    this.#clock = clock;
  }

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };

  readonly snapshot = (): Snapshot => this.#current;

  /**
   * Opens a case of this device; where there is none of that id, no case is open. The open case
   * stays as it is where it has edits that could not be saved.
   */
  async open(id: string): Promise<void> {
    const loaded = await this.#store.load(id).catch(() => undefined);
    await this.settled();
    if (this.#dirty && this.#current.file?.id === id) return;
    if (!loaded) {
      this.leave();
    } else if (isUnreadable(loaded)) {
      this.#turnTo({ phase: 'unreadable', unreadable: loaded });
    } else {
      const { file, drafts, savedAt } = loaded;
      this.#turnTo({ phase: 'open', file, drafts, status: saved(savedAt) });
    }
  }

  /** Opens a new case, or one that was read from a file, and saves it. */
  async adopt(file: CaseFile): Promise<void> {
    await this.settled();
    this.#turnTo({ phase: 'open', file });
    this.#touch({});
    await this.settled();
  }

  /** No case is open any more; edits that could not be saved are given up. */
  leave(): void {
    this.#turnTo({});
  }

  /** Changes the open case; a change that returns the same file is none. */
  edit(change: (file: CaseFile, now: Moment) => CaseFile): void {
    if (!this.#current.file) return;
    const next = change(this.#current.file, this.#clock());
    if (next === this.#current.file) return;
    this.#touch({ file: next });
  }

  /** Keeps what was typed but is no answer yet; `undefined` forgets it. */
  draft(field: string, text: string | undefined): void {
    const { [field]: before, ...others } = this.#current.drafts;
    if (before === text) return;
    this.#touch({ drafts: text === undefined ? others : { ...others, [field]: text } });
  }

  /** Resolves when everything edited so far is saved or has failed, or the storage does not answer. */
  settled(): Promise<void> {
    const saving = this.#saving;
    if (!saving) return Promise.resolve();
    return new Promise((resolve) => {
      const look = () => {
        if (this.#current.waiting) end();
      };
      const stop = this.subscribe(look);
      const end = () => {
        stop();
        resolve();
      };
      void saving.then(end);
      look();
    });
  }

  /** Takes note of what keeps the storage from answering; `undefined` when it goes on. */
  waits(waiting: StoreProblem | undefined): void {
    if (this.#current.waiting !== waiting) this.#show({ waiting });
  }

  #show(next: Partial<Snapshot>): void {
    this.#current = { ...this.#current, ...next };
    this.#listeners.forEach((listener) => {
      listener();
    });
  }

  #turnTo(next: Partial<Snapshot>): void {
    const { file, drafts } = { ...nothing, ...next };
    this.#unwatch?.();
    this.#unwatch = file && this.#store.watch(file.id, () => void this.#refresh(file.id));
    clearTimeout(this.#retry);
    this.#dirty = false;
    this.#storedDrafts = drafts;
    this.#show({ ...nothing, ...next });
  }

  /** Shows an edit, at no moment as saved, and saves it; what has failed stays said until then. */
  #touch(edited: Partial<Snapshot>): void {
    const { status } = this.#current;
    this.#dirty = true;
    this.#show({ ...edited, status: status.state === 'failed' ? status : { state: 'saving' } });
    this.#start();
  }

  #start(): void {
    clearTimeout(this.#retry);
    this.#saving ??= this.#saveAll();
  }

  async #saveAll(): Promise<void> {
    try {
      while (this.#dirty && this.#current.file) {
        this.#dirty = false;
        const { file, drafts } = this.#current;
        const result = await this.#store.save(file, drafts);
        // Of a case that was left meanwhile there is nothing to say.
        if (this.snapshot().file?.id !== file.id) continue;
        const problem = await this.#take(result, drafts);
        if (problem) this.#fail(problem);
        if (problem) return;
      }
    } finally {
      this.#saving = undefined;
    }
  }

  /** What a save came to, and the problem if any; edits made meanwhile stay and are saved next. */
  async #take(result: Saved, drafts: Drafts): Promise<StoreProblem | undefined> {
    const { file } = this.#current;
    if (!file) return undefined;
    if ('failed' in result) return result.failed;
    if ('stale' in result)
      return isUnreadable(result.stale) ? problemWith(result.stale) : this.#merge(result.stale);
    this.#storedDrafts = drafts;
    this.#show({
      file: { ...file, revision: result.saved.file.revision },
      status: this.#dirty ? { state: 'saving' } : saved(result.saved.savedAt),
    });
    return undefined;
  }

  #fail(problem: StoreProblem): void {
    this.#dirty = true;
    this.#retry = setTimeout(() => {
      this.#start();
    }, retryAfter);
    this.#show({ status: { state: 'failed', problem } });
  }

  /** The change of another tab; two tabs rarely edit one case, and what it takes is fetched then. */
  async #merge(theirs: StoredCase): Promise<StoreProblem | undefined> {
    const other = await otherTab();
    const { file } = this.#current;
    if (!other) return 'storage-failed';
    if (file?.id !== theirs.file.id) return undefined;
    this.#show(other.merging({ ...this.#current, file }, theirs, this.#storedDrafts));
    this.#storedDrafts = theirs.drafts;
    this.#dirty = true;
    return undefined;
  }

  /** Another tab has saved: its version is shown, unless this tab is about to save and will merge. */
  async #refresh(id: string): Promise<void> {
    const other = await otherTab();
    const found = other && (await this.#store.load(id).then(other.following, () => undefined));
    const { file } = this.#current;
    if (!found || this.#dirty || this.#saving || file?.id !== id) return;
    const next = found(this.#current, file);
    this.#storedDrafts = next.drafts ?? this.#storedDrafts;
    this.#show(next);
  }
}

const otherTab = () => import('./other-tab').catch(() => undefined);
