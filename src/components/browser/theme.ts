import { preference, remember } from './remember.ts';

const choices = document.querySelector<HTMLElement>('#theme');
if (choices) {
  const chosen = preference('theme') || 'system';
  for (const input of choices.querySelectorAll('input')) input.checked = input.value === chosen;
  choices.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) remember('theme', target.value);
  });
}
