/** The part of the window, from its top and bottom, in which a paragraph counts as being read. */
const READING_AREA = '-15% 0px -45% 0px';

/** Marks the sidebar's entries that the paragraphs in view mention, and keeps the first of them in view. */
export function setUpNearby(article: HTMLElement, margin: HTMLElement): void {
  const mentions = article.querySelectorAll<HTMLElement>('.mention[data-entity]');
  const blocks = Map.groupBy(mentions, (mention) => mention.closest('p, li, td'));
  const inView = new Set<Element>();
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) inView[isIntersecting ? 'add' : 'delete'](target);
      const near = new Set([...inView].flatMap((block) => blocks.get(block) ?? []).map((m) => m.dataset['entity']));
      const entries = [...margin.querySelectorAll('.entry')];
      for (const entry of entries) entry.toggleAttribute('data-near', near.has(entry.id));
      bringIntoView(
        margin,
        entries.find((entry) => near.has(entry.id)),
      );
    },
    { rootMargin: READING_AREA },
  );
  for (const block of blocks.keys()) if (block) observer.observe(block);
}

/** Scrolls the sidebar alone, and neither before the reader has begun to scroll nor while the sidebar is in use. */
function bringIntoView(margin: HTMLElement, entry: Element | undefined) {
  if (!entry || scrollY === 0 || margin.scrollHeight <= margin.clientHeight || margin.matches(':hover, :focus-within'))
    return;
  const offset = entry.getBoundingClientRect().top - margin.getBoundingClientRect().top;
  margin.scrollBy({ top: offset - margin.clientHeight / 4 });
}
