/** Training: FOREST and the models that it is compared with. */
import { defineMethod } from '../../core/method';
import type { ParameterTable } from '../../core/parameters';
import { checkTraining } from './check';
import { estimateTraining } from './estimate';
import { forestDeviceLoaders } from './loaders';
import { dataParameters, modelParameters, saysWhoIsNext, simulationParameters, trainingParameters } from './parameters';

const simulations = { ...simulationParameters.simulations, when: saysWhoIsNext };

export const train = defineMethod({
  id: 'forest/train',
  version: 1,
  title: 'Train FOREST',
  summary: 'A recurrent network with network context learns who is next, and by reward how far it goes.',
  source: { paper: 'FOREST', equations: 'eq. 1–6' },
  needs: ['cascades'],
  takes: ['network'],
  parameters: {
    ...dataParameters,
    ...modelParameters,
    ...trainingParameters,
    simulations,
  } as const satisfies ParameterTable,
  outputs: {
    steps: {
      kind: 'table',
      label: 'Steps',
      help: 'Loss in nats per prediction, learning rate and, where there is one, mean reward and entropy of every training step; thinned when there are many.',
    },
    epochs: {
      kind: 'table',
      label: 'Epochs',
      help: 'Loss on training and validation cascades, validation scores under both protocols, size error, reward, entropy and seconds of every epoch.',
    },
    test: {
      kind: 'table',
      label: 'Test',
      help: 'Hits@k and MAP@k of the best weights on the test cascades, users only and with STOP.',
    },
    sizes: {
      kind: 'table',
      label: 'Sizes',
      help: 'Mean squared error of the logarithm of the final size on the test cascades: of single simulations, and of their geometric mean.',
    },
    facts: { kind: 'table', label: 'Facts', help: 'Data, split, model, device and memory of this training.' },
    model: { kind: 'model', label: 'Model', help: 'The weights of the best epoch.' },
  },
  worker: 'forest',
  determinism: 'statistical',
  role: 'own',
  estimate: estimateTraining,
  check: checkTraining,
  load: forestDeviceLoaders['forest/train'],
});
