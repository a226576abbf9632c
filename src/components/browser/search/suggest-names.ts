import { didYouMean, type SuggestionList } from '../../../collection/did-you-mean.ts';

/** Adds to `status` links to what `query` may have meant, by the list of names at `address`; nothing where nothing is near. */
export async function suggestNames(status: HTMLElement, lead: string, query: string, address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) return;
  const suggestions = didYouMean(query, (await response.json()) as SuggestionList);
  const links = suggestions.map(({ name, target }) => {
    const link = document.createElement('a');
    link.href = target;
    link.append(name);
    return link;
  });
  if (links.length > 0) status.append(` ${lead} `, ...links.flatMap((link, i) => (i > 0 ? [', ', link] : [link])), '?');
}
