import type { Line } from '../../line.ts';
import type { Found } from '../found.ts';
import phrases from './publisher.json' with { type: 'json' };

const NAME =
  "(?<name>(?:The )?\\p{Lu}[\\p{L}\\p{N}'’&.-]*(?: (?:of the |of |and |& )?\\p{Lu}[\\p{L}\\p{N}'’&.-]*){0,4})";
const PATTERNS = phrases.phrases.map((phrase) => new RegExp(phrase.replace('NAME', NAME), 'u'));

/** The publisher a text names itself, in the phrases of its furniture. */
export function findPublisher(lines: readonly Line[]): Found<string> | undefined {
  for (const pattern of PATTERNS) {
    for (const [index, line] of lines.entries()) {
      const name = pattern.exec(line.text)?.groups?.['name'];
      if (name) return { value: phrases.full[name as keyof typeof phrases.full] ?? name, lines: [index] };
    }
  }
  return undefined;
}
