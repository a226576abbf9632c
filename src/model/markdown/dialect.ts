import { directiveFromMarkdown, directiveToMarkdown } from 'mdast-util-directive';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Processor } from 'unified';
import { entityLinkFromMarkdown, entityLinkSyntax } from './entity-links.ts';

const COLON = 58;

/**
 * Postil's Markdown is CommonMark with tables and, for what stands between the body's paragraphs, container
 * directives: `:::caption`, `:::credit`, `:::correction`, `:::author-note`; and links to what the glossary
 * has, `[[Mosul]]`. Inline directives are left out, so that
 * `10:am` and `see:this` in a text stay text; so are bare links, so that nothing in a source becomes markup.
 */
export function remarkDialect(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable(), containersOnly(), entityLinkSyntax);
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown(), directiveFromMarkdown(), entityLinkFromMarkdown);
  (data.toMarkdownExtensions ??= []).push(gfmTableToMarkdown(), {
    handlers: directiveToMarkdown().handlers,
    unsafe: [{ atBreak: true, before: ':+', character: ':' }],
  });
}

function containersOnly() {
  const constructs = directive().flow?.[COLON];
  const container = Array.isArray(constructs) ? constructs[0] : constructs;
  if (!container) throw new Error('micromark-extension-directive no longer offers container directives');
  return { flow: { [COLON]: container } };
}
