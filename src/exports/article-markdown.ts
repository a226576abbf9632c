import type { Html, Paragraph, Parents, Root, RootContent, Text } from 'mdast';
import type {} from 'mdast-util-directive';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { visit } from 'unist-util-visit';
import { Document } from 'yaml';
import { linkedName } from '../model/markdown/entity-links.ts';
import type { ExportArticle } from './model.ts';

/** Returns an article as a Markdown file for other programs: YAML frontmatter with its metadata and URL, then its body. */
export function articleToMarkdown({ metadata, url, markdown }: ExportArticle): string {
  const { title, description, authors, published, modified, publisher, section, language } = metadata;
  const all = { title, description, authors, published, modified, publisher, section, language, url };
  const present = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return `---\n${new Document(present).toString({ lineWidth: 0 })}---\n\n${markdown}`;
}

/**
 * Returns the body of an article in CommonMark with GitHub's tables. Raw HTML becomes text, as on the page; asides, which
 * Postil writes as directives, become emphasized paragraphs; links to the glossary lead to the URL that `entityHref`
 * returns for their name, or become plain text.
 */
export function toPortableMarkdown(
  body: Root,
  entityHref: (name: string) => string | undefined = () => undefined,
): string {
  const tree = structuredClone(body);
  tree.children = tree.children.flatMap(withoutDirectives);
  visit(tree, 'html', (html, index, parent) => {
    if (parent) parent.children[index ?? 0] = asText(html, parent);
  });
  visit(tree, 'link', (link, index, parent) => {
    const name = linkedName(link.url);
    if (name === undefined) return;
    const href = entityHref(name);
    if (href !== undefined) link.url = href;
    else parent?.children.splice(index ?? 0, 1, ...link.children);
  });
  return toMarkdown(tree, { bullet: '-', emphasis: '_', rule: '-', extensions: [gfmTableToMarkdown()] });
}

function withoutDirectives(node: RootContent): RootContent[] {
  if (node.type !== 'containerDirective') return [node];
  return node.children.map((child) => (child.type === 'paragraph' ? emphasized(child) : child));
}

const PARENTS_OF_PARAGRAPHS: ReadonlySet<Parents['type']> = new Set(['root', 'blockquote', 'listItem']);

function asText({ value }: Html, { type }: Parents): Paragraph | Text {
  const text: Text = { type: 'text', value };
  return PARENTS_OF_PARAGRAPHS.has(type) ? { type: 'paragraph', children: [text] } : text;
}

function emphasized({ children }: Paragraph): Paragraph {
  return { type: 'paragraph', children: [{ type: 'emphasis', children }] };
}
