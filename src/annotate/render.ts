import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { QuotedSentence } from '../model/annotation.ts';
import type { BlockLabels } from '../model/block.ts';
import { countWordsInLanguage } from '../text/words.ts';
import { annotate, type Annotated, type AnnotateOptions } from './annotate.ts';
import { sanitizeTree } from './sanitize.ts';
import { markdownToHast, type EntityHref } from './to-hast.ts';

export interface RenderOptions extends AnnotateOptions {
  entityHref?: EntityHref;
}

export interface RenderedArticle extends Annotated {
  html: string;
  /** The number of words, by the rules of the article's language. */
  words: number;
}

const stringify = unified().use(rehypeStringify).freeze();

/** Renders an article's Markdown as the HTML of its body, with every mention marked up, and returns what was found. */
export function renderArticle(markdown: MarkdownRoot, labels: BlockLabels, options: RenderOptions): RenderedArticle {
  const tree = markdownToHast(markdown, labels, options.entityHref);
  const words = countWordsInLanguage(toString(tree), options.language);
  const annotated = annotate(tree, options);
  return { html: stringify.stringify(sanitizeTree(tree)), ...annotated, words };
}

/** Renders Markdown as HTML without annotations: for feeds, and for what an editor wrote about an entity. */
export function renderPlain(markdown: MarkdownRoot, labels: BlockLabels, entityHref?: EntityHref): string {
  return stringify.stringify(sanitizeTree(markdownToHast(markdown, labels, entityHref)));
}

/** Renders quoted sentences as an HTML list with each mention marked. */
export function renderSentences(sentences: readonly QuotedSentence[]): string {
  const items = sentences.map(({ before, surface, after }) => h('li', [before, h('mark', surface), after]));
  return stringify.stringify(h(null, [h('ul', items)]));
}
