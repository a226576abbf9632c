/** The part of the window, from its top and bottom, in which a paragraph counts as being read. */
const READING_AREA = '-15% 0px -45% 0px';

/** Marks the notes about what the paragraphs in view mention, and keeps the first of them in view. */
export function syncNotes(article: HTMLElement, margin: HTMLElement): void {
  const mentions = article.querySelectorAll<HTMLElement>('.mention[data-entity]');
  const blocks = Map.groupBy(mentions, (mention) => mention.closest('p, li, td'));
  const blocksInView = new Set<Element>();
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) blocksInView[isIntersecting ? 'add' : 'delete'](target);
      const mentioned = [...blocksInView].flatMap((block) => blocks.get(block) ?? []);
      const ids = new Set(mentioned.map(({ dataset }) => dataset['entity']));
      const entries = [...margin.querySelectorAll('.entry')];
      for (const entry of entries) entry.toggleAttribute('data-in-view', ids.has(entry.id));
      scrollToEntry(
        margin,
        entries.find(({ id }) => ids.has(id)),
      );
    },
    { rootMargin: READING_AREA },
  );
  for (const block of blocks.keys()) if (block) observer.observe(block);
}

/** Scrolls the sidebar alone, and neither before the reader has begun to scroll nor while the sidebar is in use. */
function scrollToEntry(margin: HTMLElement, entry: Element | undefined): void {
  const isScrollable = margin.scrollHeight > margin.clientHeight;
  if (!entry || scrollY === 0 || !isScrollable || margin.matches(':hover, :focus-within')) return;
  const offset = entry.getBoundingClientRect().top - margin.getBoundingClientRect().top;
  margin.scrollBy({ top: offset - margin.clientHeight / 4 });
}

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

const isWide = matchMedia('(min-width: 64rem)');

/** Makes the sidebar a popover that `button` opens, where there is no room beside the text. */
export function setUpMobileNotes(margin: HTMLElement, button: HTMLButtonElement): void {
  const adapt = () => {
    if (isWide.matches) margin.removeAttribute('popover');
    else margin.popover = 'auto';
  };
  button.popoverTargetElement = margin;
  isWide.addEventListener('change', adapt);
  margin.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('.jumps :is(a, button)') && margin.popover) margin.hidePopover();
  });
  adapt();
}
