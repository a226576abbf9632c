/** Gives, for UTF-16 offsets into `text`, how many Unicode code points stand before them. */
export function codePointOffsets(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
  return (offset) => offset - pairs.filter((index) => index < offset).length;
}
