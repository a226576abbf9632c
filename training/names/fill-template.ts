import type { LabeledText } from './labeled-text.ts';
import slots from './story-slots.json' with { type: 'json' };

const TYPES: Record<string, string> = slots.types;
const OPENS_SENTENCE = /(?:^|[.?!:”\n]\s*|“)$/;

/**
 * `template` with its slots, as in "{person1} of {company}", filled by `value`, which is asked for them in small letters.
 * Names are marked by the kind of slot they fill. A slot in capitals is filled in capitals.
 */
export function fillTemplate(id: string, template: string, value: (slot: string) => string): LabeledText {
  const entities: LabeledText['entities'] = [];
  let text = '';
  let from = 0;
  for (const match of template.matchAll(/\{(\w+)\}/g)) {
    text += template.slice(from, match.index);
    const slot = match[1]!.toLowerCase();
    let filled = slot === match[1] ? value(slot) : value(slot).toUpperCase();
    if (OPENS_SENTENCE.test(text)) filled = filled.charAt(0).toUpperCase() + filled.slice(1);
    const type = TYPES[kindOf(slot)];
    if (type) entities.push({ start: text.length, end: text.length + filled.length, type });
    text += filled;
    from = match.index + match[0].length;
  }
  return { id, text: text + template.slice(from), entities };
}

/** "person" for "person2". */
export const kindOf = (slot: string): string => slot.replace(/\d+$/, '');
