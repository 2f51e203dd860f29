/** The data in numbers: those of the paper's Table 2, the parts, and what was left out. */
import type { Network } from '../../../core/network';
import { FIRST_USER, type ForestData, type Sequences } from '../data/vocabulary';
import type { Neighbourhoods } from '../structure/neighbourhoods';
import type { FloorsSettings } from './floors-settings';
import { sized } from './size-floors';
import { predictionsOf } from './walk';

export type Fact = readonly [fact: string, value: string];

const SPLITS: Readonly<Record<ForestData['split'], string>> = {
  file: 'as the files say',
  random: 'at random, 80, 10 and 10 per cent',
  time: 'by time, the first 80 per cent, the next 10, the rest',
};

const whole = (n: number): string => n.toLocaleString('en');

/** @param friends neighbours of the users; absent: they have none */
export function dataFacts(
  data: ForestData,
  network: Network,
  settings: FloorsSettings,
  friends: Neighbourhoods | undefined,
): Fact[] {
  const { V, train, validation, test, counts, split } = data;
  const parts: readonly Sequences[] = [train, validation, test];
  const cascades = parts.reduce((sum, { count }) => sum + count, 0);
  const events = parts.reduce((sum, { ids }) => sum + ids.length, 0);
  const there = network.n > 0;
  const part = data[settings.part];
  const sizes = sized(part, settings.observed).length;
  const kept = idsIn(parts, V);
  return [
    ['Users', whole(V - FIRST_USER)],
    ['Users in kept cascades', whole(kept.length)],
    ['Links', there ? whole(network.m) : 'no network'],
    // Everybody is a neighbour of their own.
    ...(friends
      ? [['Pairs of neighbours, whatever the direction', whole((friends.ids.length - (V - FIRST_USER)) / 2)] as const]
      : []),
    ['Cascades', whole(cascades)],
    ['Mean length', cascades > 0 ? (events / cascades).toFixed(2) : '–'],
    ['Split', SPLITS[split]],
    ['Training cascades', whole(train.count)],
    ['Validation cascades', whole(validation.count)],
    ['Test cascades', whole(test.count)],
    ['Predictions, users only', whole(part.ids.length - part.count)],
    ['Predictions, with STOP', whole(predictionsOf(part))],
    [
      'Cascades with a size to forecast',
      sizes > 0 ? whole(sizes) : `none: no cascade of this part has ${settings.observed} users`,
    ],
    ['Left out: cascades of one user', whole(counts.tooShort)],
    [`Left out: cascades of more than ${whole(settings.longest)} users`, whole(counts.tooLong)],
    ...(counts.cut > 0 ? [[`Cut at ${whole(settings.longest)} users`, whole(counts.cut)] as const] : []),
    ['Left out: users that came again', whole(counts.repeated)],
    ['Left out: events of nobody known', whole(counts.nameless)],
    ...(there
      ? [
          ['Users outside the network', whole(counts.notInNetwork)] as const,
          ['Nodes in no kept cascade', whole(network.n - kept.filter((id) => data.nodeOf[id] >= 0).length)] as const,
        ]
      : []),
  ];
}

/** Every id that is in a sequence, once. */
function idsIn(parts: readonly Sequences[], V: number): Int32Array {
  const seen = new Uint8Array(V);
  for (const { ids } of parts) for (const id of ids) seen[id] = 1;
  return Int32Array.from(seen.keys()).filter((id) => seen[id] === 1);
}
