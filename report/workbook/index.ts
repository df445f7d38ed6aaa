export { gapRegister } from './gap-register';
export { reportWorkbook } from './report-workbook';
