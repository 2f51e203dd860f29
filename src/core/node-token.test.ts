import { describe, expect, it } from 'vitest';
import { buildNetwork } from './network';
import { nameTokens, nodeToken } from './node-token';

const network = buildNetwork({
  n: 2,
  directed: false,
  from: Int32Array.of(0),
  to: Int32Array.of(1),
  labels: ['Ann', 'Bob'],
});

describe('nodes in messages', () => {
  it('get their names where these are known', () => {
    expect(nameTokens(`${nodeToken(1)} comes before ${nodeToken(0)}.`, network)).toBe('Bob comes before Ann.');
  });

  it('stay as they are where there is no such node', () => {
    expect(nameTokens(nodeToken(7), network)).toBe(nodeToken(7));
    expect(nameTokens('no token', network)).toBe('no token');
  });
});
