import type { Root as MarkdownRoot } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { BlockLabels } from '../model/block-kinds.ts';
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
  const words = countWords(textOf(tree), options.language);
  const annotated = annotate(tree, options);
  return { html: stringify.stringify(tree), ...annotated, words };
}

/** Markdown → HTML without annotations: for feeds, and for what an editor wrote about an entity. */
export function renderPlain(markdown: MarkdownRoot, labels: BlockLabels, entityHref?: EntityHref): string {
  return stringify.stringify(toHast(markdown, labels, entityHref));
}

function countWords(text: string, language: string): number {
  const [locale = 'en'] = Intl.Segmenter.supportedLocalesOf([language]);
  const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}
