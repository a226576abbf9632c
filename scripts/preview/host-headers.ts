/** Headers a static host adds to the paths that match `pattern`. */
export interface HeaderRule {
  pattern: string;
  headers: [name: string, value: string][];
}

/**
 * Reads the `_headers` format of Netlify and Cloudflare Pages: a path on a line of its own, `*` at its end for anything
 * that follows, then indented `Name: value` lines; `#` starts a comment line.
 */
export function parseHostHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    if (/^\s*(#|$)/.test(line)) continue;
    const header = /^\s+([\w-]+):\s*(.*?)\s*$/.exec(line);
    if (header) rules.at(-1)?.headers.push([header[1] ?? '', header[2] ?? '']);
    else rules.push({ pattern: line.trim(), headers: [] });
  }
  return rules;
}

function matches(pattern: string, pathname: string): boolean {
  return pattern.endsWith('*') ? pathname.startsWith(pattern.slice(0, -1)) : pathname === pattern;
}

/** The headers for one path, as the hosts join them: values of the same name in several rules are joined by commas. */
export function headersFor(rules: HeaderRule[], pathname: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of rules.filter(({ pattern }) => matches(pattern, pathname)).flatMap((r) => r.headers)) {
    const before = found.get(name);
    found.set(name, before ? `${before}, ${value}` : value);
  }
  return found;
}
