/** @typedef {import('./compare.mjs').Compared} Compared */

/**
 * @typedef {object} Sheet
 * @property {string} name of its file, without what it ends with
 * @property {string} page HTML; its pictures lie in the folder above it
 * @property {number} width in pixels
 * @property {boolean} isPictured what is the same is not worth the time that a picture takes
 */

/**
 * One sheet for each screen (before, after, difference), one for each language, device and mode
 * with all its screens, and one that leads to all of them.
 * @param {Compared[]} results
 * @returns {Sheet[]}
 */
export function sheetsOf(results) {
  const byScreen = grouped(results, ({ screen }) => screen);
  const byVariant = grouped(results.filter(isOnScreen), ({ variant }) => variant);
  const sheets = [
    ...[...byScreen].map(([screen, rows]) => screenSheet(screen, rows)),
    ...[...byVariant].map(([variant, rows]) => overview(variant, rows)),
  ];
  return [...sheets, index(sheets, results)];
}

const isOther = ({ is }) => is !== 'same';
/** Paper has pages, neither devices nor modes. */
const isOnScreen = ({ variant }) => !variant.includes('-paper-');
const widthOn = (variant) => (variant.includes('-phone-') ? 260 : 520);

function screenSheet(screen, rows) {
  const columns = 3 * Math.max(...rows.map(({ variant }) => widthOn(variant)));
  return {
    name: screen,
    width: columns + 96,
    isPictured: rows.some(isOther),
    page: page(screen, rows.map(row).join('')),
  };
}

function row(result) {
  const { file, variant, is } = result;
  const side = (folder) => picture(`../${folder}/${file}`, folder, widthOn(variant));
  const sides = {
    same: ['before', 'after'],
    different: ['before', 'after', 'difference'],
    gone: ['before'],
    new: ['after'],
  };
  return `<h2>${variant} <small>${said(result)}</small></h2><div>${sides[is].map(side).join('')}</div>`;
}

function overview(variant, rows) {
  const width = widthOn(variant);
  const shown = rows.filter(({ is }) => is !== 'gone');
  return {
    name: `all-${variant}`,
    width: 4 * (width + 24) + 48,
    isPictured: true,
    page: page(
      variant,
      `<div>${shown.map(({ file, screen }) => picture(`../after/${file}`, screen, width)).join('')}</div>`,
    ),
  };
}

function index(sheets, results) {
  const changed = new Set(results.filter(isOther).map(({ screen }) => screen));
  const line = ({ name }) =>
    `<li><a href="${name}.html">${name}</a>${changed.has(name) ? ' <strong>differs</strong>' : ''}</li>`;
  const list = page('Looks', `<ul>${sheets.map(line).join('')}</ul>`);
  return { name: 'index', width: 800, isPictured: false, page: list };
}

const said = ({ is, share = 0 }) => (is === 'different' ? percent(share) : is);

/** @param {number} share from 0 to 1 */
export const percent = (share) => `${(share * 100).toFixed(3)} %`;

const picture = (address, caption, width) =>
  `<a href="${address}"><figure style="width:${width}px"><figcaption>${caption}</figcaption>` +
  `<img src="${address}" alt="" /></figure></a>`;

const style = `
  body { font: 14px system-ui, sans-serif; margin: 24px; background: #d9dde0; color: #16242b; }
  div { display: flex; flex-wrap: wrap; gap: 24px; align-items: flex-start; }
  figure { margin: 0; }
  figcaption { margin-bottom: 4px; }
  img { width: 100%; max-height: 1400px; object-fit: cover; object-position: top; display: block; }`;

const page = (title, content) =>
  `<!doctype html><meta charset="utf-8" /><title>${title}</title><style>${style}</style>` +
  `<h1>${title}</h1>${content}\n`;

function grouped(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
