import { entitiesToCsv, entityRows } from '../../exports/entity-table.ts';
import { mentionRows, mentionsToCsv } from '../../exports/mention-table.ts';
import { placesToGeoJson } from '../../exports/geojson.ts';
import { toJsonLines } from '../../exports/table-formats.ts';
import type { Link } from '../link.ts';
import type { OutputFile } from '../output-file.ts';
import type { Site } from '../site.ts';
import { archiveLinks } from './article-files.ts';
import { exportsOf, type ExportCollection } from './exports.ts';
import { feedLinks } from './feeds.ts';

type DataSetName = 'places' | 'entities' | 'mentions';

/** The files with the data of the whole site. A new one is a line here. */
const FILES: readonly {
  file: string;
  set: DataSetName;
  type: string;
  format: string;
  /** Writes the file in chunks. */
  write: (collection: ExportCollection) => Iterable<string>;
}[] = [
  {
    file: 'places.geojson',
    set: 'places',
    type: 'application/geo+json',
    format: 'GeoJSON',
    write: ({ entities }) => placesToGeoJson(entities.values()),
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

/** Returns the files with the data of the whole site; they grow with the collection and are written part by part. */
export function dataFiles(site: Site): OutputFile[] {
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

/** Offers all articles in the forms that single articles have; nothing where each has files of its own. */
function articleSet(site: Site): DataSetView[] {
  const links = archiveLinks(site);
  return links.length > 0 ? [{ ...site.strings.dataSets.articles, links }] : [];
}

/** Shows the sets of data that the site offers. */
export function dataView(site: Site): DataView {
  const { strings, routes, collection } = site;
  const files = [...Map.groupBy(FILES, ({ set }) => set)].map(([set, files]): DataSetView => ({
    ...strings.dataSets[set],
    links: files.map(({ file, type, format }) => ({ href: routes.dataFile(file), type, text: format })),
  }));
  return {
    dataSets: [...articleSet(site), ...files, { ...strings.dataSets.feeds, links: feedLinks(site) }],
    licence: site.config.licence,
    quotesWordnet: collection.entries.some(({ wordnet, hidden }) => wordnet !== undefined && !hidden),
  };
}
