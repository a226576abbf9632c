/** The world's countries and territories by their English names, as Node's language data has them. */
export const COUNTRIES: ReadonlySet<string> = new Set(countryNames());

function countryNames(): string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.flatMap((code) => names.of(code) ?? []);
}
