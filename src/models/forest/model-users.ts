/**
 * Who the users of a model are: by number while it is trained, by name when it comes back. They are the users of the cascade set in its
 * order; where the network that was given is used, its nodes follow whom no user of the set is.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { userName, type CascadeSet } from '../../core/cascade';
import { nodeLabel, type Network } from '../../core/network';

/** Names of the users that a model knows, in the order of their ids. */
export function* modelUsers(set: CascadeSet, nodes: Int32Array, network: Network | undefined): Generator<string, void> {
  for (let user = 0; user < set.userCount; user++) yield userName(set, user);
  if (!network) return;
  const known = new Uint8Array(network.n);
  for (const node of nodes) if (node >= 0) known[node] = 1;
  for (let node = 0; node < network.n; node++) if (!known[node]) yield nodeLabel(network, node);
}

const digests = new WeakMap<CascadeSet, WeakMap<CascadeSet | Network, string>>();

/**
 * Digest of those names, worked out once per set and network: O(characters of all names) the first time.
 * @param nodes   the node of every user of the set, −1 for users that the network does not have
 * @param network absent where nodes without cascades are no users
 */
export function modelUsersDigest(set: CascadeSet, nodes: Int32Array, network: Network | undefined): string {
  let ofSet = digests.get(set);
  if (!ofSet) digests.set(set, (ofSet = new WeakMap()));
  const key = network ?? set;
  let digest = ofSet.get(key);
  if (digest === undefined) ofSet.set(key, (digest = usersDigest(modelUsers(set, nodes, network))));
  return digest;
}

/** SHA-256 of names, each followed by a line feed: lower-case hex. O(characters) */
export function usersDigest(names: Iterable<string>): string {
  const hash = sha256.create();
  let waiting = '';
  for (const name of names) {
    waiting += `${name}\n`;
    if (waiting.length < 1 << 14) continue;
    hash.update(utf8ToBytes(waiting));
    waiting = '';
  }
  return bytesToHex(hash.update(utf8ToBytes(waiting)).digest());
}
