import { orphanProblems, type Outcome } from '../../src/files/article-files.ts';
import { CONVERSION_ROOMS, digestCode } from '../../src/files/code-digest.ts';
import type { Content } from '../../src/files/content.ts';
import { sourceFile, type SourceFile } from '../../src/files/list-files.ts';
import { writeArticles, type WrittenSource } from '../../src/files/write-articles.ts';
import { formatProblem, type Problem } from '../../src/model/problems/problem.ts';
import { ROOT } from '../lib/run.ts';
import { formatCounts, hasErrors } from './conversion-report.ts';
import { startProgress } from './progress.ts';

/** Which sources are reported: all, with a total, or only those whose articles changed. */
export type Reported = 'all' | 'changes';

const OUTCOME_TEXT: Record<Outcome | 'failed', string> = {
  new: 'written',
  updated: 'updated',
  unchanged: 'unchanged',
  kept: 'kept as edited by hand',
  beside: 'kept as edited by hand, new version beside it',
  failed: 'not converted',
};
const CHANGES: ReadonlySet<Outcome> = new Set(['new', 'updated', 'beside']);

/**
 * Converts every source of the collection and reports what became of each; returns whether nothing was wrong.
 * `threshold` is the confidence from 0 to 1 that a name needs to be listed in an article.
 */
export async function convertAll(content: Content, threshold: number, reported: Reported = 'all'): Promise<boolean> {
  const { sources, problems } = content.sources.refresh();
  if (reported === 'all') printProblems(problems);
  const { fine, files } = await convertAndReport(sources, content, { threshold, reported });
  if (reported === 'all') printProblems(orphanProblems(content.folders.articles, files));
  return fine;
}

/** Converts these files and reports what became of each; returns whether nothing was wrong. */
export async function convertFiles(files: readonly string[], content: Content, threshold: number): Promise<boolean> {
  const sources = files.map((file) => sourceFile(file, content.folders.sources));
  return (await convertAndReport(sources, content, { threshold, reported: 'all' })).fine;
}

async function convertAndReport(
  sources: readonly SourceFile[],
  content: Content,
  { threshold, reported }: { threshold: number; reported: Reported },
): Promise<{ fine: boolean; files: ReadonlySet<string> }> {
  const progress = startProgress(sources.length, process.stderr);
  const outcomes: (Outcome | 'failed')[] = [];
  const files = new Set<string>();
  let fine = true;
  const code = content.cache ? digestCode(ROOT, CONVERSION_ROOMS) : '';
  for await (const written of writeArticles(sources, content, { threshold, code })) {
    outcomes.push(...outcomesOf(written));
    for (const file of written.files) files.add(file);
    fine &&= !hasErrors(written.problems);
    progress.step();
    if (reported === 'all' || written.outcomes.some((outcome) => CHANGES.has(outcome)))
      progress.around(() => report(written));
  }
  progress.end();
  if (reported === 'all') console.log(total(sources.length, outcomes));
  return { fine, files };
}

function report(written: WrittenSource): void {
  console.log(`${written.source.file}: ${summaryOf(written)}`);
  printProblems(written.problems);
}

/** Prints problems on stderr, one a line. */
export function printProblems(problems: readonly Problem[]): void {
  for (const problem of problems) console.error(formatProblem(problem));
}

function outcomesOf({ outcomes }: WrittenSource): readonly (Outcome | 'failed')[] {
  return outcomes.length > 0 ? outcomes : ['failed'];
}

/** `content/articles/raid.md written: 14 paragraphs, 2 captions`; several articles of one source are counted. */
function summaryOf({ files, outcomes, counts }: WrittenSource): string {
  const [outcome] = outcomes;
  if (outcome === undefined) return 'no article';
  const result = files.length === 1 ? `${files[0]} ${OUTCOME_TEXT[outcome]}` : countOutcomes(outcomes);
  return `${result}: ${formatCounts(counts)}`;
}

/** `12 sources: 10 written, 2 not converted` */
function total(sources: number, outcomes: readonly (Outcome | 'failed')[]): string {
  return `${sources} ${sources === 1 ? 'source' : 'sources'}: ${countOutcomes(outcomes) || 'nothing to do'}`;
}

function countOutcomes(outcomes: readonly (Outcome | 'failed')[]): string {
  const counts = Map.groupBy(outcomes, (outcome) => outcome);
  return [...counts].map(([outcome, same]) => `${same.length} ${OUTCOME_TEXT[outcome]}`).join(', ');
}
