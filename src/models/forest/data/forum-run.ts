import type { WholeRun } from '../../../core/method';
import { drawForum, type ForumSettings } from './forum-set';

export const forumRunner: WholeRun<ForumSettings> = {
  kind: 'whole',
  *run({ network }, parameters, streams) {
    return { cascades: { kind: 'cascades', set: yield* drawForum(network, parameters, streams) } };
  },
};
