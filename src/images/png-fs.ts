import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** `svg` as a PNG of 64 colours, kept in the folder `cache` under a digest of the SVG, which must name no font. */
export async function renderPng(svg: string, cache: string): Promise<Buffer> {
  const digest = createHash('sha256').update(svg).digest('base64url').slice(0, 24);
  const file = join(cache, `${digest}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return kept;
  const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 64 }).toBuffer();
  await mkdir(cache, { recursive: true });
  await writeFile(file, png);
  return png;
}
