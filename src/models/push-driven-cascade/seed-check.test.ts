import { expect, it } from 'vitest';
import { networkOf, settingsFor } from '../jump-sde/analysis-test-support';
import { checkSeeds } from './seed-check';
import { estimateSeeds } from './seed-estimate';
import { seeds } from './seed-methods';
import type { SeedSettings } from './seeds/seed-settings';

const network = networkOf(
  12,
  Array.from({ length: 12 }, (_, v) => [v, (v + 1) % 12]),
);
const settings = (changed: Partial<SeedSettings> = {}): SeedSettings => settingsFor<SeedSettings>(seeds, changed);
const codes = (changed: Partial<SeedSettings>, on = network): string[] =>
  checkSeeds(settings(changed), on).map(({ code, severity }) => `${severity} ${code}`);

it('lets the defaults pass', () => {
  expect(checkSeeds(settings(), network)).toEqual([]);
});

it('refuses what makes no sense', () => {
  expect(codes({ count: 13 })).toEqual(['stopped more-seeds-than-users']);
  expect(codes({ greedy: false, degreeDiscount: false, imm: false, opim: false, degree: false })).toEqual([
    'stopped no-methods',
  ]);
  expect(codes({ count: 1 }, networkOf(1, []))).toEqual(['stopped too-few-users']);
});

it('refuses greedy where its samples do not fit in memory, and says how many would', () => {
  const large = { ...network, n: 82_168 };
  const [issue] = checkSeeds(settings({ greedyRuns: 5000 }), large);
  expect(issue.code).toBe('greedy-too-large');
  const runs = Number(/take ([\d,]+) runs/.exec(issue.hint ?? '')?.[1].replaceAll(',', ''));
  expect(codes({ greedyRuns: runs }, large)).toEqual([]);
  expect(codes({ greedyRuns: runs + 1 }, large)).toEqual(['stopped greedy-too-large']);
  expect(codes({ greedyRuns: 5000, greedy: false }, large)).toEqual([]);
});

it('remarks that seeds start from nobody', () => {
  expect(codes({ start: Int32Array.of(3) })).toEqual(['note seeds-start-from-nobody']);
});

it('expects more of more', () => {
  const size = { n: 1000, m: 5000, directed: true };
  const usual = estimateSeeds(settings(), size);
  for (const changed of [{ epsilon: 0.1 }, { evaluations: 20_000 }, { greedyRuns: 5000 }, { pushes: 500 }])
    expect(estimateSeeds(settings(changed), size).operations).toBeGreaterThan(usual.operations);
  expect(estimateSeeds(settings({ greedyRuns: 5000 }), size).bytes).toBeGreaterThan(usual.bytes);
  expect(estimateSeeds(settings(), { n: 0, m: 0, directed: true }).operations).toBeGreaterThan(0);
});
