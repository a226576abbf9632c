import { directiveFromMarkdown, directiveToMarkdown } from 'mdast-util-directive';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Processor } from 'unified';
import { entityLinkFromMarkdown, entityLinkSyntax } from './entity-links.ts';

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
  (data.toMarkdownExtensions ??= []).push(gfmTableToMarkdown(), {
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
