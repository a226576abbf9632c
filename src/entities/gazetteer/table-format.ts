/** A populated place in the table. */
export interface CityRow {
  name: string;
  capital: boolean;
  latitude: number;
  longitude: number;
  population: number;
  /** Other names, in any language and script. */
  alternates: string[];
}

/** A first-level division of a country; `name` is empty for cities that belong to none. */
export interface RegionRow {
  countryCode: string;
  name: string;
}

const CAPITAL_MARK = '*';

/**
 * Encodes the gazetteer as text: one line per region (`IQ⇥Anbar`), followed by one per city in it
 * (`⇥Rutba⇥33.04⇥40.29⇥22370⇥Ar Rutbah|…`, a star before a capital's name). Keeping similar rows together makes it
 * compress well.
 */
export function encodeTable(regions: readonly (RegionRow & { cities: readonly CityRow[] })[]): string {
  return regions
    .flatMap(({ countryCode, name, cities }) => [`${countryCode}\t${name}`, ...cities.map(encodeCity)])
    .join('\n');
}

function encodeCity({ name, capital, latitude, longitude, population, alternates }: CityRow): string {
  const fields = [capital ? CAPITAL_MARK + name : name, latitude, longitude, population, alternates.join('|')];
  return ['', ...fields].join('\t').trimEnd();
}

/** Returns whether a line is a region's; any other is a city's. */
export function isRegion(line: string): boolean {
  return !line.startsWith('\t');
}

/** Returns whether a line is a capital's. */
export function isCapital(line: string): boolean {
  return line.startsWith(`\t${CAPITAL_MARK}`);
}

/** Decodes a region's line. */
export function decodeRegion(line: string): RegionRow {
  const [countryCode = '', name = ''] = line.split('\t');
  return { countryCode, name };
}

/** Decodes a city's line. */
export function decodeCity(line: string): CityRow {
  const [, name = '', latitude, longitude, population, alternates] = line.split('\t');
  const capital = name.startsWith(CAPITAL_MARK);
  return {
    name: capital ? name.slice(CAPITAL_MARK.length) : name,
    capital,
    latitude: Number(latitude),
    longitude: Number(longitude),
    population: Number(population),
    alternates: alternates ? alternates.split('|') : [],
  };
}

/** Returns all names on a line. */
export function namesOf(line: string): string[] {
  if (isRegion(line)) return line.endsWith('\t') ? [] : [decodeRegion(line).name];
  const { name, alternates } = decodeCity(line);
  return [name, ...alternates];
}

/** Returns the names on each line of a table, separated by bars. Capitals keep their mark. */
export function namesOfLines(table: string): string {
  return table.replace(/^[^\t\n]*\t/gm, '').replace(/\t[^\t\n]*\t[^\t\n]*\t[^\t\n]*(?:\t|$)/gm, '|');
}
