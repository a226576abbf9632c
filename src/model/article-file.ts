import { createHash } from 'node:crypto';
import type { Article } from './article.ts';
import { articleToYaml } from './frontmatter/article-frontmatter.ts';
import { blocksToMarkdown } from './markdown/markdown.ts';

/** Returns the text of an article's file in `content/articles`; `source` is the path of the source it was made from. */
export function articleToFile(article: Article, source: string): string {
  return addChecksum(`---\n${articleToYaml(article, source)}---\n\n${blocksToMarkdown(article.blocks)}`);
}

const CHECKSUM_LINE = /^generated: (sha256-[0-9a-f]{64})\n/m;
const FENCE = /^---\n/gm;
/** Length of the fence on the first line. */
const FENCE_LENGTH = 4;

/** Adds `generated`, the checksum of everything else, as the last key of an article file's frontmatter. */
export function addChecksum(text: string): string {
  FENCE.lastIndex = FENCE_LENGTH;
  const end = FENCE.exec(text)?.index ?? 0;
  return `${text.slice(0, end)}generated: ${computeChecksum(text)}\n${text.slice(end)}`;
}

/** Returns the checksum that an article file was written with; `undefined` if it has none. */
export function checksumOf(text: string): string | undefined {
  return CHECKSUM_LINE.exec(text)?.[1];
}

/** Whether an article file is as it was written, apart from line ends, which version control may change. */
export function isUnedited(text: string): boolean {
  const unixText = text.replaceAll('\r\n', '\n');
  return checksumOf(unixText) === computeChecksum(unixText.replace(CHECKSUM_LINE, ''));
}

function computeChecksum(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('hex')}`;
}
