/**
 * Bundled networks: from the text of a file of public/networks to a network.
 */
import { invariant } from '../core/errors';
import type { Network } from '../core/network';
import { buildNetwork } from '../core/network';
import type { BundledNetworkFile } from './library/networks';

/** Where a bundled network lies below the lab's own address. */
export function bundledPath(id: string): string {
  return `networks/${id}.json`;
}

/** Throws InvariantError when the file is not what the lab has put there. */
export function parseBundled(text: string): Network {
  const file = JSON.parse(text) as BundledNetworkFile;
  invariant(Array.isArray(file.from) && Array.isArray(file.to), 'a bundled network has lists of ends');
  return buildNetwork({
    n: file.n,
    directed: file.directed,
    from: Int32Array.from(file.from),
    to: Int32Array.from(file.to),
    ...(file.labels ? { labels: file.labels } : {}),
    positions: Float32Array.from(file.positions),
  });
}
