/**
 * Rows J(·, r) of the sponsor bound (specification, section 4.5), r = 0 … L: J(x, 0) = 0,
 * J(x, r) = J(x, r−1) + max_v w_xv (1 + J(v, r−1)), 0 for users whom nobody listens to.
 *
 * Where the whole table is too large, every √L-th row is kept and the rows between two of them are made again when one is asked for:
 * 2 √L rows in memory, and a campaign, which goes through the rows once from above, makes each of them once more.
 */
import type { Steps } from '../../../core/method';
import { nextSponsorRow } from '../bounds/sponsor';
import type { Campaign } from '../campaign';

/** Numbers in memory at most, unless 2 √L rows are more (200 MB). */
const MOST_NUMBERS = 25_000_000;

/** Arcs between two yields. */
const WORK_PER_STEP = 2_000_000;

export class SponsorRows {
  /** Rows 0, stride, 2 stride, … as far as they are made. */
  private readonly kept: Float64Array[];
  private readonly stride: number;
  /** The last row made on the way up, and its r. */
  private highest: Float64Array;
  private made = 0;
  /** Rows segment · stride … of one segment. */
  private rows: Float64Array[] = [];
  private segment = -1;

  /** Makes no row yet. */
  constructor(
    private readonly campaign: Campaign,
    readonly most: number,
    mostNumbers = MOST_NUMBERS,
  ) {
    const { n } = campaign;
    this.stride = (most + 1) * n <= mostNumbers ? 1 : Math.ceil(Math.sqrt(most + 1));
    this.highest = new Float64Array(n);
    this.kept = [this.highest];
  }

  /** All rows at natural steps, so that none has to be waited for later. O(L m) the first time. */
  *make(): Steps<void> {
    let work = 0;
    while (this.made < this.most) {
      this.makeNext();
      work += this.campaign.n + this.campaign.outTargets.length;
      if (work < WORK_PER_STEP) continue;
      work = 0;
      yield { done: 0, stage: 'Sponsor bound' };
    }
  }

  /** J(·, r); not to be changed. O(1), or O(√L m) when r lies in another segment than the last time; rows not yet made O(m) each. */
  row(r: number): Float64Array {
    const { stride } = this;
    while (this.made < r) this.makeNext();
    if (stride === 1) return this.kept[r];
    const segment = Math.floor(r / stride);
    if (segment !== this.segment) {
      this.rows = [this.kept[segment]];
      this.segment = segment;
    }
    for (let i = this.rows.length; i <= r % stride; i++)
      this.rows.push(nextSponsorRow(this.campaign, this.rows[i - 1]));
    return this.rows[r % stride];
  }

  private makeNext(): void {
    this.highest = nextSponsorRow(this.campaign, this.highest);
    if (++this.made % this.stride === 0) this.kept.push(this.highest);
  }
}

const known = new WeakMap<Campaign, SponsorRows>();

/** The rows of a campaign up to `most` pushes at least, one object in each thread while that is enough. */
export function sponsorRowsOf(campaign: Campaign, most: number): SponsorRows {
  const before = known.get(campaign);
  if (before && before.most >= most) return before;
  const rows = new SponsorRows(campaign, most);
  known.set(campaign, rows);
  return rows;
}
