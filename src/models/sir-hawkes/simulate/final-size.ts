/**
 * The exact law of the final size (SIR-HawkesN, appendices C and D): how many are ever infected.
 *
 * The usual triangular system (Ball 1986) subtracts numbers that are much larger than their difference: doubles lose all
 * digits from N = 60 on. Here nothing is subtracted. The final size does not depend on the order in which infectives do what they
 * do, so they are taken one after another: with T infected so far, of whom k have been dealt with, the next one adds j with
 * probability P(j | N − T) (see `infectivity-law.ts`), and all ends where T = k. O(N³/6) products of positive numbers, fewer where offspring are few.
 *
 * Measured: within 1e-14 of values computed in high precision, for every kernel (N = 20 and 50), and rows that add up to 1 within 3e-13 at
 * N = 300. Time alone sets the limit (`MOST_PEOPLE`); the jump chain of SIR-EXP goes far beyond it.
 */
import { DataError, invariant } from '../../../core/errors';
import type { Steps } from '../../../core/method';
import { checkPeople } from './check-simulation';
import { escapeLaw, exponentialRows, mixedRows, rowAt, type OffspringRows } from './infectivity-law';
import type { Kernel } from '../kernels';

/** Largest population for the general law: rows take 4 N² bytes, and a heavy tail some seconds. */
export const MOST_PEOPLE = 2000;

/** Probabilities below this are left out: together they are less than the rounding of the rest. */
const FAINT = 1e-30;

/** Products between two yields: some milliseconds. */
const SLICE = 2e6;

/**
 * SIR with any kernel, marks not counted.
 * @returns pmf[i] = P(seeds + i are ever infected), i = 0 … N − seeds
 */
export function* finalSizeSir(kernel: Kernel, population: number, seeds: number): Steps<Float64Array> {
  const issues = checkPeople(population, seeds);
  if (issues.length > 0) throw new DataError(issues);
  // The jump chain needs neither rows nor their cube.
  if (kernel.id === 'EXP') return yield* jumpChain(kernel.branchingFactor, population, seeds);
  checkSize(population);
  const law = escapeLaw(kernel, population);
  const mass = law.weights.reduce((sum, weight) => sum + weight, 0);
  invariant(Math.abs(mass - 1) < 1e-9, `the law of recovery times adds up to 1, not ${mass}`);
  const rows = yield* mixedRows(law, population - seeds);
  return yield* oneAfterAnother(rows, population - seeds, seeds);
}

/** SIR-EXP by the general way; a check of the jump chain. */
export function* exponentialOneByOne(offspring: number, population: number, seeds: number): Steps<Float64Array> {
  const most = population - seeds;
  return yield* oneAfterAnother(exponentialRows(offspring, population, most), most, seeds);
}

/**
 * HawkesN with any kernel of branching factor n*, marks not counted: A = n* for everybody (the law of Reed and Frost).
 * N is real: with N − T < 1 left the last one is still met with probability (N − T)/N, so that sizes go up to ⌈N⌉.
 * @returns pmf[i] = P(seeds + i events), i = 0 … ⌈N⌉ − seeds
 */
export function* finalSizeHawkesN(offspring: number, population: number, seeds: number): Steps<Float64Array> {
  invariant(offspring >= 0 && offspring < Infinity && seeds >= 1, 'n* is finite and there is a seed');
  if (population < seeds) throw new DataError(checkPeople(Math.floor(population), seeds));
  checkSize(population);
  const most = Math.ceil(population - 1e-9) - seeds;
  const rows = hawkesRows(offspring / population, population - seeds - most, most);
  return yield* oneAfterAnother(rows, most, seeds);
}

/**
 * Hawkes with n* < 1 and one seed: P(size = s) = e^(−n* s) (n* s)^(s−1)/s! (Borel), mean 1/(1 − n*). For n* ≥ 1 what is missing to 1 is
 * the probability that the cascade never ends.
 * @returns pmf[i] of size i + 1, i = 0 … most − 1
 */
export function borel(offspring: number, most: number): Float64Array {
  return borelTanner(offspring, 1, most);
}

/**
 * The same with any number of seeds k: P(size = s) = k/s e^(−n* s) (n* s)^(s−k)/(s − k)! (Borel and Tanner).
 * @returns pmf[i] of size seeds + i, i = 0 … count − 1
 */
