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

/** The switches for how much is highlighted and of which types; they appear only where there is script to obey them. */
export function setUpHighlights(form: HTMLFormElement): void {
  const inputs = [...form.elements].filter((element) => element instanceof HTMLInputElement);
  const off = new Set(preference('off').split(' '));
  const mode = preference('highlights') || 'first';
  for (const input of inputs) input.checked = input.name === 'type' ? !off.has(input.value) : input.value === mode;
  form.addEventListener('change', () => {
    remember('highlights', String(new FormData(form).get('highlights')));
    const unchecked = inputs.filter((input) => input.name === 'type' && !input.checked);
    const types = new Set(unchecked.map(({ value }) => value));
    const absent = preference('off')
      .split(' ')
      .filter((type) => type && !inputs.some(({ value }) => value === type));
    remember('off', [...types, ...absent].join(' '));
    apply();
  });
  for (const element of [form, ...inputs]) element.hidden = false;
  apply();
}
