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

/** Flow blocks → Markdown. Text is data: whatever could be read as markup is escaped. */
export function blocksToMarkdown(blocks: readonly Block[]): string {
  return processor.stringify(blocksToTree(blocks));
}

/** Markdown as Postil reads it → its syntax tree (mdast), positions counted from the start of `markdown`. */
export function parseMarkdown(markdown: string): Root {
  return processor.parse(markdown);
}
