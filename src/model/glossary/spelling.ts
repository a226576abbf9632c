/** A name as entries are told apart by it: composed, white space folded, apostrophes of one kind. */
export function spelling(surface: string): string {
  return surface.normalize('NFC').replace(/\s+/g, ' ').replace(/[’‘]/g, "'");
}
