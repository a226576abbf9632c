import { describe, expect, it } from 'vitest';
import { findPublisher } from './find-publisher.ts';

const find = (title: string | undefined, ...texts: string[]) =>
  findPublisher(
    texts.map((text) => ({ text })),
    title,
  );

describe('findPublisher', () => {
  it.each([
    ['Join the talk, follow other Harwick Herald readers and see their replies', 'Harwick Herald'],
    ['Follow other Independent readers', 'The Independent'],
    ['© 2024 Harwick Media Ltd. All rights reserved.', 'Harwick Media'],
    ['Copyright © 1998-2024 the Guardian', 'The Guardian'],
    ['© 2016 Harwick news desk. All rights reserved.', 'Harwick news desk'],
    ['Published by Harwick news desk', 'Harwick news desk'],
    ['Sign up to the Harwick Herald newsletter', 'Harwick Herald'],
    ['Follow Harwick Herald on Facebook', 'Harwick Herald'],
  ])('%s', (text, name) => {
    expect(find(undefined, text)?.value).toBe(name);
  });

  it('finds it after the title', () => {
    expect(find('Old bridge closed', 'Old bridge closed | Harwick Herald', 'Old bridge closed')).toEqual({
      value: 'Harwick Herald',
      lines: [0],
    });
  });

  it('prefers the name with the greatest weight', () => {
    const lines = [
      '© 2024 Tolsay Group',
      'Follow Harwick Herald on Facebook',
      'Sign up to the Harwick Herald newsletter',
    ];
    expect(find(undefined, ...lines)?.value).toBe('Harwick Herald');
  });

  it.each(['© Getty Images', 'Follow us on Facebook', 'Copyright 2024', 'The bridge is closed'])(
    'finds none in “%s”',
    (text) => {
      expect(find(undefined, text)).toBeUndefined();
    },
  );
});
