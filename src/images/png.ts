import sharp from 'sharp';

/** Widths of icons in pixels: one for iOS, and the two that an installed site needs. */
export const ICON_SIZES = [180, 192, 512];

const ICON_BACKGROUND = '#fbfaf6';
/** Margin on each side of an icon as a share of its width: systems cut icons round. */
const ICON_MARGIN = 0.18;
/** Dots per inch at which one unit of an SVG is one pixel. */
const SVG_DENSITY = 72;

/** Renders an SVG as a square PNG of `size` pixels, with margins and without transparency. */
export async function iconPng(svg: Buffer, size: number): Promise<Buffer> {
  const margin = Math.round(size * ICON_MARGIN);
  const drawing = sharp(svg, { density: 16 * SVG_DENSITY }).resize(size - 2 * margin);
  return drawing
    .extend({ top: margin, right: margin, bottom: margin, left: margin, background: ICON_BACKGROUND })
    .flatten({ background: ICON_BACKGROUND })
    .png({ palette: true })
    .toBuffer();
}

/** Renders an SVG as an `.ico` of 32 pixels, which browsers ask for at the root of a host: a PNG with Microsoft's header. */
export async function iconIco(svg: Buffer): Promise<Buffer> {
  const png = await sharp(svg, { density: 4 * SVG_DENSITY })
    .resize(32)
    .png()
    .toBuffer();
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2); // type: icon
  header.writeUInt16LE(1, 4); // number of images
  header.writeUInt8(32, 6); // width
  header.writeUInt8(32, 7); // height
  header.writeUInt16LE(1, 10); // color planes
  header.writeUInt16LE(32, 12); // bits per pixel
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18); // offset of the image
  return Buffer.concat([header, png]);
}
