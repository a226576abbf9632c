/** Returns a function that converts UTF-16 offsets into `text` to offsets in Unicode code points. */
export function codePointOffsets(text: string): (offset: number) => number {
  const surrogatePairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
  return (offset) => offset - surrogatePairs.filter((index) => index < offset).length;
}
