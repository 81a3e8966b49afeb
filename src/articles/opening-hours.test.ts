import { expect, test } from 'vitest';
import { sayHours } from './opening-hours.ts';

const hours = {
  zone: 'Europe/Helsinki',
  open: [
    { days: [1, 5], from: '09:00', to: '17:30' },
    { days: [6, 6], from: '10:00', to: '24:00' },
  ],
} as const;
/** Which spaces stand in a range differs between versions of the languages' data. */
const said = (language: string, zone: string = hours.zone) =>
  sayHours({ ...hours, zone }, language)
    .replaceAll(/\s/g, ' ')
    .replaceAll('\u2060', '');

test('days and times are said as each language says them, with the zone by its name', () => {
  expect(said('fi')).toBe('ma–pe 9.00–17.30, la 10.00–0.00 (Itä-Euroopan aika)');
  expect(said('da')).toBe('man.-fre. 09.00–17.30 og lør. 10.00–0.00 (Østeuropæisk tid)');
  expect(said('en')).toBe('Mon – Fri 9:00 AM – 5:30 PM, Sat 10:00 AM–12:00 AM (Eastern European Time)');
});

test('a line never ends within a span of days or of times', () => {
  expect(sayHours(hours, 'fi')).toContain('ma–\u2060pe 9.00–\u206017.30, la');
  expect(sayHours(hours, 'de').split(' ')[0]).toBe('Mo\u00a0–\u2060\u00a0Fr');
});

test('the zone has the name that holds in summer and in winter', () => {
  expect(said('en', 'Europe/Copenhagen')).toMatch(/\(Central European Time\)$/);
});
