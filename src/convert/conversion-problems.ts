import type { Problem } from '../model/problems/problem.ts';
import { problem } from '../model/problems/table.ts';
import { hasBody, type ConvertedArticle } from './converted-article.ts';

/** Reports what a source's articles lack: text, a body, a title, a date that means one day only. */
export function findProblems(file: string, articles: readonly ConvertedArticle[]): Problem[] {
  return [...findMissingParts(file, articles), ...findUndecidedDates(file, articles)];
}

function findMissingParts(file: string, articles: readonly ConvertedArticle[]): Problem[] {
  const nonEmpty = articles.filter(({ blocks }) => blocks.length);
  if (!nonEmpty.length) return [problem('source-empty', { file })];
  const withBody = nonEmpty.filter(hasBody);
  if (!withBody.length) return [problem('no-article', { file })];
  return withBody.flatMap(({ metadata, blocks }) => {
    if (metadata.title) return [];
    return [problem('no-title', articles.length > 1 ? { file, line: blocks[0]!.lines[0] } : { file })];
  });
}

/** Reports dates that could mean two days, where neither a header nor the editor says which. */
function findUndecidedDates(file: string, articles: readonly ConvertedArticle[]): Problem[] {
  return articles.flatMap((article) => {
    const { metadata, ambiguousDate } = article;
    if (!ambiguousDate || metadata.published || !hasBody(article)) return [];
    const [one, other] = ambiguousDate.days;
    return [problem('ambiguous-date', { file, line: ambiguousDate.row }, { one, other })];
  });
}
