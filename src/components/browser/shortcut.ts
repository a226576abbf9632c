import { openSearch } from './search-dialog.ts';

/** `/` and Ctrl+K open the search, except while the reader types; where it cannot be loaded, its page says why. */
document.addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  // Just after a dialog has closed, its field may still have the focus.
  const isTyping =
    target instanceof Element &&
    target.closest('select, textarea, input:not([type=radio], [type=checkbox])') &&
    !target.closest('dialog:not([open])');
  const isSlash = key === '/' && !isTyping && !ctrlKey && !metaKey && !altKey;
  if (!isSlash && !(key === 'k' && (ctrlKey || metaKey) && !altKey)) return;
  event.preventDefault();
  const field = document.querySelector<HTMLElement>('main .search-field');
  const { href } = document.querySelector<HTMLAnchorElement>('[data-search]') ?? location;
  if (field) field.focus();
  else openSearch(href).catch(() => location.assign(href));
});
