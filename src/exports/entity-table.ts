import { entitiesIn, mentionsIn, type ExportArticle, type ExportEntities } from './model.ts';
import { toCsv } from './table-formats.ts';

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

/** Returns a row for every entity, with its counts over `articles`. */
export function toEntityRows(articles: readonly ExportArticle[], entities: ExportEntities): EntityRow[] {
  const articleCounts = countById(articles.flatMap((article) => entitiesIn(article, entities)));
  const mentionCounts = countById(
    articles.flatMap((article) => mentionsIn(article, entities)).map(({ entity }) => entity),
  );
  return [...entities.values()].map(({ id, type, name, aliases, url, definition, links, place }) => ({
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
    articles: articleCounts.get(id) ?? 0,
    mentions: mentionCounts.get(id) ?? 0,
  }));
}

/** Returns entities as CSV; aliases and links are in one cell each, separated by line breaks. */
export function entitiesToCsv(rows: readonly EntityRow[]): string {
  const header = [
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
  const cells = rows.map(({ aliases, links, ...row }) => [
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
  ]);
  return toCsv([header, ...cells]);
}

function countById(items: readonly { id: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of items) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
