import { expect, it } from 'vitest';
import { forecastPresets } from '../../experiment/library/forecast-presets';
import { registry } from '../../experiment/forecast-registry';
import { validate } from '../../experiment/validate';
import { sizeAfter } from './size-after';

const [{ experiment }] = forecastPresets;

it('asks for the size after as many users as were seen', () => {
  const after = sizeAfter(experiment, 7);
  expect(after.parameters).toEqual({ ...experiment.parameters, seen: 7 });
  expect(validate(after, registry)).toMatchObject({ ok: true });
  expect(sizeAfter(after, 7)).toBe(after);
  expect(sizeAfter(after, 1).parameters.seen).toBe(1);
});

it('is the experiment as it was where so many are seen in the test of sizes', () => {
  expect(sizeAfter(experiment, 5)).toBe(experiment);
  expect(sizeAfter(sizeAfter(experiment, 7), 5)).toEqual(experiment);
  const other = { ...experiment, parameters: { ...experiment.parameters, observed: 7 } };
  expect(sizeAfter(other, 7)).toBe(other);
});
