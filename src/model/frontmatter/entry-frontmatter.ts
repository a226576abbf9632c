import { z } from 'zod';
import { entityType, oneOf, text, texts } from './values.ts';

/** `aliases: Mossul, Mosel` without brackets is a list as well. */
const phrases = z
  .preprocess((value) => (typeof value === 'string' ? value.split(/\s*,\s*/) : value), texts)
  .default([]);
const WORDS = new Map<unknown, boolean>([
  ['yes', true],
  ['no', false],
]);
/** YAML takes `yes` for a text. */
const flag = z.preprocess((value) => WORDS.get(value) ?? value, z.boolean('expected true or false'));

const degrees = (most: number, what: string) =>
  z.number().min(-most, `a ${what} is at least -${most}`).max(most, `a ${what} is at most ${most}`);

/** The frontmatter of a file in `content/glossary`; what each key means is told in `GlossaryEntry`. */
export const entryShape = {
  name: text,
  type: entityType,
  aliases: phrases,
  ignore: phrases,
  /** Absent: `fold` for terms, `exact` for names. */
  match: oneOf(['exact', 'fold']).optional(),
  hidden: flag.default(false),
  highlight: flag.default(true),
  coordinates: z
    .tuple([degrees(90, 'latitude'), degrees(180, 'longitude')], {
      error: 'expected [latitude, longitude] in degrees, such as [36.34, 43.13]',
    })
    .optional(),
  wordnet: z
    .string()
    .regex(/^[^%\s]+%[1-5]:\d\d:\d\d:[^:\s]*:(?:\d\d)?$/, 'expected a sense key, such as quay%1:06:00::, in quotes')
    .optional(),
  links: z
    .record(text, z.url({ protocol: /^https?$/, error: 'expected an address that starts with https://' }))
    .default({}),
};
