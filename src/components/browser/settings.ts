const root = document.documentElement;

/** What readers can set; kept on the root element, where styles see it. `off` has the types that are not highlighted. */
export type Preference = 'theme' | 'size' | 'highlights' | 'off';

/** Returns the reader's choice; empty if there is none. */
export function preference(name: Preference): string {
  return root.dataset[name] ?? '';
}

/** Applies a choice and keeps it for the reader's next visit, where the browser allows that. */
export function remember(name: Preference, value: string): void {
  root.dataset[name] = value;
  try {
    localStorage.setItem('postil', JSON.stringify({ ...root.dataset }));
  } catch {
    // The choice holds for this page.
  }
}

const settings = document.querySelector<HTMLElement>('#settings');
for (const input of settings?.querySelectorAll('input') ?? [])
  input.checked = input.value === preference(input.name === 'size' ? 'size' : 'theme');
settings?.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement) remember(target.name === 'size' ? 'size' : 'theme', target.value);
});
