/** Whom a trained model knows: what it learns where results arrive. */
import { describe, expect, it } from 'vitest';
import { NO_NETWORK } from '../core/network';
import type { ModelOutput, Outputs } from '../core/outputs';
import { usersDigest } from '../models/forest/model-file';
import { nameUsers } from './name-users';
import { gossip } from './testing/tiny-cascades';
import { circleNetwork, triangle } from './testing/tiny-lab';
import { tinyModel } from './testing/tiny-waiting';

const trained = (parameters: Record<string, string> = {}, users = ''): ModelOutput => {
  const { header, tensors } = tinyModel(Float32Array.of(1, 2), 4, users);
  return { kind: 'model', model: { header: { ...header, parameters }, tensors } };
};
const usersIn = (outputs: Outputs): string => (outputs.model?.kind === 'model' ? outputs.model.model.header.users : '');
const set = ['a', 'b', 'c', 'd'];

describe('a model that comes back', () => {
  it('knows the users of the set, in its order', () => {
    expect(usersIn(nameUsers({ model: trained() }, NO_NETWORK, gossip()))).toBe(usersDigest(set));
    // All nodes of the triangle are users.
    expect(usersIn(nameUsers({ model: trained() }, triangle(), gossip()))).toBe(usersDigest(set));
  });

  it('knows the further nodes of a network that it was given, and of no other', () => {
    const network = circleNetwork(3);
    const nodes = ['0', '1', '2'];
    const of = (parameters?: Record<string, string>) =>
      usersIn(nameUsers({ model: trained(parameters) }, network, gossip()));
    expect(of()).toBe(usersDigest([...set, ...nodes]));
    expect(of({ graph: 'given' })).toBe(usersDigest([...set, ...nodes]));
    for (const graph of ['training', 'none']) expect(of({ graph })).toBe(usersDigest(set));
  });

  it('keeps what is known already, learns its seed, and stays as it was without cascades', () => {
    const known = { model: trained({}, 'f'.repeat(64)) };
    expect(nameUsers(known, NO_NETWORK, gossip(), 5)).toBe(known);
    const fresh = { model: trained() };
    expect(nameUsers(fresh, NO_NETWORK)).toBe(fresh);
    const named = nameUsers(fresh, NO_NETWORK, gossip(), 5);
    expect(named.model).toMatchObject({ model: { header: { seed: 5 } } });
    expect(usersIn(fresh)).toBe('');
  });
});
