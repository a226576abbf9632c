import type { ArticleEntity } from '../article/article.ts';
import { matchListed } from './match-entities.ts';
import type { Mention } from './mention.ts';
import { resolveOverlaps } from './overlap.ts';
import { tokenize } from './token.ts';

/**
 * The list for an article's frontmatter: the entities of which at least one mention reaches `threshold`, first
 * mentioned first. A surface that looking for it in `text` would also find where it does not mean the entity is left
 * out: an alias ("May", beside the month), or the whole entity, where it is the name.
 */
export function mentionsToEntities(mentions: readonly Mention[], text: string, threshold: number): ArticleEntity[] {
  const sure = new Set(mentions.filter(({ confidence }) => confidence >= threshold).map(({ id }) => id));
  const kept = mentions.filter(({ id }) => sure.has(id));
  let entities = [...Map.groupBy(kept, ({ id }) => id).values()].flatMap(toEntity);
  for (;;) {
    const wrong = wrongSurfaces(text, entities, kept);
    if (wrong.size === 0) return entities;
    entities = entities
      .filter((entity) => !wrong.has(surfaceOf(entity, entity.name)))
      .map((entity) => ({
        ...entity,
        aliases: entity.aliases.filter((alias) => !wrong.has(surfaceOf(entity, alias))),
      }));
  }
}

function toEntity(mentions: readonly Mention[]): ArticleEntity[] {
  return mentions.slice(0, 1).map(({ name, type }) => {
    const surfaces = mentions.map(({ surface }) => surface.replace(/\s+/g, ' '));
    return { name, type, aliases: [...new Set(surfaces)].filter((surface) => surface !== name) };
  });
}

/** The surfaces that matching finds at places where the mentions don't have that entity. */
function wrongSurfaces(text: string, entities: readonly ArticleEntity[], mentions: readonly Mention[]): Set<string> {
  const right = new Set(mentions.map((mention) => placeOf(mention, mention)));
  const found = matchListed(tokenize(text), entities).map(({ value, ...place }) => {
    return { ...place, ...value, type: value.entity.type, confidence: 1, origin: 'editor' as const };
  });
  const wrong = resolveOverlaps(found, 'longest-then-editor').filter((one) => !right.has(placeOf(one, one.entity)));
  return new Set(wrong.map(({ entity, phrase }) => surfaceOf(entity, phrase)));
}

type Named = Pick<ArticleEntity, 'type' | 'name'>;

const placeOf = ({ start, end }: { start: number; end: number }, { type, name }: Named) =>
  `${start} ${end} ${type} ${name}`;

const surfaceOf = ({ type, name }: Named, surface: string) => `${type}\n${name}\n${surface}`;
