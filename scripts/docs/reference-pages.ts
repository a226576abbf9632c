import { toAccount } from '../../src/convert/account.ts';
import { BLOCK_KINDS, type BlockKind } from '../../src/model/block.ts';
import { articleShape, metadataShape } from '../../src/model/frontmatter/article-frontmatter.ts';
import { entryShape } from '../../src/model/frontmatter/entry-frontmatter.ts';
import { PROBLEMS } from '../../src/model/problems/table.ts';
import { InterfaceTables } from './interface-table.ts';
import { compactTable } from './compact-table.ts';
import { shapeTable } from './shape-table.ts';

const CONFIG = 'src/model/site-config.ts';
const ACCOUNT = 'src/convert/account.ts';
/** The keys of an account in the order in which it is printed. */
const ACCOUNT_KEYS = Object.keys(toAccount({ file: '', encoding: null, articles: [{}, {}], blocks: [], problems: [] }));
const PROBLEM = 'src/model/problems/problem.ts';

/** Returns docs/reference/configuration.md, from the interface that `postil.config.ts` is checked against. */
export function configurationPage(): string {
  return `# Configuration

\`postil.config.ts\` holds the settings of a site.

${new InterfaceTables([CONFIG]).table(CONFIG, 'SiteSettings')}

## Environment variables

They override the settings and the folders, for one run of any command.

${compactTable(
  ['variable', 'meaning', 'default'],
  [
    ['`POSTIL_SITE`', 'address of the host', '`url`'],
    ['`POSTIL_BASE`', 'path the site is published under', '`base`'],
    ['`POSTIL_CONTENT`', 'folder with `sources`, `articles` and `glossary`', '`content`'],
    ['`POSTIL_OUT`', 'folder the site is written to', '`dist`'],
    ['`POSTIL_CACHE`', 'folder for what Astro keeps between builds; one for each content folder', '`node_modules/.astro`'],
    ['`POSTIL_SETTINGS`', 'any of the settings above, as a JSON object', '`{}`'],
  ],
)}
`;
}

/** Returns docs/reference/frontmatter.md, from the schemas that frontmatter is checked against. */
export function frontmatterPage(): string {
  const { source, entities, generated } = articleShape;
  return `# Frontmatter

YAML between two lines of three hyphens at the top of a file. \`npm run check\` reports keys that do not exist and values
that do not fit.

## Sources and articles

At the top of a source every key is optional and overrides what convert detects. In an article the title is required.

${shapeTable(metadataShape)}

## Articles only

Convert writes these keys.

${shapeTable({ source, entities, generated })}

## Glossary entries

${shapeTable(entryShape)}
`;
}

/** Returns docs/reference/account.md, from the types of the account. */
export function accountPage(): string {
  const tables = new InterfaceTables([ACCOUNT, PROBLEM]);
  return `# The account of a conversion

\`npm run convert -- --json FILE…\` prints one account for each file, a JSON object on a line of its own. It says where
every row of the source went: every row that is not blank is in exactly one block.

${tables.table(ACCOUNT, 'Account', ACCOUNT_KEYS)}

Where a source holds several articles, the metadata is that of the first, and \`articles\` has that of all.

## Blocks

${tables.table(ACCOUNT, 'AccountBlock')}

## Kinds of block

The body is published as text. An aside is published at its place in the body without being part of it. Metadata moves
to the frontmatter, and boilerplate is left out.

${compactTable(['kind', 'role'], Object.entries(BLOCK_KINDS).map(([kind, { role }]) => [`\`${kind as BlockKind}\``, role]))}

## Problems

${tables.table(PROBLEM, 'Problem')}

[All problems](problems.md) are in one table.
`;
}

/** Returns docs/reference/problems.md, from the table of problems. */
export function problemsPage(): string {
  const rows = Object.entries(PROBLEMS).map(([id, { severity, message, remedy }]) => [`\`${id}\``, severity, message, remedy]);
  return `# Problems

What \`npm run check\` and \`npm run convert\` report, as \`file:line:column severity what happened. What to do. [id]\`. An
error makes the exit code 1, a warning does not. \`{…}\` stands for a value from the content.

${compactTable(['id', 'severity', 'what happened', 'what to do'], rows)}
`;
}
