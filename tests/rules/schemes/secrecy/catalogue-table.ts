/**
 * Every requirement, written down a second time from the reading of the facts: grades, business
 * types, what it rests on, whether failing it alone stops the application, and its number. A scope,
 * a basis or a threshold that changes by accident shows here. Sums are in yuan.
 */
export const table = `
eligibility/legal-person | AB | all | published | stops |
eligibility/established-in-mainland | AB | all | published | stops |
eligibility/three-years | AB | all | published | stops | 3 years
eligibility/no-criminal-record | AB | all | published | stops |
eligibility/no-revocation | AB | all | published | stops | 3 years
eligibility/not-dishonest | AB | all | published | stops |
eligibility/persons/chinese-nationality | AB | all | published | stops |
eligibility/persons/no-foreign-residence-right | AB | all | published | stops |
eligibility/persons/no-foreign-marriage | AB | all | published | stops |
eligibility/no-false-material-ban | AB | all | reported | | 1 years
eligibility/no-fraud-ban | AB | all | reported | | 3 years
ownership/no-direct-foreign-capital | AB | all | published | stops | 0
ownership/indirect-foreign-capital | AB | all | reported | | 20
ownership/not-listed | AB | all | published | stops |
numbers/overall-integration/grade-b/paid-in-cash-capital | B | integration | published | | 10000000
numbers/overall-integration/grade-b/three-year-income | B | integration | published | | 50000000
numbers/overall-integration/grade-b/large-projects | B | integration | published | | 1 of 5000000
numbers/overall-integration/grade-b/staff | B | integration | published | | 80
numbers/overall-integration/grade-b/staff-insured-one-year | B | integration | published | | 64
numbers/overall-integration/grade-b/senior-qualified | B | integration | published | | 2
numbers/overall-integration/grade-b/senior-insured-one-year | B | integration | published | | 1
numbers/overall-integration/grade-b/premises-area | B | integration | published | | 50
numbers/overall-integration/grade-a/paid-in-cash-capital | A | integration | published | | 30000000
numbers/overall-integration/grade-a/three-year-income | A | integration | published | | 400000000
numbers/overall-integration/grade-a/large-projects | A | integration | published | | 3 of 10000000
numbers/overall-integration/grade-a/staff | A | integration | published | | 200
numbers/overall-integration/grade-a/staff-insured-one-year | A | integration | published | | 160
numbers/overall-integration/grade-a/senior-qualified | A | integration | published | | 6
numbers/overall-integration/grade-a/senior-insured-one-year | A | integration | published | | 4
numbers/overall-integration/grade-a/premises-area | A | integration | published | | 100
numbers/overall-integration/premises-tenure | AB | integration | published | | 3 years
numbers/overall-integration/premises-quality | AB | integration | published | |
numbers/other-types | AB | others | published | |
organisation/leading-group/grade-b | B | all | published | |
organisation/leading-group/grade-a | A | all | published | |
organisation/leader-in-charge | B | all | published | |
organisation/secrecy-director | A | all | published | |
organisation/dedicated-body-or-person | AB | all | published | |
organisation/office | AB | all | reported | |
organisation/secrecy-managers | AB | all | reported | | 1
organisation/responsibility-ladder | AB | all | reported | |
documents/rules-complete | AB | all | published | |
documents/system-has-run | AB | all | reported | |
documents/families | AB | all | reported | |
education/training-and-knowledge | AB | all | published | |
education/publicity-and-education | AB | all | published | |
classified-personnel/management | AB | all | published | |
classified-personnel/stages | AB | all | reported | |
premises/state-rules | AB | all | published | |
premises/devices | AB | all | reported | |
funds/dedicated | AB | all | published | |
`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([id = '', grades = '', types = '', basis = '', stops = '', threshold = '']) => ({
    id: `secrecy/${id}`,
    levels: [...grades].map((grade) => `grade-${grade.toLowerCase()}`),
    isOfType: (category: string) =>
      types === 'all' || (category === 'overall-integration') === (types === 'integration'),
    basis,
    stops: stops === 'stops',
    threshold,
  }));
