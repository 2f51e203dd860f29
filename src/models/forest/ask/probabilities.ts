/** Probabilities and places from masked logits of one prediction. Plain arithmetic over V numbers. */
import { FIRST_USER, STOP } from '../data/vocabulary';

/** Logits below are masked. */
const LOWEST = -1e29;

/** softmax, in double precision; masked ids have 0. @param into length V */
export function softmaxInto(logits: Float32Array, into: Float64Array): void {
  let largest = -Infinity;
  for (let v = 0; v < logits.length; v++) if (logits[v] > largest) largest = logits[v];
  let sum = 0;
  for (let v = 0; v < logits.length; v++) sum += into[v] = logits[v] > LOWEST ? Math.exp(logits[v] - largest) : 0;
  for (let v = 0; v < logits.length; v++) into[v] /= sum;
}

/** ln Σ exp over all that are not masked. */
export function logSum(logits: Float32Array): number {
  let largest = -Infinity;
  for (let v = 0; v < logits.length; v++) if (logits[v] > largest) largest = logits[v];
  let sum = 0;
  for (let v = 0; v < logits.length; v++) if (logits[v] > LOWEST) sum += Math.exp(logits[v] - largest);
  return largest + Math.log(sum);
}

/** The ids with the largest scores among those that are not masked, the largest first, equal ones by id. */
export function likeliest(logits: Float32Array, most: number): number[] {
  const top: number[] = [];
  for (let v = STOP; v < logits.length; v++) {
    if (logits[v] <= LOWEST) continue;
    if (top.length === most && !(logits[v] > logits[top[most - 1]])) continue;
    let place = top.length;
    while (place > 0 && logits[v] > logits[top[place - 1]]) place--;
    top.splice(place, 0, v);
    if (top.length > most) top.pop();
  }
  return top;
}

/**
 * Ranks of some users among all that are allowed: 1 + those with a larger score or the same and a smaller id. O(V log k).
 * @param scores length V @param infected 1 for users that cannot come, length V
 * @param asked users that are allowed
 * @returns as long as `asked`; NaN for STOP, which is no user
 */
export function ranksAmong(scores: Float64Array, infected: Uint8Array, asked: readonly number[]): number[] {
  const order = [...new Set(asked)].filter((id) => id >= FIRST_USER).sort((a, b) => scores[b] - scores[a] || a - b);
  // How many candidates come before the k-th of them, but not before the one before.
  const between = new Float64Array(order.length + 1);
  for (let v = FIRST_USER; v < scores.length; v++) {
    if (infected[v] === 1) continue;
    let [low, high] = [0, order.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const id = order[middle];
      if (scores[v] > scores[id] || (scores[v] === scores[id] && v < id)) high = middle;
      else low = middle + 1;
    }
    between[low]++;
  }
  const rankOf = new Map<number, number>();
  let before = 0;
  order.forEach((id, k) => {
    before += between[k];
    rankOf.set(id, before + 1);
  });
  return asked.map((id) => rankOf.get(id) ?? Number.NaN);
}
