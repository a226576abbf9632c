/**
 * Opens the search of the page at `address` in a dialog over this page. The search page is fetched the first time, with
 * its styles and scripts. Throws where it cannot be loaded.
 */
export async function openSearch(address: string): Promise<void> {
  const dialog = document.querySelector('dialog') ?? (await fetchDialog(address));
  dialog.showModal();
  dialog.querySelector('input')?.select();
}

async function fetchDialog(address: string): Promise<HTMLDialogElement> {
  const response = await fetch(address);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const dialog = document.createElement('dialog');
  dialog.lang = page.documentElement.lang;
  dialog.ariaLabel = page.title;
  dialog.setAttribute('closedby', 'any');
  dialog.append(...page.querySelectorAll('search'));
  document.body.append(dialog);
  const styles = [...page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  const scripts = [...page.querySelectorAll<HTMLScriptElement>('script[type=module]')];
  await Promise.all([...styles.map(addStyles), ...scripts.map(({ src }) => import(/* @vite-ignore */ src))]);
  return dialog;
}

/** Resolves when the styles are loaded. Those that this page has keep their place in its cascade. */
async function addStyles(link: HTMLLinkElement): Promise<void> {
  if (document.querySelector(`link[href="${link.getAttribute('href')}"]`)) return;
  document.head.append(link);
  await new Promise((resolve) => (link.onload = link.onerror = resolve));
}
