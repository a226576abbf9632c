import type { Root } from 'mdast';
import { directiveFromMarkdown, directiveToMarkdown } from 'mdast-util-directive';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { type Processor, unified } from 'unified';
import type { Block } from '../block.ts';
import { blocksToTree } from './blocks-to-tree.ts';
import { entityLinkFromMarkdown, entityLinkSyntax } from './entity-links.ts';
import { plainTextToMarkdown } from './plain-text.ts';

const COLON = 58;

/**
 * A remark plugin for Postil's Markdown: CommonMark with GitHub's tables, a container directive for each kind of aside
 * (`:::caption`), and links to entries of the glossary (`[[Mosul]]`). Directives within a line are left out, so that
 * `10:am` and `see:this` stay text; so are bare links, so that nothing in a source becomes markup.
 */
export function remarkDialect(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable(), containerDirective(), entityLinkSyntax);
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown(), directiveFromMarkdown(), entityLinkFromMarkdown);
  (data.toMarkdownExtensions ??= []).push(plainTextToMarkdown, gfmTableToMarkdown(), {
    handlers: directiveToMarkdown().handlers,
    unsafe: [{ atBreak: true, before: ':+', character: ':' }],
  });
}

function containerDirective() {
  const constructs = directive().flow?.[COLON];
  const container = Array.isArray(constructs) ? constructs[0] : constructs;
  if (!container) throw new Error('micromark-extension-directive no longer offers container directives');
  return { flow: { [COLON]: container } };
}

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
