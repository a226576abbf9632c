import type { APIRoute } from 'astro';
import { outputImages, type OutputImage } from '../../site/output-image.ts';
import { loadSite } from '../../site/store.ts';

export async function getStaticPaths() {
  return outputImages(await loadSite()).map((image) => ({ params: { file: image.path }, props: { image } }));
}

export const GET: APIRoute<{ image: OutputImage }> = async ({ props }) =>
  new Response(new Uint8Array(await props.image.png()), { headers: { 'Content-Type': 'image/png' } });
