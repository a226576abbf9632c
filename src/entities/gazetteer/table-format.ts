/** A populated place as the table keeps it. */
export interface CityRow {
  name: string;
  capital: boolean;
  latitude: number;
  longitude: number;
  population: number;
  /** Other names, in any language and script. */
  alternates: string[];
}

/** A first-level division of a country; `name` is empty for what belongs to none. */
export interface RegionRow {
  countryCode: string;
  name: string;
}

const CAPITAL = '*';

/**
 * One line a region (`IQ⇥Anbar`), followed by one a city (`⇥Rutba⇥33.04⇥40.29⇥22370⇥Ar Rutbah|…`, a capital's name
 * starred): what belongs together stands together, which is what makes it compress well.
 */
export function encodeTable(regions: readonly (RegionRow & { cities: readonly CityRow[] })[]): string {
  return regions
    .flatMap(({ countryCode, name, cities }) => [`${countryCode}\t${name}`, ...cities.map(encodeCity)])
    .join('\n');
}

function encodeCity({ name, capital, latitude, longitude, population, alternates }: CityRow): string {
  const fields = [capital ? CAPITAL + name : name, latitude, longitude, population, alternates.join('|')];
  return ['', ...fields].join('\t').trimEnd();
}

export function isRegion(line: string): boolean {
  return !line.startsWith('\t');
}

export function isCapital(line: string): boolean {
  return line.startsWith(`\t${CAPITAL}`);
}

export function decodeRegion(line: string): RegionRow {
  const [countryCode = '', name = ''] = line.split('\t');
  return { countryCode, name };
}

export function decodeCity(line: string): CityRow {
  const [, name = '', latitude, longitude, population, alternates] = line.split('\t');
  const capital = name.startsWith(CAPITAL);
  return {
    name: capital ? name.slice(CAPITAL.length) : name,
    capital,
    latitude: Number(latitude),
    longitude: Number(longitude),
    population: Number(population),
    alternates: alternates ? alternates.split('|') : [],
  };
}

/** All names on a line, a region's or a city's. */
export function namesOf(line: string): string[] {
  if (isRegion(line)) return line.endsWith('\t') ? [] : [decodeRegion(line).name];
  const { name, alternates } = decodeCity(line);
  return [name, ...alternates];
}

/** The names on each line of a table, between bars. A capital keeps its star. */
export function namesOfLines(table: string): string {
  return table.replace(/^[^\t\n]*\t/gm, '').replace(/\t[^\t\n]*\t[^\t\n]*\t[^\t\n]*(?:\t|$)/gm, '|');
}
