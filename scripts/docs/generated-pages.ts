import { languagesPage } from './languages-page.ts';
import { accountPage, configurationPage, frontmatterPage, problemsPage } from './reference-pages.ts';

/** The pages of docs that `npm run docs` writes, by file, each with the function that returns its text. */
export const GENERATED_PAGES: Record<string, () => string> = {
  'docs/languages.md': languagesPage,
  'docs/reference/account.md': accountPage,
  'docs/reference/configuration.md': configurationPage,
  'docs/reference/frontmatter.md': frontmatterPage,
  'docs/reference/problems.md': problemsPage,
};
