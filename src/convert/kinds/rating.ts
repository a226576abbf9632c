const RATING = /^\p{L}[^:.!?]{1,40}[:–—-]? ?(?:\d{1,3}(?:[.,]\d)? ?\/ ?(?:5|6|10|20|100)|[★☆⭐]{2,6})$/u;
const MAY_BE_RATING = /[\d★☆⭐]$/;
const MAX_LENGTH = 60;

/**
 * Returns whether a line is a reviewer's rating of one thing: `Service: 4/5`, `Food ★★★☆☆`. Such a line is a paragraph of
 * the article, neither boilerplate nor a heading.
 */
export function isRating(text: string): boolean {
  return text.length <= MAX_LENGTH && MAY_BE_RATING.test(text) && RATING.test(text);
}
