import type { APIContext } from 'astro';
import { siteImages, type SiteImage } from '../../site/views/images.ts';

export async function getStaticPaths() {
  return (await siteImages()).map((image) => ({ params: { file: image.path }, props: { image } }));
}

export async function GET({ props }: APIContext<{ image: SiteImage }>): Promise<Response> {
  return new Response(new Uint8Array(await props.image.png()), { headers: { 'Content-Type': 'image/png' } });
}
