import type { Check } from '../../check';
import { all, any, hasPart, leftToTheAuthority, onlyAt, when } from '../../check';
import { noneStarted } from '../../none-started';
import type { PartsQuestion } from '../../question';
import { projects } from './questions/track-record';

/**
 * The check, except that at the initial level 3 certification, where only a project can show it, it
 * is left to the centre while no project of the category has started.
 */
export const shownByAProject = (check: Check): Check => any(check, noProjectYet);

/** Every part is there; those named are shown by a project. */
export const partsWithAProject = <Part extends string>(
  question: PartsQuestion<string, Part>,
  ...needAProject: readonly NoInfer<Part>[]
): Check =>
  all(
    ...question.parts.map((part) => {
      const present = hasPart(question, part);
      return needAProject.includes(part) ? shownByAProject(present) : present;
    }),
  );

const noProjectYet = onlyAt(
  { levels: ['level-3'], occasions: ['initial'] },
  when(noneStarted(projects), leftToTheAuthority('no-project-yet')),
);
