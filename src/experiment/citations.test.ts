import { describe, expect, it } from 'vitest';
import { citationsOf } from './citations';
import { registry } from './lab-registry';
import { findMethod } from './registry';

const of = (id: string): string[] => {
  const method = findMethod(registry, id);
  return method ? citationsOf(method) : [];
};

describe('references', () => {
  it('name the paper that a method follows', () => {
    expect(of('jump-sde/sampled')).toEqual([
      'PropNet-SDE is Yaohua Zang, Gang Bao, Xiaojing Ye, Hongyuan Zha and Haomin Zhou: A jump stochastic differential equation approach for influence prediction on information propagation networks. arXiv 1810.10677 (2018).',
    ]);
    expect(of('independent-cascade/dmp')).toEqual([
      'SLICER is Mateusz Wilinski and Andrey Y. Lokhov: Prediction-centric learning of independent cascade dynamics from partial observations. ICML 2021, arXiv 2007.06557.',
    ]);
  });

  it('name those of the methods compared with', () => {
    expect(of('jump-sde/continest').at(-1)).toMatch(/^N\. Du, .* NIPS 2013, 3147–3155\.$/);
    expect(of('jump-sde/netrate').at(-1)).toMatch(/^M\. Gomez-Rodriguez, D\. Balduzzi and B\. Schölkopf: .* ICML 2011/);
    expect(of('jump-sde/mean-field')).toHaveLength(1);
  });

  it('are there for every method, in whole sentences', () => {
    for (const method of registry.methods) {
      const references = citationsOf(method);
      expect(references.length).toBeGreaterThan(0);
      for (const reference of references) expect(reference).toMatch(/^[A-Z].*[\d)]\.$/);
    }
  });
});
