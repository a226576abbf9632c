import { numberFormat, pluralRules } from './formatters.ts';

/** The forms of a countable thing that a language has (CLDR's names for them); `other` where a count has none of its own. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Replaces each `{name}` of a template by its value; a name without a value stays as it is. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}

/** Fills in the form for `count` of something, `{count}` written as `language` writes numbers. */
export function counted(forms: PluralForms, count: number, language: string): string {
  const form = forms[pluralRules(language).select(count)] ?? forms.other;
  return fill(form, { count: numberFormat(language).format(count) });
}
