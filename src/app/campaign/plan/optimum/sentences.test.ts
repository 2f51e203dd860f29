import { describe, expect, it } from 'vitest';
import { text } from '../testing';
import { sayBracket, sayWhy, type Move } from './sentences';

const bracket = { value: NaN, lower: 18.7, upper: 31.2, pushes: 50, stale: false };

describe('the search', () => {
  it('says what is proved', () => {
    expect(text(sayBracket({ ...bracket, value: 1.035, pushes: 2 }))).toBe(
      'The best policy there is comes to 1.035 yeses with 2 pushes. It is proved: no policy does better.',
    );
  });
  it('says how far apart the bounds are', () => {
    expect(text(sayBracket(bracket))).toContain('none comes to more than 31.2: it has at least 60 % of the optimum.');
    expect(text(sayBracket({ ...bracket, upper: Infinity }))).toContain('No upper bound is known yet.');
    expect(text(sayBracket({ ...bracket, lower: 0 }))).toBe('No policy comes to more than 31.2 yeses with 50 pushes.');
  });
});

describe('why a user', () => {
  const sol: Move = { name: 'Sol', chance: 0.19, later: 0.36, value: 0.915, loss: 0 };
  const ben: Move = { name: 'Ben', chance: 0.25, later: 0.02, value: 0.8, loss: 0.115 };
  it('is asked although another is likelier', () => {
    expect(text(sayWhy([sol, ben]))).toBe(
      'Ask Sol: she says yes with 19 %, and her yes adds 0.360 yeses later. ' +
        'Ben would be likelier to say yes (25 %), but asking her first loses 0.115.',
    );
    expect(text(sayWhy([sol, { ...ben, bound: true }]))).toContain('asking her first loses at least 0.115.');
  });
  it('is asked although her yes costs something', () => {
    const likely = { ...sol, chance: 0.5, later: -0.2 };
    expect(text(sayWhy([likely, ben]))).toContain(
      'costs 0.200 later, since she cannot say yes twice. The next best, Ben, loses',
    );
  });
  it('may be as good as another, or alone', () => {
    expect(text(sayWhy([sol, { ...ben, loss: 0 }]))).toContain('Ben is as good.');
    expect(text(sayWhy([{ ...sol, later: 0 }]))).toBe(
      'Ask Sol: she says yes with 19 %, and her yes changes nothing later.',
    );
    expect(sayWhy([])).toEqual([]);
  });
});
