/** A text reduced to what stays the same when it is cleaned and re-wrapped; `starts[i]` to `ends[i]` is where `key[i]` stood. */
export interface FoldedText {
  key: string;
  /** UTF-16 offsets into the text; one for each code unit of `key`. */
  starts: number[];
  ends: number[];
}

/** White space, controls, soft hyphens, joiners; and hyphens, which come and go where lines are joined. */
const UNSTABLE = /[\s\p{Cc}\p{Cf}\u2010\u2011-]/u;
const ALIKE: Record<string, string> = { '‘': "'", '’': "'", ʼ: "'", '“': '"', '”': '"', '–': '—' };

/** What Windows-1252 makes of the bytes 0x80 to 0xff, by character; its gaps are the C1 controls. */
const BYTE_OF = new Map(
  Array.from({ length: 0x80 }, (_, i) => [new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + i)), 0x80 + i]),
);
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** A character and where it stands: UTF-16 offsets, `end` exclusive. */
interface Placed {
  character: string;
  start: number;
  end: number;
}

/** Folds white space, hyphens, quotation marks, ligatures and accents, keeping the way back; with `repair`, misread UTF-8 too. */
export function foldText(text: string, repair: boolean): FoldedText {
  const folded: FoldedText = { key: '', starts: [], ends: [] };
  const characters = charactersOf(text);
  for (const { character, start, end } of repair ? repairMisread(characters) : characters) {
    for (const unit of foldCharacter(character).split('')) {
      folded.key += unit;
      folded.starts.push(start);
      folded.ends.push(end);
    }
  }
  return folded;
}

function charactersOf(text: string): Placed[] {
  let start = 0;
  return Array.from(text, (character) => ({ character, start, end: (start += character.length) }));
}

function foldCharacter(character: string): string {
  if (UNSTABLE.test(character)) return '';
  return ALIKE[character] ?? character.normalize('NFKD').replace(/\s/gu, '');
}

/**
 * Undoes, as often as it can, what reading UTF-8 as Windows-1252 did: `â€™` → `’`. Text that only looks misread, such as
 * `é »`, changes too: this is for comparing only.
 */
function repairMisread(characters: Placed[]): Placed[] {
  const repaired: Placed[] = [];
  for (let i = 0; i < characters.length;) {
    const run = characters.slice(i, i + sequenceLength(characters[i]));
    const character = run.length > 1 ? asUtf8(run) : undefined;
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) break;
    repaired.push(character === undefined ? first : { character, start: first.start, end: last.end });
    i += character === undefined ? 1 : run.length;
  }
  return repaired.length < characters.length ? repairMisread(repaired) : repaired;
}

/** How many bytes the UTF-8 sequence has that `first` would begin; `ß` begins one of no living script. */
function sequenceLength(first: Placed | undefined): number {
  const byte = BYTE_OF.get(first?.character ?? '') ?? 0;
  if (byte >= 0xf0) return 4;
  return byte >= 0xc2 && byte < 0xdf ? 2 : byte >= 0xe0 ? 3 : 1;
}

function asUtf8(run: Placed[]): string | undefined {
  try {
    return UTF8.decode(Uint8Array.from(run, ({ character }) => BYTE_OF.get(character) ?? 0));
  } catch {
    return undefined;
  }
}
