import { readCommandLine } from './lib/command-line.ts';
import { articleSpeed } from './bench/article-speed.ts';
import { benchTexts, type BenchTexts } from './bench/bench-texts.ts';
import { collectionSpeed } from './bench/collection-speed.ts';
import { convertSpeed } from './bench/convert-speed.ts';
import { entitySpeed } from './bench/entity-speed.ts';
import { matcherSpeed } from './bench/matcher-speed.ts';
import { registerSpeed, siteSpeed } from './bench/site-speed.ts';
import { formatTable, type Row } from './bench/table.ts';

const PARTS: Record<string, (texts: BenchTexts) => Row[] | Promise<Row[]>> = {
  convert: convertSpeed,
  entities: entitySpeed,
  glossary: matcherSpeed,
  articles: articleSpeed,
  collection: collectionSpeed,
};

const usage = `npm run bench                  measures speed, in CPU time, and memory; nothing is asserted
npm run bench -- PART…         only these: ${Object.keys(PARTS).join(', ')}
npm run bench -- --data DIR    on the .txt files under DIR instead of pages made of the sample collection
npm run bench -- --site N      also builds a site of N pasted pages
npm run bench -- --register N  only builds a site of N articles with the names of a large collection`;

const { values, positionals } = readCommandLine({
  usage,
  options: { data: { type: 'string' }, site: { type: 'string' }, register: { type: 'string' } },
});
const articles = Number(values.site ?? 0);
const collection = Number(values.register ?? 0);
const unknown = positionals.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0 || ![articles, collection].every((count) => Number.isSafeInteger(count) && count >= 0)) {
  console.error(usage);
  process.exit(2);
}

const texts = benchTexts(values.data);
const rows: Row[] = [];
const wanted = positionals.length > 0 || collection > 0 ? positionals : Object.keys(PARTS);
for (const name of wanted) {
  console.error(`${name} …`);
  rows.push(...((await PARTS[name]?.(texts)) ?? []));
}
if (articles > 0) {
  console.error('site …');
  rows.push(...(await siteSpeed(texts, articles)));
}
if (collection > 0) {
  console.error('register …');
  rows.push(...(await registerSpeed(texts, collection)));
}
console.log(formatTable(rows));
