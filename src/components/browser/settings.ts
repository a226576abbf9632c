import { preference, remember } from './remember.ts';

const settings = document.querySelector<HTMLElement>('#settings');
for (const input of settings?.querySelectorAll('input') ?? [])
  input.checked = input.value === preference(input.name === 'size' ? 'size' : 'theme');
settings?.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement) remember(target.name === 'size' ? 'size' : 'theme', target.value);
});
