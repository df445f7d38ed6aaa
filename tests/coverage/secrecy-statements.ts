import { bounded, judged } from './covered-by';
import { director, groupAtGradeA, groupAtGradeB } from './secrecy-parts';
import type { Statement } from './statement';
import { said } from './statement';

const groupA = 'secrecy/organisation/leading-group/grade-a';
const groupB = 'secrecy/organisation/leading-group/grade-b';

const gradeA: readonly Statement[] = [
  said(['004.19'], 'A: director appointed', director('appointed')),
  said(['004.20'], 'A: director for this alone', director('full-time')),
  said(['004.21'], 'A: director among the leaders', director('in-leadership-team')),
  said(['004.22'], 'A: group set up', judged(groupA, 'secrecy/leading-group')),
  said(['004.23'], 'A: head of the company in it', groupAtGradeA('legal-representative-is-member')),
  said(['004.24'], 'A: director in it', groupAtGradeA('director-is-member')),
  said(['004.25'], 'A: heads of departments in it', groupAtGradeA('department-heads-are-members')),
  said(['004.26'], 'A: who leads it', groupAtGradeA('legal-representative-is-head')),
  said(['004.27'], 'A: who deputises', groupAtGradeA('director-is-deputy')),
  said(['004.28'], 'A: duties divided', groupAtGradeA('division-of-labour')),
];

const gradeB: readonly Statement[] = [
  said(['004.29'], 'B: group set up', judged(groupB, 'secrecy/leading-group')),
  said(['004.30'], 'B: head of the company in it', groupAtGradeB('legal-representative-is-member')),
  said(['004.31'], 'B: leader in charge in it', [
    ...groupAtGradeB('leader-in-charge-is-member'),
    ...bounded('secrecy/organisation/leader-in-charge', 'secrecy/leader-in-charge', [
      'named',
      'not-named',
    ]),
  ]),
  said(['004.32'], 'B: heads of departments in it', groupAtGradeB('department-heads-are-members')),
  said(['004.33'], 'B: who leads it', groupAtGradeB('legal-representative-is-head')),
  said(['004.34'], 'B: who deputises', groupAtGradeB('leader-in-charge-is-deputy')),
  said(['004.35'], 'B: duties divided', groupAtGradeB('division-of-labour')),
];

/** What the introduction to the secrecy qualification asks of an applicant; how it runs is guide. */
export const secrecyStatements: readonly Statement[] = [...gradeA, ...gradeB];
