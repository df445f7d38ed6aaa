export { centreFormDocument } from './form-document';
export type { FormTold } from './form-document';
export { wordReport } from './word-report';
export type { Told } from './told';
