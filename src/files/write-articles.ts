import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { MIN_OTHER_SOURCES } from '../convert/labels/other-sources.ts';
import type { ConvertOptions } from '../convert/pipeline.ts';
import { articleEntities, searchedText } from '../entities/article-entities.ts';
import { wordClasses } from '../entities/matcher/word-classes.ts';
import { articleToFile } from '../model/article-file.ts';
import type { BlockKind, Block } from '../model/block.ts';
import { articleSlugs } from '../model/ids.ts';
import type { Problem } from '../model/problems/problem.ts';
import { problem } from '../model/problems/table.ts';
import { newVersionPath, writeArticle, type Outcome } from './article-files.ts';
import type { Content } from './content.ts';
import { namesKeys, type NamesKeys } from './names-keys.ts';
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
  /** Of everything that decides it but the glossary. */
  key: string;
  /** Digests of the glossary's names: of all, and of those that the text may have. */
  names: { all: string; ofText: string };
  /** The classes of the words that were searched for names; see `wordClasses`. */
  classes: readonly string[];
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
  const shared = digestOf([code, threshold]);
  const names = namesKeys(glossary);
  const clashes = slugClashes(sources);
  for (const source of sources) {
    const clash = clashes.get(source);
    if (clash) {
      yield { source, files: [], outcomes: [], counts: {}, problems: [clash] };
      continue;
    }
    const key = conversionKey(source, content, shared);
    const remembered = cache?.get<RememberedConversion>(CACHE_KIND, source.file);
    if (remembered?.key === key && hasSameNames(remembered, names) && remembered.files.every(isAsRemembered)) {
      content.noteProblems(source.file, remembered.problems);
      yield writtenSource(source, remembered);
      continue;
    }
    const texts: string[] = [];
    const written = await writeArticlesOf(source, content, (article) => {
      texts.push(searchedText(article));
      return articleEntities(article, { entries, threshold });
    });
    const classes = cache ? wordClasses(texts.join('\n')) : [];
    const conversion = { key, names: { all: names.all, ofText: names.of(classes) }, classes, ...written };
    cache?.set(CACHE_KIND, source.file, afterNow(conversion));
    yield writtenSource(source, conversion);
    // A turn of the event loop, so that a signal is handled between two files and never within one.
    await setImmediate();
  }
  cache?.prune(CACHE_KIND, new Set(content.sources.list().sources.map(({ file }) => file)));
}

/** Whether a glossary has the names that a conversion found, or might have found, and no others that it would find. */
function hasSameNames({ names, classes }: RememberedConversion, now: NamesKeys): boolean {
  return names.all === now.all || names.ofText === now.of(classes);
}

/** A digest of all that decides what becomes of a source, except for the glossary. */
function conversionKey(source: SourceFile, { sources }: Content, shared: string): string {
  const { file, slug, section } = source;
  return digestOf([shared, file, slug, section, sources.identifier(source), sources.repeatsDigest(source, MIN_OTHER_SOURCES)]); // prettier-ignore
}

async function writeArticlesOf(
  source: SourceFile,
  content: Content,
  findEntities: ConvertOptions['findEntities'],
): Promise<Pick<RememberedConversion, 'files' | 'counts' | 'problems'>> {
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

function writtenSource(
  source: SourceFile,
  { files, counts, problems }: Pick<RememberedConversion, 'files' | 'counts' | 'problems'>,
): WrittenSource {
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
