import type { Article } from '../../src/model/article.ts';
import { isBodyKind } from '../../src/model/block-kinds.ts';
import { convert } from '../../src/convert/pipeline.ts';

/** The bodies of the articles in pages, a paragraph on a line; English ones only, which the recognizer reads. */
export async function articleTexts(pages: readonly string[]): Promise<string[]> {
  const texts: string[] = [];
  for (const page of pages) {
    const { articles } = await convert({ file: 'page.txt', decoded: { text: page, encoding: 'utf-8' } });
    texts.push(...articles.filter(({ language }) => language === 'en').map(bodyText));
  }
  return texts;
}

function bodyText({ blocks }: Pick<Article, 'blocks'>): string {
  const body = blocks.filter(({ kind }) => isBodyKind(kind));
  return body.map(({ text }) => text).join('\n');
}
