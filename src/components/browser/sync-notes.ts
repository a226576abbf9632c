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
