import { searchNames } from '../../site/views/search.ts';

export async function GET(): Promise<Response> {
  return Response.json(await searchNames());
}
