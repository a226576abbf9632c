import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { articleToFile } from '../model/article-file.ts';
import { articleSlugs } from '../model/ids.ts';
import type { ConvertOptions } from '../convert/pipeline.ts';
import { formatProblem, type Problem } from '../model/problems/problem.ts';
import { problem } from '../model/problems/table.ts';
import { besideOf, writeArticle, type Outcome } from './articles-fs.ts';
import { convertFile } from './convert-file-fs.ts';
import { countBlocks, hasErrors } from './conversion-report.ts';
import { startProgress } from '../../scripts/lib/progress.ts';
import { slugClashes, type SourceFile } from './sources-fs.ts';

type Result = Outcome | 'failed';

/** What a run did. */
export interface Written {
  /** Whether no source had an error. */
  fine: boolean;
  /** The article files that stand for a source, whether or not they had to be written. */
  files: Set<string>;
}

/** Of which sources a run tells what became: of all, in a total too, or of those whose article is not what it was. */
export type Telling = 'all' | 'changes';

const CHANGES: ReadonlySet<Result> = new Set(['new', 'updated', 'beside']);

/** Converts sources into `articlesFolder`, a summary line each and a total. */
export async function writeArticles(
  sources: readonly SourceFile[],
  articlesFolder: string,
  surroundings: (source: SourceFile) => ConvertOptions,
  tell: Telling = 'all',
): Promise<Written> {
  const clashes = slugClashes(sources);
  const progress = startProgress(sources.length, process.stderr);
  const reports: Report[] = [];
  for (const source of sources) {
    const clash = clashes.get(source);
    const report = clash ? refused(clash) : await writeArticlesOf(source, articlesFolder, surroundings(source));
    reports.push(report);
    progress.step();
    if (tell === 'all' || hasChanged(report)) progress.around(() => print(source, report));
    // A turn of the event loop, so that a signal is heard between two files and never within one.
    await setImmediate();
  }
  progress.end();
  const results = reports.flatMap((report) => report.results);
  if (tell === 'all') console.log(total(sources.length, results));
  return {
    fine: reports.every(({ problems }) => !hasErrors(problems)),
    files: new Set(reports.flatMap(({ files }) => files)),
  };
}

interface Report {
  results: Result[];
  files: string[];
  summary: string;
  problems: Problem[];
}

function hasChanged({ results }: Report): boolean {
  return results.some((result) => CHANGES.has(result));
}

function print({ file }: SourceFile, { summary, problems }: Report): void {
  console.log(`${file}: ${summary}`);
  for (const one of problems) console.error(formatProblem(one));
}

function refused(...problems: Problem[]): Report {
  return { results: ['failed'], files: [], summary: 'no article', problems };
}

async function writeArticlesOf(source: SourceFile, folder: string, surroundings: ConvertOptions): Promise<Report> {
  const { account, articles } = await convertFile(source, surroundings);
  if (!articles.length) return refused(...account.problems);
  const slugs = articleSlugs(
    source.slug,
    articles.map(({ title }) => title),
  );
  const files = slugs.map((slug) => path.join(folder, `${slug}.md`));
  const results = articles.map((article, i) => writeArticle(files[i]!, articleToFile(article, source.file)));
  const beside = files.filter((_, i) => results[i] === 'beside');
  const problems = [
    ...account.problems,
    ...beside.map((file) => problem('hand-edited', { file }, { beside: besideOf(file) })),
  ];
  return { results, files, summary: summaryOf(files, results, countBlocks(account.blocks)), problems };
}

/** `content/articles/raid.md written: 14 paragraphs, 2 captions`; articles of one source are counted. */
function summaryOf(files: readonly string[], results: readonly Result[], counts: string): string {
  const [file] = files;
  const what = files.length === 1 ? `${file} ${WORDS[results[0]!]}` : countResults(results);
  return `${what}: ${counts}`;
}

const WORDS: Record<Result, string> = {
  new: 'written',
  updated: 'updated',
  unchanged: 'unchanged',
  kept: 'kept as edited by hand',
  beside: 'kept as edited by hand, new version beside it',
  failed: 'not converted',
};

/** `12 sources: 10 written, 2 not converted` */
function total(sources: number, results: readonly Result[]): string {
  return `${sources} ${sources === 1 ? 'source' : 'sources'}: ${countResults(results) || 'nothing to do'}`;
}

function countResults(results: readonly Result[]): string {
  const counts = Map.groupBy(results, (result) => result);
  return [...counts].map(([result, same]) => `${same.length} ${WORDS[result]}`).join(', ');
}
