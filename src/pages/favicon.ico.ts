import { faviconIco } from '../site/output-image.ts';

export async function GET(): Promise<Response> {
  return new Response(new Uint8Array(await faviconIco()), { headers: { 'Content-Type': 'image/x-icon' } });
}
