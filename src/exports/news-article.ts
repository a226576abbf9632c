import type { NewsArticle, Organization, Person, Thing, WithContext } from 'schema-dts';
import type { EntityType } from '../model/mention.ts';
import { isCorporate } from './citations/citation.ts';
import { entitiesIn, type ExportArticle, type ExportEntities, type ExportEntity, type ExportSite } from './model.ts';

const SCHEMA_TYPES = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  group: 'Thing',
  event: 'Event',
  work: 'CreativeWork',
  term: 'DefinedTerm',
} as const satisfies Record<EntityType, string>;

/** Labels of links to the same entity in another collection, as opposed to pages about it. */
const SAME_AS_LABELS = new Set(['wikidata', 'wikipedia', 'geonames', 'viaf']);

/**
 * Returns an article as a schema.org NewsArticle. It is `about` the entities named in the title or the standfirst, and
 * `mentions` the others.
 */
export function toNewsArticle(
  article: ExportArticle,
  entities: ExportEntities,
  site: ExportSite,
): WithContext<NewsArticle> {
  const { title, description, authors, published, modified, publisher, section, language } = article.metadata;
  const named = Object.groupBy(entitiesIn(article, entities), (entity) =>
    isInHeadline(entity, article) ? 'about' : 'mentions',
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': article.url,
    url: article.url,
    mainEntityOfPage: article.url,
    headline: title,
    ...(article.picture !== undefined && { image: article.picture }),
    ...(description !== undefined && { description }),
    ...(authors.length > 0 && { author: authors.map(toAuthor) }),
    publisher: { '@type': 'Organization', name: publisher ?? site.title },
    ...(published !== undefined && { datePublished: published }),
    ...(modified !== undefined && { dateModified: modified }),
    ...(section !== undefined && { articleSection: section }),
    ...(language !== 'und' && { inLanguage: language }),
    isPartOf: { '@type': 'WebSite', '@id': site.url, name: site.title, url: site.url },
    ...(named.about && { about: named.about.map(toThing) }),
    ...(named.mentions && { mentions: named.mentions.map(toReference) }),
  };
}

/** Returns JSON that cannot end a `script` element or begin a comment in it. */
export function jsonForScript(value: object): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}

/** Returns an entity as a schema.org thing. */
export function toThing({ url, name, type, aliases, definition, links, place }: ExportEntity): Thing {
  const sameAs = Object.entries(links).flatMap(([label, link]) =>
    SAME_AS_LABELS.has(label.toLowerCase()) ? [link] : [],
  );
  return {
    '@type': SCHEMA_TYPES[type],
    '@id': url,
    url,
    name,
    ...(aliases.length > 0 && { alternateName: [...aliases] }),
    ...(definition && { description: definition.text }),
    ...(sameAs.length > 0 && { sameAs }),
    ...(place && { geo: { '@type': 'GeoCoordinates', latitude: place.latitude, longitude: place.longitude } }),
  };
}

/** Returns only the name and URL of an entity: an article mentions many, and each has a page with the details. */
function toReference({ url, name, type }: ExportEntity): Thing {
  return { '@type': SCHEMA_TYPES[type], '@id': url, name };
}

function toAuthor(name: string): Organization | Person {
  return isCorporate(name) ? { '@type': 'Organization', name } : { '@type': 'Person', name };
}

function isInHeadline({ id }: ExportEntity, { metadata, blocks }: ExportArticle): boolean {
  const headline = wordsOf(`${metadata.title} ${metadata.description ?? ''}`);
  const mentions = blocks.flatMap((block) => block.mentions.filter((mention) => mention.id === id));
  return mentions.some(({ surface }) => headline.includes(wordsOf(surface)));
}

const wordsOf = (text: string) => ` ${text.match(/[\p{L}\p{M}\p{N}]+/gu)?.join(' ') ?? ''} `;
