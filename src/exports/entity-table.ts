import type { EntityId } from '../model/ids.ts';
import type { ExportArticle, ExportEntities } from './model.ts';
import { toCsv, type Cell } from './table-formats.ts';

/** What is known about an entity. */
export interface EntityRow {
  id: string;
  type: string;
  name: string;
  aliases: readonly string[];
  url: string;
  definition?: string | undefined;
  definitionOrigin?: string | undefined;
  links: Readonly<Record<string, string>>;
  latitude?: number | undefined;
  longitude?: number | undefined;
  country?: string | undefined;
  /** The number of articles that mention it. */
  articles: number;
  /** The number of mentions in them. */
  mentions: number;
}

/** Yields a row for every entity, with its counts over `articles`. */
export function* entityRows(articles: Iterable<ExportArticle>, entities: ExportEntities): Generator<EntityRow> {
  const counts = countMentions(articles);
  for (const { id, type, name, aliases, url, definition, links, place } of entities.values()) {
    yield {
      id,
      type,
      name,
      aliases,
      url,
      definition: definition?.text,
      definitionOrigin: definition?.origin,
      links,
      latitude: place?.latitude,
      longitude: place?.longitude,
      country: place?.country,
      articles: counts.get(id)?.articles ?? 0,
      mentions: counts.get(id)?.mentions ?? 0,
    };
  }
}

const HEADER = [
  'id',
  'type',
  'name',
  'aliases',
  'url',
  'definition',
  'definition_origin',
  'links',
  'latitude',
  'longitude',
  'country',
  'articles',
  'mentions',
];

/** Writes entities as CSV, in chunks; aliases and links are in one cell each, separated by line breaks. */
export function entitiesToCsv(rows: Iterable<EntityRow>): Iterable<string> {
  return toCsv(withHeader(rows));
}

function* withHeader(rows: Iterable<EntityRow>): Generator<readonly Cell[]> {
  yield HEADER;
  for (const { aliases, links, ...row } of rows) {
    yield [
      row.id,
      row.type,
      row.name,
      aliases.join('\n'),
      row.url,
      row.definition,
      row.definitionOrigin,
      Object.values(links).join('\n'),
      row.latitude,
      row.longitude,
      row.country,
      row.articles,
      row.mentions,
    ];
  }
}

/** Counts the mentions of each entity and the articles that mention it. */
function countMentions(articles: Iterable<ExportArticle>): Map<EntityId, { articles: number; mentions: number }> {
  const counts = new Map<EntityId, { articles: number; mentions: number }>();
  for (const { blocks } of articles) {
    const ids = blocks.flatMap(({ mentions }) => mentions.map(({ id }) => id));
    for (const id of ids) {
      const count = counts.get(id) ?? { articles: 0, mentions: 0 };
      count.mentions += 1;
      counts.set(id, count);
    }
    for (const id of new Set(ids)) counts.get(id)!.articles += 1;
  }
  return counts;
}
