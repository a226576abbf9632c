import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

export { counted, fill, type PluralForms } from '../text/fill.ts';

/** Everything the site says in one language; a file a language, all with the same keys. */
export type Strings = typeof en;

/** A language is added by its file and a word here. */
export const LANGUAGES: Record<string, Strings> = { en, de };

/** The language that `language` (BCP 47) is read in, among those the site speaks; `fallback` where it is none of them. */
export function interfaceLanguage(language: string, fallback: string): string {
  return [language, fallback].find((tag) => primary(tag) in LANGUAGES) ?? 'en';
}

/** The strings of a language that `interfaceLanguage` gave. */
export function stringsFor(language: string): Strings {
  return LANGUAGES[primary(language)] ?? en;
}

/** `de-AT` → `de`. */
export function primary(language: string): string {
  return language.split('-', 1)[0]?.toLowerCase() ?? '';
}
