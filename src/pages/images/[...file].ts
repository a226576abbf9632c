import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { readIcon, readRenderedImage } from '../../files/image-files-fs.ts';
import { ICON_SIZES, iconPng, svgToPng } from '../../images/png.ts';
import { iconFile } from '../../site/routes.ts';
import { loadSite } from '../../site/store.ts';
import { pictures } from '../../site/views/pictures.ts';

interface Props {
  png: () => Promise<Buffer>;
}

export async function getStaticPaths() {
  const site = await loadSite();
  const cache = join(site.config.cacheDir, 'images');
  const images = [
    ...pictures(site).map(({ file, svg }) => ({ file, png: () => readRenderedImage(svg, cache, svgToPng) })),
    ...ICON_SIZES.map((size) => ({ file: iconFile(size), png: () => iconPng(readIcon(), size) })),
  ];
  return images.map(({ file, png }) => ({ params: { file }, props: { png } }));
}

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(new Uint8Array(await props.png()), { headers: { 'Content-Type': 'image/png' } });
