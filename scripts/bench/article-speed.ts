import { renderArticle } from '../../src/annotate/render.ts';
import { articleEntities } from '../../src/entities/article-entities.ts';
import { matchEntities } from '../../src/entities/match-entities.ts';
import type { Block } from '../../src/model/block.ts';
import type { GlossaryEntry } from '../../src/model/glossary/entry.ts';
import { parseEntry } from '../../src/model/glossary/parse-entry.ts';
import { blocksToMarkdown, parseMarkdown } from '../../src/model/markdown/markdown.ts';
import { meanCpuSeconds } from './cpu-time.ts';
import { entryFile, generateArchive, type GeneratedArchive } from './generate-archive.ts';
import { rate, times, type Row } from './speed-table.ts';

const SIZES_IN_PARAGRAPHS = [10, 100, 300];
const ARCHIVE_SIZE = 1000;
const THRESHOLD = 0.9;
const PARAGRAPHS_PER_SECTION = 8;

/** Measures the step from Markdown to annotated HTML for articles of several lengths. */
export function articleSpeed(): Row[] {
  const archive = generateArchive(ARCHIVE_SIZE);
  const entries = archive.entries.flatMap((entry) => {
    const { name, text } = entryFile(entry);
    return parseEntry(text, name).entry ?? [];
  });
  const measurements = SIZES_IN_PARAGRAPHS.map((size) => ({
    size,
    ...measure(longArticleBlocks(archive, size), entries),
  }));
  const [smallest] = measurements;
  return measurements.map(({ size, seconds, entities }, i) => {
    const slowdown = smallest && seconds / size / (smallest.seconds / smallest.size);
    return {
      what: 'annotate and render',
      size: `${size} paragraphs`,
      speed: rate(1, seconds, 'articles'),
      comparison: `${entities} entities listed${i > 0 && slowdown ? `; ${times(slowdown)} the time for a paragraph` : ''}`,
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

/** Joins texts into one article of that many paragraphs, with a heading before every few. */
function longArticleBlocks(archive: GeneratedArchive, paragraphs: number): Block[] {
  const lines: Block['lines'] = [1, 1];
  const blocks: Block[] = [];
  const texts = Array.from({ length: paragraphs }, (_, index) => archive.text(index));
  const prose = texts.flatMap((text) => text.paragraphs).slice(0, paragraphs);
  for (const [i, paragraph] of prose.entries()) {
    if (i % PARAGRAPHS_PER_SECTION === 0) blocks.push({ kind: 'heading', level: 2, text: texts[i]!.title, lines });
    blocks.push({ kind: 'paragraph', text: paragraph.text, lines });
  }
  return blocks;
}
