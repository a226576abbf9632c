import '@pagefind/component-ui';

/** `/search/?q=tide` searches at once, and the address follows what is typed, so that a search can be kept and shared. */
const input = document.querySelector<HTMLInputElement>('pagefind-input input');
const query = new URLSearchParams(location.search).get('q');
if (input && query) {
  input.value = query;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
input?.addEventListener('input', () => {
  const address = new URL(location.href);
  if (input.value) address.searchParams.set('q', input.value);
  else address.searchParams.delete('q');
  history.replaceState(null, '', address);
});
