import rss from '@astrojs/rss';
import { config } from '../../postil.config.ts';
import { feedItems } from '../data/feed.ts';

export async function GET(): Promise<Response> {
  return rss({
    title: config.title,
    description: config.description,
    site: new URL(config.base, config.url).href,
    customData: `<language>${config.language}</language>`,
    items: await feedItems(),
  });
}
