import { describe, expect, it } from 'vitest';
import { against, bestPeer, figuresIn, type Quality, type Run } from './quality.ts';
import { qualityData } from './quality-data.ts';
import { missesTable, qualityGoals, qualityTables } from './quality-report.ts';
import type { Query } from './queries.ts';

const query = (text: string, half: Query['half'], expected = 'right'): Query => ({
  language: 'fi',
  text,
  kind: 'typo',
  expected: [expected],
  half,
});
const queries = [
  query('seen one', 'dev'),
  query('seen two', 'dev'),
  query('hidden one', 'test', 'secret'),
  query('hidden two', 'test'),
];
const run = (name: string, side: Run['side'], ...ranked: string[]): Run => ({
  name,
  side,
  language: 'fi',
  ranked: ranked.map((ids) => ids.split(' ').filter((id) => id !== '')),
  bytes: side === 'ours' ? undefined : { library: 1000, index: 2000 },
  note: undefined,
});
const quality: Quality = {
  queries: new Map([['fi', queries]]),
  runs: [
    run('this search', 'ours', 'right', 'wrong right', 'wrong', 'right'),
    run('first stage alone', 'ours', 'right', 'right', 'wrong', 'wrong'),
    run('fed', 'fed', 'right', 'right', 'secret', 'right'),
    run('weak', 'peer', '', '', '', ''),
    run('strong', 'peer', 'right', 'right', 'wrong', 'right'),
  ],
  asked: new Map([['fi', { texts: 1, queries: 4 }]]),
};
const [ours, , , weak] = quality.runs as [Run, Run, Run, Run];

describe('the comparison of searches', () => {
  it('takes the peer with the most right articles first, and no engine that was given our words', () => {
    expect(bestPeer(quality, 'fi', 'test')?.name).toBe('strong');
  });

  it('is made on one half, query by query', () => {
    expect(against(quality, 'fi', 'test', weak)).toEqual({ ahead: 0.5, won: 1, lost: 0 });
    expect(figuresIn(quality, ours, ({ half }) => half === 'dev').success1).toBe(0.5);
  });

  it('names each goal that is missed, on the hidden half', () => {
    const missed = qualityGoals(quality).filter(({ met }) => !met);
    expect(missed.map(({ name, got, wanted }) => `${name} ${got} ${wanted}`)).toEqual([
      'fi success@1 .500 ≥ .900',
      'fi success@3 .500 ≥ .970',
      'fi MRR .500 ≥ .930',
      'fi ahead of strong +0.0 ≥ +10.0',
    ]);
  });
});

describe('what is told of the queries', () => {
  it('is what was wanted and what came, for those one may tune to', () => {
    expect(missesTable(quality)).toContain('fi typo: seen two\n      wanted right, at 2; first wrong');
    expect(missesTable(quality)).not.toContain('seen one');
  });

  it('is nothing of the hidden ones, in no table and in no data', () => {
    const told = [
      missesTable(quality),
      qualityTables(quality, 'test'),
      qualityTables(quality, 'dev'),
      JSON.stringify([qualityData(quality), qualityGoals(quality)]),
    ].join('\n');
    expect(told).not.toMatch(/hidden|secret/);
  });
});
