import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../model/markdown/markdown.ts';
import { renderPlain } from './render.ts';
import { sanitizeTree } from './sanitize.ts';

const LABELS = { correction: 'Correction', authorNote: 'About the author', table: 'Table' };

const sanitize = (...children: (ElementContent | string)[]) =>
  unified()
    .use(rehypeStringify)
    .stringify(sanitizeTree(h(null, children)));
const render = (markdown: string) => renderPlain(parseMarkdown(markdown), LABELS);

const UNSAFE_URLS = [
  'javascript:alert(1)',
  'javascript://%0aalert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'vbscript:x',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  '//example.org/x',
];

const SAFE_URLS = [
  'https://example.org/a?b=c:d#e',
  'HTTP://example.org',
  'mailto:ada@example.org',
  '/x',
  'x/y',
  '#s-x',
];

describe('in a tree', () => {
  test.each(UNSAFE_URLS)('a link or picture leads not to %j', (url) => {
    expect(sanitize(h('a', { href: url }, 'a'), h('img', { src: url, alt: 'b' }))).toBe('<a>a</a><img alt="b">');
  });

  test.each(SAFE_URLS)('a link leads to %j', (href) => {
    expect(sanitize(h('a', { href }, 'a'))).toBe(`<a href="${href}">a</a>`);
  });

  test('a picture comes from this site only', () => {
    expect(sanitize(h('img', { src: 'https://example.org/p.png', alt: '' }), h('img', { src: 'p.png' }))).toBe(
      '<img alt=""><img src="p.png">',
    );
  });

  test.each<[string, Element, string]>([
    ['event handlers', h('p', { onClick: 'alert(1)' }, 'a'), '<p>a</p>'],
    ['styles', h('p', { style: 'position: fixed' }, 'a'), '<p>a</p>'],
    ['unknown attributes', h('a', { target: '_blank', ping: '/x' }, 'a'), '<a>a</a>'],
    [
      'unknown classes',
      h('aside', { className: ['note', 'caption', 'site-header'] }),
      '<aside class="note caption"></aside>',
    ],
    ['ids of the page', h('h2', { id: 'search' }, 'a'), '<h2>a</h2>'],
    ['names', h('a', { name: 'getElementById' }, 'a'), '<a>a</a>'],
    ['forms', h('form', [h('input', { type: 'password' }), 'a']), 'a'],
    ['frames', h('iframe', { src: '/x' }), ''],
    ['scripts', h('script', 'alert(1)'), ''],
    ['style sheets', h('style', 'p { display: none }'), ''],
    ['drawings', h('svg', [h('a', { xLinkHref: 'javascript:alert(1)' }, 'a')]), '<a>a</a>'],
  ])('%s are removed', (_, element, html) => {
    expect(sanitize(element)).toBe(html);
  });

  test('comments are removed', () => {
    expect(sanitize({ type: 'comment', value: '--><script>alert(1)</script>' })).toBe('');
  });
});

describe('in Markdown', () => {
  test.each([
    '[x](javascript:alert`1`)',
    '[x](javascript://%0aalert`1`)',
    '[x](JaVaScRiPt:alert`1`)',
    '[x](&#106;avascript:alert`1`)',
    '[x](javascript&colon;alert`1`)',
    '[x](java&Tab;script:alert`1`)',
    '[x](java&NewLine;script:alert`1`)',
    '[x](<java\tscript:alert`1`>)',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](//example.org)',
    '[x][y]\n\n[y]: javascript:alert`1`',
    '![x](data:image/svg+xml,a)',
    '![x](https://example.org/p.png)',
  ])('%j is text', (markdown) => {
    expect(render(markdown)).toBe('<p>x</p>');
  });

  test.each([
    ['[x](<&#1;javascript:a>)', '<p><a href="%EF%BF%BDjavascript:a">x</a></p>'],
    ['<javascript:alert`1`>', '<p>javascript:alert`1`</p>'],
    ['<img src=x onerror=alert(1)>', '&#x3C;img src=x onerror=alert(1)>'],
    ['a <b onclick="x">b</b>', '<p>a &#x3C;b onclick="x">b&#x3C;/b></p>'],
    [
      ':::caption{onclick="x" style="y" .site-header #search}\nA\n:::',
      '<figure class="caption"><figcaption><p>A</p></figcaption></figure>',
    ],
    [':::script\nalert(1)\n:::', '<div><p>alert(1)</p></div>'],
    [':::iframe{src="/x"}\nA\n:::', '<div><p>A</p></div>'],
  ])('%j brings in no markup or script', (markdown, html) => {
    expect(render(markdown)).toBe(html);
  });

  test('everything that Postil renders is kept', () => {
    const markdown = [
      'A *b* **c** `d` [e](https://example.org "f") ![g](h.png "i")  \nj',
      '## A\n\n###### B',
      '3. a\n4. b\n\n- c',
      '> a',
      '---',
      '```js\na\n```',
      '| a | b | c |\n| :- | :-: | -: |\n| d | e | f |',
      ':::caption\na\n:::\n\n:::credit\na\n:::\n\n:::correction\na\n:::\n\n:::author-note\na\n:::',
    ].join('\n\n');
    expect(render(markdown)).toBe(
      '<p>A <em>b</em> <strong>c</strong> <code>d</code> <a href="https://example.org" title="f">e</a> ' +
        '<img src="h.png" alt="g" title="i"><br>\nj</p>\n' +
        '<h2 id="s-a">A</h2>\n<h6 id="s-b">B</h6>\n' +
        '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>\n<ul>\n<li>c</li>\n</ul>\n' +
        '<blockquote>\n<p>a</p>\n</blockquote>\n<hr>\n<pre><code class="language-js">a\n</code></pre>\n' +
        '<section class="table" aria-label="Table" tabindex="0"><table>\n' +
        '<thead>\n<tr>\n<th align="left">a</th>\n<th align="center">b</th>\n<th align="right">c</th>\n</tr>\n</thead>\n' +
        '<tbody>\n<tr>\n<td align="left">d</td>\n<td align="center">e</td>\n<td align="right">f</td>\n</tr>\n</tbody>\n' +
        '</table></section>\n' +
        '<figure class="caption"><figcaption><p>a</p></figcaption></figure>\n' +
        '<figure class="credit"><figcaption><p>a</p></figcaption></figure>\n' +
        '<aside class="note correction" aria-label="Correction"><p>a</p></aside>\n' +
        '<aside class="note author-note" aria-label="About the author"><p>a</p></aside>',
    );
  });
});
