import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

/** Everything the site says in one language; a file a language, all with the same keys. */
export type Strings = typeof en;

export interface PluralForms {
  one: string;
  other: string;
}

const LANGUAGES: Record<string, Strings> = { en, de };

/** The language that `language` (BCP 47) is read in, among those the site speaks; `fallback` where it is none of them. */
export function interfaceLanguage(language: string, fallback: string): string {
  return [language, fallback].find((tag) => primary(tag) in LANGUAGES) ?? 'en';
}

/** The strings of a language that `interfaceLanguage` gave. */
export function stringsFor(language: string): Strings {
  return LANGUAGES[primary(language)] ?? en;
}

/** `template` with each `{name}` replaced; a name without a value stays as it is. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The form for `count` of something, with `{count}` put in, written as `language` writes numbers. */
export function counted(forms: PluralForms, count: number, language: string): string {
  const form = new Intl.PluralRules(language).select(count) === 'one' ? forms.one : forms.other;
  return fill(form, { count: new Intl.NumberFormat(language).format(count) });
}

function primary(language: string): string {
  return language.split('-', 1)[0]?.toLowerCase() ?? '';
}
