import { writeFileSync } from 'node:fs';
import { articleSpeed } from './bench/article-speed.ts';
import { benchPages, type BenchPages } from './bench/bench-pages.ts';
import { collectionSpeed } from './bench/collection-speed.ts';
import { convertSpeed } from './bench/convert-speed.ts';
import { entitySpeed } from './bench/entity-speed.ts';
import { matcherSpeed } from './bench/matcher-speed.ts';
import { pictureSpeed } from './bench/picture-speed.ts';
import { benchSite } from './bench/site/bench-site.ts';
import { describeCircumstances } from './bench/site/circumstances.ts';
import { formatSiteReport } from './bench/site/site-report.ts';
import { formatSpeeds, type Row } from './bench/speed-table.ts';
import { readCommandLine } from './lib/command-line.ts';

const PARTS: Record<string, (pages: BenchPages) => Row[] | Promise<Row[]>> = {
  convert: convertSpeed,
  entities: entitySpeed,
  glossary: matcherSpeed,
  articles: articleSpeed,
  collection: collectionSpeed,
  pictures: pictureSpeed,
};

/** Fewer articles have no glossary to edit. */
const MIN_ARTICLES = 10;

const USAGE = `npm run bench -- [PART…]     measures the parts, or only these: ${Object.keys(PARTS).join(', ')}
npm run bench -- --site N    measures the builds of a site of N generated articles, 10 or more, instead

Prints CPU time and memory as Markdown; nothing is asserted.
--data DIR   convert, entities and glossary on the .txt files under DIR instead of generated pages
--out FILE   writes the Markdown to FILE too`;

const { values, positionals } = readCommandLine({
  usage: USAGE,
  options: { data: { type: 'string' }, site: { type: 'string' }, out: { type: 'string' } },
});
const articles = values.site === undefined ? undefined : Number(values.site);
const isSize = articles === undefined || (Number.isSafeInteger(articles) && articles >= MIN_ARTICLES);
if (!isSize || !positionals.every((name) => Object.hasOwn(PARTS, name))) {
  console.error(USAGE);
  process.exit(2);
}
const report = articles === undefined ? await measureParts(positionals) : await measureSite(articles);
console.log(report);
if (values.out !== undefined) writeFileSync(values.out, report);

async function measureParts(names: readonly string[]): Promise<string> {
  const pages = benchPages(values.data);
  const rows: Row[] = [];
  for (const name of names.length > 0 ? names : Object.keys(PARTS)) {
    console.error(`${name} …`);
    rows.push(...((await PARTS[name]?.(pages)) ?? []));
  }
  return `${formatSpeeds(rows)}\n`;
}

async function measureSite(size: number): Promise<string> {
  const out = values.out === undefined ? '' : ` --out ${values.out}`;
  const circumstances = describeCircumstances(`npm run bench -- --site ${size}${out}`);
  return formatSiteReport({ ...(await benchSite(size)), circumstances });
}
