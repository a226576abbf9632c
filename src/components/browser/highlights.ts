import { preference, remember } from './remember.ts';

const mentions = [...document.querySelectorAll<HTMLAnchorElement>('.mention[data-entity]')];
const first = new Set(mentions.filter((mention) => mention.hasAttribute('href')));

/** A mention without a target is plain text; highlighting one is giving it its target. */
function apply() {
  const mode = preference('highlights') || 'first';
  const off = new Set(preference('off').split(' '));
  for (const mention of mentions) {
    const { type = '', entity = '' } = mention.dataset;
    const shown = mode !== 'none' && (mode === 'all' || first.has(mention)) && !off.has(type);
    if (shown) mention.href = `#${entity}`;
    else mention.removeAttribute('href');
  }
}

/** The switches for how much is highlighted and of which types. */
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
    apply();
  });
  apply();
}
