import { z } from 'zod';
import { ENTITY_TYPES } from '../mention.ts';
import { entityType, oneOf, text, texts } from './values.ts';

/** `aliases: Mossul, Mosel` without brackets is a list as well. */
const phrases = z
  .preprocess((value) => (typeof value === 'string' ? value.split(/\s*,\s*/) : value), texts)
  .default([]);
const YES_NO = new Map<unknown, boolean>([
  ['yes', true],
  ['no', false],
]);
/** YAML reads `yes` as text. */
const flag = z.preprocess((value) => YES_NO.get(value) ?? value, z.boolean('expected true or false'));

const degrees = (max: number, what: string) =>
  z.number().min(-max, `a ${what} is at least -${max}`).max(max, `a ${what} is at most ${max}`);

/** The frontmatter of a file in `content/glossary`. Descriptions and examples make docs/reference/frontmatter.md. */
export const entryShape = {
  name: text.meta({ description: 'Name of the entity, or the term.', example: 'Mosul' }),
  type: entityType.meta({ description: `One of ${ENTITY_TYPES.join(', ')}.`, example: 'place' }),
  aliases: phrases.meta({ description: 'Other names that mean this entry.', example: '[Mossul]' }),
  ignore: phrases.meta({
    description: 'Phrases that contain a name of this entry but mean something else.',
    example: '[Mosul Eye]',
  }),
  match: oneOf(['exact', 'fold']).optional().meta({
    description:
      '`exact`: only as written; `fold`: whatever the capitals. Without it, `fold` for terms, `exact` for names.',
    example: 'exact',
  }),
  hidden: flag.default(false).meta({
    description: 'Keeps the name out of the whole site, apart from the text of the articles themselves.',
    example: 'true',
  }),
  highlight: flag.default(true).meta({
    description: 'Whether the name is highlighted in articles; its page and its line in the glossary stay.',
    example: 'false',
  }),
  coordinates: z
    .tuple([degrees(90, 'latitude'), degrees(180, 'longitude')], {
      error: 'expected [latitude, longitude] in degrees, such as [36.34, 43.13]',
    })
    .optional()
    .meta({
      description: 'Position of a place in degrees, north and east positive. Without it, open data is used.',
      example: '[36.34, 43.13]',
    }),
  wordnet: z
    .string()
    .regex(/^[^%\s]+%[1-5]:\d\d:\d\d:[^:\s]*:(?:\d\d)?$/, 'expected a sense key, such as quay%1:06:00::, in quotes')
    .optional()
    .meta({
      description:
        'WordNet sense that the definition of a term is quoted from. Delete it when you change the definition.',
      example: '"quay%1:06:00::"',
    }),
  links: z
    .record(text, z.url({ protocol: /^https?$/, error: 'expected an address that starts with https://' }))
    .default({})
    .meta({
      description: 'Further reading: label and address. `wikipedia` and `wikidata` are known labels.',
      example: '{ wikipedia: "https://en.wikipedia.org/wiki/Mosul" }',
    }),
};
