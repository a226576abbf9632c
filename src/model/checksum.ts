import { createHash } from 'node:crypto';

const SEAL = /^generated: (sha256-[0-9a-f]{64})\n/m;
const END_OF_FRONTMATTER = /^---\n/gm;

/** `sha256-…` over a whole article file but its own line. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('hex')}`;
}

/** Adds the `generated` key as the last of an article file's frontmatter. */
export function addChecksum(text: string): string {
  END_OF_FRONTMATTER.lastIndex = 4;
  const end = END_OF_FRONTMATTER.exec(text)?.index ?? 0;
  return `${text.slice(0, end)}generated: ${hashOf(text)}\n${text.slice(end)}`;
}

/** The hash an article file was sealed with, if it was. */
export function checksumOf(text: string): string | undefined {
  return SEAL.exec(text)?.[1];
}

/** Whether an article file is as it was sealed. Line ends don't count: version control may change them. */
export function isUnedited(text: string): boolean {
  const plain = text.replaceAll('\r\n', '\n');
  return checksumOf(plain) === hashOf(plain.replace(SEAL, ''));
}
