import { buildNetwork } from '../network';
import { defineGenerator } from './generator';

/** STUB – helper H6 writes it. */
export const campaignBoard = defineGenerator({
  id: 'campaign-board',
  title: 'Campaign board',
  summary: 'Small boards of the campaign game, with names, tastes and influence.',
  source: 'Made for this lab',
  parameters: {
    board: {
      kind: 'choice',
      label: 'Board',
      help: 'Which board.',
      options: [
        { value: 'pair', label: 'Two users' },
        { value: 'celebrity', label: 'Celebrity' },
        { value: 'chain', label: 'Chain' },
        { value: 'club', label: 'Club' },
        { value: 'circles', label: 'Circles' },
      ],
      default: 'circles',
    },
    n: {
      kind: 'number',
      label: 'Users',
      symbol: 'N',
      help: 'How many users there are; the pair has two.',
      integer: true,
      min: 2,
      max: 60,
      step: 1,
      default: 24,
    },
  },
  estimate: ({ n }) => ({ n, m: 2 * n }),
  generate: ({ n }) => buildNetwork({ n, directed: true, from: new Int32Array(0), to: new Int32Array(0) }),
});
