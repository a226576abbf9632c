import type { Block, BlockKind } from '../article/block.ts';
import { authorNote } from './kinds/author-note.ts';
import { caption } from './kinds/caption.ts';
import { correction } from './kinds/correction.ts';
import { credit } from './kinds/credit.ts';
import { heading } from './kinds/heading.ts';
import { listItem } from './kinds/list-item.ts';
import { quote } from './kinds/quote.ts';
import type { Kind, Place, Recogniser } from './kinds/recogniser.ts';
import { table } from './kinds/table.ts';
import type { LineLabel } from './label/label.ts';
import type { Line } from './line.ts';
import type { FoundMetadata } from './metadata/metadata.ts';
import { foldWords } from './words.ts';

/** What may stand between the lines of the body or just behind them, whatever the label says. */
const AROUND_THE_BODY: readonly Recogniser[] = [correction, authorNote, credit, caption];
/** What a line of the body can be, if not a paragraph. */
const IN_THE_BODY: readonly Recogniser[] = [quote, table, listItem, heading];
/** Gives every line its kind: metadata first, then what has been said already, then what its form and label tell. */
export function toBlocks(
  lines: readonly Line[],
  rows: readonly string[],
  labels: readonly LineLabel[],
  metadata: FoundMetadata,
): Block[] {
  const owned = metadataKinds(metadata);
  const first = labels.findIndex(({ article }) => article);
  const last = labels.findLastIndex(({ article }) => article);
  const said = new Set<string>();
  const blocks = lines.map((line, index): Block => {
    const label = labels[index]!;
    const place: Place = {
      line,
      rows: rows.slice(line.lines[0] - 1, line.lines[1]),
      previous: lines[index - 1],
      next: lines[index + 1],
      offset: first < 0 ? Infinity : Math.min(0, index - first) + Math.max(0, index - last),
    };
    const owner = owned.get(index);
    const repeated = alreadySaid(line, said);
    const kind: Kind = owner ? { kind: owner } : (repeated ?? kindOf(place, label));
    return toBlock(line, kind);
  });
  return joinRows(blocks);
}

/** The keys in the contract's order. */
function toBlock({ text, lines }: Line, { kind, reason, ...rest }: Kind): Block {
  return { kind, ...(reason !== undefined && { reason }), text, lines, ...rest };
}

function metadataKinds({ title, standfirst, authors, published, modified }: FoundMetadata): Map<number, BlockKind> {
  const owners: [BlockKind, readonly number[] | undefined][] = [
    ['byline', authors?.lines],
    ['date', modified?.lines],
    ['date', published?.lines],
    ['standfirst', standfirst?.lines],
    ['title', title?.lines],
  ];
  return new Map(owners.flatMap(([kind, lines]) => (lines ?? []).map((line) => [line, kind] as const)));
}

/** Shorter lines may well be said twice. */
const LEAST_REPEATED = 30;

/** Remembers in `said` what a line says, and tells if it was said before. */
function alreadySaid({ text }: Line, said: Set<string>): Kind | undefined {
  if (text.length < LEAST_REPEATED) return undefined;
  const words = foldWords(text);
  if (said.has(words)) return { kind: 'boilerplate', reason: 'duplicate' };
  said.add(words);
  return undefined;
}

function kindOf(place: Place, label: LineLabel): Kind {
  const around = firstOf(AROUND_THE_BODY, place);
  if (around) return around;
  if (!label.article) return { kind: 'boilerplate', reason: label.reason };
  return firstOf(IN_THE_BODY, place) ?? { kind: 'paragraph' };
}

function firstOf(recognisers: readonly Recogniser[], place: Place): Kind | undefined {
  for (const recognise of recognisers) {
    const kind = recognise(place);
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
      last.text += `\n${block.text}`;
      last.lines = [last.lines[0], block.lines[1]];
    } else {
      joined.push({ ...block });
    }
  }
  return joined;
}
