import { expect, test } from 'vitest';
import { toLatex } from './bibtex.ts';

test.each([
  ['R&D: 100% of $5_#', String.raw`R\&D: 100\% of \$5\_\#`],
  ['{a} \\ ~ ^', String.raw`\textbraceleft{}a\textbraceright{} \textbackslash{} \textasciitilde{} \textasciicircum{}`],
  ['Zoë, Łódź', String.raw`Zo{\"{e}}, {\L}{\'{o}}d{\'{z}}`],
  ['e\u0301', String.raw`{\'{e}}`],
  ['Straße, Ærø', String.raw`Stra{\ss}e, {\AE}r{\o}`],
  ['Мосул 中 ế', 'Мосул 中 ế'],
])('%s in LaTeX', (text, latex) => expect(toLatex(text)).toBe(latex));
