import { findMentionedEntities, type MentionedEntity } from '../collection/mentioned-entities.ts';
import { locatePlaces } from '../entities/gazetteer/locate-places.ts';
import { chooseDefinition } from '../collection/definitions/definition.ts';
import type { GlossaryEntry } from '../model/glossary/entry.ts';
import { findIntroduction } from '../collection/definitions/introduction.ts';
import type { ArticleFile } from './collection-fs.ts';

/** Entities of a collection that nobody says anything about: neither editor nor article nor open data. */
export function undefinedEntities(
  articles: readonly ArticleFile[],
  entries: readonly GlossaryEntry[],
): (MentionedEntity & { mentions: number })[] {
  const languages = new Map(articles.map(({ slug, frontmatter }) => [slug, frontmatter.values.language ?? 'und']));
  const entryById = new Map(entries.map((entry) => [entry.id, entry]));
  const places = locatePlaces(articles.map(placesOf));
  const counted = [...findMentionedEntities(articles).values()].map((entity) => {
    return { ...entity, mentions: entity.articles.reduce((sum, { mentions }) => sum + mentions.length, 0) };
  });
  const unsaid = counted.filter((entity) => {
    const entry = entryById.get(entity.id);
    const sentences = entity.articles.flatMap(({ slug, mentions }) =>
      mentions.map(({ before, surface, after }) => {
        return { article: slug, language: languages.get(slug) ?? 'und', before, surface, after };
      }),
    );
    const introduction = findIntroduction(sentences, { ...entity, aliases: entry?.aliases ?? [] });
    return !chooseDefinition({ entry, introduction, place: places.get(entity.id) }, 'en');
  });
  return unsaid.sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
}

function placesOf({ annotations }: ArticleFile) {
  return annotations
    .filter(({ type }) => type === 'place')
    .map(({ id, name, surface, after }) => ({ entity: id, name, surface, after }));
}
