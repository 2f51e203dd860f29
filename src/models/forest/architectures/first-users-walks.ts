import type { Rng } from '../../../core/rng';
import type { Neighbourhoods } from '../structure/neighbourhoods';

/** Walks over the first users of some cascades. */
export interface CascadeWalks {
  cascades: number;
  /** Walks of a cascade, and users of a walk. */
  walks: number;
  steps: number;
  /** cascades × walks × steps: who is there. */
  ids: Int32Array;
}

/**
 * Random walks on the graph that a network has among the first users of a cascade: from one of them, to one of their neighbours among them,
 * each as likely; from somebody without such a neighbour to any of them. O(cascades · (K · degree + walks · steps))
 */
export function walksOver(
  prefixes: readonly Int32Array[],
  { offsets, ids: around }: Neighbourhoods,
  walks: number,
  steps: number,
  rng: Rng,
): CascadeWalks {
  const ids = new Int32Array(prefixes.length * walks * steps);
  const placeOf = new Int32Array(offsets.length).fill(-1);
  let at = 0;
  for (const users of prefixes) {
    users.forEach((user, place) => (placeOf[user] = place));
    const friends = Array.from(users, (user) =>
      around.subarray(offsets[user] + 1, offsets[user + 1]).filter((other) => placeOf[other] >= 0),
    );
    for (let walk = 0; walk < walks; walk++)
      for (let step = 0, user = -1; step < steps; step++) {
        const choices = user < 0 ? users : friends[placeOf[user]];
        user = choices.length > 0 ? choices[rng.below(choices.length)] : users[rng.below(users.length)];
        ids[at++] = user;
      }
    for (const user of users) placeOf[user] = -1;
  }
  return { cascades: prefixes.length, walks, steps, ids };
}
