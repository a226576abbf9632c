import { brotliDecompressSync } from 'node:zlib';
import countries from './countries.json' with { type: 'json' };
import { indexNames, type NameIndex } from './name-index.ts';
import { bareKey, placeKey } from './place-key.ts';
import type { Place } from '../../model/place.ts';
import { type CityRow, decodeCity, decodeRegion, isCapital, isRegion, namesOf, namesOfLines } from './table-format.ts';
import table from './table.json' with { type: 'json' };

/** A place that a name could mean. */
export interface Candidate {
  place: Place;
  /** How much a bare name speaks for this place: its population, more for capitals and whole countries. */
  prominence: number;
}

/** Makes a capital outweigh a far larger namesake; its name also stands for its government. */
const CAPITAL_WEIGHT = 20;
/** A name in another language or an older one speaks less for a place than its own. */
const ALTERNATE_WEIGHT = 0.02;
const REGION_PROMINENCE = 1e6;
const COUNTRY_PROMINENCE = 1e10;

/** The unpacked table: its lines and names, and for each line the line of its region. */
interface Index {
  lines: string[];
  regions: Int32Array;
  linesNamed: NameIndex;
  /** Country codes to capitals. */
  capitals: Map<string, string>;
}

let index: Index | undefined;
const countryCodes = new Map<string, string>();
for (const [code, { name, aliases }] of Object.entries(countries)) {
  for (const one of [name, ...aliases]) countryCodes.set(placeKey(one), code);
}

/** Every place that `name` could mean, the most prominent first. The table is unpacked at the first call. */
export function placeCandidates(name: string): Candidate[] {
  index ??= buildIndex(unpackTable());
  const key = placeKey(name);
  const found = candidatesOf(key, key, index);
  return found.length > 0 ? found : candidatesOf(bareKey(key), key, index);
}

/** Cities of at least that many people. */
export function largestCities(population: number): CityRow[] {
  const cities = unpackTable()
    .split('\n')
    .filter((line) => !isRegion(line))
    .map(decodeCity);
  return cities.filter((city) => city.population >= population);
}

/** The table that `npm`'s GeoNames packages were compiled into, in the form of `encodeTable`. */
function unpackTable(): string {
  return brotliDecompressSync(Buffer.from(table.brotli, 'base64')).toString();
}

function buildIndex(text: string): Index {
  const lines = text.split('\n');
  const regions = new Int32Array(lines.length);
  const capitals = new Map<string, string>();
  lines.forEach((line, number) => {
    regions[number] = isRegion(line) ? number : (regions[number - 1] ?? 0);
    if (isCapital(line))
      capitals.set(decodeRegion(lines[regions[number] ?? 0] ?? '').countryCode, decodeCity(line).name);
  });
  return { lines, regions, linesNamed: indexNames(namesOfLines(text)), capitals };
}

function candidatesOf(key: string, asked: string, { lines, regions, linesNamed, capitals }: Index): Candidate[] {
  const code = countryCodes.get(key);
  const country = code === undefined ? [] : [countryCandidate(code, capitals.get(code))];
  const others = linesNamed(key).flatMap((number) => {
    const line = lines[number] ?? '';
    return hasName(line, key) ? (toCandidate(line, lines[regions[number] ?? 0] ?? '', asked) ?? []) : [];
  });
  return [...country, ...others].sort((a, b) => b.prominence - a.prominence);
}

function hasName(line: string, key: string): boolean {
  return namesOf(line).some((name) => placeKey(name) === key || bareKey(placeKey(name)) === key);
}

function countryCandidate(countryCode: string, capital: string | undefined): Candidate {
  const name = countryName(countryCode);
  const place: Place = { name, kind: 'country', countryCode, country: name, ...(capital ? { capital } : {}) };
  return { place, prominence: COUNTRY_PROMINENCE };
}

function toCandidate(line: string, regionLine: string, asked: string): Candidate | undefined {
  const { countryCode, name: region } = decodeRegion(regionLine);
  const within = { countryCode, country: countryName(countryCode) };
  if (line === regionLine) {
    if (region === '') return undefined;
    return { place: { name: region, kind: 'region', ...within }, prominence: REGION_PROMINENCE };
  }
  const { name, capital, latitude, longitude, population } = decodeCity(line);
  const place: Place = {
    name,
    kind: capital ? 'capital' : 'city',
    ...within,
    ...(region === '' ? {} : { region }),
    latitude,
    longitude,
    ...(population > 0 ? { population } : {}),
  };
  const own = placeKey(name) === asked ? 1 : ALTERNATE_WEIGHT;
  return { place, prominence: Math.max(population, 1) * own * (capital ? CAPITAL_WEIGHT : 1) };
}

function countryName(code: string): string {
  return (countries as Record<string, { name: string }>)[code]?.name ?? code;
}
