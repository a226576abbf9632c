import { preference, remember } from './remember.ts';

const form = document.querySelector<HTMLFormElement>('#theme');
if (form) {
  const chosen = preference('theme') || 'system';
  for (const input of form.querySelectorAll('input')) input.checked = input.value === chosen;
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) remember('theme', target.value);
  });
  form.hidden = false;
}
