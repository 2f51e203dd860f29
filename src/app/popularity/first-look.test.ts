import { describe, expect, it } from 'vitest';
import { firstLook, suggestedWindow } from './first-look';
import { regular, setOf } from './testing';

const usual = { cascade: 1, observeBy: 'time', until: 3600, share: 0.4 };

describe('the first look at a set', () => {
  it('leaves alone what can be forecast', () => {
    expect(firstLook(setOf([regular(100, 100)]), {}, usual)).toBeUndefined();
  });
  it('observes about a third where the usual time sees everything, or hardly anything', () => {
    expect(firstLook(setOf([regular(90, 10)]), {}, usual)).toEqual({ until: 300 });
    expect(firstLook(setOf([regular(90, 1)], 'day'), {}, usual)).toEqual({ until: 30 });
    expect(firstLook(setOf([regular(90, 86_400)]), {}, usual)?.until).toBe(30 * 86_400);
  });
  it('takes the largest cascade where the first is hardly one', () => {
    expect(firstLook(setOf([[0, 1], regular(60, 100), regular(40, 100)]), {}, usual)).toEqual({ cascade: 2 });
  });
  it('changes nothing that somebody has set', () => {
    const set = setOf([[0, 1], regular(60, 10)]);
    expect(firstLook(set, { cascade: 1, until: 20 }, { ...usual, until: 20 })).toBeUndefined();
    expect(firstLook(set, {}, { ...usual, observeBy: 'all' })).toEqual({ cascade: 2 });
  });
  it('has no time to suggest for a handful, or for a moment', () => {
    expect(suggestedWindow(Float64Array.from(regular(20, 1)), 'second')).toBeUndefined();
    expect(suggestedWindow(new Float64Array(100), 'second')).toBeUndefined();
  });
});
