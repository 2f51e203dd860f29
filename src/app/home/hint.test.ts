import { describe, expect, it } from 'vitest';
import { hintFor } from './hint';

describe('hintFor', () => {
  it('says on which side of the threshold the chance lies', () => {
    expect(hintFor(0.01, 8.25, 400)).toContain('stays in one circle: 8.3 people');
    expect(hintFor(0.45, 120, 400)).toContain('in 45 of 100 runs');
    expect(hintFor(0.97, 380, 400)).toContain('Far above the threshold: in 97 of 100');
    expect(hintFor(0, 1, 400)).toContain('nobody passes it on');
    expect(hintFor(1, 400, 400)).toContain('everybody');
  });
});
