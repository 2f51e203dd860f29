/** The cascade that is looked at: its users in their order, what they are called, and where they are in the network. Pure. */
import { cascadeName, userName, type CascadeSet } from '../../core/cascade';
import type { ParameterValue } from '../../core/parameters';
import { idsOf } from '../../models/forest/data/forest-data';
import { FIRST_USER, type ForestData, type Sequences } from '../../models/forest/data/vocabulary';

export type Part = 'train' | 'validation' | 'test';
export const PARTS: readonly Part[] = ['test', 'validation', 'train'];

export interface Chosen {
  part: Part;
  /** Its place in the part, from 1, and how many there are. */
  place: number;
  count: number;
  /** What the file calls it, or its number there. */
  name: string;
  /** Users in order, at least two. */
  names: readonly string[];
  /** Their nodes, −1 where the network does not have them. */
  nodes: Int32Array;
  /** It came to an end: it was not cut. */
  ended: boolean;
}

export const partOf = (values: Readonly<Record<string, ParameterValue>>): Part =>
  PARTS.find((part) => part === values.from) ?? 'test';

/** @param nodes node of every user of the set on the stage, −1 none; absent: there is no network */
export function chosenCascade(
  set: CascadeSet,
  data: ForestData,
  nodes: Int32Array | undefined,
  values: Readonly<Record<string, ParameterValue>>,
): Chosen | undefined {
  const part = partOf(values);
  const sequences: Sequences = data[part];
  const place = Number(values.cascade);
  if (!Number.isInteger(place) || place < 1 || place > sequences.count) return undefined;
  const users = idsOf(sequences, place - 1).map((id) => id - FIRST_USER);
  return {
    part,
    place,
    count: sequences.count,
    name: cascadeName(set, sequences.cascades[place - 1]),
    names: Array.from(users, (user) => userName(set, user)),
    nodes: nodes ? users.map((user) => nodes[user]) : new Int32Array(users.length).fill(-1),
    ended: sequences.ended[place - 1] === 1,
  };
}
