// Before the first paint: the language and theme somebody chose earlier, so that nothing flashes.
(function () {
  try {
    var theme = localStorage.getItem('frontrow.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
    var lang = localStorage.getItem('frontrow.lang');
    if (lang !== 'ko' && lang !== 'en') lang = /^ko\b/i.test(navigator.language || '') ? 'ko' : 'en';
    document.documentElement.lang = lang;
  } catch (e) {
    /* storage may be forbidden: the defaults serve */
  }
})();
