import type { Article, ArticleEntity } from '../model/article.ts';
import type { Problem } from '../model/problems/problem.ts';
import { problem } from '../model/problems/table.ts';
import type { Decoded } from '../text/decode.ts';
import { coverAllRows, numberBlocks, toAccount, toFrontmatterBlocks, toOutsideBlock, type Account } from './account.ts';
import { findAmbiguousDate, findMetadataLines, mergeMetadata, withPublisher } from './article-metadata.ts';
import { accountMetadata, findProblems, toArticle, type ConvertedArticle } from './converted-article.ts';
import { markEditorialNotes, markStartAndEnd } from './formats/editorial-marks.ts';
import { markEmailSignature } from './formats/email-signature.ts';
import { readFootnotes } from './formats/footnotes.ts';
import { readExportHead, readHeaderFields } from './formats/header-fields.ts';
import { readHtmlTags } from './formats/html-tags.ts';
import { readLettersToTheEditor } from './formats/letters-to-the-editor.ts';
import { markLinkList } from './formats/link-list.ts';
import { joinLiveEntries } from './formats/live-entries.ts';
import { readMarkdown } from './formats/markdown.ts';
import { readOverrides } from './formats/overrides.ts';
import { readWikitext } from './formats/wikitext.ts';
import { linesToBlocks } from './kinds/lines-to-blocks.ts';
import { amendLabels, type Labels } from './labels/amend-labels.ts';
import { labelLines, type LineLabel } from './labels/label-lines.ts';
import { measureLines } from './labels/measured-lines.ts';
import { type ArticleLines, type Line, rowsToLines } from './lines/line.ts';
import { splitArticles } from './lines/split-articles.ts';
import { unwrap } from './lines/unwrap.ts';
import { findMetadata } from './metadata/find-metadata.ts';
import { detectLanguage } from './metadata/language/detect-language.ts';
import { findAnnotation } from './rows/annotated-text.ts';
import { markPageHeadersFooters } from './rows/page-headers-footers.ts';
import { splitRows } from './rows/rows.ts';

/** A source, read and decoded. */
export interface Source {
  /** Path relative to the project's root. */
  file: string;
  /** Its text; `undefined` where the file's bytes are not text. */
  decoded: Decoded | undefined;
  /** The section that the source's folder names. */
  section?: string;
}

/** What a conversion can be given besides the source. */
export interface ConvertOptions {
  /** Counts the other sources that have a line. */
  countOtherSources?: (text: string) => number;
  /** Finds the entities that an article mentions. */
  findEntities?: (article: Omit<Article, 'entities'>) => ArticleEntity[];
}

/** The result of converting one source. */
export interface Conversion {
  account: Account;
  /** The source's lines, unchanged; none where it is not text. */
  rows: string[];
  /** One for nearly every source. None where the account's problems say why. */
  articles: Article[];
}

/**
 * Converts one source, in the steps below: rows → lines → articles → labels → metadata → blocks → account → entities.
 * Each step is a pure function; the comment before it says why it comes where it does. `decode` in `src/text/decode.ts`
 * comes before them, when the file is read. Never throws for what a source contains: that becomes a problem in the
 * account.
 */
export async function convert(
  source: Source,
  { countOtherSources, findEntities }: ConvertOptions = {},
): Promise<Conversion> {
  const { file, decoded, section } = source;
  if (!decoded) return refuse(file, problem('source-binary', { file }));

  // Every later step refers to the rows: blocks, problems and metadata say which they come from.
  const rows = splitRows(decoded.text);
  // A text with a tag on every word reads like no article; whatever was found in it would be wrong.
  const annotation = findAnnotation(decoded.text);
  if (annotation) return refuseAnnotated(file, decoded, rows, annotation);

  // The editor's frontmatter is no text: it is taken off before anything is read as such.
  const overrides = await readOverrides(rows, file);
  const { outside, articles } = rowsToArticles(rows, overrides.rowCount);

  // The editor decides, then the source's own header, then its folder, then what is found in the text.
  const given = articles.map(({ lines, metadata }) => ({
    lines,
    metadata: { ...metadata, ...(section && { section }), ...overrides.metadata },
  }));
  const converted = given.map((article) => convertArticle(article, rows, countOtherSources));

  // The account needs all blocks, because only together do they show which rows none of them covers.
  const covering = [
    ...toFrontmatterBlocks(rows, overrides.rowCount),
    ...outside.map(toOutsideBlock),
    ...numberBlocks(converted),
  ];
  const account = toAccount({
    file,
    encoding: decoded.encoding,
    articles: converted.map(accountMetadata),
    blocks: coverAllRows(covering, rows),
    problems: [...overrides.problems, ...findProblems(file, converted)],
  });

  // Entities come last: they are looked for in the text as it is published.
  const written = converted.flatMap((article) => toArticle(article, file));
  return {
    account,
    rows,
    articles: written.map((article) => ({ ...article, entities: findEntities?.(article) ?? [] })),
  };
}

