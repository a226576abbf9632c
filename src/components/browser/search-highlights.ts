/** Marks the words that a search has led to on this page: no element changes, and copies stay clean. */
function markFound(stored: string): void {
  const { pathname, words } = JSON.parse(stored) as { pathname: string; words: string[] };
  if (pathname !== location.pathname || words.length === 0) return;
  const known = new Set(words);
  const ranges: Range[] = [];
  for (const body of document.querySelectorAll('[data-pagefind-body]')) {
    const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) ranges.push(...rangesIn(texts.currentNode as Text, known));
  }
  CSS.highlights.set('found', new Highlight(...ranges));
}

function rangesIn(text: Text, words: ReadonlySet<string>): Range[] {
  return [...text.data.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)]
    .filter(([word]) => words.has(word))
    .map(({ 0: word, index }) => {
      const range = new Range();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return range;
    });
}

try {
  const stored = sessionStorage.getItem('found');
  if (stored && 'highlights' in CSS) markFound(stored);
} catch {
  // Storage is switched off: there is nothing to mark.
}
