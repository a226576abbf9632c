import { brotliDecompressSync } from 'node:zlib';
import type { Place } from '../../model/place.ts';
import { COUNTRIES } from './countries.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import { bareKey, placeKey } from './place-key.ts';
import { type CityRow, decodeCity, decodeRegion, isCapital, isRegion, namesOf, namesOfLines } from './table-format.ts';
import table from './table.json' with { type: 'json' };

/** A place that a name could mean. */
export interface PlaceCandidate {
  place: Place;
  /** How likely the bare name is to mean this place: its population, weighted by kind and by which of its names it is. */
  prominence: number;
}

/** Makes a capital outweigh a far larger namesake; its name also means its government. */
const CAPITAL_WEIGHT = 20;
/** A name in another language, or a former name, is less likely to mean a place than its own. */
const ALTERNATE_NAME_WEIGHT = 0.02;
const REGION_PROMINENCE = 1e6;
const COUNTRY_PROMINENCE = 1e10;

/** The decompressed table, indexed. */
interface Gazetteer {
  lines: string[];
  /** The number of each line's region's line. */
  regionLines: Int32Array;
  linesNamed: NameIndex;
  /** Names of capitals by country code. */
  capitals: Map<string, string>;
}

let gazetteer: Gazetteer | undefined;
const countryCodes = new Map<string, string>();
for (const [code, { name, aliases }] of Object.entries(COUNTRIES)) {
  for (const countryName of [name, ...aliases]) countryCodes.set(placeKey(countryName), code);
}

/** The candidates of names that were looked up: those of a collection are asked for again and again. */
const known = new Map<string, readonly PlaceCandidate[]>();
/** Past this size it is emptied. */
const MAX_KNOWN_NAMES = 20_000;

/** Returns every place that `name` could mean, the most prominent first. The first call decompresses the table. */
export function placeCandidates(name: string): readonly PlaceCandidate[] {
  const before = known.get(name);
  if (before) return before;
  gazetteer ??= buildGazetteer(decompressTable());
  const key = placeKey(name);
  const exact = candidatesFor(key, key, gazetteer);
  const candidates = exact.length > 0 ? exact : candidatesFor(bareKey(key), key, gazetteer);
  if (known.size >= MAX_KNOWN_NAMES) known.clear();
  known.set(name, candidates);
  return candidates;
}

/** Returns the cities with at least `minPopulation` people. */
export function largestCities(minPopulation: number): CityRow[] {
  const cities = decompressTable()
    .split('\n')
    .filter((line) => !isRegion(line))
    .map(decodeCity);
  return cities.filter(({ population }) => population >= minPopulation);
}

/** Returns the table that GeoNames data was compiled into, as `encodeTable` wrote it. */
function decompressTable(): string {
  return brotliDecompressSync(Buffer.from(table.brotli, 'base64')).toString();
}

function buildGazetteer(text: string): Gazetteer {
  const lines = text.split('\n');
  const regionLines = new Int32Array(lines.length);
  const capitals = new Map<string, string>();
  lines.forEach((line, number) => {
    regionLines[number] = isRegion(line) ? number : (regionLines[number - 1] ?? 0);
    if (!isCapital(line)) return;
    const { countryCode } = decodeRegion(lines[regionLines[number]] ?? '');
    capitals.set(countryCode, decodeCity(line).name);
  });
  return { lines, regionLines, linesNamed: indexNames(namesOfLines(text)), capitals };
}

/** Returns the places with a name of `key`; `nameKey` is the key of the name that was asked for. */
function candidatesFor(key: string, nameKey: string, gazetteer: Gazetteer): PlaceCandidate[] {
  const { lines, regionLines, linesNamed, capitals } = gazetteer;
  const code = countryCodes.get(key);
  const country = code === undefined ? [] : [countryCandidate(code, capitals.get(code))];
  const others = linesNamed(key).flatMap((number) => {
    const line = lines[number] ?? '';
    return hasName(line, key) ? (lineCandidate(line, lines[regionLines[number] ?? 0] ?? '', nameKey) ?? []) : [];
  });
  return [...country, ...others].sort((a, b) => b.prominence - a.prominence);
}

function hasName(line: string, key: string): boolean {
  return namesOf(line).some((name) => placeKey(name) === key || bareKey(placeKey(name)) === key);
}

function countryCandidate(countryCode: string, capital: string | undefined): PlaceCandidate {
  const name = nameOfCountry(countryCode);
  const place: Place = { name, kind: 'country', countryCode, country: name, ...(capital ? { capital } : {}) };
  return { place, prominence: COUNTRY_PROMINENCE };
}

function lineCandidate(line: string, regionLine: string, nameKey: string): PlaceCandidate | undefined {
  const { countryCode, name: region } = decodeRegion(regionLine);
  const within = { countryCode, country: nameOfCountry(countryCode) };
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
  const nameWeight = placeKey(name) === nameKey ? 1 : ALTERNATE_NAME_WEIGHT;
  return { place, prominence: Math.max(population, 1) * nameWeight * (capital ? CAPITAL_WEIGHT : 1) };
}

function nameOfCountry(code: string): string {
  return COUNTRIES[code]?.name ?? code;
}
