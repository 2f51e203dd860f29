/** Seeds beside a campaign in sentences. No number, no sentence. Pure. */
import { said } from '../../../core/language';
import type { Outputs, TableOutput } from '../../../core/outputs';
import type { Piece } from '../../../plots/ExplainCurve';
import { outputOf } from '../../run/shown';
import { seedsWords } from '../../text/en-campaign-seeds';
import { counted, decimals } from '../../text/format';

const words = seedsWords.say;
const n = (text: string): Piece => ({ number: text });

/** A mean and twice its standard error, both with as many decimals as the error is worth. */
function estimate(mean: number, se: number | undefined): Piece[] {
  const twice = 2 * (se ?? 0);
  const digits = twice < 1 ? 2 : 1;
  return twice > 0 ? [n(`${decimals(mean, digits)} ± ${decimals(twice, digits)}`)] : [n(decimals(mean, digits))];
}

const numbers = (table: TableOutput | undefined, id: string): Float64Array => {
  const values = table?.columns.find((column) => column.id === id)?.values;
  return values instanceof Float64Array ? values : new Float64Array(0);
};

/** The method whose seeds reach most. */
interface Lead {
  readonly row: number;
  readonly name: string;
  readonly k: number;
}

function leadOf(outputs: Outputs | undefined): Lead | undefined {
  const table = outputOf(outputs, 'methods', 'table');
  const spread = numbers(table, 'spread');
  if (spread.length === 0) return undefined;
  const row = spread.indexOf(Math.max(...spread));
  const name = String(table?.columns.find(({ id }) => id === 'method')?.values[row]);
  const seeds = outputOf(outputs, 'seeds', 'table');
  const k = [...(seeds?.columns.find(({ id }) => id === 'method')?.values ?? [])].filter((x) => x === name).length;
  return { row, name, k };
}

/** What the best seeds reach, what they come to when they are pushed, and how many of them a campaign would push. */
export function saySeeds(outputs: Outputs | undefined): Piece[][] {
  const lead = leadOf(outputs);
  if (!lead) return [];
  return [reach(outputs, lead), pushed(outputs, lead), shared(outputs, lead), scaled(outputs)].filter(
    ({ length }) => length > 0,
  );
}

function reach(outputs: Outputs | undefined, { row, name, k }: Lead): Piece[] {
  const table = outputOf(outputs, 'methods', 'table');
  return [
    words.theSeeds(k, said(name)),
    ...estimate(numbers(table, 'spread')[row], numbers(table, 'standard-error')[row]),
    words.reached(k > 1),
    k > 1 ? words.free : words.freeOne,
  ];
}

function pushed(outputs: Outputs | undefined, { row, k }: Lead): Piece[] {
  const table = outputOf(outputs, 'methods', 'table');
  const campaign = outputOf(outputs, 'campaign', 'series');
  if (!campaign) return [];
  const pushes = campaign.x.length - 1;
  const seeds = numbers(table, 'campaign')[row];
  const seedsError = numbers(table, 'campaign-error')[row];
  const search = campaign.y[pushes];
  const searchError = campaign.standardError?.[pushes];
  const same = Math.abs(search - seeds) <= 2 * Math.hypot(seedsError, searchError ?? 0);
  return [
    words.pushed(pushes),
    words.sameUsers(k > 1),
    ...estimate(seeds, seedsError),
    words.yeses,
    same ? words.searchAlso : words.search,
    ...estimate(search, searchError),
    '.',
  ];
}

function shared(outputs: Outputs | undefined, { row, k }: Lead): Piece[] {
  const table = outputOf(outputs, 'overlap', 'table');
  const influence = numbers(table, 'weight-sum')[row];
  const search = numbers(table, 'online-search')[row];
  if (influence === undefined || search === undefined) return [];
  if (k === 1) return [words.single(influence === 1), words.singlePushed(search === 1)];
  return [
    words.ofSeeds,
    n(words.some(influence, k)),
    words.among(influence, k),
    n(words.some(search, k)),
    words.mostPushed(search),
  ];
}

function scaled(outputs: Outputs | undefined): Piece[] {
  const users = outputOf(outputs, 'scaled', 'scalar')?.value ?? 0;
  return users > 0 ? [words.scaled(counted(users, 'user'))] : [];
}
