/** What the search leaves in the tab's storage, as `search-words`, when it leads to a page. */
export interface SearchWords {
  pathname: string;
  /** The words that matched, with the punctuation around them. */
  words: string[];
}

/** Highlights the words of the search that led to this page. No element changes, so copies stay clean. */
function highlightSearchWords({ pathname, words }: SearchWords): void {
  if (pathname !== location.pathname) return;
  const searched = new Set(wordsIn(words.join(' ')).map(({ 0: word }) => word));
  const ranges: Range[] = [];
  for (const body of document.querySelectorAll('[data-pagefind-body]')) {
    const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) ranges.push(...rangesIn(texts.currentNode as Text, searched));
  }
  CSS.highlights.set('search-words', new Highlight(...ranges));
}

function rangesIn(text: Text, words: ReadonlySet<string>): Range[] {
  return wordsIn(text.data)
    .filter(({ 0: word }) => words.has(word))
    .map(({ 0: word, index }) => {
      const range = new Range();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return range;
    });
}

function wordsIn(text: string) {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)];
}

try {
  const stored = sessionStorage.getItem('search-words');
  if (stored && 'highlights' in CSS) highlightSearchWords(JSON.parse(stored) as SearchWords);
} catch {
  // Storage is switched off: there is nothing to highlight.
}
