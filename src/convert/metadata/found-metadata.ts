/** A value and the indexes of the lines it was read from. */
export interface Found<Value> {
  value: Value;
  lines: number[];
}

/** What the text itself says about the article; what it does not say is absent. */
export interface FoundMetadata {
  /** BCP 47; `und` where it could not be told. */
  language: string;
  title?: Found<string>;
  standfirst?: Found<string>;
  authors?: Found<string[]>;
  /** ISO 8601: a day, or a day and a time, with the zone only where the text gives one. */
  published?: Found<string>;
  modified?: Found<string>;
  /** The two days a date could mean that was left out for that reason. */
  ambiguousDate?: Found<readonly [string, string]>;
  publisher?: Found<string>;
  section?: Found<string>;
}
