import type { Day } from '../../text/calendar.ts';

/** A value and the indexes of the lines it was read from. */
export interface Finding<Value> {
  value: Value;
  lines: number[];
}

/** What the text itself says about the article; what it does not say is absent. */
export interface FoundMetadata {
  /** A BCP 47 tag; `und` where the language could not be detected. */
  language: string;
  title?: Finding<string>;
  standfirst?: Finding<string>;
  authors?: Finding<string[]>;
  /** ISO 8601: a day, or a day and a time, with a time zone only where the text gives one. */
  published?: Finding<string>;
  modified?: Finding<string>;
  /** The two days that a date could mean which was left out for that reason. */
  ambiguousDate?: Finding<readonly [Day, Day]>;
  publisher?: Finding<string>;
  section?: Finding<string>;
}
