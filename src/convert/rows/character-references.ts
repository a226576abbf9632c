import { decodeNamedCharacterReference } from 'decode-named-character-reference';

const REFERENCE = /&(?:([a-z][a-z\d]{1,31})|#(\d{1,7})|#x([\da-f]{1,6}));/gi;

/** Resolves the character references that a page's code leaves in a text: `&lt;`, `&rsquo;`, `&#8217;`, `&#x2019;`. */
export function resolveReferences(text: string): string {
  return text.replace(REFERENCE, (reference, name?: string, decimal?: string, hexadecimal?: string) => {
    if (name) return decodeNamed(name) || reference;
    return decodeNumber(decimal ? Number(decimal) : Number.parseInt(hexadecimal!, 16)) ?? reference;
  });
}

/** Some programs write names in capitals: `&NBSP;`. */
function decodeNamed(name: string): string | false {
  return decodeNamedCharacterReference(name) || decodeNamedCharacterReference(name.toLowerCase());
}

function decodeNumber(code: number): string | undefined {
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? undefined : String.fromCodePoint(code);
}
