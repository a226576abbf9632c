import type { Article } from './article.ts';
import { articleToYaml } from './frontmatter.ts';
import { blocksToMarkdown } from './markdown.ts';
import { seal } from './seal.ts';

/** The text of an article's file in `content/articles`. `source` is the path of what it was made from. */
export function articleToFile(article: Article, source: string): string {
  return seal(`---\n${articleToYaml(article, source)}---\n\n${blocksToMarkdown(article.blocks)}`);
}
