/** Which network a model learned with: a digest of its neighbourhoods, for the same users may have other neighbours. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Neighbourhoods } from './neighbourhoods';

const digests = new WeakMap<Neighbourhoods, string>();

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** SHA-256 of offsets and ids: lower-case hex. O(V + edges) the first time. */
export function neighboursDigest(neighbourhoods: Neighbourhoods): string {
  let digest = digests.get(neighbourhoods);
  if (digest === undefined) {
    const hash = sha256.create();
    for (const part of [neighbourhoods.offsets, neighbourhoods.ids]) hash.update(bytesOf(part));
    digests.set(neighbourhoods, (digest = bytesToHex(hash.digest())));
  }
  return digest;
}
