// Runs before the first paint: shows what needs script, and applies the reader's earlier choices.
document.documentElement.classList.add('script');
try {
  Object.assign(document.documentElement.dataset, JSON.parse(localStorage.getItem('postil') ?? '{}'));
} catch {
  // The defaults apply.
}
