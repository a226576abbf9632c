import { readIcon } from '../files/image-files-fs.ts';
import { iconIco } from '../images/png.ts';

export async function GET(): Promise<Response> {
  return new Response(new Uint8Array(await iconIco(readIcon())), {
    headers: { 'Content-Type': 'image/x-icon' },
  });
}
