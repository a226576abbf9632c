import { getCollection } from 'astro:content';
import { config } from '../../../postil.config.ts';
import { entitiesToCsv, entityRows } from '../../exports/entity-table.ts';
import { toJsonLines } from '../../exports/json-lines.ts';
import { mentionRows, mentionsToCsv } from '../../exports/mention-table.ts';
import { places } from '../../exports/places.ts';
import { stringsFor } from '../../strings/strings.ts';
import type { BuiltFile } from './article-files.ts';
import { loadExports, type ExportCollection } from './export-model.ts';
import { feedLinks } from './feeds.ts';
import { pathTo } from '../routes.ts';

type DataSetName = 'places' | 'entities' | 'mentions';

/** What the whole site's data can be had in, and what each file holds. */
const FILES: readonly {
  file: string;
  set: DataSetName;
  type: string;
  format: string;
  write: (collection: ExportCollection) => string;
}[] = [
  {
    file: 'places.geojson',
    set: 'places',
    type: 'application/geo+json',
    format: 'GeoJSON',
    write: ({ entities }) => `${JSON.stringify(places(entities.values()))}\n`,
  },
  {
    file: 'entities.csv',
    set: 'entities',
    type: 'text/csv',
    format: 'CSV',
    write: ({ articles, entities }) => entitiesToCsv(entityRows(articles, entities)),
  },
  {
    file: 'entities.jsonl',
    set: 'entities',
    type: 'application/jsonl',
    format: 'JSON Lines',
    write: ({ articles, entities }) => toJsonLines(entityRows(articles, entities)),
  },
  {
    file: 'mentions.csv',
    set: 'mentions',
    type: 'text/csv',
    format: 'CSV',
    write: ({ articles, entities }) => mentionsToCsv(mentionRows(articles, entities)),
  },
  {
    file: 'mentions.jsonl',
    set: 'mentions',
    type: 'application/jsonl',
    format: 'JSON Lines',
    write: ({ articles, entities }) => toJsonLines(mentionRows(articles, entities)),
  },
];

/** The files of the whole site's data. */
export async function dataFiles(): Promise<BuiltFile[]> {
  const collection = await loadExports();
  return FILES.map(({ file, type, write }) => ({ path: file, type, write: () => write(collection) }));
}

/** One set of data: what it is and where it can be had. */
export interface DataSetView {
  name: string;
  description: string;
  links: { href: string; type: string; text: string }[];
}

/** What the page about the site's data lists. */
export function dataSets(): DataSetView[] {
  const { dataSets: words } = stringsFor(config.language);
  const sets = Map.groupBy(FILES, ({ set }) => set);
  const files = [...sets].map(([set, files]): DataSetView => ({
    ...words[set],
    links: files.map(({ file, type, format }) => ({ href: pathTo(`data/${file}`), type, text: format })),
  }));
  return [...files, { ...words.feeds, links: feedLinks() }];
}

/** Whether a definition of the site is from WordNet, whose licence is then to be named. */
export async function isWordnetQuoted(): Promise<boolean> {
  const entries = await getCollection('glossary');
  return entries.some(({ data }) => data.wordnet !== undefined && !data.hidden);
}
