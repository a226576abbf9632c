import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

export { counted, fill, type PluralForms } from '../text/fill.ts';

/** The texts of the interface in one language. Every language is a file of its own, all with the same keys. */
export type Strings = typeof en;

/** The languages of the interface. A new one is a file, its import and its name here. */
export const LANGUAGES: Record<string, Strings> = { en, de };

/** Returns the interface language for a text in `language` (BCP 47): that language if there is one, or else `fallback`. */
export function interfaceLanguage(language: string, fallback: string): string {
  return [language, fallback].find((tag) => primary(tag) in LANGUAGES) ?? 'en';
}

/** Returns the strings of a language that `interfaceLanguage` returned. */
export function stringsFor(language: string): Strings {
  return LANGUAGES[primary(language)] ?? en;
}

/** Returns the primary subtag of a language tag: `de-AT` → `de`. */
export function primary(language: string): string {
  return language.split('-', 1)[0]?.toLowerCase() ?? '';
}
