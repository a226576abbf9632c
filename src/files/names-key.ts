import type { Glossary } from '../model/glossary/glossary.ts';
import { digestOf } from '../text/digest.ts';

const keys = new WeakMap<Glossary, string>();

/**
 * Returns a digest of what of a glossary decides which names are found and where links lead: of the names of its entries,
 * not of what their definitions say.
 */
export function namesKey(glossary: Glossary): string {
  const known = keys.get(glossary);
  if (known !== undefined) return known;
  const names = glossary.entries.map(({ id, name, type, aliases, ignore, match, hidden }) => {
    return [id, name, type, aliases, ignore, match, hidden];
  });
  const key = digestOf(names);
  keys.set(glossary, key);
  return key;
}
