import lists from './peoples.json' with { type: 'json' };

/** Those whose plural takes an s. */
const REGULAR = /(?:an|ian|ean|i)$/;

/** Nations, peoples, faiths and political camps, as adjectives and nouns, as they are written. */
export const PEOPLES: readonly string[] = [
  ...lists.several.split('|'),
  ...lists.demonyms.split(' ').flatMap((name) => (REGULAR.test(name) ? [name, `${name}s`] : [name])),
  ...lists.faiths.split(' '),
  ...lists.politics.split(' '),
];

/** One word each, as in "a Peruvian ship". */
export const NATIONALITIES: readonly string[] = lists.demonyms.split(' ');
