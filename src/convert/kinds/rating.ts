const RATING = /^\p{L}[^:.!?]{1,40}[:–—-]? ?(?:\d{1,3}(?:[.,]\d)? ?\/ ?(?:5|6|10|20|100)|[★☆⭐]{2,6})$/u;

const RATED = /[\d★☆⭐]$/;
const LONGEST = 60;

/** Whether a line is what a review gives for one thing: `Service: 4/5`, `Food ★★★☆☆`. */
export function isRating(text: string): boolean {
  return text.length <= LONGEST && RATED.test(text) && RATING.test(text);
}
