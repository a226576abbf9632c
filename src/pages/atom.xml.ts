import { fileResponse } from '../site/output-file.ts';
import { loadSite } from '../site/store.ts';
import { siteFeed } from '../site/views/feeds.ts';

export const GET = async () => fileResponse(siteFeed(await loadSite(), 'atom'));
