import { constants, crc32, deflateSync } from 'node:zlib';

/** Red, green and blue, from 0 to 255. */
export type Color = readonly [red: number, green: number, blue: number];

/** A picture of at most 16 colors. */
export interface IndexedPicture {
  /** In pixels, even. */
  width: number;
  height: number;
  palette: readonly Color[];
  /** The place of each pixel's color in the palette, row by row. */
  pixels: Buffer;
}

const FILTER_UP = 2;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Encodes a picture as PNG (W3C, Portable Network Graphics, third edition). */
export function encodePng(picture: IndexedPicture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(picture.width, 0);
  header.writeUInt32BE(picture.height, 4);
  header.set([4, 3, 0, 0, 0], 8); // 4 bits a pixel, indexed; deflate, a filter for each row, not interlaced
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(picture.palette.flat())),
    chunk('IDAT', compress(filterRows(picture))),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Packs pixels in pairs, each as its difference from the pair above: most of a picture of text becomes zeros. */
function filterRows({ width, height, pixels }: IndexedPicture): Uint8Array {
  const pairs = width / 2;
  const filtered = blankBytes((1 + pairs) * height);
  const above = new Uint8Array(pairs);
  for (let row = 0; row < height; row++) {
    const from = row * width;
    const to = row * (1 + pairs);
    filtered[to] = FILTER_UP;
    if (row > 0 && pixels.compare(pixels, from - width, from, from, from + width) === 0) continue;
    for (let i = 0; i < pairs; i++) {
      const pair = (pixels[from + 2 * i]! << 4) | pixels[from + 2 * i + 1]!;
      filtered[to + 1 + i] = pair - above[i]!;
      above[i] = pair;
    }
  }
  return filtered;
}

let scratch = new Uint8Array();

/** Returns zeros, in memory that the next call takes again: a thousand pictures need not have a gigabyte. */
function blankBytes(size: number): Uint8Array {
  if (scratch.length !== size) scratch = new Uint8Array(size);
  return scratch.fill(0);
}

/** Compresses runs of one byte only: other strategies of zlib take longer, and their bytes differ from CPU to CPU. */
function compress(bytes: Uint8Array): Buffer {
  return deflateSync(bytes, { strategy: constants.Z_RLE });
}

function chunk(type: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), data.length + 8);
  return bytes;
}
