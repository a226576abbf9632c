interface Named {
  meta: Record<string, string | undefined>;
}

/** The pages whose name, or one of whose other names (separated by ` · `), is `query`, before the rest; both in their order. */
export function exactFirst<Page extends Named>(pages: readonly Page[], query: string): Page[] {
  const wanted = fold(query);
  const isExact = ({ meta }: Page) =>
    [meta['title'], ...(meta['aliases']?.split(' · ') ?? [])].some((name) => name && fold(name) === wanted);
  return [...pages.filter(isExact), ...pages.filter((page) => !isExact(page))];
}

/** Case, accents and white space aside. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
