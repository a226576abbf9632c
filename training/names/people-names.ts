import lists from './peoples.json' with { type: 'json' };

/** Endings of names whose plural takes an s. */
const REGULAR = /(?:an|ian|ean|i)$/;

/** Nations, peoples, faiths and political camps, as adjectives and nouns, as English text writes them. */
export const PEOPLE_NAMES: readonly string[] = [
  ...lists.several.split('|'),
  ...lists.demonyms.split(' ').flatMap((name) => (REGULAR.test(name) ? [name, `${name}s`] : [name])),
  ...lists.faiths.split(' '),
  ...lists.politics.split(' '),
];

/** Nationalities of one word, as in "a Peruvian ship". */
export const NATIONALITIES: readonly string[] = lists.demonyms.split(' ');
