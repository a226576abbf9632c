import { expect, test } from 'vitest';
import { findStartOfComments } from './comment-thread.ts';
import { readLabelsPage } from './labels-page.ts';
import { measureLines } from './measured-lines.ts';

const story = Array.from(
  { length: 6 },
  (_, at) => `The harbour office said on day ${at} that the last ferry of the season would leave the quay at noon.`,
);
const posts = ['Ada', 'Jon', 'Mira', 'Tove'].flatMap((name, at) => [
  `${name} May ${at + 1}, 2024 at 9:1${at} pm`,
  'I took that ferry as a child and it was late every single time.',
  'Reply',
]);
/** A button to reply heads what stands below it as well as any other word would. */
const withoutButtons = posts.filter((text) => text !== 'Reply');

function start(texts: readonly string[], certain: readonly string[] = story): string | undefined {
  const lines = texts.map((text, at) => ({ text, lines: [at + 1, at + 1] as [number, number], indent: 0, gap: 1 }));
  const chances = Float32Array.from(texts, (text) => (certain.includes(text) ? 0.95 : 0.6));
  return texts[findStartOfComments(readLabelsPage(measureLines(lines), 'en'), chances)];
}

test.each(['4 Comments on “The last ferry”', 'Comments', 'Leave a Reply', '4 Kommentare', '评论'])(
  'comments begin with “%s” below the article',
  (head) => {
    expect(start([...story, head, ...posts])).toBe(head);
  },
);

test.each([
  ['a head without a thread', [...story, '4 Comments', 'Share', 'Most read', 'Why is the sea so warm?']],
  ['a thread above the text', ['4 Comments', ...posts, ...story]],
  ['a list of comments from all over the site', [...story, 'Recent comments', ...withoutButtons]],
  ['a sentence about comments', [...story, 'The office had no comment.', ...withoutButtons]],
  ['dates without a head', [...story, 'Timeline', ...withoutButtons]],
])('none begin with %s', (_, texts) => {
  expect(start(texts)).toBeUndefined();
});
