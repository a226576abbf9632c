import type { FilterCounts, SearchRequest } from './pagefind.ts';

/** The form's choices as Pagefind takes them. Articles alone have a date: sorting by it leaves the rest out. */
export function readChoices(form: HTMLFormElement): SearchRequest & { filters: Record<string, string> } {
  const { q: _words, sort, ...filters } = filledIn(form);
  return { filters, ...((sort === 'asc' || sort === 'desc') && { sort: { date: sort } }) };
}

/** Makes the address say what the form does, so that a search can be kept and shared. */
export function keepAddress(form: HTMLFormElement): void {
  const query = new URLSearchParams(filledIn(form)).toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
}

/** Fills the choices with the index's values, and the form with what the address says. */
export function offerChoices(form: HTMLFormElement, counts: FilterCounts, address: URLSearchParams): void {
  for (const select of form.querySelectorAll<HTMLSelectElement>('select[data-filter]')) {
    const values = Object.keys(counts[select.name] ?? {}).sort((a, b) => a.localeCompare(b));
    for (const value of values) select.add(new Option(value, value));
  }
  for (const control of form.querySelectorAll('select')) control.value = address.get(control.name) ?? '';
}

/** Says behind each value how many pages it would leave. */
export function countChoices(form: HTMLFormElement, counts: FilterCounts): void {
  for (const option of form.querySelectorAll<HTMLOptionElement>('select[data-filter] option:not([value=""])')) {
    const count = counts[option.closest('select')?.name ?? '']?.[option.value] ?? 0;
    option.text = `${option.value} (${count})`;
  }
}

function filledIn(form: HTMLFormElement): Record<string, string> {
  const filled: Record<string, string> = {};
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value.trim() !== '') filled[name] = value.trim();
  return filled;
}
