import { convert } from '../../src/convert/pipeline.ts';
import type { Article } from '../../src/model/article.ts';
import { isBodyKind } from '../../src/model/block.ts';
import type { BenchPages } from './bench-pages.ts';
import { measureNode, type Usage } from './measure-process.ts';
import { megabytes, rate, times, type Row } from './speed-table.ts';

const PAGES = 200;

interface Measurement extends Usage {
  tokens: number;
  seconds: number;
}

/** Measures tokens a CPU second once warm, against compromise, which finds the same kinds of names; and the first answer. */
export async function entitySpeed(pages: BenchPages): Promise<Row[]> {
  const texts = await articleTexts(pages(PAGES));
  const postil = await measure('postil', texts);
  const compromise = await measure('compromise', texts);
  return [
    speedRow('entities, warm', postil, `${times(speedOf(postil) / speedOf(compromise))} the speed of compromise`),
    speedRow('compromise, warm', compromise),
    ...(await coldStart(texts[0] ?? '')),
  ];
}

async function measure(program: 'postil' | 'compromise', texts: readonly string[]): Promise<Measurement> {
  const usage = await measureNode(['scripts/bench/recognize-texts.ts', program], { input: JSON.stringify(texts) });
  return { ...usage, ...(JSON.parse(usage.stdout) as { tokens: number; seconds: number }) };
}

const speedOf = ({ tokens, seconds }: Measurement) => tokens / seconds;

function speedRow(what: string, { tokens, seconds, peakBytes }: Measurement, comparison?: string): Row {
  const size = `${tokens.toLocaleString('en')} tokens`;
  return {
    what,
    size,
    speed: rate(tokens, seconds, 'tokens'),
    memory: megabytes(peakBytes),
    ...(comparison && { comparison }),
  };
}

/** Measures `entities --jsonl` on one text, start included, against the start of Node alone. */
async function coldStart(text: string): Promise<Row[]> {
  const answered = await measureNode(['scripts/entities.ts', '--jsonl'], { input: JSON.stringify({ id: 1, text }) });
  const bare = await measureNode(['--eval', '0']);
  const milliseconds = (usage: Usage) => `${Math.round(usage.cpuSeconds * 1000)} ms`;
  return [
    {
      what: 'entities, cold',
      size: '1 text',
      speed: milliseconds(answered),
      memory: megabytes(answered.peakBytes),
      comparison: `Node alone: ${milliseconds(bare)}`,
    },
  ];
}

/** Returns the bodies of the English articles in pages, a block on a line. */
async function articleTexts(pages: readonly string[]): Promise<string[]> {
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
