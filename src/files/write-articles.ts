import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { MIN_OTHER_SOURCES } from '../convert/labels/other-sources.ts';
import type { ConvertOptions } from '../convert/pipeline.ts';
import { articleEntities } from '../entities/article-entities.ts';
import { articleToFile } from '../model/article-file.ts';
import type { BlockKind, Block } from '../model/block.ts';
import { articleSlugs } from '../model/ids.ts';
import type { Problem } from '../model/problems/problem.ts';
import { problem } from '../model/problems/table.ts';
import { newVersionPath, writeArticle, type Outcome } from './article-files.ts';
import type { Content } from './content.ts';
import { namesKey } from './names-key.ts';
import { fileStamp, slugClashes, type SourceFile } from './list-files.ts';
import { digestOf } from '../text/digest.ts';
import { convertSource } from './sources.ts';

/** What became of a source. */
export interface WrittenSource {
  source: SourceFile;
  /** The files of its articles, whether or not they had to be written; none where it was not converted. */
  files: string[];
  /** What became of each file. */
  outcomes: Outcome[];
  /** How many blocks of each kind its account has. */
  counts: Partial<Record<BlockKind, number>>;
  problems: Problem[];
}

export interface WriteOptions {
  /** The confidence from 0 to 1 that a name needs to be listed in an article. */
  threshold: number;
  /** A digest of the code that converts; of no use without a cache. */
  code: string;
}

/** A conversion as it is remembered. */
interface RememberedConversion {
  /** Of everything that decides it. */
  key: string;
  files: { file: string; stamp: string | undefined; newVersionStamp: string | undefined; outcome: Outcome }[];
  counts: WrittenSource['counts'];
  /** Those of the account. */
  problems: Problem[];
}

const CACHE_KIND = 'conversion';

/**
 * Converts sources into article files, one after the other, and yields what became of each. Where the content has a
 * cache, a source is not converted again unless something that decides the result has changed: its text, the lines it
 * shares with others, the glossary, a setting, the code, or the article file itself.
 */
export async function* writeArticles(
  sources: readonly SourceFile[],
  content: Content,
  options: WriteOptions,
): AsyncGenerator<WrittenSource, void, undefined> {
  content.sources.refresh();
  const glossary = content.refreshGlossary();
  const { entries } = glossary;
  const { threshold, code } = options;
  const { cache } = content;
  const shared = digestOf([code, threshold, namesKey(glossary)]);
  const findEntities: ConvertOptions['findEntities'] = (article) => articleEntities(article, { entries, threshold });
  const clashes = slugClashes(sources);
  for (const source of sources) {
    const clash = clashes.get(source);
    if (clash) {
      yield { source, files: [], outcomes: [], counts: {}, problems: [clash] };
      continue;
    }
    const key = conversionKey(source, content, shared);
    const remembered = cache?.get<RememberedConversion>(CACHE_KIND, source.file);
    if (remembered?.key === key && remembered.files.every(isAsRemembered)) {
      content.noteProblems(source.file, remembered.problems);
      yield writtenSource(source, remembered);
      continue;
    }
    const conversion = { key, ...(await writeArticlesOf(source, content, findEntities)) };
    cache?.set(CACHE_KIND, source.file, afterNow(conversion));
    yield writtenSource(source, conversion);
    // A turn of the event loop, so that a signal is handled between two files and never within one.
    await setImmediate();
  }
  cache?.prune(CACHE_KIND, new Set(content.sources.list().sources.map(({ file }) => file)));
}

/** A digest of all that decides what becomes of a source. */
function conversionKey(source: SourceFile, { sources }: Content, shared: string): string {
  const { file, slug, section } = source;
  return digestOf([shared, file, slug, section, sources.identifier(source), sources.repeatsDigest(source, MIN_OTHER_SOURCES)]); // prettier-ignore
}

async function writeArticlesOf(
  source: SourceFile,
  content: Content,
  findEntities: ConvertOptions['findEntities'],
): Promise<Omit<RememberedConversion, 'key'>> {
  const { account, articles } = await convertSource(source, content.sources, findEntities);
  content.noteConversion(source.file, account.problems);
  const titles = articles.map(({ title }) => title);
  const slugs = articles.length > 0 ? articleSlugs(source.slug, titles) : [];
  const files = articles.map((article, i) => {
    const file = path.join(content.folders.articles, `${slugs[i]!}.md`);
    const outcome = writeArticle(file, articleToFile(article, source.file));
    return { file, outcome, stamp: fileStamp(file), newVersionStamp: fileStamp(newVersionPath(file)) };
  });
  return { files, counts: countKinds(account.blocks), problems: account.problems };
}

function countKinds(blocks: readonly Block[]): WrittenSource['counts'] {
  const counts: WrittenSource['counts'] = {};
  for (const { kind } of blocks) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function isAsRemembered({ file, stamp, newVersionStamp }: RememberedConversion['files'][number]): boolean {
  return stamp !== undefined && fileStamp(file) === stamp && fileStamp(newVersionPath(file)) === newVersionStamp;
}

/** A conversion as it is to be reported the next time, if nothing changes: what was written is unchanged then. */
function afterNow(conversion: RememberedConversion): RememberedConversion {
  const unchanged = (outcome: Outcome) => (outcome === 'new' || outcome === 'updated' ? 'unchanged' : outcome);
  return { ...conversion, files: conversion.files.map((file) => ({ ...file, outcome: unchanged(file.outcome) })) };
}

function writtenSource(source: SourceFile, { files, counts, problems }: RememberedConversion): WrittenSource {
  const handEdited = files
    .filter(({ outcome }) => outcome === 'beside')
    .map(({ file }) => problem('hand-edited', { file }, { beside: newVersionPath(file) }));
  return {
    source,
    files: files.map(({ file }) => file),
    outcomes: files.map(({ outcome }) => outcome),
    counts,
    problems: [...problems, ...handEdited],
  };
}
