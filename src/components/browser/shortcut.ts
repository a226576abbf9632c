/** `/` and Ctrl+K lead to the search from anywhere but a field that one types into. */
document.addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  const isTyping =
    target instanceof Element && target.closest('select, textarea, input:not([type=radio], [type=checkbox])');
  const isSlash = key === '/' && !isTyping && !ctrlKey && !metaKey && !altKey;
  if (!isSlash && !(key === 'k' && (ctrlKey || metaKey) && !altKey)) return;
  event.preventDefault();
  const field = document.querySelector<HTMLElement>('.search-field');
  if (field) field.focus();
  else document.querySelector<HTMLAnchorElement>('[data-search]')?.click();
});
