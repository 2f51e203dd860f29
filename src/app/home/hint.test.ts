import { describe, expect, it } from 'vitest';
import { hintFor } from './hint';

describe('hintFor', () => {
  it('says on which side of the threshold the chance lies', () => {
    expect(hintFor(0.01, 8.25, 400)).toContain('does not get far: 8.3 people');
    expect(hintFor(0.45, 120, 400)).toContain('in 45 of 100 runs');
    expect(hintFor(0.97, 380, 400)).toContain('Far above the threshold: in 97 of 100');
    expect(hintFor(0, 1, 400)).toContain('nobody passed it on');
    // from a person with one friend many runs end at once, far above the threshold too
    expect(hintFor(0.86, 308, 400)).toContain('Above the threshold: in 86 of 100');
    expect(hintFor(0, 1.04, 400)).toContain('1.0 people');
    expect(hintFor(1, 400, 400)).toContain('everybody');
  });
});
