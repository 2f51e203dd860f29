/**
 * The permalink: an experiment in a few hundred characters. Canonical JSON without defaults, deflated, in base64url, behind one
 * character for the format and a three-byte check, so that a damaged link is noticed and not read as another experiment.
 */
import { Inflate, deflateSync, strFromU8, strToU8 } from 'fflate';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Checked } from '../core/errors';
import { joinBytes } from '../data/lines';
import { canonicalExperiment, canonicalJson } from './canonical';
import type { Experiment } from './experiment';
import { familyMethods, findMethod, type Registry } from './registry';
import { shareable } from './shareable';
import { parseExperiment } from './validate';

const FORMAT = 'a';
const CHECK_BYTES = 3;
/** Longest link looked at, and most bytes it may unfold to. */
export const MAX_LINK = 200_000;
const MAX_UNFOLDED = 2_000_000;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map(Array.from(ALPHABET).map((character, i) => [character, i]));

export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const word = (bytes[i] << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    text += ALPHABET[word >>> 18] + ALPHABET[(word >>> 12) & 63];
    if (left > 1) text += ALPHABET[(word >>> 6) & 63];
    if (left > 2) text += ALPHABET[word & 63];
  }
  return text;
}

/** Undefined when a character is foreign or the length impossible. */
export function fromBase64Url(text: string): Uint8Array | undefined {
  if (text.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let word = 0;
  let bits = 0;
  let length = 0;
  for (const character of text) {
    const value = VALUES.get(character);
    if (value === undefined) return undefined;
    word = ((word << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[length++] = (word >>> bits) & 255;
    }
  }
  return bytes;
}

/** Inflates in small steps and gives up above the limit: a short text can claim gigabytes. */
function inflateWithin(bytes: Uint8Array, limit: number): Uint8Array | 'damaged' | 'too-long' {
  const parts: Uint8Array[] = [];
  let total = 0;
  let ended = false;
  const inflate = new Inflate((part, final) => {
    total += part.length;
    ended ||= final;
    parts.push(part.slice());
  });
  try {
    for (let i = 0; i < bytes.length; i += 256) {
      inflate.push(bytes.subarray(i, i + 256), i + 256 >= bytes.length);
      if (total > limit) return 'too-long';
    }
  } catch {
    return 'damaged';
  }
  if (!ended) return 'damaged';
  return joinBytes(parts);
}

/** The text after `#…e=`: safe in addresses without escaping. What the view says of the user's own files stays out of it. */
export function encodePermalink(experiment: Experiment, registry: Registry): string {
  const { title, parameters: changed, outputs, ...rest } = canonicalExperiment(shareable(experiment), registry);
  const parameters = { ...defaultsOfOne(experiment, registry), ...changed };
  const json = canonicalJson({
    ...rest,
    ...(title === '' ? {} : { title }),
    ...(Object.keys(parameters).length > 0 ? { parameters } : {}),
    ...(outputs.length > 0 ? { outputs } : {}),
  });
  const plain = strToU8(json);
  const packed = deflateSync(plain, { level: 9 });
  const bytes = new Uint8Array(CHECK_BYTES + packed.length);
  bytes.set(sha256(plain).subarray(0, CHECK_BYTES));
  bytes.set(packed, CHECK_BYTES);
  return FORMAT + toBase64Url(bytes);
}

/** Values that are the default of the experiment's own method, but not of another one of its family: that one must be told. */
function defaultsOfOne({ method, parameters }: Experiment, registry: Registry): Experiment['parameters'] {
  const own = findMethod(registry, method)?.parameters ?? {};
  const others = familyMethods(registry, method).map((one) => one.parameters);
  const differs = (id: string): boolean =>
    Object.hasOwn(own, id) &&
    others.some(
      (table) => Object.hasOwn(table, id) && canonicalJson(table[id].default) !== canonicalJson(own[id].default),
    );
  return Object.fromEntries(Object.entries(parameters).filter(([id]) => differs(id)));
}

/** The experiment of a link; a damaged, foreign or oversized text is an issue. Never throws. */
export function decodePermalink(text: string, registry: Registry): Checked<Experiment> {
  const stop = (code: string, message: string): Checked<Experiment> => ({
    ok: false,
    issues: [
      {
        code,
        severity: 'stopped',
        message,
        hint: 'Copy the whole link again, or ask its author for the experiment file.',
      },
    ],
  });
  if (text.length > MAX_LINK)
    return stop(
      'link-too-long',
      `The link has ${text.length.toLocaleString('en')} characters; at most ${MAX_LINK.toLocaleString('en')} are read.`,
    );
  const damaged = (): Checked<Experiment> =>
    stop('link-damaged', 'The link is incomplete or was changed on its way, so its experiment cannot be read.');
  if (!text.startsWith(FORMAT)) return damaged();
  const bytes = fromBase64Url(text.slice(1));
  if (!bytes || bytes.length <= CHECK_BYTES) return damaged();
  const plain = inflateWithin(bytes.subarray(CHECK_BYTES), MAX_UNFOLDED);
  if (plain === 'too-long')
    return stop(
      'link-too-long',
      `The link unfolds to more than ${MAX_UNFOLDED.toLocaleString('en')} bytes; no experiment is that long.`,
    );
  if (plain === 'damaged') return damaged();
  const check = sha256(plain);
  for (let i = 0; i < CHECK_BYTES; i++) if (check[i] !== bytes[i]) return damaged();
  return parseExperiment(strFromU8(plain), registry);
}
