import { describe, expect, it } from 'vitest';
import { registry } from '../../experiment/lab-registry';
import { familyMethods } from '../../experiment/registry';
import { familyOfPage } from '../families';
import { controlsOf } from './controls';
import { formulaPieces } from './formula';
import { glossary } from './glossary';

const entry = (id: string) => glossary.find((one) => one.id === id)!;
const linked = (id: string) => formulaPieces(entry(id), glossary).filter((piece) => typeof piece !== 'string');

describe('symbols of formulas', () => {
  it('lead to their own entries, of the same paper', () => {
    expect(linked('marginal')).toEqual([{ symbol: 'pᵢ(t)', entry: 'marginal' }]);
    expect(linked('preference').map((piece) => (piece as { entry: string }).entry)).toContain('theta');
    expect(linked('hawkesn').map((piece) => (piece as { symbol: string }).symbol)).toContain('N');
  });
  it('are whole: no letter of a word is a symbol', () => {
    for (const one of glossary)
      expect(
        formulaPieces(one, glossary)
          .map((piece) => (typeof piece === 'string' ? piece : piece.symbol))
          .join(''),
      ).toBe(one.formula ?? '');
    expect(linked('hazard').every((piece) => (piece as { symbol: string }).symbol !== 'd')).toBe(true);
  });
});

describe('controls of symbols', () => {
  it.each(Object.entries(controlsOf))('%s', (id, controls) => {
    expect(entry(id)).toBeDefined();
    for (const { page, parameter } of controls) {
      const family = familyOfPage(page);
      expect(family).toBeDefined();
      const tables = familyMethods(registry, `${family?.id}/x`).map(({ parameters }) => parameters);
      expect(
        tables.some((table) => Object.hasOwn(table, parameter)),
        `${page} ${parameter}`,
      ).toBe(true);
    }
  });
});
