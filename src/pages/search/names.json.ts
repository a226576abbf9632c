import { loadSite } from '../../site/store.ts';
import { searchNames } from '../../site/views/search.ts';

export const GET = async () => Response.json(searchNames(await loadSite()));
