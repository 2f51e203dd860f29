import { describe, expect, it } from 'vitest';
import { planFactsOf } from './facts';

const scalar = (value: number, standardError?: number) => ({
  kind: 'scalar' as const,
  value,
  ...(standardError === undefined ? {} : { standardError }),
});

describe('the numbers of a plan', () => {
  it('are read by name, with the settings of then', () => {
    const outputs = {
      'needed-samples': scalar(5312),
      'pilot-deviation': scalar(37),
      'predicted-error': scalar(1),
      'achieved-error': scalar(1.1),
      'mean-size': scalar(100, 0.5),
      'marks-needed': scalar(3e6),
    };
    expect(planFactsOf(outputs, { wantedError: 1, pilotRuns: 200, mostSamples: 1000 })).toEqual({
      wanted: 1,
      needed: 5312,
      deviation: 37,
      predicted: 1,
      achieved: 1.1,
      size: 100,
      sizeError: 0.5,
      pilotRuns: 200,
      mostSamples: 1000,
      marks: 3e6,
    });
  });

  it('are missing rather than wrong', () => {
    expect(planFactsOf(undefined, {})).toBeUndefined();
    const facts = planFactsOf({ 'needed-samples': scalar(NaN) }, { wantedError: 1, pilotRuns: 200, mostSamples: 10 });
    expect(facts?.achieved).toBeNaN();
    expect(facts?.sizeError).toBeUndefined();
  });
});
