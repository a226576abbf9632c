import { expect, test } from 'vitest';
import { findStartOfComments } from './comment-thread.ts';
import { readLabelsPage } from './labels-page.ts';
import { measureLines } from './measured-lines.ts';

const story = Array.from(
  { length: 6 },
  (_, day) => `The harbour office said on day ${day} that the last ferry of the season would leave the quay at noon.`,
);
const posts = ['Ada', 'Jon', 'Mira', 'Tove'].flatMap((name, i) => [
  `${name} May ${i + 1}, 2024 at 9:1${i} pm`,
  'I took that ferry as a child and it was late every single time.',
  'Reply',
]);
/** Without buttons to reply, which would do as headings themselves. */
const postsWithoutButtons = posts.filter((text) => text !== 'Reply');

/** Returns the line with which the comments begin; lines of the story are certain to be part of the article. */
function findStart(texts: readonly string[]): string | undefined {
  const lines = texts.map((text, i) => ({ text, lines: [i + 1, i + 1] as [number, number], indent: 0, gap: 1 }));
  const probabilities = Float32Array.from(texts, (text) => (story.includes(text) ? 0.95 : 0.6));
  return texts[findStartOfComments(readLabelsPage(measureLines(lines), 'en'), probabilities)];
}

test.each(['4 Comments on “The last ferry”', 'Comments', 'Leave a Reply', '4 Kommentare', '评论'])(
  'comments begin with “%s” after the article',
  (heading) => {
    expect(findStart([...story, heading, ...posts])).toBe(heading);
  },
);

test.each([
  ['a heading without a thread', [...story, '4 Comments', 'Share', 'Most read', 'Why is the sea so warm?']],
  ['a thread before the text', ['4 Comments', ...posts, ...story]],
  ['a list of comments from all over the site', [...story, 'Recent comments', ...postsWithoutButtons]],
  ['a sentence about comments', [...story, 'The office had no comment.', ...postsWithoutButtons]],
  ['dates without a heading', [...story, 'Timeline', ...postsWithoutButtons]],
])('no comments begin with %s', (_, texts) => {
  expect(findStart(texts)).toBeUndefined();
});
