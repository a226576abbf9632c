const DIVISION =
  / (?:Governorate|Province|Region|State|District|Oblast|Department|County|Prefecture|Municipality|Krai|Republic|City)$/;
const ARABIC_ARTICLE = /^(?:A[dlnrstz]|Ash|El)[ -]/;

/** Returns the name of a region without its kind: "Anbar Governorate" → "Anbar". */
export const withoutDivision = (name: string): string => name.replace(DIVISION, '');

/** Returns spellings of a place: "Al Anbar Governorate", "Al Anbar", "Anbar", each with and without diacritics. */
export function placeSpellings(name: string): Set<string> {
  const bare = withoutDivision(name);
  const spellings = [name, bare, bare.replace(ARABIC_ARTICLE, '')];
  return new Set([...spellings, ...spellings.map((spelling) => spelling.normalize('NFKD').replace(/\p{M}/gu, ''))]);
}

/** Names in the Unicode CLDR for codes that are no country's. */
const NO_COUNTRY = /unknown|outlying|pseudo|zone|union|nations/i;

/** Returns the English names of countries and territories in the Unicode CLDR, by trying all codes of two letters. */
export function cldrCountryNames(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const codes = Array.from({ length: 26 * 26 }, (_, code) =>
    String.fromCharCode(65 + Math.floor(code / 26), 65 + (code % 26)),
  );
  return codes.flatMap((code) => names.of(code) ?? []).filter((name) => !NO_COUNTRY.test(name));
}

/** Returns a CLDR name as texts write it: "Hong Kong SAR China", "Congo - Kinshasa", "Trinidad & Tobago", "St. Lucia". */
export function countrySpellings(name: string): string[] {
  const plain = name.replace(/ SAR China$/, '').replace(/ \(.*\)$/, '');
  return [
    plain,
    plain.replace('&', 'and'),
    plain.replace(/^St\. /, 'Saint '),
    ...plain.split(' & '),
    ...plain.split(' - ').slice(0, 1),
  ];
}
