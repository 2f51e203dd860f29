import { expect, it } from 'vitest';
import { formatCount, formatTick, formatValue, formatWithError, withUnit } from './format';

it.each([
  [0, '0'],
  [0.03, '0.03'],
  [0.30000000000000004, '0.3'],
  [0.001, '0.001'],
  [1000, '1k'],
  [2500, '2.5k'],
  [1e6, '1M'],
  [-20, '−20'],
  [1e-4, '10⁻⁴'],
  [2e-5, '2·10⁻⁵'],
  [1e15, '10¹⁵'],
  [NaN, ''],
])('ticks %d as %s', (value, text) => expect(formatTick(value)).toBe(text));

it.each([
  [264, '264'],
  [12345, '12,345'],
  [268.61, '268.6'],
  [12.34, '12.3'],
  [1.234, '1.23'],
  [0.1064, '0.106'],
  [0.00042, '4.2·10⁻⁴'],
  [-1e-5, '−10⁻⁵'],
  [3e15, '3·10¹⁵'],
  [-12345, '−12,345'],
  [-0.5, '−0.500'],
  [NaN, '–'],
  [Infinity, '∞'],
])('shows %d as %s', (value, text) => expect(formatValue(value)).toBe(text));

it('writes the same small number alike on an axis and beside it', () => {
  for (const value of [4.4e-5, -2e-9, 1e-4]) expect(formatValue(value)).toBe(formatTick(value));
});

it('gives value and uncertainty the same places', () => {
  expect(formatWithError(228.52, 1.53)).toBe('228.5 ± 1.5');
  expect(formatWithError(0.5, undefined)).toBe('0.500');
  expect(formatWithError(4.4e-5, 1e-6)).toBe('4.4·10⁻⁵ ± 10⁻⁶');
  expect(formatWithError(264, 0.01)).toBe('264 ± 0.010');
});

it('groups counts and names units', () => {
  expect(formatCount(2000)).toBe('2,000');
  expect(formatCount(-2000.4)).toBe('−2,000');
  expect(withUnit('time', 'steps')).toBe('time (steps)');
  expect(withUnit('size', undefined)).toBe('size');
});
