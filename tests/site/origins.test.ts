import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { TEST_SITES } from '../../scripts/testing/test-sites.ts';
import { elementsOf, readBuilt, readPages } from './built-site.ts';

/** Returns the lines of the A–Z list, each with its definition and where that comes from, by their id. */
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
])('%s is defined, and the definition names its source', (id, expected) => {
  expect(definitions().get(id)).toMatch(expected);
});

test('WordNet’s license is named on a site that quotes it, and only there', () => {
  expect(readBuilt(TEST_SITES.root, 'data/index.html')).toContain('by Princeton University');
  expect(readBuilt(TEST_SITES.long, 'data/index.html')).not.toContain('Princeton');
});
