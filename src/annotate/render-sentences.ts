import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { QuotedSentence } from '../model/annotation.ts';

const stringify = unified().use(rehypeStringify).freeze();

/** Mentions in their sentences → HTML: a list with each name marked. */
export function renderSentences(sentences: readonly QuotedSentence[]): string {
  const items = sentences.map(({ before, surface, after }) => h('li', [before, h('mark', surface), after]));
  return stringify.stringify(h(null, [h('ul', items)]));
}
