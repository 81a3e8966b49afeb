import { atMost, type Goal, goals } from './goals.ts';
import type { Speed } from './speed.ts';
import { table } from './table.ts';

const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;

const worst = ({ hostile }: Speed) => [...hostile].sort((a, b) => b.work - a.work)[0];

export function speedTable(speeds: readonly Speed[]): string {
  const rows = speeds.map((speed) => {
    const { language, articles, letters, p50, p95, most, clock95, opening, slowest } = speed;
    const times = [p50, p95, most, clock95, opening, worst(speed)?.work ?? 0];
    return [
      language,
      String(articles),
      String(letters),
      ...times.map((time) => time.toFixed(1)),
      `“${slowest}”`,
    ];
  });
  const title =
    'Work in the page, ms its thread ran in Chromium: for each letter typed (by the clock, with what other ' +
    'processes took), for opening the index, for the worst hostile query';
  const head = [
    '',
    'articles',
    'letters',
    'p50',
    'p95',
    'most',
    'clock p95',
    'opening',
    'hostile',
    'most for',
  ];
  return `${title}\n${table([head, ...rows])}`;
}

/** The promises about work, in the largest library. */
export function speedGoals(speeds: readonly Speed[]): Goal[] {
  const largest = Math.max(...speeds.map(({ articles }) => articles));
  return speeds
    .filter(({ articles }) => articles === largest)
    .flatMap((speed) => {
      const where = `${speed.language} at ${speed.articles} articles`;
      const { name = '', work = 0 } = worst(speed) ?? {};
      return [
        atMost(`${where}, p95 of a letter`, speed.p95, goals.strokeMilliseconds, milliseconds),
        atMost(`${where}, hostile (${name})`, work, goals.hostileMilliseconds, milliseconds),
      ];
    });
}
