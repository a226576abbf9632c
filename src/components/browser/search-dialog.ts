/**
 * Opens over this page the search of the search page at `address`, which is fetched when it is first asked for, with its
 * styles and scripts. Throws where it cannot be had.
 */
export async function openSearch(address: string): Promise<void> {
  const dialog = document.querySelector('dialog') ?? (await fetchSearch(address));
  dialog.showModal();
  dialog.querySelector('input')?.select();
}

async function fetchSearch(address: string): Promise<HTMLDialogElement> {
  const response = await fetch(address);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const dialog = document.createElement('dialog');
  dialog.lang = page.documentElement.lang;
  dialog.ariaLabel = page.title;
  dialog.setAttribute('closedby', 'any');
  dialog.append(...page.querySelectorAll('search'));
  document.body.append(dialog);
  await Promise.all([
    ...[...page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(addStyles),
    ...[...page.querySelectorAll<HTMLScriptElement>('script[type=module]')].map(
      ({ src }) => import(/* @vite-ignore */ src),
    ),
  ]);
  return dialog;
}

/** Nothing is shown before its styles are there; those that the page has stay where they are in its cascade. */
async function addStyles(link: HTMLLinkElement): Promise<void> {
  if (document.querySelector(`link[href="${link.getAttribute('href')}"]`)) return;
  document.head.append(link);
  await new Promise((resolve) => (link.onload = link.onerror = resolve));
}
