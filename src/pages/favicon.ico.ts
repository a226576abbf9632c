import { favicon } from '../site/views/images.ts';

export async function GET(): Promise<Response> {
  return new Response(new Uint8Array(await favicon()), { headers: { 'Content-Type': 'image/x-icon' } });
}
