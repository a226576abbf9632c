import type { LabeledText } from './labeled-text.ts';
import { fillTemplate } from './fill-template.ts';
import stories from './news-stories.json' with { type: 'json' };
import { Dice } from '../../src/text/random.ts';
import type { NamePool } from './replace-names.ts';
import { StoryCast } from './story-cast.ts';

/** How much of a story is told, at random. */
const SHARES_TOLD = [0.5, 0.7, 0.9];
const SHARE_OF_PARAGRAPHS = 0.6;

/**
 * Texts put together from sentences of stories as news tells them, one cast a text: the same firms, courts, villages and
 * people come back in full and in short, beside capitals that name nothing.
 */
export function newsStories(count: number, pool: NamePool, seed: number): LabeledText[] {
  const dice = new Dice(seed);
  const topics = Object.values(stories);
  return Array.from({ length: count }, (_, at) => {
    const told = dice.pick(SHARES_TOLD);
    const sentences = dice.pick(topics).filter(() => dice.chance(told));
    const template = sentences.map((sentence) => sentence + (dice.chance(SHARE_OF_PARAGRAPHS) ? '\n' : ' ')).join('');
    const cast = new StoryCast(pool, dice);
    return fillTemplate(`news-stories-${at}`, template, (slot) => cast.fill(slot));
  });
}
