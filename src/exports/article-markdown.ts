import type { Paragraph, RootContent } from 'mdast';
import type {} from 'mdast-util-directive';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { Document } from 'yaml';
import { parseMarkdown } from '../article/markdown.ts';
import type { ExportArticle } from './model.ts';

/**
 * An article as Markdown that any reader understands: YAML frontmatter with its metadata and address, then its body in
 * CommonMark with tables. What Postil writes as directives, captions and notes, becomes emphasised paragraphs.
 */
export function articleMarkdown({ metadata, url, markdown }: ExportArticle): string {
  const { title, description, authors, published, modified, publisher, section, language } = metadata;
  const all = { title, description, authors, published, modified, publisher, section, language, url };
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  const tree = parseMarkdown(markdown);
  tree.children = tree.children.flatMap(withoutDirectives);
  const body = toMarkdown(tree, { bullet: '-', emphasis: '_', rule: '-', extensions: [gfmTableToMarkdown()] });
  return `---\n${new Document(given).toString({ lineWidth: 0 })}---\n\n${body}`;
}

function withoutDirectives(node: RootContent): RootContent[] {
  if (node.type !== 'containerDirective') return [node];
  return node.children.map((child) => (child.type === 'paragraph' ? emphasised(child) : child));
}

function emphasised({ children }: Paragraph): Paragraph {
  return { type: 'paragraph', children: [{ type: 'emphasis', children }] };
}
