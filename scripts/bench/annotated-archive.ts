import { sentenceQuoter, type SentenceQuoter } from '../../src/annotate/quote-sentence.ts';
import type { AnnotatedArticle, Annotation } from '../../src/model/annotation.ts';
import { type ArticleSlug, entityId } from '../../src/model/ids.ts';
import type { GeneratedArchive, GeneratedText } from './generate-archive.ts';
import type { ArchiveName } from './generate-names.ts';
import type { Prose } from './generate-sentences.ts';

const LANGUAGE = 'en';

/** Returns a generated text as conversion and annotation would leave it, if they found every name and no date. */
export function annotatedArticle(archive: GeneratedArchive, index: number): AnnotatedArticle {
  const text = archive.text(index);
  const { title, author, published, publisher, section, paragraphs } = text;
  return {
    slug: `report-${index}` as ArticleSlug,
    ...{ title, authors: [author], published, publisher, section, language: LANGUAGE },
    words: 0,
    edited: false,
    blocks: paragraphs.map((paragraph, i) => ({ id: blockId(i), kind: 'paragraph', text: paragraph.text })),
    annotations: annotationsOf(text),
    dates: [],
  };
}

function annotationsOf({ paragraphs }: GeneratedText): Annotation[] {
  const quote = sentenceQuoter(LANGUAGE);
  const annotations = paragraphs.flatMap((paragraph, i) => mentionsIn(paragraph, blockId(i), quote));
  return annotations.map((annotation, i) => ({ ...annotation, anchor: `m${i + 1}` }));
}

const blockId = (index: number) => `b${index + 1}`;

function mentionsIn({ text, mentions }: Prose, block: string, quote: SentenceQuoter): Omit<Annotation, 'anchor'>[] {
  let from = 0;
  return mentions.map((mention) => {
    const [start, end] = findName(text, mention, from);
    from = end;
    const { type, name } = mention;
    const entity = { id: entityId(type, name), type, name, confidence: 1, origin: 'editor' as const };
    return { ...entity, ...quote(text, { start, end }), block, start, end, note: 1, highlighted: true };
  });
}

/** Returns where a text gives a name, in full or in short, from `from` on. */
function findName(text: string, { name, short = name }: ArchiveName, from: number): [start: number, end: number] {
  const found = [name, short]
    .map((surface): [number, number] => [text.indexOf(surface, from), surface.length])
    .filter(([start]) => start >= 0)
    .sort(([a], [b]) => a - b)[0];
  // Only what begins a sentence is written with another letter.
  const [start, length] = found ?? [from, 1];
  return [start, start + length];
}
