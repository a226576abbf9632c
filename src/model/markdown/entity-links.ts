import type { Root } from 'mdast';
import type { directiveFromMarkdown } from 'mdast-util-directive';
import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types';
import { visit } from 'unist-util-visit';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    entityLink: 'entityLink';
    entityLinkMarker: 'entityLinkMarker';
    entityLinkText: 'entityLinkText';
  }
}

const [OPEN, CLOSE] = [91, 93];
const SCHEME = 'entity:';

/** `[[Mosul]]` and `[[Mosul|the city]]`, for micromark; what is escaped is text. */
export const entityLinkSyntax: Extension = { text: { [OPEN]: { name: 'entityLink', tokenize } satisfies Construct } };

/** Such a link as an mdast link to `entity:Mosul`. */
export const entityLinkFromMarkdown: ReturnType<typeof directiveFromMarkdown> = {
  enter: {
    entityLink(token) {
      this.enter({ type: 'link', url: SCHEME, children: [] }, token);
    },
  },
  exit: {
    entityLinkText(token) {
      const [name = '', ...words] = this.sliceSerialize(token).split('|');
      const link = this.stack.at(-1);
      if (link?.type !== 'link') return;
      link.url += name.trim();
      link.children.push({ type: 'text', value: words.join('|').trim() || name.trim() });
    },
    entityLink(token) {
      this.exit(token);
    },
  },
};

/** The name of the entity that an address of such a link means; `undefined` for other addresses. */
export function linkedName(url: string): string | undefined {
  return url.startsWith(SCHEME) ? url.slice(SCHEME.length) : undefined;
}

/** A link to an entity and where it stands in its Markdown, 1-based. */
export interface EntityLink {
  name: string;
  line: number;
  column: number;
}

/** The links to entities in a Markdown tree. */
export function entityLinksIn(tree: Root): EntityLink[] {
  const links: EntityLink[] = [];
  visit(tree, 'link', ({ url, position }) => {
    const name = linkedName(url);
    if (name !== undefined && position) links.push({ name, line: position.start.line, column: position.start.column });
  });
  return links;
}

function tokenize(effects: Effects, ok: State, nok: State): State {
  let length = 0;
  const open =
    (count: number): State =>
    (code) => {
      if (code !== OPEN) return nok(code);
      if (count === 1) {
        effects.enter('entityLink');
        effects.enter('entityLinkMarker');
      }
      effects.consume(code);
      if (count === 1) return open(2);
      effects.exit('entityLinkMarker');
      effects.enter('entityLinkText');
      return text;
    };
  const text: State = (code) => {
    if (code === CLOSE && length > 0) {
      effects.exit('entityLinkText');
      effects.enter('entityLinkMarker');
      return close(1)(code);
    }
    if (endsLine(code) || code === OPEN || code === CLOSE) return nok(code);
    length++;
    effects.consume(code);
    return text;
  };
  const close =
    (count: number): State =>
    (code) => {
      if (code !== CLOSE) return nok(code);
      effects.consume(code);
      if (count === 1) return close(2);
      effects.exit('entityLinkMarker');
      effects.exit('entityLink');
      return ok;
    };
  return open(1);
}

/** Negative codes are line ends and tabs. */
const endsLine = (code: Code) => code === null || code < 0;
