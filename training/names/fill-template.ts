import type { LabeledText } from './labeled-text.ts';
import slots from './story-slots.json' with { type: 'json' };

const TYPES: Record<string, string> = slots.types;
const SENTENCE_START = /(?:^|[.?!:”\n]\s*|“)$/;

/**
 * Fills the slots of a template, as in "{person1} of {company}", with what `valueOf` returns for each slot in lower case.
 * Names are labeled by the kind of their slot; a slot in capitals is filled in capitals.
 */
export function fillTemplate(id: string, template: string, valueOf: (slot: string) => string): LabeledText {
  const entities: LabeledText['entities'] = [];
  let text = '';
  let from = 0;
  for (const match of template.matchAll(/\{(\w+)\}/g)) {
    text += template.slice(from, match.index);
    const slot = match[1]!.toLowerCase();
    let value = slot === match[1] ? valueOf(slot) : valueOf(slot).toUpperCase();
    if (SENTENCE_START.test(text)) value = value.charAt(0).toUpperCase() + value.slice(1);
    const type = TYPES[kindOf(slot)];
    if (type) entities.push({ start: text.length, end: text.length + value.length, type });
    text += value;
    from = match.index + match[0].length;
  }
  return { id, text: text + template.slice(from), entities };
}

/** Returns the kind of a slot: "person" for "person2". */
export const kindOf = (slot: string): string => slot.replace(/\d+$/, '');
