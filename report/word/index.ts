export { wordReport } from './word-report';
export type { Told } from './told';
