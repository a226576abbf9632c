// Runs before the first paint, so that nothing changes under the reader's eyes. What is kept: theme, highlights, off.
try {
  Object.assign(document.documentElement.dataset, JSON.parse(localStorage.getItem('postil') ?? '{}'));
} catch {
  // Storage is switched off, or holds what another program wrote: the defaults are fine.
}
