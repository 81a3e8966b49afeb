try {
  const theme = localStorage.getItem('apuri:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {}
