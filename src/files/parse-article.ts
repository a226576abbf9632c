import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { matchEntityList } from '../entities/matcher/entity-list-matcher.ts';
import { isUnedited } from '../model/article-file.ts';
import { articleShape } from '../model/frontmatter/article-frontmatter.ts';
import { readFrontmatter, type Frontmatter } from '../model/frontmatter/read-frontmatter.ts';
import { findDeadLinks, type LinkTargets } from '../model/glossary/link-targets.ts';
import type { ArticleSlug } from '../model/ids.ts';
import { parseMarkdown } from '../model/markdown/markdown.ts';
import type { Problem } from '../model/problems/problem.ts';
import { problem } from '../model/problems/table.ts';
import { surfaceKey, tokenize } from '../text/tokens.ts';

/** An article file, parsed. */
export interface ParsedArticle {
  /** Relative to the working folder. */
  file: string;
  slug: ArticleSlug;
  frontmatter: Frontmatter<typeof articleShape>;
  /** The body. */
  tree: Root;
  /** Whether an editor changed what `convert` wrote. */
  edited: boolean;
}

/** Parses the text of an article file. Never throws: what is wrong is in `frontmatter.problems`. */
export function parseArticle(file: string, slug: ArticleSlug, text: string): ParsedArticle {
  const frontmatter = readFrontmatter(text, file, articleShape);
  return { file, slug, frontmatter, tree: parseMarkdown(frontmatter.body), edited: !isUnedited(text) };
}

/** Reports what is wrong in an article by itself: its frontmatter, its links, its list of entities. */
export function articleProblems({ file, frontmatter, tree }: ParsedArticle, targets: LinkTargets): Problem[] {
  const { bodyLine, problems } = frontmatter;
  return [...problems, ...findDeadLinks(tree, { file, bodyLine }, targets), ...entityProblems(frontmatter, file, tree)];
}

/** Reports names that stand for two entities of the list, and entities the text does not mention. */
function entityProblems(
  { values: { entities = [] }, locate }: Frontmatter<typeof articleShape>,
  file: string,
  tree: Root,
): Problem[] {
  if (entities.length === 0) return [];
  const mentioned = mentionedNames(tree, entities);
  const nameBySurface = new Map<string, string>();
  return entities.flatMap(({ name, aliases }, index) => {
    const at = { ...locate('entities', index), file };
    const surfaces = new Map([name, ...aliases].map((surface) => [surfaceKey(surface), surface]));
    const shared = [...surfaces].flatMap(([key, surface]) => {
      const other = nameBySurface.get(key);
      nameBySurface.set(key, name);
      return other === undefined ? [] : [problem('listed-twice', at, { surface, name, other })];
    });
    const isMentioned = [...surfaces.keys()].some((key) => mentioned.has(key));
    return isMentioned ? shared : [...shared, problem('never-mentioned', at, { name })];
  });
}

/** Returns the keys of the listed names and aliases that occur anywhere: in captions, in headings, inside longer names. */
function mentionedNames(tree: Root, entities: Parameters<typeof matchEntityList>[1]): Set<string> {
  const keys = new Set<string>();
  visit(tree, ['paragraph', 'heading', 'tableCell'], (part) => {
    for (const { value } of matchEntityList(tokenize(toString(part)), entities)) keys.add(surfaceKey(value.phrase));
  });
  return keys;
}
