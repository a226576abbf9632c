import { expect, test } from 'vitest';
import { findAnnotation } from './annotated-text.ts';

test.each([
  ['the/at bridge/nn opened/vbd on/in Friday/nr ,/, he/pps said/vbd ./.', 'a tag is attached to every word'],
  ['the bridge opened on friday , he said , after a year . ', 'there are spaces around every comma and full stop'],
  ['The bridge opened on Friday/Saturday, he said, after a year. See a/b and c_d.', undefined],
  ['Le pont, dit-il, est ouvert : enfin ! Pourquoi ? Parce que .5 suffit.', undefined],
])('“%s”: %s', (text, annotation) => expect(findAnnotation(`${text} `.repeat(20))).toBe(annotation));
