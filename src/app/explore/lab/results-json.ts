/** What was counted over the cascades chosen, as JSON: the numbers behind every plot, with the data and filters they are of. */
import type { Ccdf, Counts } from '../../../core/cascade-facts';
import { LAB_VERSION } from '../../../experiment/version';
import type { Explore } from './use-explore';

/** NaN is written as null, as JSON knows no other way. O(values). */
export function resultsJson(explore: Explore): string {
  const { cascades, network, facts, view, tree, selected, matched, experiment } = explore;
  const { cascade: _cascade, order: _order, ...filters } = view;
  const result = {
    lab: LAB_VERSION,
    inputs: experiment.inputs,
    ...(network ? { network: { title: network.title, nodes: network.network.n, edges: network.network.m } } : {}),
    ...(cascades
      ? {
          cascades: {
            title: cascades.title,
            count: cascades.set.count,
            time: cascades.set.time,
            ...(matched ? { usersNotInTheNetwork: matched.missing } : {}),
          },
          filters,
        }
      : {}),
    ...(facts
      ? {
          facts: {
            cascades: facts.cascades,
            events: facts.events,
            users: facts.users,
            first: facts.first,
            last: facts.last,
            medianSize: facts.medianSize,
            largest: facts.largest,
            medianDuration: facts.medianDuration,
            longest: facts.longest,
            sizes: ccdf(facts.sizes),
            durations: ccdf(facts.durations),
            timesBetweenEvents: { ...counts(facts.gaps), atTheSameTime: facts.zeroGaps },
            activity: counts(facts.activity),
          },
        }
      : {}),
    ...(selected !== undefined && tree
      ? {
          cascade: {
            // As on the page, where cascades count from 1.
            number: selected + 1,
            numbersCountFrom: 1,
            ...(cascades?.set.names ? { name: cascades.set.names[selected] } : {}),
            parents: tree.inferred ? 'inferred' : 'known',
            beginnings: tree.roots,
            depth: tree.height,
            breadth: tree.breadth,
            structuralVirality: tree.virality,
          },
        }
      : {}),
  };
  return `${JSON.stringify(result, null, 1)}\n`;
}

const ccdf = ({ x, share }: Ccdf) => ({ atLeast: Array.from(x), share: Array.from(share) });
const counts = ({ edges, counts: values }: Counts) => ({ edges: Array.from(edges), counts: Array.from(values) });
