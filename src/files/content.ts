import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { wordClasses } from '../entities/matcher/word-classes.ts';
import { joinEntries, type Glossary } from '../model/glossary/glossary.ts';
import { parseEntry, type ParsedEntry } from '../model/glossary/parse-entry.ts';
import { sourcePathToSlug, type ArticleSlug } from '../model/ids.ts';
import type { Problem } from '../model/problems/problem.ts';
import type { Cache } from './cache.ts';
import { fileStamp, listContentFiles, contentFolders, type ContentFolders } from './list-files.ts';
import { articleProblems, parseArticle, type ParsedArticle } from './parse-article.ts';
import { digestCode } from './code-digest.ts';
import { namesKeys } from './names-keys.ts';
import { Sources } from './sources.ts';

/** The glossary of a content folder; each file is read and parsed once, and again only after it has changed. */
export class GlossaryFiles {
  readonly #folder: string;
  readonly #files = new Map<string, { stamp: string | undefined; entry: ParsedEntry }>();
  #glossary: Glossary | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Returns the glossary as it was when the folder was last looked at. */
  read(): Glossary {
    return this.#glossary ?? this.refresh();
  }

  /** Looks at the folder again, and returns the glossary: the same object for as long as no file changes. */
  refresh(): Glossary {
    const files = listContentFiles(this.#folder);
    let changed = files.length !== this.#files.size;
    for (const file of files) {
      const stamp = fileStamp(file);
      if (this.#files.get(file)?.stamp === stamp) continue;
      this.#files.set(file, { stamp, entry: parseEntry(readFileSync(file, 'utf8'), file) });
      changed = true;
    }
    if (!this.#glossary || changed) {
      const present = new Set(files);
      for (const file of this.#files.keys()) if (!present.has(file)) this.#files.delete(file);
      this.#glossary = joinEntries(files.map((file) => this.#files.get(file)!.entry));
    }
    return this.#glossary;
  }
}

/** An article file as it is now. */
export interface ArticleFile {
  /** Relative to the working folder. */
  file: string;
  slug: ArticleSlug;
  /** SHA-256 of the file. */
  digest: string;
  /**
   * The classes of its words (see `wordClasses`), a line each; absent where it has links to entries, which compare names in
   * other ways than texts do.
   */
  classes?: string | undefined;
}

interface KnownArticle extends ArticleFile {
  stamp: string | undefined;
  /** Until it is parsed. */
  text: string | undefined;
  /** What parsing it showed. */
  checked?: KeyedCheck;
}

/** What is known of an article once it was parsed. */
export interface ArticleCheck {
  problems: Problem[];
  /** The path of the source it was made from. */
  source: string | undefined;
}

/** Of the file's digest and the names its links were checked against. */
type KeyedCheck = ArticleCheck & { key: string };

/** Kinds of the cache: the digests of article files, and what parsing them showed. */
const DIGEST_KIND = 'article file';
const CHECK_KIND = 'article check';
/** The rooms whose code decides what is wrong in an article. */
const CHECKING_ROOMS = ['files', 'model'];
const ROOT = path.resolve(import.meta.dirname, '..', '..');
let checkingCode: string | undefined;

/** How often each kind of work was done: no file needs any of it twice in one build. */
export interface WorkCounts {
  decodings: number;
  conversions: number;
  articleParses: number;
}

/**
 * The content folder of a site: the one place that reads it. Every file is read, decoded and parsed once, and again
 * only after it has changed, by whichever command or page needs it first.
 */
export class Content {
  readonly folders: ContentFolders;
  readonly sources: Sources;
  readonly cache: Cache | undefined;
  readonly #glossary: GlossaryFiles;
  readonly #articles = new Map<string, KnownArticle>();
  readonly #sourceProblems = new Map<string, Problem[]>();
  readonly #listeners = new Set<() => void>();
  /** Counts the changes of files that `noteChange` was told of. */
  version = 0;
  #conversions = 0;
  #articleParses = 0;

  /** With a cache, what is known of files that have not changed need not be found out again. */
  constructor(contentDir: string, cache?: Cache) {
    this.folders = contentFolders(contentDir);
    this.cache = cache;
    this.sources = new Sources(this.folders.sources, cache);
    this.#glossary = new GlossaryFiles(this.folders.glossary);
  }

  /** Returns the glossary as it was at the last `refreshGlossary`: thousands of articles ask for it. */
  glossary(): Glossary {
    return this.#glossary.read();
  }

  /** Reads what has changed of the glossary, and returns it: the same object for as long as none of its files changes. */
  refreshGlossary(): Glossary {
    return this.#glossary.refresh();
  }

  /** Returns the articles as they are now, sorted by path. */
  articles(): ArticleFile[] {
    const files = listContentFiles(this.folders.articles);
    const present = new Set(files);
    for (const file of this.#articles.keys()) if (!present.has(file)) this.#articles.delete(file);
    const update = () => files.map((file) => this.#article(file));
    const articles = this.cache ? this.cache.batch(update) : update();
    for (const kind of [DIGEST_KIND, CHECK_KIND]) this.cache?.prune(kind, present);
    return articles;
  }

  /** Returns a digest of the names in the glossary that matter to an article. */
  namesKey({ classes }: Pick<ArticleFile, 'classes'>): string {
    const names = namesKeys(this.glossary());
    return classes === undefined ? names.all : names.of(classes.split('\n'));
  }

  /** Parses an article and remembers what is wrong with it; the tree is the caller's to keep or to drop. */
  parse({ file }: Pick<ArticleFile, 'file'>): ParsedArticle {
    const known = this.#article(file);
    const parsed = parseArticle(file, known.slug, known.text ?? readFileSync(file, 'utf8'));
    this.#articleParses += 1;
    known.text = undefined;
    const problems = articleProblems(parsed, this.glossary().targets);
    known.checked = { problems, source: parsed.frontmatter.values.source, key: this.#checkKey(known) };
    this.cache?.set(CHECK_KIND, file, known.checked);
    return parsed;
  }

  /** Returns what is wrong in an article, parsing it only if nobody has since it or a name of the glossary changed. */
  check({ file }: Pick<ArticleFile, 'file'>): ArticleCheck {
    const known = this.#article(file);
    const key = this.#checkKey(known);
    if (known.checked?.key === key) return known.checked;
    const cached = this.cache?.get<KeyedCheck>(CHECK_KIND, file);
    if (cached?.key === key) return (known.checked = cached);
    this.parse(known);
    return known.checked!;
  }

  /** Notes that files of the folder have changed: whoever watches it says so. */
  noteChange(): void {
    this.version += 1;
    for (const listener of this.#listeners) listener();
  }

  /** Calls `listener` whenever files of the folder have changed. */
  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Counts a conversion, and remembers what it found wrong. */
  noteConversion(file: string, problems: Problem[]): void {
    this.#conversions += 1;
    this.noteProblems(file, problems);
  }

  /** Remembers what is wrong with a source, so that nobody converts it to find out. */
  noteProblems(file: string, problems: Problem[]): void {
    this.#sourceProblems.set(file, problems);
  }

  /** Returns what the last conversion of a source found wrong; `undefined` where it was not converted. */
  conversionProblems(file: string): Problem[] | undefined {
    return this.#sourceProblems.get(file);
  }

  get work(): WorkCounts {
    const { decodings } = this.sources;
    return { decodings, conversions: this.#conversions, articleParses: this.#articleParses };
  }

  #article(file: string): KnownArticle {
    const stamp = fileStamp(file);
    const known = this.#articles.get(file);
    if (known?.stamp === stamp && known) return known;
    const slug = sourcePathToSlug(path.relative(this.folders.articles, file).split(path.sep).join('/'));
    const article = { file, slug, stamp, ...this.#readArticle(file, stamp) };
    this.#articles.set(file, article);
    return article;
  }

  /** Reads and digests a file, unless an earlier run has; its text is read when it is parsed then. */
  #readArticle(file: string, stamp: string | undefined): Pick<KnownArticle, 'digest' | 'classes' | 'text'> {
    const cached = this.cache?.get<Pick<KnownArticle, 'stamp' | 'digest' | 'classes'>>(DIGEST_KIND, file);
    if (stamp !== undefined && cached?.stamp === stamp) {
      return { digest: cached.digest, classes: cached.classes, text: undefined };
    }
    const text = readFileSync(file, 'utf8');
    const digest = createHash('sha256').update(text).digest('base64url');
    const classes = text.includes('[[') ? undefined : wordClasses(text).join('\n');
    this.cache?.set(DIGEST_KIND, file, { stamp, digest, classes });
    return { digest, classes, text };
  }

  #checkKey(article: Pick<KnownArticle, 'digest' | 'classes'>): string {
    return `${article.digest} ${this.namesKey(article)} ${(checkingCode ??= digestCode(ROOT, CHECKING_ROOMS))}`;
  }
}

const OPEN_CONTENT = Symbol.for('postil.open-content');

/**
 * Returns the content of a folder, the same object for everybody in this process. The registry is global because Astro
 * evaluates the content configuration in a module graph of its own: a variable of this module would exist twice.
 */
export function openContent(contentDir: string, cache?: Cache): Content {
  const registry = globalThis as { [OPEN_CONTENT]?: Map<string, Content> };
  const opened = (registry[OPEN_CONTENT] ??= new Map<string, Content>());
  const key = path.resolve(contentDir);
  const content = opened.get(key) ?? new Content(contentDir, cache);
  opened.set(key, content);
  return content;
}
