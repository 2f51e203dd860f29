/** The answers in sentences. No number, no sentence. Pure. */
import type { Outputs } from '../../../core/outputs';
import type { Piece } from '../../../plots/ExplainCurve';
import { blockedWords, originWords, sourcesWords, type Difference } from '../../text/en-decide-sentences';
import { decimals, significant } from '../../text/format';
import { joined, n } from '../../text/sentence';
import { outputOf } from '../../run/shown';

const one = (x: number): Piece => n(decimals(x, 1));
/** An error is worth a digit more where it would be 0.0. */
const error = (se: number | undefined): Piece[] => {
  if (se === undefined || Number.isNaN(se)) return [];
  const twice = 2 * se;
  return ['± ', n(decimals(twice, twice < 0.1 ? 2 : 1))];
};
const withError = (x: number, se: number | undefined): Piece[] => joined([one(x)], error(se));

/** What the chosen sources reach, beside as many by degree and at random. */
export function saySources(outputs: Outputs | undefined): Piece[][] {
  const expected = outputOf(outputs, 'influence', 'series')?.y;
  const k = expected?.length ?? 0;
  if (!expected || k === 0) return [];
  const simulated = outputOf(outputs, 'simulated', 'series');
  if (!simulated) return [sourcesWords.expected(k, one(expected[k - 1]))];
  const reached = simulated.y[k - 1];
  const se = simulated.standardError?.[k - 1];
  const lead = outputOf(outputs, 'lead', 'scalar');
  const random = outputOf(outputs, 'random', 'series')?.y[k - 1];
  const off = expected[k - 1] - reached;
  return [
    joined(
      sourcesWords.simulated(
        k,
        one(reached),
        error(se),
        lead && paired(lead.value, lead.standardError),
        random === undefined ? undefined : plain(reached - random),
      ),
      off > Math.max(2 * (se ?? 0), 0.05 * reached) ? sourcesWords.loops(one(expected[k - 1])) : [],
    ),
  ];
}

const plain = (difference: number): Difference => ({
  way: difference >= 0 ? 'more' : 'fewer',
  by: [one(Math.abs(difference))],
});

/** A paired difference, told apart from 0 only beyond two standard errors. */
function paired(difference: number, se: number | undefined): Difference {
  if (Math.abs(difference) <= 2 * (se ?? 0)) return { way: 'alike', by: [] };
  return { way: difference > 0 ? 'more' : 'fewer', by: withError(Math.abs(difference), se) };
}

/** Who explains best what was seen, and how near that is to the truth where it is known. @param nameOf of a node in words */
export function sayOrigin(outputs: Outputs | undefined, nodes: number, nameOf: (node: number) => string): Piece[][] {
  const table = outputOf(outputs, 'candidates', 'table')?.columns;
  const best = Number(table?.[0]?.values[0] ?? NaN);
  if (Number.isNaN(best)) return [];
  const share = Number(table?.find(({ id }) => id === 'share')?.values[0] ?? NaN);
  const truth = outputOf(outputs, 'true-source', 'node-field')?.values.indexOf(1) ?? -1;
  const rank = outputOf(outputs, 'rank', 'scalar')?.value ?? NaN;
  const distance = outputOf(outputs, 'distance', 'scalar')?.value ?? NaN;
  const impossible = outputOf(outputs, 'impossible', 'scalar')?.value ?? 0;
  const edges = Number.isNaN(distance) ? undefined : distance;
  return [
    joined(
      originWords.best(nameOf(best), n(decimals(share, 2))),
      truth === best
        ? [originWords.found]
        : truth >= 0 && !Number.isNaN(rank)
          ? originWords.missed(nameOf(truth), rank, nodes, edges)
          : [],
      impossible > 0 ? originWords.impossible(impossible) : [],
    ),
  ];
}

/** What blocking spares, beside blocking by degree and at random. @param asked how many were to be blocked */
export function sayBlocked(outputs: Outputs | undefined, asked: number): Piece[][] {
  const blocked = outputOf(outputs, 'blocked', 'table')?.columns[0];
  const b = blocked?.values.length ?? 0;
  const [before, after, spared] = ['before', 'after', 'prevented'].map((id) => outputOf(outputs, id, 'scalar'));
  if (!blocked || b === 0 || !before || !after || !spared) return [];
  const share = before.value > 0 ? spared.value / before.value : NaN;
  const rivalAt = (id: string): number | undefined => outputOf(outputs, id, 'series')?.y[b];
  const [degree, random] = [rivalAt('by-degree'), rivalAt('random')];
  return [
    joined(
      blockedWords.leaves(
        blocked.refersTo === 'node' ? 'node' : 'edge',
        b,
        one(after.value),
        one(before.value),
        withError(spared.value, spared.standardError),
        share >= 0.01 ? n(`${significant(100 * share, 2)} %`) : undefined,
      ),
      degree !== undefined && random !== undefined
        ? blockedWords.rivals(one(before.value - degree), one(before.value - random))
        : [],
      b < asked ? [blockedWords.enough] : [],
    ),
  ];
}
