/**
 * Whether a file of `content/articles` or `content/glossary` is read, told by its path: neither a new version that waits
 * beside a hand-edited article (`x.new.md`) is, nor a draft that an editor's program hides.
 */
export function isContentFile(path: string): boolean {
  const name = path.replace(/^.*[/\\]/, '');
  return name.endsWith('.md') && !name.endsWith('.new.md') && !name.startsWith('.');
}
