import type { CaseFile } from '@/cases';
import { withConsultantAnswer } from '@/cases';
import type { Answers, Asked } from '@/rules';
import { answerTo } from '@/rules';
import type { Session, Snapshot } from './case-session';
import type { OpenCase } from './session-provider';

/** Which answers a form shows in place of the client's. */
export type Shown = (file: CaseFile) => Answers;

/** How the keys of drafts begin, and the addresses of answers, that are the consultant's own. */
const prefix = 'consultant/';
export const isConsultants = (field: string): boolean => field.startsWith(prefix);

/**
 * The session as the forms of the questions need it, with the consultant's answers in the place of
 * the client's: what a form writes is an answer of the consultant's on the very same case, so that
 * saving, other tabs and merging are those of the case. Marks that a form leaves on rows are not
 * kept: they mean the client's rows, which may bear the same ids.
 *
 * @param asked the questions whose answers the form may change
 */
export const consultantSession = (
  session: Session,
  asked: readonly Asked[],
  shown: Shown,
): Session => ({
  subscribe: session.subscribe,
  snapshot: () => withShown(session.snapshot(), shown),
  edit: (change) => {
    session.edit((file, now) => {
      const before = { ...file, answers: shown(file) };
      const after = change(before, now);
      return asked.reduce((rest, one) => {
        const answer = answerTo(after.answers, one);
        return answer === answerTo(before.answers, one)
          ? rest
          : withConsultantAnswer(rest, one, answer, now);
      }, file);
    });
  },
  draft: (field, text) => {
    session.draft(`${prefix}${field}`, text);
  },
  settled: () => session.settled(),
  open: (id) => session.open(id),
  adopt: (file) => session.adopt(file),
  leave: () => {
    session.leave();
  },
  waits: (waiting) => {
    session.waits(waiting);
  },
});

/** The open case as a form sees it that asks for the consultant's answers. */
export const consultantCase = (open: OpenCase, session: Session, shown: Shown): OpenCase => ({
  ...open,
  workplace: { ...open.workplace, session },
  snapshot: withShown(open.snapshot, shown),
  file: { ...open.file, answers: shown(open.file) },
});

const withShown = (snapshot: Snapshot, shown: Shown): Snapshot => ({
  ...snapshot,
  file: snapshot.file && { ...snapshot.file, answers: shown(snapshot.file) },
  drafts: Object.fromEntries(
    Object.entries(snapshot.drafts).flatMap(([field, text]) =>
      isConsultants(field) ? [[field.slice(prefix.length), text]] : [],
    ),
  ),
});
