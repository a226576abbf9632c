import type { FilterCounts, SearchRequest } from './pagefind.ts';

/** Returns the form's choices as Pagefind takes them. Only articles have a date, so sorting by it leaves out the rest. */
export function readChoices(form: HTMLFormElement): SearchRequest & { filters: Record<string, string> } {
  const { q: _words, sort, ...filters } = filledFields(form);
  return { filters, ...((sort === 'asc' || sort === 'desc') && { sort: { date: sort } }) };
}

/** Puts the form's fields into the page's address, so that a search can be kept and shared. */
export function keepAddress(form: HTMLFormElement): void {
  const query = new URLSearchParams(filledFields(form)).toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
}

/** Fills the choices with the values in the index, and chooses those in the address. */
export function offerChoices(form: HTMLFormElement, counts: FilterCounts, address: URLSearchParams): void {
  for (const select of form.querySelectorAll<HTMLSelectElement>('select[data-filter]')) {
    const values = Object.keys(counts[select.name] ?? {}).sort((a, b) => a.localeCompare(b));
    for (const value of values) select.add(new Option(value, value));
  }
  for (const control of form.querySelectorAll('select')) control.value = address.get(control.name) ?? '';
}

/** Writes after each choice how many pages it would leave. */
export function countChoices(form: HTMLFormElement, counts: FilterCounts): void {
  for (const option of form.querySelectorAll<HTMLOptionElement>('select[data-filter] option:not([value=""])')) {
    const count = counts[option.closest('select')?.name ?? '']?.[option.value] ?? 0;
    option.text = `${option.value} (${count})`;
  }
}

function filledFields(form: HTMLFormElement): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value.trim() !== '') fields[name] = value.trim();
  return fields;
}
