/* global window, document */

// Runs in any browser as it is written here, so it is written in the language of 2009. What a page
// needs came last to each engine with these: Chromium 108, Safari 16.4, Firefox 128.
(function () {
  var css = window.CSS;
  var isNew =
    css &&
    css.supports &&
    css.registerProperty &&
    window.structuredClone &&
    css.supports('height', '1dvh') &&
    css.supports('selector(:has(*))');
  var notice = document.querySelector('[data-old-browser]');
  if (notice && !isNew) notice.removeAttribute('hidden');
})();
