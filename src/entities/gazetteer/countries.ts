import countries from './countries.json' with { type: 'json' };

const BY_NAME = new Map<string, string>(
  Object.values(countries).flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [alias, name] as const)),
);

/** The country's usual English name: "UK", "Britain" → "United Kingdom". `undefined` for what names no country. */
export function countryNamed(name: string): string | undefined {
  return BY_NAME.get(name);
}
