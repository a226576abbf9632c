import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { articleToFile } from '../../src/article/article-file.ts';
import { formatProblem, type Problem } from '../../src/problems/problem.ts';
import { problem } from '../../src/problems/table.ts';
import { besideOf, orphans, writeArticle, type Outcome } from './articles-fs.ts';
import { convertFile } from './convert-file-fs.ts';
import { countBlocks, hasErrors } from './conversion-report.ts';
import { startProgress } from './progress.ts';
import { slugClashes, type SourceFile } from './sources-fs.ts';

type Result = Outcome | 'failed';

/** Converts sources into `articlesFolder`, a summary line each and a total. `false` where a source has errors. */
export async function writeArticles(sources: readonly SourceFile[], articlesFolder: string): Promise<boolean> {
  const clashes = slugClashes(sources);
  const progress = startProgress(sources.length, process.stderr);
  const results: Result[] = [];
  let fine = true;
  for (const source of sources) {
    const clash = clashes.get(source);
    const { result, summary, problems } = clash ? refused(clash) : await writeArticleOf(source, articlesFolder);
    results.push(result);
    fine &&= !hasErrors(problems);
    progress.step();
    progress.around(() => {
      console.log(`${source.file}: ${summary}`);
      for (const one of problems) console.error(formatProblem(one));
    });
    // A turn of the event loop, so that a signal is heard between two files and never within one.
    await setImmediate();
  }
  progress.end();
  console.log(total(results));
  return fine;
}

/** A warning for every article whose source is gone. */
export function reportOrphans(articlesFolder: string): void {
  for (const [file, source] of orphans(articlesFolder)) {
    console.error(formatProblem(problem('source-gone', { file }, { source })));
  }
}

interface Report {
  result: Result;
  summary: string;
  problems: Problem[];
}

function refused(...problems: Problem[]): Report {
  return { result: 'failed', summary: 'no article', problems };
}

async function writeArticleOf(source: SourceFile, folder: string): Promise<Report> {
  const { account, article } = await convertFile(source);
  if (!article) return refused(...account.problems);
  const file = path.join(folder, `${source.slug}.md`);
  const result = writeArticle(file, articleToFile(article, source.file));
  const problems = [...account.problems];
  if (result === 'beside') problems.push(problem('hand-edited', { file }, { beside: besideOf(file) }));
  return { result, summary: `${file} ${WORDS[result]}: ${countBlocks(account.blocks)}`, problems };
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
function total(results: readonly Result[]): string {
  const counts = Map.groupBy(results, (result) => result);
  const parts = [...counts].map(([result, same]) => `${same.length} ${WORDS[result]}`);
  return `${results.length} ${results.length === 1 ? 'source' : 'sources'}: ${parts.join(', ') || 'nothing to do'}`;
}
