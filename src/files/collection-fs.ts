import type { Root } from 'mdast';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Annotation } from '../model/annotation.ts';
import { renderArticle } from '../annotate/render.ts';
import { articleShape } from '../model/frontmatter/article-frontmatter.ts';
import { type ArticleSlug, sourcePathToSlug } from '../model/ids.ts';
import { parseMarkdown } from '../model/markdown/markdown.ts';
import { type Frontmatter, readFrontmatter } from '../model/frontmatter/read-frontmatter.ts';
import { matchEntities } from '../entities/match-entities.ts';
import { matchEntityList } from '../entities/matcher/entity-list-matcher.ts';
import { surfaceKey, tokenize } from '../text/tokens.ts';
import type { GlossaryEntry } from '../model/glossary/entry.ts';
import { listContentFiles } from './list-content-files.ts';

/** A file of `content/articles`, read and annotated. */
export interface ArticleFile {
  /** Relative to the working folder. */
  file: string;
  slug: ArticleSlug;
  frontmatter: Frontmatter<typeof articleShape>;
  tree: Root;
  /** What its body mentions, in reading order, as the site will have it. */
  annotations: Annotation[];
  /** The text of each paragraph, list item and cell that may be annotated. */
  paragraphs: string[];
  /** Keys of the listed names and aliases that stand anywhere in the text: in captions, inside longer names. */
  mentioned: ReadonlySet<string>;
}

/** The articles under `folder`, in name order, annotated with what they list and what the glossary has. */
export function readCollection(folder: string, entries: readonly GlossaryEntry[]): ArticleFile[] {
  return listContentFiles(folder).map((file) => {
    const frontmatter = readFrontmatter(readFileSync(file, 'utf8'), file, articleShape);
    const { entities = [], language = 'und' } = frontmatter.values;
    const tree = parseMarkdown(frontmatter.body);
    const paragraphs: string[] = [];
    const { annotations } = renderArticle(tree, UNUSED_LABELS, {
      match: (paragraph) => {
        paragraphs.push(paragraph);
        return matchEntities(paragraph, entities, entries);
      },
      threshold: 0,
      mayHighlight: () => true,
      language,
    });
    const parts: string[] = [];
    visit(tree, ['paragraph', 'heading', 'tableCell'], (part) => {
      parts.push(toString(part));
    });
    const listed = parts.flatMap((part) => matchEntityList(tokenize(part), entities));
    const mentioned = new Set(listed.map(({ value: { phrase } }) => surfaceKey(phrase)));
    const slug = sourcePathToSlug(path.relative(folder, file).split(path.sep).join('/'));
    return { file, slug, frontmatter, tree, annotations, paragraphs, mentioned };
  });
}

/** Only the annotations are asked for. */
const UNUSED_LABELS = { correction: '', authorNote: '', table: '' };
