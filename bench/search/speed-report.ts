import { atMost, type Goal, goals } from './goals.ts';
import type { Speed } from './speed.ts';
import { table } from './table.ts';

const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;

export function speedTable(speeds: readonly Speed[]): string {
  const rows = speeds.map(({ language, articles, strokes, p50, p95, most, opening, hostile, slowest }) => [
    language,
    String(articles),
    String(strokes),
    ...[p50, p95, most, opening, Math.max(...hostile.map((one) => one.milliseconds))].map((time) => time.toFixed(1)),
    `“${slowest}”`,
  ]);
  return `Work in the page, ms, in Chromium: for each letter typed, for opening the index, for the worst hostile query\n${table([
    ['', 'articles', 'letters', 'p50', 'p95', 'most', 'opening', 'hostile', 'longest for'],
    ...rows,
  ])}`;
}

export function speedGoals(speeds: readonly Speed[]): Goal[] {
  const largest = Math.max(...speeds.map(({ articles }) => articles));
  return speeds
    .filter(({ articles }) => articles === largest)
    .flatMap(({ language, articles, p95, hostile }) => {
      const worst = [...hostile].sort((a, b) => b.milliseconds - a.milliseconds)[0];
      return [
        atMost(`${language} at ${articles} articles, p95 of a letter`, p95, goals.strokeMilliseconds, milliseconds),
        atMost(
          `${language} at ${articles} articles, hostile (${worst?.name ?? ''})`,
          worst?.milliseconds ?? 0,
          goals.hostileMilliseconds,
          milliseconds,
        ),
      ];
    });
}
