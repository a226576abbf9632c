import { preference, remember } from './settings.ts';

const mentions = [...document.querySelectorAll<HTMLAnchorElement>('.mention[data-entity]')];
const highlightedFirst = new Set(mentions.filter((mention) => mention.hasAttribute('href')));

/** Sets up the controls for how many mentions are highlighted, and of which types. */
export function setUpHighlights(margin: HTMLElement): void {
  const inputs = margin.querySelectorAll('input');
  const off = new Set(preference('off').split(' '));
  const mode = preference('highlights') || 'first';
  for (const input of inputs) input.checked = input.name === 'type' ? !off.has(input.value) : input.value === mode;
  margin.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.name === 'highlights') remember('highlights', target.value);
    else {
      off[target.checked ? 'delete' : 'add'](target.value);
      remember('off', [...off].join(' ').trim());
    }
    applyPreferences();
  });
  applyPreferences();
}

/** A mention without a target is plain text; to highlight it is to give it its target. */
function applyPreferences(): void {
  const mode = preference('highlights') || 'first';
  const off = new Set(preference('off').split(' '));
  for (const mention of mentions) {
    const { type = '', entity = '' } = mention.dataset;
    const isChosen = mode === 'all' || (mode !== 'none' && highlightedFirst.has(mention));
    if (isChosen && !off.has(type)) mention.href = `#${entity}`;
    else mention.removeAttribute('href');
  }
}
