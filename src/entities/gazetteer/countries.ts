import countries from './countries.json' with { type: 'json' };

interface Country {
  /** The usual English name. */
  name: string;
  aliases: string[];
}

/** Countries by ISO 3166-1 code. */
export const COUNTRIES: Readonly<Record<string, Country>> = countries;

const NAMES = new Map<string, string>(
  Object.values(COUNTRIES).flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [alias, name] as const)),
);

/** Returns a country's usual English name: "UK", "Britain" → "United Kingdom"; `undefined` for any other name. */
export function canonicalCountryName(name: string): string | undefined {
  return NAMES.get(name);
}
