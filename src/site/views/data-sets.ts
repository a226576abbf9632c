import { entitiesToCsv, toEntityRows } from '../../exports/entity-table.ts';
import { toMentionRows, mentionsToCsv } from '../../exports/mention-table.ts';
import { placesToGeoJson } from '../../exports/geojson.ts';
import { toJsonLines } from '../../exports/table-formats.ts';
import type { Link } from '../link.ts';
import type { TextFile } from '../output-file.ts';
import type { Site } from '../site.ts';
import { exportsOf, type ExportCollection } from './exports.ts';
import { feedLinks } from './feeds.ts';

type DataSetName = 'places' | 'entities' | 'mentions';

/** The files with the data of the whole site. A new one is a line here. */
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
    write: ({ entities }) => `${JSON.stringify(placesToGeoJson(entities.values()))}\n`,
  },
  {
    file: 'entities.csv',
    set: 'entities',
    type: 'text/csv',
    format: 'CSV',
    write: ({ articles, entities }) => entitiesToCsv(toEntityRows(articles, entities)),
  },
  {
    file: 'entities.jsonl',
    set: 'entities',
    type: 'application/jsonl',
    format: 'JSON Lines',
    write: ({ articles, entities }) => toJsonLines(toEntityRows(articles, entities)),
  },
  {
    file: 'mentions.csv',
    set: 'mentions',
    type: 'text/csv',
    format: 'CSV',
    write: ({ articles, entities }) => mentionsToCsv(toMentionRows(articles, entities)),
  },
  {
    file: 'mentions.jsonl',
    set: 'mentions',
    type: 'application/jsonl',
    format: 'JSON Lines',
    write: ({ articles, entities }) => toJsonLines(toMentionRows(articles, entities)),
  },
];

/** Returns the files with the data of the whole site. */
export function dataFiles(site: Site): TextFile[] {
  return FILES.map(({ file, type, write }) => ({ path: `data/${file}`, type, write: () => write(exportsOf(site)) }));
}

/** A set of data and the files that hold it. */
export interface DataSetView {
  name: string;
  description: string;
  links: Link[];
}

/** The page about the data of the site. */
export interface DataView {
  dataSets: DataSetView[];
  /** The terms of use that the owner states. */
  licence?: string | undefined;
  /** Whether a definition is quoted from WordNet, whose license must then be named. */
  quotesWordnet: boolean;
}

/** Shows the sets of data that the site offers. */
export function dataView(site: Site): DataView {
  const { strings, routes, collection } = site;
  const files = [...Map.groupBy(FILES, ({ set }) => set)].map(([set, files]): DataSetView => ({
    ...strings.dataSets[set],
    links: files.map(({ file, type, format }) => ({ href: routes.dataFile(file), type, text: format })),
  }));
  return {
    dataSets: [...files, { ...strings.dataSets.feeds, links: feedLinks(site) }],
    licence: site.config.licence,
    quotesWordnet: collection.entries.some(({ wordnet, hidden }) => wordnet !== undefined && !hidden),
  };
}
