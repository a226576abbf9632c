import { expect, test } from 'vitest';
import { entryFixture } from '../../model/glossary/entry-fixture.ts';
import type { EntityType } from '../../model/mention.ts';
import type { RecognizedName } from '../recognized-name.ts';
import { linkNames } from './link-names.ts';

const TYPES: Record<string, EntityType> = { p: 'person', o: 'organization', l: 'place', g: 'group' };
const entries = [
  entryFixture({ name: 'Isis', type: 'organization', aliases: ['Islamic State'] }),
  entryFixture({ name: 'Ada Stone', type: 'person' }),
  entryFixture({ name: 'Ada B. Stone', type: 'person' }),
];

/** Links `'[p Ada Stone] met [p Stone]'`: a type's letter and the surface; a capital letter for a glossary entry. */
function linked(markup: string): string[] {
  const spans: RecognizedName[] = [];
  let text = '';
  for (const part of markup.split(/(\[[^\]]*\])/)) {
    const [, letter = '', surface = part] = /^\[(\w) ([^]*)\]$/.exec(part) ?? [];
    const type = TYPES[letter.toLowerCase()];
    const entry = entries.find(
      ({ name, aliases }) => letter !== letter.toLowerCase() && [name, ...aliases].includes(surface),
    );
    const end = text.length + surface.length;
    if (type) {
      const span = { start: text.length, end, type, confidence: 1 };
      spans.push(entry ? { ...span, origin: 'glossary', entry } : { ...span, origin: 'model' });
    }
    text += surface;
  }
  return linkNames(text, spans).map(({ id }) => id);
}

test.each<[string, string, string[]]>([
  ['surname', '[p Ada Stone] said. [p Stone] left.', ['person/ada-stone', 'person/ada-stone']],
  ['surname first', '[p Stone] is [p Ada Stone].', ['person/ada-stone', 'person/ada-stone']],
  ['first name', '[p Ada Stone]: [p Ada]', ['person/ada-stone', 'person/ada-stone']],
  ['first name and surname alike', '[p Omar Omar]: [p Omar]', Array(2).fill('person/omar-omar')],
  ['surname of two words', '[p Mohamed bin Rashid]: [p bin Rashid]', Array(2).fill('person/mohamed-bin-rashid')],
  ['Arabic article', '[p Omar al-Basri]: [p Basri]', Array(2).fill('person/omar-al-basri')],
  ['initials', '[p Ada Stone], [p Ada M. Stone], [p Stone]', Array(3).fill('person/ada-m-stone')],
  [
    'a surname two people have',
    '[p Ada Stone], [p Bo Stone]: [p Stone]',
    ['person/ada-stone', 'person/bo-stone', 'person/stone'],
  ],
  ['a surname in another type', '[p Ada Stone] of [o Stone]', ['person/ada-stone', 'organization/stone']],
  ['initials of an organization', '[o United Nations]: [o UN], [o U.N.]', Array(3).fill('organization/united-nations')],
  [
    'initials without function words',
    '[o League of Free Towns]: [o LFT]',
    Array(2).fill('organization/league-of-free-towns'),
  ],
  [
    'initials of two organizations',
    '[o Blue Party], [o Bread Party]: [o BP]',
    ['organization/blue-party', 'organization/bread-party', 'organization/bp'],
  ],
  ['acronym in parentheses', '[o United Front] ([o YKE]) and [o YKE]', Array(3).fill('organization/united-front')],
  ['expansion in parentheses', '[o YKE] ([o United Front])', Array(2).fill('organization/united-front')],
  ['another type in parentheses', '[p Ada Stone] ([l ENG])', ['person/ada-stone', 'place/eng']],
  ['no acronym in parentheses', '[l Rutba] ([l Anbar])', ['place/rutba', 'place/anbar']],
  ['also known as', '[o Daesh], also known as the [o Caliphate]', Array(2).fill('organization/caliphate')],
  ['the glossary decides', '[o Daesh], also known as [O Isis]; [o Daesh]', Array(3).fill('organization/isis')],
  ['entries stay two', '[P Ada Stone], [P Ada B. Stone]', ['person/ada-stone', 'person/ada-b-stone']],
  ['countries by their usual name', '[l UK], [l Britain]', Array(2).fill('place/united-kingdom')],
  ['white space', '[l New\nYork], [l New York]', Array(2).fill('place/new-york')],
])('%s', (_, markup, ids) => {
  expect(linked(markup)).toEqual(ids);
});
