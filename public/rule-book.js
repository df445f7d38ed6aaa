/* global document, window, navigator, location, CSSStyleSheet, FormData */

// The only script of the pages that are read without a case: it runs as it is written here. It has
// no words of its own; what it says stands in the page. Without it the pages lose only comforts.

const all = (selector, within = document) => [...within.querySelectorAll(selector)];

/** The words of a text that has to contain them, whatever their width, case and order. */
const wordsOf = (text) => text.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);

const readable = (text) => text.normalize('NFKC').toLowerCase();

/** Its room was kept from the beginning. */
const show = (element) => element.removeAttribute('data-scripted');

function offerPrint(button) {
  show(button);
  button.addEventListener('click', () => window.print());
}

/** Writes the page's title into the top margin of every printed page. */
function headPrintedPages() {
  const escaped = document.title.replace(
    /["\\\p{Cc}]/gu,
    (char) => `\\${char.codePointAt(0).toString(16)} `,
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { @top-left { content: "${escaped}"; } }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** The other language opens at the same requirement. */
function keepPlace(link) {
  link.addEventListener('click', () => {
    link.hash = location.hash;
  });
}

function offerCopy(button) {
  const reference = button.parentElement.querySelector('[data-reference]');
  const status = button.parentElement.querySelector('[role=status]');
  show(button);
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(reference.textContent);
      status.textContent = button.dataset.copied;
    } catch {
      // Without leave to write there the reader copies what is selected.
      window.getSelection().selectAllChildren(reference);
      status.textContent = button.dataset.selected;
    }
  });
}

/** A requirement of the list with what it can be found by. */
function ruleOf(row) {
  const scheme = row.closest('[data-scheme]').dataset.scheme;
  return {
    row,
    scheme,
    area: `${scheme}/${row.closest('[data-area]').dataset.area}`,
    text: readable(`${row.textContent} ${row.querySelector('a').hash}`),
    parts: row.dataset.at.split(' ').map((part) => {
      const [basis, levels, categories] = part.split(':');
      return { basis, levels: levels.split(','), categories: categories.split(',') };
    }),
  };
}

function fits({ scheme, area, text, parts }, wanted) {
  const isOf = (choice, has) => {
    if (choice === '') return true;
    const [ofScheme, id] = choice.split('/');
    return ofScheme === scheme && has(id);
  };
  return (
    (wanted.scheme === '' || wanted.scheme === scheme) &&
    (wanted.area === '' || wanted.area === area) &&
    wordsOf(wanted.text).every((word) => text.includes(word)) &&
    parts.some(
      ({ basis, levels, categories }) =>
        (wanted.basis === '' || wanted.basis === basis) &&
        isOf(wanted.level, (id) => levels.includes(id)) &&
        isOf(wanted.category, (id) => categories.includes('*') || categories.includes(id)),
    )
  );
}

function offerSearch(form) {
  const rules = all('[data-at]').map(ruleOf);
  const groups = all('[data-area], [data-scheme]');
  const status = form.querySelector('[role=status]');
  const search = () => {
    const wanted = Object.fromEntries(new FormData(form));
    const found = rules.filter((rule) => fits(rule, wanted));
    for (const rule of rules) rule.row.hidden = !found.includes(rule);
    for (const group of groups) group.hidden = all('[data-at]:not([hidden])', group).length === 0;
    status.textContent =
      found.length === 0
        ? status.dataset.none
        : status.dataset.matches.replace('{count}', found.length).replace('{total}', rules.length);
  };
  show(form);
  form.addEventListener('input', search);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => window.setTimeout(search));
  // Going back brings what was chosen back, but not what followed from it.
  window.addEventListener('pageshow', search);
}

all('[data-print]').forEach(offerPrint);
all('a[hreflang]').forEach(keepPlace);
all('[data-copy]').forEach(offerCopy);
all('[data-search]').forEach(offerSearch);
headPrintedPages();
