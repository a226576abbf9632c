import { clamp } from '../../../learn/ranker.ts';
import { comparisonKey } from '../../../text/fold.ts';
import { anyOf } from '../../../text/phrases.ts';
import copyrightWords from '../copyright-words.json' with { type: 'json' };
import type { MetadataPage } from '../metadata-page.ts';
import type { TitleFeatureGroup } from './feature-group.ts';

const names = [
  'line', 'lines to body', 'lines to article', 'in body', 'long lines before body', 'longest line before body',
  'words before body', 'article lines before body', 'repetitions', 'first repetition', 'repetitions near',
  'repeated later', 'repetitions before', 'page owner',
] as const; // prettier-ignore

/** Matches lines that say who owns the page: “© 2024 Harwick Herald”. */
const PAGE_OWNER = new RegExp(anyOf(copyrightWords.pageOwner), 'i');
const MAX_PAGE_OWNER_LENGTH = 200;
/** Lines up to a repetition that is near. */
const MAX_LINES_NEAR = 12;

/** Where a line is, and where else its text is. */
export const titlePositionFeatures: TitleFeatureGroup = {
  names,
  fill(page, lines, out, width, offset) {
    const paths = pathsToBody(page);
    const owners = readPageOwners(page);
    lines.forEach((line, i) =>
      out.set(positionFeaturesOf(page, line, paths[line] ?? NO_PATH, owners), offset + i * width),
    );
  },
};

function positionFeaturesOf(
  { lines, articleStart, body: [first, last], linesByText }: MetadataPage,
  line: number,
  path: PathToBody,
  pageOwners: string,
): number[] {
  const { text, key } = lines[line]!;
  const same = linesByText.get(text) ?? [];
  return [
    Math.min(line, 300),
    clamp(first - line, 90),
    clamp(articleStart - line, 90),
    Number(line >= first && line <= last),
    path.longLines,
    path.longestLine,
    path.words,
    path.articleLines,
    same.length,
    Number(same[0] === line),
    same.filter((other) => other !== line && Math.abs(other - line) < MAX_LINES_NEAR).length,
    Number((same.at(-1) ?? line) - line > MAX_LINES_NEAR),
    same.filter((other) => other < line).length,
    Number(key !== '' && pageOwners.includes(` ${key} `)),
  ];
}

/** The lines between a line and the body below it. */
interface PathToBody {
  /** How many are long. */
  longLines: number;
  /** The words of the longest, and of all. */
  longestLine: number;
  words: number;
  /** How many were labeled as part of the article. */
  articleLines: number;
}

/** For lines that are not above the body. */
const NO_PATH: PathToBody = { longLines: -1, longestLine: -1, words: -1, articleLines: -1 };
const MIN_WORDS_OF_LONG_LINE = 5;

/** Returns the path to the body from its first line and each line above it, by line. */
function pathsToBody({ lines, body: [first] }: MetadataPage): PathToBody[] {
  let path: PathToBody = { longLines: 0, longestLine: 0, words: 0, articleLines: 0 };
  const paths: PathToBody[] = [];
  if (first >= 0) paths[first] = path;
  for (let line = first - 1; line >= 0; line--) {
    paths[line] = path;
    const { wordCount, article } = lines[line]!;
    path = {
      longLines: path.longLines + Number(wordCount >= MIN_WORDS_OF_LONG_LINE),
      longestLine: Math.min(60, Math.max(path.longestLine, wordCount)),
      words: Math.min(400, path.words + wordCount),
      articleLines: path.articleLines + Number(article),
    };
  }
  return paths;
}

/** Returns the keys of the lines that say who owns the page, in one text. */
function readPageOwners({ lines }: MetadataPage): string {
  const owners = lines.filter(({ text }) => text.length <= MAX_PAGE_OWNER_LENGTH && PAGE_OWNER.test(text));
  return owners.map(({ text }) => ` ${comparisonKey(text)} `).join('|');
}
