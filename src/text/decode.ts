export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  /** Without a byte order mark, with the line ends of the file. */
  text: string;
  encoding: Encoding;
}

const BYTE_ORDER_MARKS: [Encoding, ...number[]][] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** Bytes that are searched for zeros, and characters that are searched for controls. */
const SAMPLE_BYTES = 512;
const SAMPLE_LENGTH = 8192;
/** Share of the bytes that are zero in UTF-16 with enough Latin letters to recognize it. */
const MIN_ZERO_SHARE = 1 / 5;
/** Share of control characters above which a file is not text. */
const MAX_CONTROL_SHARE = 1 / 200;
/** Control characters that no text has; those from 0x80 on come from wrong conversions of punctuation. */
const CONTROL = /[\p{Cc}--[\s\u007f-\u009f]]/gv;

/**
 * Decodes a file in UTF-8, UTF-16 or, if it is neither, Windows-1252, as browsers read pages without a declared encoding.
 * Returns `undefined` for bytes that are not text: an image, an archive, a word processor's file.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const encoding = findByteOrderMark(bytes) ?? guessUtf16(bytes) ?? 'utf-8';
  const decoded = decodeAs(encoding, bytes) ?? {
    text: new TextDecoder('windows-1252').decode(bytes),
    encoding: 'windows-1252',
  };
  return isBinary(decoded.text) ? undefined : decoded;
}

function findByteOrderMark(bytes: Uint8Array): Encoding | undefined {
  return BYTE_ORDER_MARKS.find(([, ...mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
}

/** Recognizes UTF-16 without a mark by its Latin letters, of which every second byte is zero. */
function guessUtf16(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let [evenZeros, oddZeros] = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0 && i % 2 === 0) evenZeros++;
    else if (byte === 0) oddZeros++;
  });
  const enough = sample.length * MIN_ZERO_SHARE;
  if (oddZeros > enough && evenZeros === 0) return 'utf-16le';
  if (evenZeros > enough && oddZeros === 0) return 'utf-16be';
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
  const sample = text.slice(0, SAMPLE_LENGTH);
  const controls = sample.match(CONTROL)?.length ?? 0;
  return text.startsWith('%PDF-') || controls > sample.length * MAX_CONTROL_SHARE;
}
