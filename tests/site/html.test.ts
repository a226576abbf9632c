import type { Element } from 'hast';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { TEST_SITES, type TestSite } from '../../scripts/testing/test-sites.ts';
import { addressOf, elementsOf, readPages, type BuiltPage } from './built-site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  // The reader's settings apply at once, so their form has no submit button.
  rules: { 'wcag/h32': 'off' },
});

async function validationErrors({ file, html }: BuiltPage): Promise<string[]> {
  const { results } = await validator.validateString(html, file);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, message, ruleId }) => `${file}:${line}:${column} ${message} [${ruleId}]`),
  );
}

/** Returns whether a policy without 'unsafe-inline' blocks the script; data blocks such as JSON-LD are not scripts. */
function isInlineScript({ tagName, properties }: Element): boolean {
  const isData = typeof properties.type === 'string' && /json/.test(properties.type);
  return tagName === 'script' && properties.src === undefined && !isData;
}

function isInline(element: Element): boolean {
  const names = Object.keys(element.properties);
  const hasHandler = names.some((name) => /^on[A-Z]/.test(name));
  return isInlineScript(element) || element.tagName === 'style' || names.includes('style') || hasHandler;
}

/** Returns the resources that a browser would load from other hosts by itself. */
function foreignResources(site: TestSite, page: BuiltPage): string[] {
  const here = addressOf(site, page.file);
  return elementsOf(page)
    .filter(({ tagName, properties }) => tagName !== 'link' || !isReference(properties.rel))
    .flatMap(({ tagName, properties }) => (tagName === 'link' ? [properties.href] : [properties.src]))
    .filter((value): value is string => typeof value === 'string')
    .filter((value) => new URL(value, here).origin !== here.origin && !value.startsWith('data:'));
}

function isReference(rel: unknown): boolean {
  return (
    Array.isArray(rel) && rel.some((kind) => ['canonical', 'alternate', 'license', 'author'].includes(String(kind)))
  );
}

describe.each(Object.values(TEST_SITES))('$name under $base', (site) => {
  test('every page is valid HTML', async () => {
    const found = await Promise.all(readPages(site).map(validationErrors));
    expect(found.flat()).toEqual([]);
  });

  test('no page needs a policy that allows inline scripts or styles', () => {
    const inline = readPages(site).flatMap((page) =>
      elementsOf(page)
        .filter(isInline)
        .map(({ tagName }) => `${page.file} <${tagName}>`),
    );
    expect(inline).toEqual([]);
  });

  test('no page loads anything from another host', () => {
    const foreign = readPages(site).flatMap((page) =>
      foreignResources(site, page).map((address) => `${page.file} → ${address}`),
    );
    expect(foreign).toEqual([]);
  });
});
