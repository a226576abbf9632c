import { setUpSearch } from './search.ts';

const search = document.querySelector<HTMLElement>('search');
const dialog = search?.closest('dialog');
if (search) setUpSearch(search, !dialog);
// A result may be in the page below the dialog.
dialog?.addEventListener('click', ({ target }) => target instanceof HTMLAnchorElement && dialog.close());
dialog?.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  // The browser would empty the field instead.
  event.preventDefault();
  dialog.close();
});
