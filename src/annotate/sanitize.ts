import type { Root } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { BLOCK_KINDS, PUBLISHED_KINDS } from '../model/block.ts';

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'];
const BLOCKS = ['p', 'ul', 'ol', 'hr', 'pre', 'section', 'div', 'figcaption', 'thead', 'tbody', 'tr', 'th', 'td'];
const INLINE = ['a', 'img', 'em', 'strong', 'code', 'br', 'time', 'span'];

/** Without control characters and spaces, which browsers leave out of a scheme: `java\tscript:`. */
const NO_SCHEME = String.raw`(?![a-z][a-z\d+.-]*:|//)[^\0-\x20]*`;
const LOCAL_URL = new RegExp(`^${NO_SCHEME}$`, 'i');
const LINK_URL = new RegExp(String.raw`^(?:(?:https?|mailto):[^\0-\x20]*|${NO_SCHEME})$`, 'i');

/** Exactly what Postil renders. */
const SCHEMA: Schema = {
  tagNames: [
    ...new Set([...HEADINGS, ...BLOCKS, ...INLINE, ...PUBLISHED_KINDS.map((kind) => BLOCK_KINDS[kind].element)]),
  ],
  attributes: {
    a: [
      ['href', LINK_URL],
      'title',
      ['className', 'mention'],
      ['id', /^m\d+$/],
      ['tabIndex', -1],
      'dataType',
      'dataEntity',
      'dataNote',
    ],
    img: [['src', LOCAL_URL], 'alt', 'title'],
    time: [['id', /^d\d+$/], 'dateTime'],
    span: [['id', /^d\d+$/]],
    ol: ['start'],
    code: [['className', /^language-/]],
    th: ['align'],
    td: ['align'],
    section: [['className', 'table'], 'ariaLabel', ['tabIndex', 0]],
    figure: [['className', ...PUBLISHED_KINDS]],
    aside: [['className', 'note', ...PUBLISHED_KINDS], 'ariaLabel'],
    ...Object.fromEntries(HEADINGS.map((heading) => [heading, [['id', /^s-/]]])),
  },
  // Ids have prefixes already, and URLs are checked above.
  clobber: [],
  protocols: {},
  required: {},
  ancestors: {},
  strip: ['script', 'style'],
};

/**
 * Returns a copy of an article's tree without anything but what Postil renders. Markdown, its links and directives yield
 * nothing else; should that ever fail, this keeps markup and scripts of a source out of the page.
 */
export function sanitizeTree(tree: Root): Root {
  return sanitize(tree, SCHEMA) as Root;
}
