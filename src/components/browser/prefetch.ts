const fetched = new Set([location.pathname]);

/** Fetches a page of the site when a pointer or the focus reaches a link to it: most are followed within a second. */
function prefetch({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link || link.origin !== location.origin || fetched.has(link.pathname)) return;
  fetched.add(link.pathname);
  const hint = document.createElement('link');
  hint.rel = 'prefetch';
  hint.href = link.pathname;
  document.head.append(hint);
}

const { saveData } = (navigator as { connection?: { saveData?: boolean } }).connection ?? {};
if (!saveData) for (const event of ['pointerover', 'focusin']) addEventListener(event, prefetch);
