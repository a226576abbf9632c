import sharp from 'sharp';

/** Widths in pixels: for iOS, and the two that an installed site needs. */
export const ICON_SIZES = [180, 192, 512];

const PAPER = '#fbfaf6';
/** Of the width, on each side: systems cut icons round. */
const ROOM = 0.18;

/** `svg`, the path of the site's icon, as a square PNG on a ground of paper. */
export async function iconPng(svg: string, size: number): Promise<Buffer> {
  const room = Math.round(size * ROOM);
  const drawing = sharp(svg, { density: 72 * 16 }).resize(size - 2 * room);
  return drawing
    .extend({ top: room, right: room, bottom: room, left: room, background: PAPER })
    .flatten({ background: PAPER })
    .png({ palette: true })
    .toBuffer();
}

/** `svg` as an `.ico` of 32 pixels, which programs ask for at the root of a host: a PNG in Microsoft's frame for it. */
export async function iconIco(svg: string): Promise<Buffer> {
  const png = await sharp(svg, { density: 72 * 4 })
    .resize(32)
    .png()
    .toBuffer();
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(32, 6);
  header.writeUInt8(32, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}
