import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Block } from '../block.ts';
import { blocksToTree } from './blocks-to-tree.ts';
import { remarkDialect } from './dialect.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkDialect)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', listItemIndent: 'one' })
  .freeze();

/** Converts published blocks to Markdown. Text is data: whatever could be read as markup is escaped. */
export function blocksToMarkdown(blocks: readonly Block[]): string {
  return processor.stringify(blocksToTree(blocks));
}

/** Parses Markdown as Postil reads it, into mdast; positions count from the start of `markdown`. */
export function parseMarkdown(markdown: string): Root {
  return processor.parse(markdown);
}
