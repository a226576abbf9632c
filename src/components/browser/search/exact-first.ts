interface TitledPage {
  meta: Record<string, string | undefined>;
}

/** Moves the pages whose title, or one of whose aliases (separated by ` · `), is `query` before the others. */
export function exactFirst<Page extends TitledPage>(pages: readonly Page[], query: string): Page[] {
  const wanted = normalize(query);
  const isExact = ({ meta }: Page) =>
    [meta['title'], ...(meta['aliases']?.split(' · ') ?? [])].some((name) => name && normalize(name) === wanted);
  return [...pages.filter(isExact), ...pages.filter((page) => !isExact(page))];
}

/** Removes case, accents and extra white space. */
function normalize(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
