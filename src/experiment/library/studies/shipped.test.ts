import { expect, it } from 'vitest';
import type { FigureResult } from './study';
import { oneSpark } from './one-spark';
import { decodeShipped, encodeShipped } from './shipped';

const study = { ...oneSpark, claims: () => [] };
const outputs = {
  'mean-size': { kind: 'scalar', value: 1 / 3, standardError: Infinity },
  reached: { kind: 'series', x: Float64Array.of(0, 1), y: Float64Array.of(NaN, 2.123456789) },
};
const result = {
  outputs,
  stamp: { digest: 'd', engine: 'V8', wallMs: 3.4, done: 1, total: 1 },
  network: { n: 3, m: 2, directed: false },
} as unknown as FigureResult;

it('comes back as it was, to seven figures', () => {
  const file = JSON.parse(
    JSON.stringify(
      encodeShipped(
        study,
        new Map([
          ['many', result],
          ['one-0', result],
        ]),
        ['many'],
      ),
    ),
  );
  const back = decodeShipped(file, study);
  expect([...back.keys()]).toEqual(['many']);
  const many = back.get('many');
  expect(many?.outputs).toEqual({
    'mean-size': { kind: 'scalar', value: 0.3333333, standardError: Infinity },
    reached: { kind: 'series', x: Float64Array.of(0, 1), y: Float64Array.of(NaN, 2.123457) },
  });
  expect(many?.stamp).toMatchObject({
    digest: 'd',
    seed: study.seed,
    method: { id: 'independent-cascade/monte-carlo' },
  });
  expect(many?.network).toEqual(result.network);
});

it('is of no use to another version of the lesson', () => {
  const file = encodeShipped(study, new Map([['many', result]]), ['many']);
  expect(decodeShipped(file, { ...study, version: 2 }).size).toBe(0);
});
