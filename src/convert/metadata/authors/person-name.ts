/** ADA MCREED-O'DAY → Ada McReed-O'Day; initials, agencies and names in mixed case stay as they are. */
export function tidyName(name: string): string {
  const parts = name.trim().split(' ');
  const caps = parts.filter((part) => /^[\p{Lu}'’.-]+$/u.test(part) && part.length > 2);
  if (caps.length === 0 || (parts.length === 1 && name.length <= 5)) return parts.join(' ');
  const least = caps.length === parts.filter((part) => part.length > 2).length ? 2 : 4;
  return parts
    .map((part) => (part.length >= least && /^\p{Lu}[\p{Lu}'’-]+$/u.test(part) ? capitalize(part) : part))
    .join(' ');
}

function capitalize(word: string): string {
  return word
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/^Mc(\p{L})(?=\p{L}{2})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
