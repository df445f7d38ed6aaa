/* global CSS, document, localStorage, location, navigator */

// The only script of the page that picks the language: it forwards to the remembered language, else
// to the browser's, Chinese for any Chinese, else English. Without it each language is a link.

function remembered() {
  try {
    return localStorage.getItem('zizhi/locale');
  } catch {
    return null;
  }
}

const linkTo = (locale) => document.querySelector(`main a[lang="${CSS.escape(locale)}"]`);
const preferred = navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';

location.replace((linkTo(remembered() ?? '') ?? linkTo(preferred)).href);
