import type { ArticleEntity } from '../model/article.ts';
import { matchListed } from './match-entities.ts';
import type { Mention } from '../model/mention.ts';
import calendar from './calendar-words.json' with { type: 'json' };
import { resolveOverlaps } from './resolve-overlaps.ts';
import { tokenize } from '../text/tokens.ts';

const CALENDAR: ReadonlySet<string> = new Set(calendar);

/**
 * The list for an article's frontmatter, of which a share of `threshold` or more is to be right: the entities whose
 * mentions are sure enough, first mentioned first; people only by their full names or as the glossary knows them. A
 * surface is left out - an alias, or with its name the whole entity - where looking for it in `text` would be right less
 * often than `threshold`: in "China Daily", which is not listed. For a word that means something else as well ("May",
 * beside the month) one wrong place is enough.
 */
export function mentionsToEntities(mentions: readonly Mention[], text: string, threshold: number): ArticleEntity[] {
  const sure = new Set(
    [...Map.groupBy(mentions.filter(isSomebody), ({ id }) => id)]
      .filter(([, ofEntity]) => meanConfidence(ofEntity) >= leastMean(threshold))
      .map(([id]) => id),
  );
  const kept = mentions.filter(({ id }) => sure.has(id));
  let entities = [...Map.groupBy(kept, ({ id }) => id).values()].flatMap(toEntity);
  const said = new Set(kept.map((mention) => surfaceOf(mention, mention.surface.replace(/\s+/g, ' '))));
  for (;;) {
    const wrong = wrongSurfaces(text, entities, kept, threshold);
    if (wrong.size === 0) return entities;
    entities = entities
      .filter((entity) => !wrong.has(surfaceOf(entity, entity.name)))
      .map((entity) => ({
        ...entity,
        aliases: entity.aliases.filter((alias) => !wrong.has(surfaceOf(entity, alias))),
      }))
      // "Europeans", where the text has only "European", and that in other names.
      .filter((entity) => entity.aliases.length > 0 || said.has(surfaceOf(entity, entity.name)));
  }
}

/**
 * The surest mention alone says too little where others are doubted. And as all that are listed are surer than the least
 * sure of them, those may be in twice the doubt: on the development data a mean of 0.8 gave lists of which 93 and 96 of
 * 100 mentions were right.
 */
const leastMean = (threshold: number) => 1 - 2 * (1 - threshold);

const meanConfidence = (mentions: readonly Mention[]) =>
  mentions.reduce((sum, { confidence }) => sum + confidence, 0) / mentions.length;

/** One name alone is not yet somebody: "Stone" in two articles may be two people, unless the glossary says who. */
function isSomebody({ type, name, origin }: Mention): boolean {
  return type !== 'person' || origin === 'glossary' || /\p{L}\s+\p{L}/u.test(name);
}

function toEntity(mentions: readonly Mention[]): ArticleEntity[] {
  return mentions.slice(0, 1).map(({ name, type }) => {
    const surfaces = mentions.map(({ surface }) => surface.replace(/\s+/g, ' '));
    return { name, type, aliases: [...new Set(surfaces)].filter((surface) => surface !== name) };
  });
}

/** The surfaces that matching finds too often at places where the mentions don't have that entity. */
function wrongSurfaces(
  text: string,
  entities: readonly ArticleEntity[],
  mentions: readonly Mention[],
  threshold: number,
): Set<string> {
  const tokens = tokenize(text);
  const words = new Set(tokenize(withoutAddresses(text)).map(({ key }) => key));
  const right = new Set(mentions.map((mention) => placeOf(mention, mention)));
  const found = matchListed(tokens, entities).map(({ value, ...place }) => {
    return { ...place, ...value, type: value.entity.type, confidence: 1, origin: 'editor' as const };
  });
  const bySurface = Map.groupBy(resolveOverlaps(found, 'longest-then-editor'), ({ entity, phrase }) =>
    surfaceOf(entity, phrase),
  );
  const wrong = [...bySurface.values()].flatMap((places) => {
    const share = places.filter((place) => right.has(placeOf(place, place.entity))).length / places.length;
    return places.filter(({ phrase }) => share < (isOrdinary(phrase, words) ? 1 : threshold)).slice(0, 1);
  });
  return new Set(wrong.map(({ entity, phrase }) => surfaceOf(entity, phrase)));
}

/** Without those of pages and files, where names are written small. */
function withoutAddresses(text: string): string {
  return text.replace(/\S+/g, (run) => (/[/@]/.test(run) ? ' ' : run));
}

/** Whether a surface is a month's or a weekday's name, or stands in the text in small letters too. */
function isOrdinary(surface: string, words: ReadonlySet<string>): boolean {
  const lower = surface.toLowerCase();
  return CALENDAR.has(lower) || (lower !== surface && words.has(lower));
}

type Named = Pick<ArticleEntity, 'type' | 'name'>;

const placeOf = ({ start, end }: { start: number; end: number }, { type, name }: Named) =>
  `${start} ${end} ${type} ${name}`;

const surfaceOf = ({ type, name }: Named, surface: string) => `${type}\n${name}\n${surface}`;
