import type { NewsArticle, Organization, Person, Thing, WithContext } from 'schema-dts';
import type { EntityType } from '../model/entity-types.ts';
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

/** Labels of links that lead to the entity itself in another collection, not to something about it. */
const SAME = new Set(['wikidata', 'wikipedia', 'geonames', 'viaf']);

/**
 * An article as a schema.org NewsArticle. What the headline or the standfirst names is what it is about; whatever else it
 * names, it mentions.
 */
export function newsArticle(
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
    ...(authors.length > 0 && { author: authors.map(author) }),
    publisher: { '@type': 'Organization', name: publisher ?? site.title },
    ...(published !== undefined && { datePublished: published }),
    ...(modified !== undefined && { dateModified: modified }),
    ...(section !== undefined && { articleSection: section }),
    ...(language !== 'und' && { inLanguage: language }),
    isPartOf: { '@type': 'WebSite', '@id': site.url, name: site.title, url: site.url },
    ...(named.about && { about: named.about.map(thing) }),
    ...(named.mentions && { mentions: named.mentions.map(reference) }),
  };
}

/** JSON for a `script` element: no character of it can end the element or begin a comment. */
export function jsonForScript(value: object): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}

/** An entity as a schema.org thing. */
export function thing({ url, name, type, aliases, definition, links, place }: ExportEntity): Thing {
  const same = Object.entries(links).flatMap(([label, link]) => (SAME.has(label.toLowerCase()) ? [link] : []));
  return {
    '@type': SCHEMA_TYPES[type],
    '@id': url,
    url,
    name,
    ...(aliases.length > 0 && { alternateName: [...aliases] }),
    ...(definition && { description: definition.text }),
    ...(same.length > 0 && { sameAs: same }),
    ...(place && { geo: { '@type': 'GeoCoordinates', latitude: place.latitude, longitude: place.longitude } }),
  };
}

/** An entity by name and address alone: what is known of it stands on its own page, and an article names many. */
function reference({ url, name, type }: ExportEntity): Thing {
  return { '@type': SCHEMA_TYPES[type], '@id': url, name };
}

function author(name: string): Organization | Person {
  return isCorporate(name) ? { '@type': 'Organization', name } : { '@type': 'Person', name };
}

function isInHeadline({ id }: ExportEntity, { metadata, blocks }: ExportArticle): boolean {
  const headline = wordsOf(`${metadata.title} ${metadata.description ?? ''}`);
  const mentions = blocks.flatMap((block) => block.mentions.filter((mention) => mention.id === id));
  return mentions.some(({ surface }) => headline.includes(wordsOf(surface)));
}

const wordsOf = (text: string) => ` ${text.match(/[\p{L}\p{M}\p{N}]+/gu)?.join(' ') ?? ''} `;
