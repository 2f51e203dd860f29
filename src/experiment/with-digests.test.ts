import { expect, it } from 'vitest';
import type { CascadeSource, Experiment, Source, UploadedSource } from './experiment';
import { tinyExperiment } from './testing/tiny-lab';
import { withDigests } from './with-digests';

const [a, b, old] = ['aa'.repeat(32), 'bb'.repeat(32), 'cc'.repeat(32)];
const digests = new Map([
  ['a.txt', a],
  ['b.txt', b],
]);
const bare: UploadedSource = { kind: 'uploaded', name: 'a.txt', parts: [{ name: 'b.txt', role: 'test' }] };
const full: UploadedSource = { ...bare, digest: a, parts: [{ name: 'b.txt', role: 'test', digest: b }] };

/** An experiment that names files wherever it can. */
const naming = (files: UploadedSource): Experiment => {
  const network: Source = { kind: 'derived', rule: 'successive', least: 1, cascades: files };
  const cascades: CascadeSource = {
    kind: 'result',
    of: { inputs: { network, cascades: files }, method: 'tiny/echo', version: 1, parameters: {}, seed: 1 },
    output: 'set',
  };
  return tinyExperiment({ inputs: { network: files, cascades } });
};

it('files get the digest of the bytes that were read, wherever they are named', () => {
  expect(withDigests(naming(bare), digests)).toEqual(naming(full));
  expect(naming(bare)).toEqual(naming(bare));
});

it('digests that were there, files that were not read and other sources stay as they are', () => {
  const said: UploadedSource = { kind: 'uploaded', name: 'a.txt', digest: old };
  expect(withDigests(naming(said), digests)).toEqual(naming(said));
  const elsewhere: UploadedSource = { kind: 'uploaded', name: 'z.txt' };
  expect(withDigests(naming(elsewhere), digests)).toEqual(naming(elsewhere));
  const plain = tinyExperiment();
  expect(withDigests(plain, digests)).toEqual(plain);
  const bundled = tinyExperiment({
    inputs: { network: { kind: 'bundled', id: 'triangle' }, cascades: { kind: 'bundled', id: 'gossip' } },
  });
  expect(withDigests(bundled, digests)).toEqual(bundled);
});
