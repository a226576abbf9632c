import '@pagefind/component-ui';

/** What the template gets of a result of Pagefind's. */
interface Result {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
  filters?: Record<string, string[] | undefined>;
  sub_results?: { url: string; title: string }[];
}

/** At most this many sections of an article are named below it. */
const PARTS = 3;

function element(name: string, className = '', ...children: (Node | string)[]): HTMLElement {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

function link(href: string, text: string): HTMLElement {
  const node = document.createElement('a');
  node.href = href;
  node.append(text);
  return node;
}

/** A result as a list item: what it is, its title, the found passage, the sections that have it too. */
function resultItem({ url, excerpt, meta, filters = {}, sub_results: parts = [] }: Result): HTMLElement {
  const facts = [...(filters['type'] ?? []), ...(filters['publisher'] ?? []), meta['date']].filter(Boolean).join(' · ');
  const passage = element('p');
  // Pagefind escapes the text and adds nothing but <mark>.
  passage.innerHTML = excerpt;
  const item = element(
    'li',
    '',
    element('p', 'meta', facts),
    element('h2', '', link(url, meta['title'] ?? url)),
    passage,
  );
  const others = parts.filter((part) => part.url !== url).slice(0, PARTS);
  if (others.length > 0)
    item.append(element('p', 'parts meta row', ...others.map((part) => link(part.url, part.title))));
  return item;
}

// A combobox takes no name from its content: its label and the number of chosen values name it.
for (const trigger of document.querySelectorAll('.pf-dropdown-trigger')) {
  const parts = [...trigger.querySelectorAll('.pf-dropdown-trigger-label, .pf-dropdown-selected-badge')];
  parts.forEach((part, i) => (part.id = `${trigger.id}-${i}`));
  trigger.setAttribute('aria-labelledby', parts.map(({ id }) => id).join(' '));
}

const results = document.querySelector('pagefind-results');
if (results) Object.assign(results, { resultTemplate: resultItem });

// `/search/?q=tide` searches at once, and the address follows what is typed, so that a search can be kept and shared.
const input = document.querySelector<HTMLInputElement>('pagefind-input input');
const query = new URLSearchParams(location.search).get('q');
if (input && query) {
  input.value = query;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
input?.addEventListener('input', () => {
  const address = new URL(location.href);
  if (input.value) address.searchParams.set('q', input.value);
  else address.searchParams.delete('q');
  history.replaceState(null, '', address);
});
