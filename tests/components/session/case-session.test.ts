import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseFile } from '@/cases';
import { withAnswer } from '@/cases';
import type { StoredCase } from '@/cases/store';
import { CaseSession } from '@/components/session/case-session';
import { asked, at, empty, said } from '../../cases/facts';
import { heldStore, passed } from './held-store';

const insured = asked('ccrc/insured-total');
const graduates = asked('ccrc/computing-graduates');
const stored = (file: CaseFile, drafts = {}): StoredCase => ({ file, drafts, savedAt: at(0) });
const staffed = (count: number, file: CaseFile = empty) => withAnswer(file, insured, count, at(1));

let minute = 1;
const clock = () => at(minute++);
async function opened(held: ReturnType<typeof heldStore>): Promise<CaseSession> {
  const session = new CaseSession(held.store, clock);
  await session.open('case-1');
  return session;
}
const say = (session: CaseSession, count: number, one = insured) => {
  session.edit((file, now) => withAnswer(file, one, count, now));
};
const status = (session: CaseSession) => session.snapshot().status;
const count = (loaded: unknown) => said((loaded as StoredCase).file, 'ccrc/insured-total');

beforeEach(() => {
  minute = 1;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is said to be saved', () => {
  it('is stored, and an edit made during a save is not yet', async () => {
    const held = heldStore(stored(empty));
    const session = await opened(held);
    say(session, 1);
    expect(status(session)).toEqual({ state: 'saving' });
    say(session, 2);
    await held.end();
    expect(count(held.stored())).toBe(1);
    expect(status(session)).toEqual({ state: 'saving' });
    await held.end();
    expect(count(held.stored())).toBe(2);
    expect(status(session)).toEqual({ state: 'saved', at: at(0) });
  });

  it('is stored, whatever is edited, fails, or is changed in another tab, in any order', async () => {
    const happening = fc.constantFrom('edit', 'draft', 'end', 'fail', 'other', 'later');
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 30 }), async (all) => {
        const held = heldStore(stored(empty));
        const session = await opened(held);
        const expectTruth = () => {
          const { status: said, file, drafts } = session.snapshot();
          if (said.state === 'saved') expect(held.stored()).toMatchObject({ file, drafts });
        };
        const stop = session.subscribe(expectTruth);
        for (const [turn, one] of all.entries()) {
          if (one === 'edit') say(session, turn);
          if (one === 'draft') session.draft('field', String(turn));
          if (one === 'end') await held.end();
          if (one === 'fail') await held.end('storage-failed');
          if (one === 'later') await vi.advanceTimersByTimeAsync(3000);
          if (one === 'other') {
            const { file, drafts } = held.stored() as StoredCase;
            const next = withAnswer(file, graduates, turn, clock());
            await held.change(stored({ ...next, revision: file.revision + 1 }, drafts));
          }
          expectTruth();
        }
        stop();
        while (status(session).state !== 'saved') {
          await vi.advanceTimersByTimeAsync(3000);
          await held.end();
        }
        expectTruth();
        const last = all.lastIndexOf('edit');
        if (last >= 0) expect(count(held.stored())).toBe(last);
        session.leave();
      }),
      { numRuns: 200 },
    );
  });

  it('was not replaced by another tab before it could be saved', async () => {
    const held = heldStore(stored(empty));
    const session = await opened(held);
    say(session, 7);
    await held.end('storage-full');
    expect(status(session)).toEqual({ state: 'failed', problem: 'storage-full' });
    const theirs = withAnswer(empty, graduates, 5, at(0));
    await held.change(stored({ ...theirs, revision: 1 }));
    expect(status(session).state).toBe('failed');
    await vi.advanceTimersByTimeAsync(3000);
    await held.end();
    await held.end();
    expect(status(session).state).toBe('saved');
    expect(held.stored()).toMatchObject({
      file: { answers: { case: { [insured.question.id]: 7, [graduates.question.id]: 5 } } },
    });
  });

  it('keeps the half-typed texts of both tabs, and forgets what either has completed', async () => {
    const held = heldStore(stored(empty, { mine: 'm', theirs: 't', both: 'b' }));
    const session = await opened(held);
    session.draft('mine', 'more');
    session.draft('both', undefined);
    await held.change(stored({ ...empty, revision: 1 }, { mine: 'm', both: 'b', new: 'n' }));
    await held.end();
    await held.end();
    expect(held.stored()).toMatchObject({ drafts: { mine: 'more', new: 'n' } });
    expect(session.snapshot().drafts).toEqual({ mine: 'more', new: 'n' });
  });
});

describe('leaving a case while it is being saved', () => {
  it('waits for its last edit, and counts the revisions of each case for itself', async () => {
    const held = heldStore(stored({ ...empty, revision: 8 }));
    const session = await opened(held);
    say(session, 1);
    say(session, 2);
    const adopting = session.adopt({ ...staffed(3), id: 'case-2' });
    await held.end();
    expect(session.snapshot().file?.id).toBe('case-1');
    await held.end();
    expect(held.stored()).toMatchObject({ file: { id: 'case-1', revision: 10 } });
    expect(count(held.stored())).toBe(2);
    await passed();
    expect(session.snapshot().file).toMatchObject({ id: 'case-2', revision: 0 });
    await held.end();
    await adopting;
  });

  it('goes on where the storage does not answer', async () => {
    const held = heldStore(stored(empty));
    const session = await opened(held);
    say(session, 1);
    const settled = session.settled();
    session.waits('storage-stuck');
    await settled;
    expect(session.snapshot()).toMatchObject({
      status: { state: 'saving' },
      waiting: 'storage-stuck',
    });
    session.waits(undefined);
    await held.end();
    expect(session.snapshot()).toMatchObject({ status: { state: 'saved' }, waiting: undefined });
  });

  it('does not open it anew over edits that could not be saved', async () => {
    const held = heldStore(stored(empty));
    const session = await opened(held);
    say(session, 4);
    await held.end('storage-full');
    await session.open('case-1');
    expect(status(session).state).toBe('failed');
    expect(count(session.snapshot())).toBe(4);
  });
});

describe('a case that changes in the storage', () => {
  it('is no longer said to be saved once it is removed, until it is edited or restored', async () => {
    const held = heldStore(stored(empty));
    const session = await opened(held);
    await held.change(undefined);
    expect(status(session)).toEqual({ state: 'failed', problem: 'removed' });
    await vi.advanceTimersByTimeAsync(9000);
    expect(held.isSaving()).toBe(false);
    await held.change(stored(empty));
    expect(status(session).state).toBe('saved');
    await held.change(undefined);
    say(session, 1);
    await held.end();
    expect(status(session).state).toBe('saved');
    expect(count(held.stored())).toBe(1);
  });

  it('is left alone where a newer program has saved it, and that is said', async () => {
    const held = heldStore(stored(empty));
    const session = await opened(held);
    const problem = { code: 'newer-format', have: 9, known: 2 } as const;
    const newer = { id: 'case-1', raw: {}, problem };
    await held.change(newer);
    expect(status(session)).toEqual({ state: 'failed', problem: 'newer-program' });
    say(session, 1);
    await held.end();
    expect(status(session)).toEqual({ state: 'failed', problem: 'newer-program' });
    expect(held.stored()).toBe(newer);
  });
});
