import { expect, it } from 'vitest';
import { waitFor } from './wait';

it('hands on a value once its promise is settled', async () => {
  const steps = waitFor(Promise.resolve(5));
  const step = steps.next();
  if (step.done) throw new Error('It did not wait.');
  await step.value.until;
  expect(steps.next()).toEqual({ done: true, value: 5 });
});

it('throws where the computation stands', async () => {
  const steps = waitFor(Promise.reject(new Error('lost')));
  const step = steps.next();
  if (step.done) throw new Error('It did not wait.');
  await step.value.until;
  expect(() => steps.next()).toThrow('lost');
});

it('does not go on too early', () => {
  const steps = waitFor(Promise.resolve(5));
  steps.next();
  expect(() => steps.next()).toThrow('before');
});
