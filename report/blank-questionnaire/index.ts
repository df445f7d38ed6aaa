export type { BlankQuestion, BlankSection } from './blank-questionnaire';
export { blankQuestionnaire } from './blank-questionnaire';
export type { BlankColumn, BlankTick, Room } from './room';
