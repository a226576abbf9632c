import type { Root as MarkdownRoot } from 'mdast';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { QuotedSentence } from '../model/annotation.ts';
import type { BlockLabels } from '../model/block-kinds.ts';
import { countWordsInLanguage } from '../text/words.ts';
import { annotate, type Annotated, type AnnotateOptions } from './annotate.ts';
import { textOf } from './text-runs.ts';
import { toHast, type EntityHref } from './to-hast.ts';

export interface RenderedArticle extends Annotated {
  html: string;
  /** How many words the article has, by the rules of its language. */
  words: number;
}

const stringify = unified().use(rehypeStringify).freeze();

/** An article's Markdown → the HTML of its body with every mention marked up, and what those mentions are. */
export function renderArticle(markdown: MarkdownRoot, labels: BlockLabels, options: AnnotateOptions): RenderedArticle {
  const tree = toHast(markdown, labels, options.entityHref);
  const words = countWordsInLanguage(textOf(tree), options.language);
  const annotated = annotate(tree, options);
  return { html: stringify.stringify(tree), ...annotated, words };
}

/** Markdown → HTML without annotations: for feeds, and for what an editor wrote about an entity. */
export function renderPlain(markdown: MarkdownRoot, labels: BlockLabels, entityHref?: EntityHref): string {
  return stringify.stringify(toHast(markdown, labels, entityHref));
}

/** Renders quoted sentences as an HTML list with each mention marked. */
export function renderSentences(sentences: readonly QuotedSentence[]): string {
  const items = sentences.map(({ before, surface, after }) => h('li', [before, h('mark', surface), after]));
  return stringify.stringify(h(null, [h('ul', items)]));
}
