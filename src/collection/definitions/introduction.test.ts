import { expect, test } from 'vitest';
import type { ArticleSlug } from '../../model/ids.ts';
import type { EntityType } from '../../model/mention.ts';
import { findIntroduction } from './introduction.ts';

/** Finds the introduction in sentences with the mention in brackets; returns the sentence's index. */
const introduced = (type: EntityType, sentences: string[], aliases: string[] = [], name?: string) => {
  const article = { article: 'a' as ArticleSlug, title: 'A', language: 'en' };
  const mentions = sentences.map((sentence, index) => {
    const [, before = '', surface = '', after = ''] = /^([^[]*)\[([^\]]*)\]([^]*)$/.exec(sentence) ?? [];
    return { ...article, anchor: String(index), before, surface, after };
  });
  const entity = { type, name: name ?? mentions[0]?.surface ?? '', aliases };
  return findIntroduction(mentions, entity)?.anchor;
};

test.each<[EntityType, string]>([
  ['place', 'They attacked [Rutba], a town in western Anbar, on Sunday.'],
  ['place', 'They hold [Mosul], Iraq’s second largest city, which they took in 2014.'],
  ['place', '[Rutba] is a town on the road to Jordan.'],
  ['place', 'Fighting in the town of [Rutba] went on.'],
  ['organization', 'The militant group [Isis] took the city.'],
  ['organization', 'He works for [Amaq], the group’s own news agency.'],
  ['organization', '[Nabat] – one of the oldest charities in the town – sent water.'],
  ['person', '[Ada Stone], a baker from Rutba, stayed.'],
  ['person', 'Ada Stone, who stayed, spoke to foreign minister [Bo Lee].'],
  ['person', 'Iraqi prime minister [Ada Stone] spoke.'],
  ['person', '[Ada Stone], head of the water board, spoke.'],
  ['event', 'They remember the [Anfal], a campaign of 1988.'],
])('%s: %s', (type, sentence) => {
  expect(introduced(type, [sentence])).toBe('0');
});

test.each<[EntityType, string]>([
  ['place', 'In [Rutba], a curfew was imposed on the town.'],
  ['place', 'They went to [Rutba], Kirkuk and other cities.'],
  ['place', 'They went to [Rutba], a move the army had expected.'],
  ['place', 'They danced in the streets of [Rutba].'],
  ['organization', 'They sued a branch of the [Amaq].'],
  ['place', 'Those who fled [Rutba] said so.'],
  ['person', '[Ada Stone], the town of Rutba said, was gone.'],
  ['person', '[Ada Stone] was a long way from home.'],
  ['person', 'He saw [Ada Stone], a baker from …'],
])('%s, not introduced: %s', (type, sentence) => {
  expect(introduced(type, [sentence])).toBeUndefined();
});

test('the clearest introduction wins, and the first of two alike', () => {
  const sentences = ['The town of [Rutba] fell.', 'Near [Rutba], a town in Anbar.', 'Near [Rutba], a desert town.'];
  expect(introduced('place', sentences)).toBe('1');
});

test('a surname introduces nobody; another full name does', () => {
  expect(introduced('person', ['President [Stone] spoke.'], ['Stone'], 'Ada Stone')).toBeUndefined();
  expect(introduced('person', ['President [Ada M. Stone] spoke.'], ['Ada M. Stone'], 'Ada Stone')).toBe('0');
});
