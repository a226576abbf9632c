/** Returns the source of a pattern that matches any of the phrases, or patterns, of any language. */
export function anyOf(phrasesByLanguage: Readonly<Record<string, readonly string[]>>): string {
  return [...new Set(Object.values(phrasesByLanguage).flat())].join('|');
}
