/** A character and where it stands: UTF-16 offsets, `end` exclusive. */
export interface PlacedCharacter {
  character: string;
  start: number;
  end: number;
}

/** What Windows-1252 makes of the bytes 0x80 to 0xff, by character; its gaps are the C1 controls. */
const BYTE_OF = new Map(
  Array.from({ length: 0x80 }, (_, i) => [new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + i)), 0x80 + i]),
);
const TAIL = [...BYTE_OF].flatMap(([character, byte]) => (byte < 0xc0 ? character : [])).join('');
const SEQUENCE = new RegExp(`[\u00c2-\u00f4][${TAIL}]`);
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Whether a text has anything that UTF-8 read as Windows-1252 could look like. */
export function looksMisread(text: string): boolean {
  return SEQUENCE.test(text);
}

/**
 * Undoes, as often as it can, what reading UTF-8 as Windows-1252 did: `â€™` → `’`. Text that only looks misread, such as
 * `é »`, changes too: this is for comparing only.
 */
export function repairMisread(characters: PlacedCharacter[]): PlacedCharacter[] {
  const repaired: PlacedCharacter[] = [];
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
function sequenceLength(first: PlacedCharacter | undefined): number {
  const byte = BYTE_OF.get(first?.character ?? '') ?? 0;
  if (byte >= 0xf0) return 4;
  return byte >= 0xc2 && byte < 0xdf ? 2 : byte >= 0xe0 ? 3 : 1;
}

function asUtf8(run: PlacedCharacter[]): string | undefined {
  try {
    return UTF8.decode(Uint8Array.from(run, ({ character }) => BYTE_OF.get(character) ?? 0));
  } catch {
    return undefined;
  }
}
