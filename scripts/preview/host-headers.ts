/** Headers a static host adds to the paths that match `pattern`. */
export interface HeaderRule {
  pattern: string;
  headers: [name: string, value: string][];
}

/**
 * Parses the `_headers` format of Netlify and Cloudflare Pages: a path on a line of its own, with `*` at its end for any
 * continuation, then indented `Name: value` lines. `#` starts a comment line.
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

/** Returns the headers for a path as the hosts combine them: values of one name in several rules are joined by commas. */
export function headersFor(rules: HeaderRule[], pathname: string): Map<string, string> {
  const headers = new Map<string, string>();
  const matching = rules.filter(({ pattern }) => matches(pattern, pathname));
  for (const [name, value] of matching.flatMap((rule) => rule.headers)) {
    const earlier = headers.get(name);
    headers.set(name, earlier ? `${earlier}, ${value}` : value);
  }
  return headers;
}

function matches(pattern: string, pathname: string): boolean {
  return pattern.endsWith('*') ? pathname.startsWith(pattern.slice(0, -1)) : pathname === pattern;
}
