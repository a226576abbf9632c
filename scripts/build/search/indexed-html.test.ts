import { expect, test } from 'vitest';
import { indexedHtml } from './indexed-html.ts';

const PAGE = `<!DOCTYPE html><html lang="en"><head><title>Ferry</title><meta name="description" content="No">\
<meta property="article:section" content="Harbor" data-pagefind-filter="section[content]"><script>if (1 < 2) x()</script></head>\
<body><nav><a href="/">Home</a></nav><main><article class="a" data-pagefind-body data-pagefind-filter="type:Article">\
<h1 lang="en" data-pagefind-meta="title, language[lang]">The <em>ferry</em></h1>\
<p class="byline" data-pagefind-ignore>By Ines <time datetime="2021-05-03" data-pagefind-sort="date[datetime]">3 May</time></p>\
<aside data-pagefind-ignore="all"><div><aside>Map<br><svg><path d="M0"/></svg></aside></div>Left out</aside>\
<div class="prose"><p id="p1">To <a class="mention" id="m1" href="#e-cork" title="a > b">Cork</a> &amp; back.</p>\
<h2 class="x" id="s-fog">Fog</h2><img src="/fog.png" alt="Fog"></div></article><aside>Margin</aside></main></body></html>`;

test('a page is cut down to what Pagefind reads', () => {
  expect(indexedHtml(PAGE)?.html).toBe(
    '<html><head><meta property="article:section" content="Harbor" data-pagefind-filter="section[content]"></head><body>' +
      '<article class="a" data-pagefind-body data-pagefind-filter="type:Article">' +
      '<h1 lang="en" data-pagefind-meta="title, language[lang]">The ferry</h1>' +
      '<p class="byline" data-pagefind-ignore>By Ines ' +
      '<time datetime="2021-05-03" data-pagefind-sort="date[datetime]">3 May</time></p>' +
      '<div><p>To Cork &amp; back.</p><h2 id="s-fog">Fog</h2><img></div></article></body></html>',
  );
});

test('the values to sort by are found', () => {
  expect(indexedHtml(PAGE)?.sortValues).toEqual({ date: '2021-05-03' });
});

test('a page that no search shall find is left out', () => {
  expect(indexedHtml(PAGE.replace(' data-pagefind-body', ''))).toBeUndefined();
});
