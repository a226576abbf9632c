import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { ConvertOptions } from '../convert/pipeline.ts';
import { articleEntities } from '../entities/article-entities.ts';
import { articleToFile } from '../model/article-file.ts';
import type { Block } from '../model/block.ts';
import { articleSlugs } from '../model/ids.ts';
import type { Problem } from '../model/problems/problem.ts';
import { problem } from '../model/problems/table.ts';
import { newVersionPath, writeArticle, type Outcome } from './article-files.ts';
import type { Content } from './content.ts';
import { convertSource } from './convert-source.ts';
import { slugClashes, type SourceFile } from './source-list.ts';

/** What became of a source. */
export interface WrittenSource {
  source: SourceFile;
  /** The files of its articles, whether or not they had to be written; none where it was not converted. */
  files: string[];
  /** What became of each file. */
  outcomes: Outcome[];
  /** The blocks of its account. */
  blocks: readonly Block[];
  problems: Problem[];
}

/**
 * Converts sources into article files, one after the other, and yields what became of each. `threshold` is the
 * confidence from 0 to 1 that a name needs to be listed in an article.
 */
export async function* writeArticles(
  sources: readonly SourceFile[],
  content: Content,
  { threshold }: { threshold: number },
): AsyncGenerator<WrittenSource, void, undefined> {
  content.sources.refresh();
  const { entries } = content.glossary();
  const findEntities: ConvertOptions['findEntities'] = (article) => articleEntities(article, { entries, threshold });
  const clashes = slugClashes(sources);
  for (const source of sources) {
    const clash = clashes.get(source);
    yield clash
      ? { source, files: [], outcomes: [], blocks: [], problems: [clash] }
      : await writeArticlesOf(source, content, findEntities);
    // A turn of the event loop, so that a signal is handled between two files and never within one.
    await setImmediate();
  }
}

async function writeArticlesOf(
  source: SourceFile,
  content: Content,
  findEntities: ConvertOptions['findEntities'],
): Promise<WrittenSource> {
  const { account, articles } = await convertSource(source, content.sources, findEntities);
  content.noteConversion(source.file, account.problems);
  const titles = articles.map(({ title }) => title);
  const slugs = articles.length > 0 ? articleSlugs(source.slug, titles) : [];
  const files = slugs.map((slug) => path.join(content.folders.articles, `${slug}.md`));
  const outcomes = articles.map((article, i) => writeArticle(files[i]!, articleToFile(article, source.file)));
  const keptBeside = files.filter((_, i) => outcomes[i] === 'beside');
  const handEdited = keptBeside.map((file) => problem('hand-edited', { file }, { beside: newVersionPath(file) }));
  return { source, files, outcomes, blocks: account.blocks, problems: [...account.problems, ...handEdited] };
}
