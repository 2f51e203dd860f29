import { describe, expect, it } from 'vitest';
import { firstExperiment } from '../../experiment/library/presets';
import type { MethodId } from '../../core/method';
import {
  DMP_REC,
  FOLDED,
  formTable,
  LEARNERS,
  LIKELIHOOD,
  MIXTURE,
  roleOf,
  SHORT,
  SLICER,
  tickedLearners,
} from './learners';
import { MESSAGES } from './pictures';

const ticking = (...compare: MethodId[]) => ({ ...firstExperiment, view: { compare } });

describe('learners', () => {
  it('are told in the order of the page, whatever the order of ticking', () => {
    expect(tickedLearners(ticking(LIKELIHOOD, MESSAGES, SLICER))).toEqual([SLICER, LIKELIHOOD]);
    expect(tickedLearners(ticking())).toEqual([]);
  });
  it('have a short name and a line of their own each', () => {
    expect(new Set(LEARNERS.map((id) => SHORT[id])).size).toBe(LEARNERS.length);
    expect(new Set(LEARNERS.map(roleOf)).size).toBe(LEARNERS.length);
    expect(roleOf(DMP_REC)).toBe('b2');
  });
});

describe('formTable', () => {
  it('has the settings of the page alone while nothing learns', () => {
    const table = formTable([]);
    expect(Object.keys(table)).toContain('runs');
    expect(Object.keys(table)).not.toContain('hiddenShare');
  });
  it('brings the settings of what is ticked, those of a mixture only with it', () => {
    expect(Object.keys(formTable([SLICER]))).toEqual(expect.arrayContaining(['runs', 'hiddenShare', 'tolerance']));
    expect(Object.keys(formTable([SLICER]))).not.toContain('replicas');
    expect(Object.keys(formTable([SLICER, MIXTURE]))).toContain('replicas');
  });
  it('folds only settings that there are', () => {
    for (const id of FOLDED) expect(formTable([SLICER])[id]?.group).toBe('Learning');
  });
});
