import { entitiesIn, mentionsIn, type ExportArticle, type ExportEntities } from './model.ts';
import { toCsv } from './table-formats.ts';

/** One entity with all that is known of it. */
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
  /** How many articles mention it. */
  articles: number;
  /** How often they do. */
  mentions: number;
}

/** Every entity with its counts over `articles`. */
export function entityRows(articles: readonly ExportArticle[], entities: ExportEntities): EntityRow[] {
  const inArticles = countById(articles.flatMap((article) => entitiesIn(article, entities)));
  const inMentions = countById(
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
    articles: inArticles.get(id) ?? 0,
    mentions: inMentions.get(id) ?? 0,
  }));
}

/** Entities as CSV; several aliases or links stand in one cell, a line each. */
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

function countById(things: readonly { id: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of things) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
