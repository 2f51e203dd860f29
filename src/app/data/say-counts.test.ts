import { expect, it } from 'vitest';
import { sayCounts } from './say-counts';

it('says what is known, with its plurals', () => {
  expect(sayCounts({ counts: { nodes: 1, edges: 1200, cascades: 1, events: 9, users: 3 } })).toBe(
    '1 node, 1,200 edges, 1 cascade',
  );
  expect(sayCounts({ counts: { nodes: 0, edges: 0 } })).toBe('0 nodes, 0 edges');
  expect(sayCounts({ counts: {} })).toBe('');
});
