import path from 'node:path';
import { renderArticle } from '../../src/annotate/render.ts';
import type { Block } from '../../src/model/block.ts';
import { blocksToMarkdown, parseMarkdown } from '../../src/model/markdown/markdown.ts';
import { articleEntities } from '../../src/entities/article-entities.ts';
import { seededRandom } from '../../src/text/random.ts';
import { matchEntities } from '../../src/entities/match-entities.ts';
import type { GlossaryEntry } from '../../src/model/glossary/entry.ts';
import { openContent } from '../../src/files/content.ts';
import { ROOT } from '../lib/run.ts';
import type { BenchTexts } from './bench-texts.ts';
import { meanCpuSeconds } from './cpu-time.ts';
import { generatePage, type TextPieces } from './generate-pages.ts';
import { rate, times, type Row } from './table.ts';

const SIZES = [10, 100, 300];
const THRESHOLD = 0.9;
const PARAGRAPHS_PER_SECTION = 8;

/** Measures Markdown → annotated HTML, with the sample collection's glossary, for articles of several lengths. */
export function articleSpeed({ pieces }: BenchTexts): Row[] {
  const { entries } = openContent(path.join(ROOT, 'content')).glossary();
  const measured = SIZES.map((size) => ({ size, ...measure(generateBlocks(pieces, size), entries) }));
  const [least] = measured;
  return measured.map(({ size, seconds, entities }, i) => {
    const a = seconds / size;
    const slower = least && i > 0 ? `; ${times(a / (least.seconds / least.size))} the time for a paragraph` : '';
    return {
      what: 'annotate and render',
      size: `${size} paragraphs`,
      speed: rate(1, seconds, 'articles'),
      ratio: `${entities} entities listed${slower}`,
    };
  });
}

function measure(blocks: Block[], entries: readonly GlossaryEntry[]): { seconds: number; entities: number } {
  const article = { title: '', authors: [], language: 'en', blocks };
  const entities = articleEntities(article, { entries, threshold: THRESHOLD });
  const markdown = blocksToMarkdown(blocks);
  const seconds = meanCpuSeconds(() =>
    renderArticle(
      parseMarkdown(markdown),
      { correction: '', authorNote: '', table: '' },
      {
        findMentions: (paragraph) => matchEntities(paragraph, entities, entries),
        threshold: THRESHOLD,
        mayHighlight: () => true,
        language: 'en',
      },
    ),
  );
  return { seconds, entities: entities.length };
}

/** Paragraphs with a heading before every few. */
function generateBlocks(pieces: TextPieces, paragraphs: number): Block[] {
  const { headline, paragraphs: texts } = generatePage(pieces, paragraphs, seededRandom(paragraphs));
  const lines: Block['lines'] = [1, 1];
  return texts.flatMap((text, i): Block[] => {
    const paragraph: Block = { kind: 'paragraph', text, lines };
    return i % PARAGRAPHS_PER_SECTION ? [paragraph] : [{ kind: 'heading', level: 2, text: headline, lines }, paragraph];
  });
}
