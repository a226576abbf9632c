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

const OPENING_BRACKET = 91;
const CLOSING_BRACKET = 93;
const SCHEME = 'entity:';

/** A micromark extension for `[[Mosul]]` and `[[Mosul|the city]]`; escaped brackets are text. */
export const entityLinkSyntax: Extension = {
  text: { [OPENING_BRACKET]: { name: 'entityLink', tokenize } satisfies Construct },
};

/** An mdast extension that makes such a link one to `entity:Mosul`. */
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

/** Returns the name in a URL such as `entity:Mosul`; `undefined` for other URLs. */
export function linkedName(url: string): string | undefined {
  return url.startsWith(SCHEME) ? url.slice(SCHEME.length) : undefined;
}

/** A link to an entity and its position in the Markdown, 1-based. */
export interface EntityLink {
  name: string;
  line: number;
  column: number;
}

/** Returns the links to entities in a Markdown tree. */
export function findEntityLinks(tree: Root): EntityLink[] {
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
      if (code !== OPENING_BRACKET) return nok(code);
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
    if (code === CLOSING_BRACKET && length > 0) {
      effects.exit('entityLinkText');
      effects.enter('entityLinkMarker');
      return close(1)(code);
    }
    if (isEndOrControl(code) || code === OPENING_BRACKET || code === CLOSING_BRACKET) return nok(code);
    length++;
    effects.consume(code);
    return text;
  };
  const close =
    (count: number): State =>
    (code) => {
      if (code !== CLOSING_BRACKET) return nok(code);
      effects.consume(code);
      if (count === 1) return close(2);
      effects.exit('entityLinkMarker');
      effects.exit('entityLink');
      return ok;
    };
  return open(1);
}

/** In micromark, line ends and tabs have negative codes, and the end of the text is `null`. */
const isEndOrControl = (code: Code) => code === null || code < 0;
