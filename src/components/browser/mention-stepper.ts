/** Makes the buttons of a note lead from mention to mention; its count shows which one the reader is at. */
export function setUpMentionStepper(margin: HTMLElement): void {
  for (const count of margin.querySelectorAll('.count')) count.ariaLive = 'polite';
  margin.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('.jumps button') : null;
    const links = [...(button?.parentElement?.querySelectorAll('a') ?? [])];
    if (!button || links.length === 0) return;
    const index = nextIndex(links, button.value === 'next');
    location.replace(links[index]?.hash ?? '');
    // The browser moves the focus to the mention, and with it the next press of the key.
    button.focus({ preventScroll: true });
    const count = button.closest('.entry')?.querySelector('.count');
    if (count) count.textContent = `${index + 1} / ${links.length}`;
  });
}

/**
 * Returns the index of the link after the one that was followed last or, if none was, of the first mention below the top
 * of the window; after the last comes the first.
 */
function nextIndex(links: readonly HTMLAnchorElement[], isForward: boolean): number {
  const step = isForward ? 1 : -1;
  const followed = links.findIndex(({ hash }) => hash === location.hash);
  const isBelow = ({ hash }: HTMLAnchorElement) =>
    (document.getElementById(hash.slice(1))?.getBoundingClientRect().top ?? -1) >= 0;
  const below = links.findIndex(isBelow);
  const from = followed >= 0 ? followed : (below >= 0 ? below : links.length) - (isForward ? 1 : 0);
  return (from + step + links.length) % links.length;
}
