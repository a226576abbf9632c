import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { TEST_SITES } from '../../scripts/site/test-sites-fs.ts';
import { elementsOf, readBuilt, readPages } from './built-site-fs.ts';

/** Names and what the A–Z list says of them, with who says it. */
function definitions(): Map<string, string> {
  const page = readPages(TEST_SITES.root).find(({ file }) => file === 'glossary/index.html');
  const lines = page ? elementsOf(page).filter(({ properties }) => String(properties.id).startsWith('e-')) : [];
  return new Map(lines.map((line) => [String(line.properties.id), textOf(line).replace(/\s+/g, ' ')]));
}

test.each([
  ['e-place-cork', /City on the River Lee.*Editor’s note/],
  ['e-term-quay', /parallel to the shoreline\. ?Princeton WordNet 3\.1/],
  ['e-person-odile-marchetti', /a harbour pilot, counted 212 of them\. ?From “Notes from the quay”/],
  ['e-place-porto', /Portugal; population about .*Open data: GeoNames/],
])('%s is defined, and the definition says by whom', (id, expected) => {
  expect(definitions().get(id)).toMatch(expected);
});

test('WordNet’s licence is named where it is quoted, and only there', () => {
  expect(readBuilt(TEST_SITES.root, 'data/index.html')).toContain('by Princeton University');
  expect(readBuilt(TEST_SITES.own, 'data/index.html')).not.toContain('Princeton');
});
