import vocabulary from './subject.json' with { type: 'json' };

const ANSWER = new RegExp(`^(?:(?:${vocabulary.join('|')})(?:\\[\\d+\\])?: ?)+`, 'i');

/** A message's subject without what mail programs put before it: `Re: Fwd: The gates` → `The gates`. */
export function subjectOf(value: string): string {
  return value.replace(ANSWER, '') || value;
}
