import { findMentions } from '../entities/find-mentions.ts';
import type { Mention } from '../model/mention.ts';
import type { GlossaryEntry } from '../model/glossary/entry.ts';
import type { ArticleFile } from './collection-fs.ts';

/** A name that was recognized, but not surely enough to be listed in an article. */
export interface Suggestion extends Pick<Mention, 'name' | 'type'> {
  file: string;
  /** 0 to 1, of its surest mention. */
  confidence: number;
}

/** What the recognizer sees in the articles that their lists don't have, the surest first. */
export function suggestions(articles: readonly ArticleFile[], entries: readonly GlossaryEntry[]): Suggestion[] {
  const found = articles.flatMap(({ file, frontmatter, paragraphs, annotations }) => {
    const listed = new Set(annotations.map(({ id }) => id));
    const { language = 'und' } = frontmatter.values;
    const mentions = findMentions(paragraphs.join('\n\n'), { language, entries });
    const unlisted = Map.groupBy(
      mentions.filter(({ id }) => !listed.has(id)),
      ({ id }) => id,
    );
    return [...unlisted.values()].flatMap((same) => {
      const [surest] = same.toSorted((a, b) => b.confidence - a.confidence);
      return surest ? [{ file, name: surest.name, type: surest.type, confidence: surest.confidence }] : [];
    });
  });
  return found.sort((a, b) => b.confidence - a.confidence);
}