type LinesStep = (lines: readonly Line[], rows: readonly string[]) => Line[];
type ArticleStep = (article: ArticleLines) => ArticleLines;

/** The steps over all lines of a source, while it may still hold several articles. */
const SOURCE_STEPS: readonly LinesStep[] = [
  // Before rows are joined: a paragraph continues across the headers and footers of pages.
  markPageHeadersFooters,
  // Before anything is read as a heading, a field or a sentence: until here, a line is a row.
  unwrap,
  // Before the text is split: a text browser lists the links of the whole page, and numbers them in all of its text.
  markLinkList,
  // Before the text is split: what is outside its marks counts for no article.
  markStartAndEnd,
];

/** The formats that the lines of one article are read for. */
const FORMAT_STEPS: readonly ArticleStep[] = [
  // Headers first: they say what a line is, whatever the line looks like to the steps below.
  readExportHead,
  // After the head of an export, which it corrects.
  readHeaderFields,
  // After the fields: only a text with a header is a message.
  onLines(markEmailSignature),
  // Markup before all that reads words, so that they see plain text. Tags may be around the other two.
  onLines(readHtmlTags),
  onLines(readMarkdown),
  onLines(readWikitext),
  // Again after the source's: each article of several has its marks, and a mark may be in bold.
  onLines(markStartAndEnd),
  // After markup, because a note may be in bold or italics, too.
  onLines(markEditorialNotes),
  // After the editorial notes, none of which is the headline of an entry.
  onLines(joinLiveEntries),
  // After Markdown, whose references to footnotes are now `[1]` as in other texts.
  onLines(readFootnotes),
  // Last: a letter is signed with short lines that are nothing else.
  readLettersToTheEditor,
];

/** Splits a source's rows into articles, after the first `offset` rows, and reads what their format says. */
export function rowsToArticles(rows: readonly string[], offset = 0): { outside: Line[]; articles: ArticleLines[] } {
  const lines = SOURCE_STEPS.reduce((read, step) => step(read, rows), rowsToLines(rows, offset));
  const { outside, articles } = splitArticles(lines);
  return { outside, articles: articles.map(readFormats) };
}

function readFormats(lines: Line[]): ArticleLines {
  return FORMAT_STEPS.reduce<ArticleLines>((read, step) => step(read), { lines, metadata: {} });
}

function onLines(step: (lines: readonly Line[]) => Line[]): ArticleStep {
  return ({ lines, metadata }) => ({ lines: step(lines), metadata });
}

/** Labels the lines of one article, finds its metadata and makes its blocks. */
function convertArticle(
  article: ArticleLines,
  rows: readonly string[],
  countOtherSources: ConvertOptions['countOtherSources'],
): ConvertedArticle {
  const { lines, metadata: given } = article;
  // What the format has settled is neither labeled nor searched: it would look like boilerplate around the text.
  const open = lines.filter(({ boilerplate }) => !boilerplate);
  // Language before labels and metadata: both count the function words of one language.
  const language = given.language ?? detectLanguage(open);
  // Characters and words are counted once, for both.
  const measured = measureLines(open);
  // Labels before metadata: titles, bylines and dates are looked for around the text of the article.
  const labels = labelLines(measured, { language, ...(countOtherSources && { countOtherSources }) });
  const found = withPublisher(findMetadata(measured, labels, language), article);
  // Labels are amended after metadata are found: the models that rank metadata have learned from the labels as they are.
  const amended = amendLabels(lines, labelsByLine(lines, labels), rows);
  // Kinds come last: a line is a title or a byline where metadata were read from it, else what its label and words say.
  const blocks = linesToBlocks(lines, rows, amended, findMetadataLines(open, found, given));
  return { metadata: mergeMetadata(found, given), blocks, ...findAmbiguousDate(open, found) };
}

/** Returns the label of each line, none for those that were not labeled. */
function labelsByLine(lines: readonly Line[], labels: readonly LineLabel[]): Labels {
  const remaining = labels.values();
  return lines.map(({ boilerplate }) => (boilerplate ? undefined : remaining.next().value));
}

/** Returns the conversion of a source that could not be read at all. */
export function refuse(file: string, why: Problem): Conversion {
  const account = toAccount({ file, encoding: null, articles: [], blocks: [], problems: [why] });
  return { account, rows: [], articles: [] };
}

function refuseAnnotated(file: string, { encoding }: Decoded, rows: string[], detail: string): Conversion {
  const blocks = coverAllRows([], rows, 'annotated for language research');
  const problems = [problem('source-annotated', { file }, { detail })];
  return { account: toAccount({ file, encoding, articles: [], blocks, problems }), rows, articles: [] };
}
