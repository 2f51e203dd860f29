/** What counting reaches on the validation cascades: the levels that a training is held against. Counted aside, once for its data. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { TableOutput } from '../../core/outputs';
import { NO_NETWORK, type Network } from '../../core/network';
import type { CascadeSet } from '../../core/cascade';
import { deriveExperiment } from '../../experiment/derive';
import { digestExperiment } from '../../experiment/digest';
import type { Experiment } from '../../experiment/experiment';
import { registry } from '../../experiment/forecast-registry';
import { prepare } from '../../experiment/prepare';
import { client } from '../../store/lab';
import { outputOf } from '../run/shown';
import { FLOORS } from './methods';
import type { Forecast } from './use-forecast';

/** By digest; those of the last few data. */
const known = new Map<string, TableOutput>();
const MOST = 8;

export function useValidationFloors({ experiment, dataset, cascades }: Forecast): TableOutput | undefined {
  const network = dataset?.network ?? NO_NETWORK;
  const [asked, digest] = useMemo(() => {
    const derived = deriveExperiment({ ...experiment, view: {} }, FLOORS, registry);
    const floors: Experiment = { ...derived, parameters: { ...derived.parameters, part: 'validation' }, outputs: [] };
    return [floors, digestExperiment(floors, registry)] as const;
  }, [experiment]);
  const [, told] = useState(0);
  const latest = useRef(asked);
  useEffect(() => {
    latest.current = asked;
  });
  // The digest stands for the experiment, which changes with everything that is looked at.
  useEffect(() => {
    const now = latest.current;
    if (known.has(digest) || !cascades || !prepare(now, network, registry, cascades).ok) return;
    const abort = new AbortController();
    void count(now, network, cascades, abort.signal).then((table) => {
      if (!table || abort.signal.aborted) return;
      known.set(digest, table);
      if (known.size > MOST) known.delete(known.keys().next().value as string);
      told((n) => n + 1);
    });
    return () => abort.abort();
  }, [digest, network, cascades]);
  return known.get(digest);
}

/** Whatever goes wrong, the course is drawn without levels: the table of the test says why. */
async function count(
  asked: Experiment,
  network: Network,
  cascades: CascadeSet,
  signal: AbortSignal,
): Promise<TableOutput | undefined> {
  for await (const event of client.run(asked, network, { cascades, signal, pictures: false }))
    if (event.type === 'done') return outputOf(event.result.outputs, 'next', 'table');
  return undefined;
}
