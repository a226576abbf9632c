import type { BlockKind } from '../../model/block-kinds.ts';
import type { Block } from '../../model/block.ts';
import type { Labels } from '../labels/amend-labels.ts';
import { BELOW_END_MARK } from '../formats/start-and-end-marks.ts';
import { authorNote } from './author-note.ts';
import { caption } from './caption.ts';
import { correction } from './correction.ts';
import { credit } from './credit.ts';
import { heading } from './heading.ts';
import { listItem } from './list-item.ts';
import { quote } from './quote.ts';
import type { Kind, Place, Recognizer } from './recognizer.ts';
import { table } from './table.ts';
import { teaser } from './teaser.ts';
import type { LineLabel } from '../labels/label.ts';
import type { LineFormat, Line } from '../lines/line.ts';
import { pullQuotesIn } from './pull-quotes.ts';
import { endsSentence } from '../../text/sentences.ts';

/** What may stand between the lines of the body or just behind them, whatever the label says. */
const BELOW_THE_BODY: readonly Recognizer[] = [correction, authorNote, credit];
const AROUND_THE_BODY: readonly Recognizer[] = [...BELOW_THE_BODY, caption];
/** What a line of the body can be, if not a paragraph. */
const IN_THE_BODY: readonly Recognizer[] = [teaser, quote, table, listItem, heading];

/** Lines from a title to its text: byline, date, the first picture, buttons. */
const LONGEST_HEAD = 25;

/**
 * Gives every line its kind: what its form or the metadata made of it first, then what has been said already, then what
 * its form and label tell. Lines without a label are settled by their form.
 */
export function linesToBlocks(
  lines: readonly Line[],
  rows: readonly string[],
  labels: Labels,
  metadataLines: ReadonlyMap<Line, BlockKind>,
): Block[] {
  const first = labels.findIndex((label) => label?.article);
  const last = labels.findLastIndex((label) => label?.article);
  const title = lines.findLastIndex(
    (line, i) => i < first && first - i <= LONGEST_HEAD && metadataLines.get(line) === 'title',
  );
  const top = title < 0 ? first : title;
  const following = followingIn(lines, labels);
  const seenText = new Set<string>();
  const pulled = pullQuotesIn(lines.filter((line, i) => labels[i]?.article && !metadataLines.has(line)));
  const blocks = lines.map((line, index): Block => {
    const label = labels[index];
    const place: Place = {
      line,
      rows,
      previous: lines[index - 1],
      next: lines[index + 1],
      following: following[index],
      offset: first < 0 ? Infinity : Math.min(0, index - top) + Math.max(0, index - last),
      probability: label?.probability ?? 0,
    };
    if (!label) return toBlock(line, settledKind(place));
    // Without an article nothing is its title.
    const owner = first < 0 ? undefined : metadataLines.get(line);
    const kind: Kind = owner ? { kind: owner } : pulled.has(line) ? PULL_QUOTE : kindOf(place, label);
    return toBlock(line, seenText.has(line.text) ? DUPLICATE : remember(seenText, line, kind));
  });
  return joinRows(blocks);
}

/** The next line of the article below each line. */
function followingIn(lines: readonly Line[], labels: Labels): (Line | undefined)[] {
  const following: (Line | undefined)[] = [];
  for (let i = lines.length - 2; i >= 0; i--) {
    following[i] = labels[i + 1]?.article ? lines[i + 1] : following[i + 1];
  }
  return following;
}

/** The keys in the contract's order. */
function toBlock(line: Line, { kind, reason = line.note, text = line.text, level, ordered }: Kind): Block {
  const { lines } = line;
  const block: Block = reason === undefined ? { kind, text, lines } : { kind, reason, text, lines };
  if (level !== undefined) block.level = level;
  if (ordered !== undefined) block.ordered = ordered;
  return block;
}

/** Shorter lines may well be said twice. */
const LEAST_REPEATED = 30;
const DUPLICATE: Kind = { kind: 'boilerplate', reason: 'duplicate' };
const PULL_QUOTE: Kind = { kind: 'boilerplate', reason: 'pull quote' };
const ONCE: ReadonlySet<BlockKind> = new Set(['title', 'standfirst', 'caption']);

/**
 * Adds a line of the article to those it has `said`: sentences, and what is said once by nature. A heading may well
 * come again, and what is left out here may be said where it belongs.
 */
function remember(seenText: Set<string>, { text }: Line, kind: Kind): Kind {
  const once = ONCE.has(kind.kind) || (kind.kind !== 'boilerplate' && endsSentence(text));
  if (once && text.length >= LEAST_REPEATED) seenText.add(text);
  return kind;
}

/** Credits and notes may stand below the end; a header's title is a title; all else goes. */
function settledKind(place: Place): Kind {
  const { format, boilerplate = 'no text' } = place.line;
  const note = boilerplate === BELOW_END_MARK ? firstOf(BELOW_THE_BODY, place) : undefined;
  return note ?? kindOfFormat(format) ?? { kind: 'boilerplate', reason: boilerplate };
}

function kindOf(place: Place, label: LineLabel): Kind {
  const around = firstOf(AROUND_THE_BODY, place);
  if (around) return around;
  if (!label.article) return { kind: 'boilerplate', reason: label.reason };
  return kindOfFormat(place.line.format) ?? firstOf(IN_THE_BODY, place) ?? { kind: 'paragraph' };
}

function kindOfFormat(format: LineFormat | undefined): Kind | undefined {
  if (!format) return undefined;
  const { liveEntry: _liveEntry, belongsTo: _belongsTo, ...kind } = format;
  return kind;
}

function firstOf(recognizers: readonly Recognizer[], place: Place): Kind | undefined {
  for (const recognize of recognizers) {
    const kind = recognize(place);
    if (kind) return kind;
  }
  return undefined;
}

/** Table rows that follow each other are one table. */
function joinRows(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'table' && last?.kind === 'table') {
      // A ruled line between head and body has no text.
      if (block.text) last.text += `\n${block.text}`;
      last.lines = [last.lines[0], block.lines[1]];
    } else {
      joined.push(block);
    }
  }
  return joined;
}
