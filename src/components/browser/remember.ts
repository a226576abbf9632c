const root = document.documentElement;

/** What readers can set, all kept on the root element, where styles see it. */
export type Preference = 'theme' | 'size' | 'highlights' | 'off';

/** The reader's choice; empty where none was made. */
export function preference(name: Preference): string {
  return root.dataset[name] ?? '';
}

/** Applies a choice at once and keeps it for the reader's next visit, where the browser allows that. */
export function remember(name: Preference, value: string): void {
  root.dataset[name] = value;
  try {
    localStorage.setItem('postil', JSON.stringify({ ...root.dataset }));
  } catch {
    // The choice holds for this page.
  }
}
