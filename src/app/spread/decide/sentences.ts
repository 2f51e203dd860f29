/** The answers in sentences. No number, no sentence. Pure. */
import { translated } from '../../../core/language';
import type { Outputs } from '../../../core/outputs';
import type { Piece } from '../../../plots/ExplainCurve';
import { count, counted, decimals, significant } from '../../text/format';
import { outputOf } from '../../run/shown';

const n = (text: string): Piece => ({ number: text });
const one = (x: number): Piece => n(decimals(x, 1));
/** An error is worth a digit more where it would be 0.0. */
const error = (se: number | undefined): Piece[] => {
  if (se === undefined || Number.isNaN(se)) return [];
  const twice = 2 * se;
  return [' ± ', n(decimals(twice, twice < 0.1 ? 2 : 1))];
};
const messages = (term: string): Piece => ({ term, entry: 'message-passing' });

/** "3 best-connected", "best-connected one". */
const rivals = (k: number, many: string, single: string): string => (k === 1 ? single : `${count(k)} ${many}`);

/** What the chosen sources reach, beside as many by degree and at random. */
export const saySources = translated(
  'app/spread/decide/sentences/saySources',
  (outputs: Outputs | undefined): Piece[][] => {
    const expected = outputOf(outputs, 'influence', 'series')?.y;
    const k = expected?.length ?? 0;
    if (!expected || k === 0) return [];
    const these = k === 1 ? 'This source' : `These ${count(k)} sources`;
    const simulated = outputOf(outputs, 'simulated', 'series');
    if (!simulated)
      return [
        [`${these} would reach `, one(expected[k - 1]), ' nodes, as far as ', messages('message passing'), ' tells.'],
      ];
    const reached = simulated.y[k - 1];
    const pieces: Piece[] = [
      `${these} ${k === 1 ? 'reaches ' : 'reach '}`,
      one(reached),
      ' nodes on average (simulated,',
      ...error(simulated.standardError?.[k - 1]),
      ')',
    ];
    const lead = outputOf(outputs, 'lead', 'scalar');
    if (lead)
      pieces.push(', ', ...more(lead.value, lead.standardError, rivals(k, 'best-connected', 'best-connected one')));
    const random = outputOf(outputs, 'random', 'series')?.y[k - 1];
    if (random !== undefined)
      pieces.push(', and ', ...moreThan(reached - random), k === 1 ? 'one at random' : `${count(k)} at random`);
    pieces.push('.');
    const off = expected[k - 1] - reached;
    const noise = 2 * (simulated.standardError?.[k - 1] ?? 0);
    if (off > Math.max(noise, 0.05 * reached))
      pieces.push(
        ' ',
        messages('Message passing'),
        ' expects ',
        one(expected[k - 1]),
        ': it counts news that goes round in loops twice.',
      );
    return [pieces];
  },
);

/** A paired difference, told apart from 0 only beyond two standard errors. */
function more(difference: number, se: number | undefined, rival: string): Piece[] {
  if (Math.abs(difference) <= 2 * (se ?? 0)) return [`about as many as the ${rival}`];
  return [one(Math.abs(difference)), ...error(se), difference > 0 ? ' more than the ' : ' fewer than the ', rival];
}

const moreThan = (difference: number): Piece[] => [
  one(Math.abs(difference)),
  difference >= 0 ? ' more than ' : ' fewer than ',
];

/** Who explains best what was seen, and how near that is to the truth where it is known. @param nameOf of a node in words */
export const sayOrigin = translated(
  'app/spread/decide/sentences/sayOrigin',
  (outputs: Outputs | undefined, nodes: number, nameOf: (node: number) => string): Piece[][] => {
    const table = outputOf(outputs, 'candidates', 'table')?.columns;
    const best = Number(table?.[0]?.values[0] ?? NaN);
    if (Number.isNaN(best)) return [];
    const share = Number(table?.find(({ id }) => id === 'share')?.values[0] ?? NaN);
    const pieces: Piece[] = [
      `${capital(nameOf(best))} explains best what was seen; its share of the score is `,
      n(decimals(share, 2)),
      '.',
    ];
    const truth = outputOf(outputs, 'true-source', 'node-field')?.values.indexOf(1) ?? -1;
    const rank = outputOf(outputs, 'rank', 'scalar')?.value ?? NaN;
    const distance = outputOf(outputs, 'distance', 'scalar')?.value ?? NaN;
    if (truth === best) pieces.push(' The cascade did start there.');
    else if (truth >= 0 && !Number.isNaN(rank)) {
      pieces.push(` The cascade started at ${nameOf(truth)}, which ranks `, n(count(rank)), ' of ', n(count(nodes)));
      if (Number.isNaN(distance)) pieces.push('; no way leads from one to the other.');
      else pieces.push(' and is ', n(counted(distance, 'edge')), ' away.');
    }
    const impossible = outputOf(outputs, 'impossible', 'scalar')?.value ?? 0;
    if (impossible > 0)
      pieces.push(
        ' ',
        n(counted(impossible, 'observation')),
        impossible === 1 ? ' has' : ' have',
        ' practically no chance from there: with these α no single source explains all that was seen.',
      );
    return [pieces];
  },
);

/** What blocking spares, beside blocking by degree and at random. @param asked how many were to be blocked */
export const sayBlocked = translated(
  'app/spread/decide/sentences/sayBlocked',
  (outputs: Outputs | undefined, asked: number): Piece[][] => {
    const blocked = outputOf(outputs, 'blocked', 'table')?.columns[0];
    const b = blocked?.values.length ?? 0;
    const [before, after, spared] = ['before', 'after', 'prevented'].map((id) => outputOf(outputs, id, 'scalar'));
    if (!blocked || b === 0 || !before || !after || !spared) return [];
    const what = blocked.refersTo === 'node' ? 'node' : 'edge';
    const share = before.value > 0 ? spared.value / before.value : NaN;
    const pieces: Piece[] = [
      `Blocking ${b === 1 ? `this ${what}` : `these ${counted(b, what)}`} leaves `,
      one(after.value),
      ' nodes reached on average instead of ',
      one(before.value),
      ': ',
      one(spared.value),
      ...error(spared.standardError),
      ' are spared',
      ...(share >= 0.01 ? [', ', n(`${significant(100 * share, 2)} %`)] : []),
      ' (simulated).',
    ];
    const rivalAt = (id: string): number | undefined => outputOf(outputs, id, 'series')?.y[b];
    const [degree, random] = [rivalAt('by-degree'), rivalAt('random')];
    if (degree !== undefined && random !== undefined)
      pieces.push(
        ` As many with the largest degrees would spare `,
        one(before.value - degree),
        ', as many at random ',
        one(before.value - random),
        '.',
      );
    if (b < asked) pieces.push(' Nothing more that could be blocked would matter.');
    return [pieces];
  },
);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
