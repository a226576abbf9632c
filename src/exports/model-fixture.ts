import { entityId, type ArticleSlug } from '../model/ids.ts';
import type { EntityType } from '../model/mention.ts';
import type { ExportArticle, ExportBlock, ExportEntities, ExportEntity, ExportMention, ExportSite } from './model.ts';

export const siteFixture: ExportSite = {
  title: 'The Lantern & Post',
  url: 'https://lantern.example/',
  language: 'en',
  description: 'News from the bay.',
};

/** Returns a mention of the first `surface` in `text`, for tests. */
export function mentionFixture(
  text: string,
  surface: string,
  type: EntityType,
  more: Partial<ExportMention> = {},
): ExportMention {
  const start = text.indexOf(surface);
  const name = more.name ?? surface;
  const entity = { type, name, id: entityId(type, name) };
  return { start, end: start + surface.length, surface, ...entity, confidence: 0.95, origin: 'model', ...more };
}

/** Returns an entity with a page on the site, for tests. */
export function entityFixture(type: EntityType, name: string, more: Partial<ExportEntity> = {}): ExportEntity {
  const id = entityId(type, name);
  return { id, type, name, url: `https://lantern.example/entities/${id}/`, aliases: [], links: {}, ...more };
}

const lead = 'Port Ayla’s mayor, Zoë Marsh, told The Tide that “R&D <must> go on”.';
const item = 'Zoë Marsh stays';

export const blocksFixture: ExportBlock[] = [
  {
    id: 'b1',
    kind: 'paragraph',
    text: lead,
    mentions: [
      mentionFixture(lead, 'Port Ayla', 'place', { anchor: 'm1', origin: 'glossary', confidence: 1 }),
      mentionFixture(lead, 'Zoë Marsh', 'person', { anchor: 'm2' }),
      mentionFixture(lead, 'The Tide', 'organization', { anchor: 'm3', confidence: 0.91 }),
    ],
  },
  { id: 'b2', kind: 'heading', level: 2, text: 'What comes next', mentions: [] },
  {
    id: 'b3',
    kind: 'list-item',
    text: item,
    ordered: true,
    mentions: [mentionFixture(item, 'Zoë Marsh', 'person', { anchor: 'm4' })],
  },
  { id: 'b4', kind: 'list-item', text: 'The port opens', ordered: true, mentions: [] },
  { id: 'b5', kind: 'quote', text: 'We waited long enough.', mentions: [] },
  { id: 'b6', kind: 'table', text: 'Ship\tDay\nGull\t3 May', mentions: [] },
  { id: 'b7', kind: 'caption', text: 'The quay at dawn', mentions: [] },
  { id: 'b8', kind: 'correction', text: 'An earlier version misspelt a ship.', mentions: [] },
];

/** Returns an article with everything that an export has to write, characters that need escaping included. */
export function articleFixture(more: Partial<ExportArticle> = {}): ExportArticle {
  return {
    slug: 'port-opens' as ArticleSlug,
    url: 'https://lantern.example/articles/port-opens/',
    metadata: {
      title: 'Port Ayla opens: "R&D" & <more>',
      description: 'After 10% more rain, the port opens.',
      authors: ['Zoë van der Berg', 'Ben Two Jr.'],
      published: '2016-10-23T13:30',
      publisher: 'The Lantern',
      section: 'Harbour',
      language: 'en',
    },
    source: {
      url: 'ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk',
      text: `Harbour news 🚢\r\n\r\nPort Ayla's mayor, Zoe\u0308 Marsh, told The\r\nTide that "R&D <must> go on".\r\n\r\nWHAT COMES NEXT\r\n1. ZoÃ« Marsh stays\r\n`,
    },
    blocks: blocksFixture,
    markdown: `${lead}\n\n:::caption\nThe quay at dawn\n:::\n`,
    html: '<p>Port Ayla’s mayor … “R&amp;D &lt;must&gt; go on”.</p>',
    ...more,
  };
}

/** The entities that the article mentions. */
export const entitiesFixture: ExportEntities = new Map(
  [
    entityFixture('place', 'Port Ayla', {
      aliases: ['Ayla'],
      definition: { text: 'A port, "the" port.', origin: 'editor' },
      links: { wikidata: 'https://www.wikidata.org/wiki/Q1', 'Harbour office': 'https://ayla.example/' },
      place: { latitude: -12.5, longitude: 130.25, country: 'Morrow' },
    }),
    entityFixture('person', 'Zoë Marsh'),
    entityFixture('organization', 'The Tide'),
  ].map((entity) => [entity.id, entity]),
);
