import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { loadFixture } from './load-fixture.ts';
import { sourcesLoader } from './sources.ts';

test('sources are kept as text, named by the hash of their bytes; what is no text is left out', async () => {
  const fixture = loadFixture();
  const bytes = Buffer.from('Caf\xe9 \x93Quay\x94\r\n', 'latin1');
  fixture.write('sources/port/a.txt', bytes);
  fixture.write('sources/b.txt', Buffer.from([0, 1, 2, 0, 255, 0]));
  await fixture.load(sourcesLoader({ contentDir: fixture.contentDir }));
  const hash = createHash('sha256').update(bytes).digest('base64url');
  expect(fixture.ids()).toEqual([`${fixture.contentDir}/sources/port/a.txt`]);
  expect(fixture.entry(fixture.ids()[0] ?? '')?.data).toEqual({
    text: 'Café “Quay”\r\n',
    identifier: `ni:///sha-256;${hash}`,
  });
  fixture.dispose();
});
