const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const ENGLISH_DAY = new RegExp(
  `\\b(\\d{1,2}) (${MONTHS.join('|')}),? (\\d{4})\\b(?:,? (?:at )?(\\d{1,2}):(\\d{2}))?`,
  'i',
);

/** `Sunday 23 October 2016 13:30` → `2016-10-23T13:30`. */
export function findDate(text: string): string | undefined {
  const [, day, month, year, hour, minute] = ENGLISH_DAY.exec(text) ?? [];
  if (!day || !month) return undefined;
  const two = (number: number | string) => String(number).padStart(2, '0');
  const date = `${year}-${two(MONTHS.indexOf(month.toLowerCase()) + 1)}-${two(day)}`;
  return hour && minute ? `${date}T${two(hour)}:${minute}` : date;
}
