/** The data as FOREST sees them – ids, parts, what was left out –, made on the page: it says what is learned from before anything runs. */
import { useMemo } from 'react';
import { matchUsers, type CascadeSet } from '../../core/cascade';
import { NO_NETWORK, type Network } from '../../core/network';
import { stream } from '../../core/rng';
import type { ParameterValue } from '../../core/parameters';
import { forestData, type DataSettings } from '../../models/forest/data/forest-data';
import type { ForestData } from '../../models/forest/data/vocabulary';

type Values = Readonly<Record<string, ParameterValue>>;

/**
 * Undefined while cascades are not there, and while a number is being typed.
 * @param network the one that the model may look at; undefined: none
 */
export function useForestData(
  set: CascadeSet | undefined,
  network: Network | undefined,
  { split, longest, tooLong, graph }: Values,
  seed: number,
): ForestData | undefined {
  return useMemo(() => {
    const most = Number(longest);
    if (!set || !Number.isInteger(most) || most < 2) return undefined;
    const settings = { split, longest: most, tooLong, graph } as DataSettings;
    const nodes = network && matchUsers(set, network);
    return forestData(set, nodes, network ?? NO_NETWORK, settings, (...key) => stream(seed, ...key));
  }, [set, network, split, longest, tooLong, graph, seed]);
}
