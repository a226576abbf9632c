// Runs before the first paint, so that nothing moves or changes colour under the reader's eyes: shows what needs script,
// and applies what the reader chose before (theme, size, highlights, off).
document.documentElement.classList.add('script');
try {
  Object.assign(document.documentElement.dataset, JSON.parse(localStorage.getItem('postil') ?? '{}'));
} catch {
  // Storage is switched off, or holds what another program wrote: the defaults are fine.
}
