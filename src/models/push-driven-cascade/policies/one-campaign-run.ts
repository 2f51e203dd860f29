import type { WholeRun } from '../../../core/method';
export const oneCampaignRunner = {} as WholeRun<never>;
