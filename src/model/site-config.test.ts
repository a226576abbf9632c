import { expect, test } from 'vitest';
import { toSiteConfig } from './site-config.ts';

const settings = {
  title: 'Harbor notes',
  description: 'Notes from the quay.',
  language: 'en',
  url: 'https://example.org',
  base: '/',
  highlightThreshold: 0.9,
  entityPageArticles: 2,
  pageSize: 30,
};

test('settings are used as they are, folders have defaults', () => {
  expect(toSiteConfig(settings, {})).toEqual({
    ...settings,
    contentDir: 'content',
    outDir: 'dist',
    cacheDir: 'node_modules/.astro',
  });
});

test('environment variables override settings', () => {
  const env = { POSTIL_SITE: 'https://quay.example', POSTIL_BASE: 'notes', POSTIL_SETTINGS: '{"language":"de"}' };
  expect(toSiteConfig(settings, env)).toMatchObject({ url: 'https://quay.example', base: '/notes/', language: 'de' });
});
