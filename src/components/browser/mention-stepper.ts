/** The buttons of a sidebar's entry lead from mention to mention, and its count says which one the reader is at. */
export function setUpSteps(margin: HTMLElement): void {
  for (const count of margin.querySelectorAll('.count')) count.ariaLive = 'polite';
  margin.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('.jumps button') : null;
    const links = [...(button?.parentElement?.querySelectorAll('a') ?? [])];
    if (!button || links.length === 0) return;
    const to = nextOf(links, button.value === 'next');
    location.replace(links[to]?.hash ?? '');
    // The browser takes the focus to where it leads, and with it the next press of the key.
    button.focus({ preventScroll: true });
    const count = button.closest('.entry')?.querySelector('.count');
    if (count) count.textContent = `${to + 1} / ${links.length}`;
  });
}

/** The link after the one that was followed last or, failing that, after the top of the window; round at the ends. */
function nextOf(links: readonly HTMLAnchorElement[], isForward: boolean): number {
  const last = links.findIndex(({ hash }) => hash === location.hash);
  const isBelow = ({ hash }: HTMLAnchorElement) =>
    (document.getElementById(hash.slice(1))?.getBoundingClientRect().top ?? -1) >= 0;
  const below = links.findIndex(isBelow);
  const from = last >= 0 ? last : (below >= 0 ? below : links.length) - (isForward ? 1 : 0);
  return (from + (isForward ? 1 : -1) + links.length) % links.length;
}
