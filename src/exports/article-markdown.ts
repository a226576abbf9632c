import type { Html, Nodes, Paragraph, Parents, Root, Text } from 'mdast';
import type {} from 'mdast-util-directive';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toYaml } from '../model/frontmatter/to-yaml.ts';
import { linkedName } from '../model/markdown/entity-links.ts';
import { plainTextToMarkdown } from '../model/markdown/plain-text.ts';
import type { ExportArticle } from './model.ts';

/** Returns an article as a Markdown file for other programs: YAML frontmatter with its metadata and URL, then its body. */
export function articleToMarkdown({ metadata, url, markdown }: ExportArticle): string {
  const { title, description, authors, published, modified, publisher, section, language } = metadata;
  const all = { title, description, authors, published, modified, publisher, section, language, url };
  const present = Object.entries(all).filter((pair): pair is [string, string | string[]] => pair[1] !== undefined);
  return `---\n${toYaml(Object.fromEntries(present))}---\n\n${markdown}`;
}

/** Returns the URL that links to an entry of the glossary lead to, by the name they give. */
type EntityHref = (name: string) => string | undefined;

/**
 * Returns the body of an article in CommonMark with GitHub's tables. Raw HTML becomes text, as on the page; asides, which
 * Postil writes as directives, become emphasized paragraphs; links to the glossary lead to the URL that `entityHref`
 * returns for their name, or become plain text.
 */
export function toPortableMarkdown(body: Root, entityHref: EntityHref = () => undefined): string {
  const tree: Root = { ...body, children: portableChildren(body, body, entityHref) };
  const extensions = [plainTextToMarkdown, gfmTableToMarkdown()];
  return toMarkdown(tree, { bullet: '-', emphasis: '_', rule: '-', extensions });
}

/** Returns copies of the children of a node, in forms that every program reads, as children of `parent`. */
function portableChildren<Child extends Nodes>(
  node: { children: readonly Child[] },
  parent: Parents,
  entityHref: EntityHref,
): Child[] {
  return node.children.flatMap((child) => toPortable(child, parent, entityHref) as Child[]);
}

function toPortable(node: Nodes, parent: Parents, entityHref: EntityHref): Nodes[] {
  if (node.type === 'html') return [asText(node, parent)];
  if (!('children' in node)) return [node];
  if (node.type === 'containerDirective') {
    return node.children.flatMap((child) => {
      const copies = toPortable(child, parent, entityHref);
      return child.type === 'paragraph' ? (copies as Paragraph[]).map(emphasized) : copies;
    });
  }
  const copy = { ...node, children: portableChildren<Nodes>(node, node, entityHref) } as Parents;
  const name = copy.type === 'link' ? linkedName(copy.url) : undefined;
  if (copy.type !== 'link' || name === undefined) return [copy];
  const href = entityHref(name);
  return href === undefined ? copy.children : [{ ...copy, url: href }];
}

const PARENTS_OF_PARAGRAPHS: ReadonlySet<Parents['type']> = new Set(['root', 'blockquote', 'listItem']);

function asText({ value }: Html, { type }: Parents): Paragraph | Text {
  const text: Text = { type: 'text', value };
  return PARENTS_OF_PARAGRAPHS.has(type) ? { type: 'paragraph', children: [text] } : text;
}

function emphasized({ children }: Paragraph): Paragraph {
  return { type: 'paragraph', children: [{ type: 'emphasis', children }] };
}
