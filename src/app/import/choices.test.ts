import { describe, expect, it } from 'vitest';
import { withChoice } from './choices';

describe('withChoice', () => {
  it('turns yes and no into booleans where the description has them', () => {
    expect(withChoice({}, 'directed', 'true')).toEqual({ directed: true });
    expect(withChoice({ directed: true }, 'directed', 'false')).toEqual({ directed: false });
    expect(withChoice({}, 'header', 'yes')).toEqual({ header: true });
  });
  it('keeps words as words and the other choices as they were', () => {
    expect(withChoice({ header: true }, 'separator', 'tab')).toEqual({ header: true, separator: 'tab' });
    expect(withChoice({ duplicates: 'first' }, 'duplicates', 'noisy-or')).toEqual({ duplicates: 'noisy-or' });
  });
  it('does not touch what it was given', () => {
    const before = { header: true };
    withChoice(before, 'header', 'false');
    expect(before).toEqual({ header: true });
  });
});
