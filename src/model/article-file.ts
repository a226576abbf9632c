import type { Article } from './article.ts';
import { articleToYaml } from './frontmatter/article-frontmatter.ts';
import { blocksToMarkdown } from './markdown/markdown.ts';
import { addChecksum } from './checksum.ts';

/** The text of an article's file in `content/articles`. `source` is the path of what it was made from. */
export function articleToFile(article: Article, source: string): string {
  return addChecksum(`---\n${articleToYaml(article, source)}---\n\n${blocksToMarkdown(article.blocks)}`);
}
