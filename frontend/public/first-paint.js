// Runs before the first paint, so that a chosen theme does not flash in after the other one.
try {
  const theme = localStorage.getItem('verso.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  document.documentElement.lang = localStorage.getItem('verso.language') || 'fi';
} catch {
  // storage may be forbidden; the device's own scheme is then used
}
