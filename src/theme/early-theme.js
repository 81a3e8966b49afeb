// Classic and blocking: a remembered theme has to be set before the first paint.
try {
  const theme = localStorage.getItem('apuri:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {}
