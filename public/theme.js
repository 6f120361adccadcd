// Sets the theme before the first paint. A file of its own, because the security policy allows no inline script.
(function () {
  var stored = null;
  try {
    stored = localStorage.getItem('budgetlens.theme');
  } catch (refused) {
    // A browser that keeps nothing gets the theme of its system.
  }
  var dark = stored === 'dark' || (stored !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
