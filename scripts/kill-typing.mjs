/**
 * @typedef {object} Edit one input event, and what the case says from then on
 * @property {string} place where in the case: `ccrc/insured-total`, or `ccrc/projects/NAME/customer`
 * @property {unknown} value
 */

/** A list question grows; its rows are told apart by their names. */
const projects = 'ccrc/projects';

const screens = {
  'organisation/founding-date': typeDate,
  'organisation/legal-form': choose,
  'people/insured': typeCount,
  'track-record/projects': typeRow,
};

/** The paths of the screens on which something is typed, and who types there. */
export const typists = Object.entries(screens).map(([path, type]) => {
  const [section, screen] = path.split('/');
  return { section, screen, type };
});

/**
 * @typedef {object} Typing
 * @property {import('@playwright/test').Page} page
 * @property {() => number} random from 0 up to 1
 * @property {(place: string, value: unknown) => void} intend called before each input event
 */

/** @param {Typing} typing */
async function typeDate({ page, random, intend }) {
  const day = new Date(Date.UTC(2001, 0, 1 + Math.floor(random() * 8000)));
  const text = day.toISOString().slice(0, 10);
  intend('applicant/founding-date', text);
  await field(page, 'applicant/founding-date.text').fill(text);
}

/** A count is typed digit by digit, and each of them is an answer. */
async function typeCount({ page, random, intend }) {
  const question = random() < 0.5 ? 'ccrc/insured-total' : 'ccrc/computing-graduates';
  const input = field(page, `${question}.text`);
  const text = String(100 + Math.floor(random() * 900));
  intend(question, Number(text[0]));
  await input.fill(text[0]);
  for (const length of [2, 3]) {
    intend(question, Number(text.slice(0, length)));
    await input.pressSequentially(text[length - 1]);
  }
}

async function choose({ page, random, intend }) {
  const question = random() < 0.5 ? 'applicant/legal-form' : 'applicant/registered-in-mainland';
  const others = page.locator(`input[name="${question}.pick"]:not(:checked):not([value="?"])`);
  const one = others.nth(Math.floor(random() * (await others.count())));
  const value = await one.getAttribute('value');
  intend(question, value);
  await one.check();
}

async function typeRow({ page, random, intend }) {
  const list = page.locator(`[data-question="${projects}"]`);
  const name = `P${Math.floor(random() * 1e9)}`;
  await list.getByRole('button', { name: 'Add a row', exact: true }).click();
  for (const [key, value] of Object.entries({
    name,
    customer: `C${Math.floor(random() * 1e6)}`,
    signed: `2024-0${1 + Math.floor(random() * 9)}-15`,
  })) {
    intend(`${projects}/${name}/${key}`, value);
    await field(page, key).fill(value);
  }
  await list.getByRole('button', { name: 'Done with this row', exact: true }).click();
}

const field = (page, name) => page.locator(`input[name="${name}"]`);

/** What a stored case says at a place. */
export function saidAt(file, place) {
  const answers = file?.answers.case ?? {};
  if (!place.startsWith(`${projects}/`)) return answers[place];
  const [name, key] = place.slice(projects.length + 1).split('/');
  return answers[projects]?.rows.find((row) => row.name === name)?.[key];
}
