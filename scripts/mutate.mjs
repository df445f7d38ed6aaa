import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './installed.mjs';
import { mutationCopy } from './mutation-copy.mjs';
import { inProject } from './project.mjs';

/**
 * Makes one wrong change after another to a copy of the rules and wants the tests to notice each.
 * Words given (`npm run mutate -- secrecy premises`) choose the changes whose file or name has them.
 */
await ensureInstalled();
const list = await import(pathToFileURL(inProject('tests', 'mutations', 'index.mjs')).href);
const mutations = list.mutations.filter(({ name, file }) =>
  process.argv.slice(2).every((word) => `${file} ${name}`.includes(word)),
);

const words = { red: 'noticed ', green: 'SURVIVED', broken: 'BROKEN  ' };

const misplaced = await notFoundOnce(mutations);
if (mutations.length === 0) end(['no change is named so']);
else if (misplaced.length > 0)
  end(misplaced.map(({ file, name }) => `not found once  ${file}: ${name}`));
else await tryAll();

async function tryAll() {
  const copies = await Promise.all([mutationCopy(), mutationCopy()]);
  try {
    const asItIs = await copies[0].seen();
    if (asItIs.outcome !== 'green') return end([`red without any change  ${asItIs.by}`]);
    const results = await inLanes(copies, mutations);
    end(
      results
        .filter(({ outcome }) => outcome !== 'red')
        .map(({ outcome, file, name }) => `${words[outcome].trim()}  ${file}: ${name}`),
      `${results.length} changes`,
    );
  } finally {
    await Promise.all(copies.map((copy) => copy.remove()));
  }
}

async function inLanes(copies, items) {
  const waiting = [...items];
  const results = [];
  const lane = async (copy) => {
    for (let item = waiting.shift(); item; item = waiting.shift()) {
      const seen = await copy.seen(item);
      results.push({ ...item, ...seen });
      console.log(line(item, seen));
    }
  };
  await Promise.all(copies.map(lane));
  return results;
}

async function notFoundOnce(items) {
  const texts = await Promise.all(items.map(({ file }) => readFile(inProject(file), 'utf8')));
  return items.filter(({ text }, index) => texts[index].split(text).length !== 2);
}

function line({ file, name }, { outcome, by }) {
  return `${words[outcome]}  ${file.replace(/^rules\//, '')}: ${name}${by ? `  ◂ ${by}` : ''}`;
}

function end(failures, what = 'nothing tried') {
  console.log(['', ...failures, `${what}, ${failures.length} not noticed`].join('\n'));
  process.exitCode = failures.length === 0 ? 0 : 1;
}
