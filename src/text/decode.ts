export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  /** Without a byte order mark; line ends as they stood. */
  text: string;
  encoding: Encoding;
}

const BYTE_ORDER_MARKS: [Encoding, ...number[]][] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** Controls no text has; those from 0x80 on are what bad conversions left of punctuation. */
const CONTROL = /[\p{Cc}--[\s\u007f-\u009f]]/gv;

/**
 * The text of a file in UTF-8, UTF-16 or, where it is neither, Windows-1252, as browsers read unlabelled pages.
 * `undefined` where the bytes are no text at all: an image, an archive, a word processor's file.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const encoding = markedEncoding(bytes) ?? unmarkedUtf16(bytes) ?? 'utf-8';
  const decoded = decodeAs(encoding, bytes) ?? {
    text: new TextDecoder('windows-1252').decode(bytes),
    encoding: 'windows-1252',
  };
  return isBinary(decoded.text) ? undefined : decoded;
}

function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  return BYTE_ORDER_MARKS.find(([, ...mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
}

/** Latin letters in UTF-16 leave every second byte zero. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, 512);
  const zeros = [0, 0];
  sample.forEach((byte, i) => byte === 0 && zeros[i % 2]!++);
  const many = sample.length / 5;
  if (zeros[1]! > many && zeros[0]! === 0) return 'utf-16le';
  if (zeros[0]! > many && zeros[1]! === 0) return 'utf-16be';
  return undefined;
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): Decoded | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

function isBinary(text: string): boolean {
  const sample = text.slice(0, 8192);
  return text.startsWith('%PDF-') || (sample.match(CONTROL)?.length ?? 0) > sample.length / 200;
}
