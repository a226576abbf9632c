import type { ArticleEntity } from '../model/article.ts';
import type { Mention } from '../model/mention.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import calendar from './calendar-words.json' with { type: 'json' };
import { matchEntityList } from './matcher/entity-list-matcher.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';

const CALENDAR_WORDS: ReadonlySet<string> = new Set(calendar);

/** A list of entities to be tried on the text it is for. */
interface Listing {
  tokens: readonly Token[];
  isCommonWord: (surface: string) => boolean;
  entities: readonly ArticleEntity[];
  /** What the text mentions. */
  mentions: readonly Mention[];
  threshold: number;
}

/**
 * Returns the list of entities for an article's frontmatter, such that a share of `threshold` or more of the mentions
 * that the list will match is right: entities with enough confidence, first mentioned first; people only by their full
 * names or as the glossary has them.
 *
 * A surface is omitted (an alias, or with its name the whole entity) if matching it in `text` would be right less often
 * than `threshold`: "China", if the text mostly has "China Daily", which is not listed. For a name that is also a common
 * word ("May", beside the month) a single wrong match is enough.
 */
export function mentionsToEntities(mentions: readonly Mention[], text: string, threshold: number): ArticleEntity[] {
  const confidentIds = new Set(
    [...Map.groupBy(mentions.filter(isIdentified), ({ id }) => id)]
      .filter(([, ofEntity]) => meanConfidence(ofEntity) >= minMeanConfidence(threshold))
      .map(([id]) => id),
  );
  const confident = mentions.filter(({ id }) => confidentIds.has(id));
  const mentioned = new Set(confident.map((mention) => surfaceKeyOf(mention, collapseSpace(mention.surface))));
  let entities = [...Map.groupBy(confident, ({ id }) => id).values()].flatMap(toEntity);
  const tokens = tokenize(text);
  const isCommonWord = commonWordsOf(text);
  // Without one surface, another may match in its place: repeat until all that remain are right often enough.
  for (;;) {
    const wrong = findWrongSurfaces({ tokens, isCommonWord, entities, mentions: confident, threshold });
    if (wrong.size === 0) return entities;
    entities = entities
      .filter((entity) => !wrong.has(surfaceKeyOf(entity, entity.name)))
      .map((entity) => ({
        ...entity,
        aliases: entity.aliases.filter((alias) => !wrong.has(surfaceKeyOf(entity, alias))),
      }))
      // "Europeans" has no surface left if the text has only "European", and that inside other names.
      .filter((entity) => entity.aliases.length > 0 || mentioned.has(surfaceKeyOf(entity, entity.name)));
  }
}

/**
 * Returns the minimum mean confidence of an entity's mentions. (The most confident mention alone says too little if the
 * others are doubtful.) It may be twice as far from certainty as the threshold, because the listed entities are on
 * average well above the minimum: on the development data a minimum of 0.8 gave lists of which 93 and 96 of 100 mentions
 * were right.
 */
const minMeanConfidence = (threshold: number) => 1 - 2 * (1 - threshold);

const meanConfidence = (mentions: readonly Mention[]) =>
  mentions.reduce((sum, { confidence }) => sum + confidence, 0) / mentions.length;

/** Returns false for a person with a single name ("Stone" in two articles may be two people), unless in the glossary. */
function isIdentified({ type, name, origin }: Mention): boolean {
  return type !== 'person' || origin === 'glossary' || /\p{L}\s+\p{L}/u.test(name);
}

function toEntity(mentions: readonly Mention[]): ArticleEntity[] {
  return mentions.slice(0, 1).map(({ name, type }) => {
    const surfaces = mentions.map(({ surface }) => collapseSpace(surface));
    return { name, type, aliases: [...new Set(surfaces)].filter((surface) => surface !== name) };
  });
}

const collapseSpace = (surface: string) => surface.replace(/\s+/g, ' ');

/** Returns the surfaces whose matches in a text are too often at spans where `mentions` don't have that entity. */
function findWrongSurfaces({ tokens, isCommonWord, entities, mentions, threshold }: Listing): Set<string> {
  const right = new Set(mentions.map((mention) => spanKeyOf(mention, mention)));
  const matches = matchEntityList(tokens, entities).map(({ value, ...span }) => {
    return { ...span, ...value, type: value.entity.type, confidence: 1, origin: 'editor' as const };
  });
  const bySurface = Map.groupBy(resolveOverlaps(matches, 'longest-then-editor'), ({ entity, phrase }) =>
    surfaceKeyOf(entity, phrase),
  );
  const wrong = [...bySurface].filter(([, ofSurface]) => {
    const share = ofSurface.filter((match) => right.has(spanKeyOf(match, match.entity))).length / ofSurface.length;
    return share < threshold || (share < 1 && ofSurface.some(({ phrase }) => isCommonWord(phrase)));
  });
  return new Set(wrong.map(([surface]) => surface));
}

/** Removes web, mail and file addresses, which have names in lower case. */
function withoutAddresses(text: string): string {
  return text.replace(/\S+/g, (run) => (/[/@]/.test(run) ? ' ' : run));
}

/** Returns whether a surface is the name of a month or weekday, or appears in `text` in lower case too. */
function commonWordsOf(text: string): (surface: string) => boolean {
  // Few texts are ever asked about.
  let words: ReadonlySet<string> | undefined;
  return (surface) => {
    const lower = surface.toLowerCase();
    if (CALENDAR_WORDS.has(lower)) return true;
    words ??= new Set(tokenize(withoutAddresses(text)).map(({ key }) => key));
    return lower !== surface && words.has(lower);
  };
}

type EntityName = Pick<ArticleEntity, 'type' | 'name'>;

const spanKeyOf = ({ start, end }: Span, { type, name }: EntityName) => `${start} ${end} ${type} ${name}`;

const surfaceKeyOf = ({ type, name }: EntityName, surface: string) => `${type}\n${name}\n${surface}`;
