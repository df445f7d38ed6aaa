import { documents } from './documents';
import { officeIn } from './office';
import { drawPages, isEmptyPage, pageTexts } from './pages';
import { questionnairesAreKept } from './questionnaires';

/** Kept, with the pages as pictures, so that somebody can look at them. */
const folder = '.cache/office';
const office = officeIn(folder);

const wanted = process.argv.slice(2);
const isWanted = (name: string) =>
  wanted.length === 0 || wanted.some((part) => name.includes(part));

if (isWanted('questionnaire') && !questionnairesAreKept(office)) process.exitCode = 1;

for (const { name, ending, bytes } of documents.filter((one) => isWanted(one.name))) {
  const started = performance.now();
  const written = await bytes();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const pdf = office.converted(written, { name, from: ending, to: 'pdf' });
  const pages = pageTexts(pdf);
  drawPages(pdf, folder, name);
  const empty = pages.flatMap((text, index) => (isEmptyPage(text) ? [index + 1] : []));
  const kibibytes = Math.round(written.length / 1024);
  console.log(
    `${empty.length === 0 && pages.length > 0 ? 'opened ' : 'EMPTY  '}  ${name}.${ending}  ` +
      `${String(pages.length)} pages  ${String(kibibytes)} KiB  written in ${seconds} s` +
      (empty.length === 0 ? '' : `  nothing on ${empty.join(', ')}`),
  );
  if (empty.length > 0 || pages.length === 0) process.exitCode = 1;
}
