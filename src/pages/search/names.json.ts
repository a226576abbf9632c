import { searchNames } from '../../data/search.ts';

export async function GET(): Promise<Response> {
  return Response.json(await searchNames());
}