export function borelTanner(offspring: number, seeds: number, count: number): Float64Array {
  const pmf = new Float64Array(count);
  let logFactorial = 0;
  for (let i = 0; i < count; i++) {
    const s = seeds + i;
    if (i > 0) logFactorial += Math.log(i);
    pmf[i] = (seeds / s) * Math.exp(-offspring * s + (i > 0 ? i * Math.log(offspring * s) : 0) - logFactorial);
  }
  return pmf;
}

function checkSize(population: number): void {
  if (population <= MOST_PEOPLE) return;
  throw new DataError([
    {
      code: 'too-many-people',
      severity: 'stopped',
      message: `The exact law is computed for up to ${MOST_PEOPLE.toLocaleString('en')} people.`,
      where: { path: 'parameters.population' },
      found: String(population),
      expected: `N ≤ ${MOST_PEOPLE}`,
      hint: 'Simulate the final size instead: it takes a moment.',
    },
  ]);
}

/**
 * P(j | s) for s = index + shift, −1 < shift ≤ 0: deaths at rates s, s − 1, … while positive, each susceptible with rate `per`; the last
 * entry of a row is what is left of 1.
 */
function hawkesRows(per: number, shift: number, most: number): OffspringRows {
  const rows = new Float64Array(rowAt(most + 1));
  const odds = Math.expm1(per);
  for (let index = 0; index <= most; index++) {
    const s = index + shift;
    const at = rowAt(index);
    let value = Math.exp(-per * s);
    let sum = 0;
    let far = false;
    for (let j = 0; j < index && !far; j++) {
      rows[at + j] = value;
      sum += value;
      value *= ((s - j) / (j + 1)) * odds;
      // Past the most probable number.
      far = value < FAINT && j > s * -Math.expm1(-per);
    }
    if (!far) rows[at + index] = shift === 0 ? value : Math.max(0, 1 - sum);
  }
  if (most >= 0) rows[0] = 1;
  return rows;
}

/** @param most susceptibles at first; rows by their number */
function* oneAfterAnother(rows: OffspringRows, most: number, seeds: number): Steps<Float64Array> {
  const pmf = new Float64Array(most + 1);
  // By the number of new infections so far.
  let now = new Float64Array(most + 1);
  let next = new Float64Array(most + 1);
  now[0] = 1;
  const longest = Uint32Array.from({ length: most + 1 }, (_, s) => {
    let j = s;
    while (j > 0 && rows[rowAt(s) + j] < FAINT) j--;
    return j;
  });
  let work = 0;
  // Before infective k (from 1) is dealt with, those with fewer than k infected have ended.
  for (let k = 1; k <= seeds + most; k++) {
    const from = Math.max(0, k - seeds);
    next.fill(0, from);
    for (let i = from; i <= most; i++) {
      const p = now[i];
      if (p === 0) continue;
      const s = most - i;
      const at = rowAt(s);
      const end = longest[s];
      for (let j = 0; j <= end; j++) next[i + j] += p * rows[at + j];
      work += end + 1;
    }
    [now, next] = [next, now];
    // All infected have been dealt with.
    const ended = k - seeds;
    if (ended >= 0) {
      pmf[ended] = now[ended];
      now[ended] = 0;
    }
    if (work > SLICE) {
      work = 0;
      yield { done: k, total: seeds + most, stage: 'Exact final size' };
    }
  }
  return pmf;
}

/** SIR-EXP: the chain of (susceptible, infected); the next event is an infection with probability r/(1 + r), r = n* S/N. O(N²). */
function* jumpChain(offspring: number, population: number, seeds: number): Steps<Float64Array> {
  const most = population - seeds;
  const pmf = new Float64Array(most + 1);
  // For one number of susceptibles: probability of ever being there with 0 … N infected.
  let arrive = new Float64Array(population + 1);
  let next = new Float64Array(population + 1);
  arrive[seeds] = 1;
  let work = 0;
  for (let i = 0; i <= most; i++) {
    const r = (offspring * (most - i)) / population;
    const infection = r / (1 + r);
    const recovery = 1 / (1 + r);
    next.fill(0);
    // Recoveries lead down, infections to the next number of susceptibles.
    let here = 0;
    for (let infected = seeds + i; infected > 0; infected--) {
      here += arrive[infected];
      next[infected + 1] = here * infection;
      here *= recovery;
    }
    pmf[i] = here;
    [arrive, next] = [next, arrive];
    work += seeds + i;
    if (work > SLICE) {
      work = 0;
      yield { done: i, total: most, stage: 'Exact final size' };
    }
  }
  return pmf;
}
