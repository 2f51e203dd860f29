import { describe, expect, it } from 'vitest';
import type { CascadeEnd } from '../cascade-builder';
import { refusedFinding, similarFinding, takenRemarks } from './cascade-remarks';

const times = ['3.0', '13.0', '12.5', '14'];
const timeText = (event: number): string => times[event];
const end = (parts: Partial<CascadeEnd>): CascadeEnd => ({
  events: 3,
  reordered: 0,
  repeats: 0,
  lateParents: 0,
  ...parts,
});
const EARLY = { reordered: 1, early: { event: 2, time: 12.5, before: 13 } };
const REPEAT = { repeats: 1, repeat: { event: 3, first: 0, user: 'ann' } };

describe('remarks on cascades', () => {
  it('say nothing of a cascade as it should be', () => {
    expect(refusedFinding(end({}), timeText)).toBeUndefined();
    expect(takenRemarks(end({}), 'first', timeText)).toEqual({ notes: [], status: 'read' });
  });

  it('say why a cascade was refused, with the times as they stand in the file', () => {
    expect(refusedFinding(end({ ...EARLY, refused: { rule: 'order', choice: 'stop' } }), timeText)).toEqual({
      code: 'decreasing-time',
      severity: 'stopped',
      message: 'Time 12.5 comes before its predecessor 13.0.',
      found: '12.5',
      expected: 'at least 13.0',
      hint: 'Choose “sort events” or fix the line.',
    });
    expect(refusedFinding(end({ ...EARLY, refused: { rule: 'order', choice: 'skip' } }), timeText)).toMatchObject({
      severity: 'skipped',
      message: 'Time 12.5 comes before its predecessor 13.0; the cascade was left out.',
    });
    expect(refusedFinding(end({ ...REPEAT, refused: { rule: 'repeats', choice: 'stop' } }), timeText)).toMatchObject({
      code: 'cascade-node-repeated',
      message: 'User “ann” comes twice, at 3.0 and at 14.',
    });
  });

  it('say what was changed', () => {
    const { notes, status } = takenRemarks(end({ ...EARLY, ...REPEAT, lateParents: 2 }), 'first', timeText);
    expect(status).toBe('changed');
    expect(notes.map(({ message }) => message)).toEqual([
      'Time 12.5 comes before its predecessor 13.0; the events were sorted (1 event out of order).',
      'User “ann” comes twice; the first event counts.',
      '2 events have parents that come later; these are taken as unknown.',
    ]);
    expect(takenRemarks(end({ lateParents: 1 }), 'first', timeText).notes[0].message).toContain('1 event has a parent');
  });

  it('tell repeats that are kept from those that are dropped', () => {
    const kept = takenRemarks(end({ ...REPEAT, repeats: 4 }), 'keep', timeText);
    expect(kept.status).toBe('noted');
    expect(kept.notes[0].message).toBe('User “ann” comes twice, the first of 4 repeats; all events are kept.');
  });

  it('name examples of similar names', () => {
    expect(similarFinding({ pairs: [], total: 0, folded: false })).toBeUndefined();
    const pairs: [string, string][] = [['Ann', 'ann']];
    expect(similarFinding({ pairs, total: 1, folded: false })?.message).toBe(
      '1 name differs from another one only by blanks or case, for example “Ann” and “ann”. They are kept as different users.',
    );
    expect(similarFinding({ pairs, total: 5, folded: true })).toMatchObject({
      message:
        '5 names differ from another one only by blanks or case, for example “Ann” and “ann”. They are taken for the same users.',
      affected: 5,
    });
  });
});
