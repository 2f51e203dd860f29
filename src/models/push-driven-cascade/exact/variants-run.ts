/** Optima under other rules, and what the policies of the paper reach at once, on a tiny network. */
import type { Steps, WholeRun } from '../../../core/method';
import type { Outputs } from '../../../core/outputs';
import { campaignSteps, type CampaignSettings } from '../campaign';
import { policyOptions } from '../parameters';
import { chooserOf } from '../policies/choose';
import { exactValueSteps } from '../policies/exact-value';
import { randomValue } from '../policies/random-value';
import { allStates } from './backward-induction';
import { batchOptimum } from './batches';
import { delayOptimum } from './delays';
import { bestFixedSequence } from './fixed-sequence';
import { openCampaign } from './open-campaign';
import { variantsOutputs, type Rule } from './variants-outputs';

/** `check` has made sure that everything can be gone through. */
export const variantsRunner: WholeRun<CampaignSettings> = {
  kind: 'whole',
  *run({ network }, p): Steps<Outputs> {
    const whole = yield* campaignSteps(network, p);
    const { campaign, users } = openCampaign(whole);
    const { n } = campaign;
    const L = p.budget;
    yield { done: 0, stage: 'All states' };
    const all = yield* allStates(campaign, L);
    const optimum = all.value(0, L);
    const fixed = yield* bestFixedSequence(n, L, all);
    const rules: Rule[] = [
      { name: 'At once', value: optimum },
      { name: 'Fixed beforehand', value: fixed.value },
    ];
    const picture = (): Outputs => variantsOutputs(optimum, rules, fixed, users);
    yield { done: rules.length, stage: 'Batches', outputs: picture() };
    for (const B of [2, 3])
      rules.push({ name: `Batches of at most ${B}`, value: yield* batchOptimum(n, L, B, all.chance) });
    yield { done: rules.length, stage: 'Late answers', outputs: picture() };
    for (const d of [1, 2])
      rules.push({
        name: `Answers ${d} ${d === 1 ? 'push' : 'pushes'} late`,
        value: yield* delayOptimum(n, L, d, all.chance),
      });
    yield { done: rules.length, stage: 'Policies', outputs: picture() };
    for (const { value: id, label } of policyOptions) {
      if (id === 'random') {
        rules.push({ name: label, value: randomValue(campaign, L) });
        continue;
      }
      // Policies see the whole campaign: own taste is apart there from what users of the start bring. All its states are within reach.
      const exact = yield* exactValueSteps(whole, chooserOf(id, whole, L), L, { mostStates: Infinity });
      rules.push({ name: label, value: exact?.value ?? NaN });
    }
    return picture();
  },
};
