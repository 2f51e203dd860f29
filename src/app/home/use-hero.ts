/**
 * The living network of the first page: one run after another, each an experiment of its own, so that what is seen can be replayed.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { degrees, nodeLabel, type Network } from '../../core/network';
import type { MethodId } from '../../core/method';
import type { Outputs } from '../../core/outputs';
import type { Experiment } from '../../experiment/experiment';
import { presets } from '../../experiment/library/presets';
import type { ManyRuns } from '../../plots/reach-statistics';
import { methods } from '../../models';
import { client } from '../../store/lab';
import { MONTE_CARLO, ONE_RUN, outputOf } from '../spread/pictures';
import { hintFor, shareAtLeast } from './hint';
import { manyRunsOf } from './many-runs';

/** Steps on the time axis, so that it holds still from run to run. */
export const HERO_HORIZON = 24;
export const HERO_ALPHA = 0.45;
/** Runs behind the hint and behind *run it 200 times*. */
export const MANY = 200;
const base = presets.find((p) => p.id === 'loops')!.experiment;

export interface HeroRun {
  source: number;
  time: Float64Array;
  infector: Float64Array;
  /** Number reached by step, length horizon + 1. */
  reached: Float64Array;
  /** Step at which nothing more happens. */
  end: number;
  byUser: boolean;
}

export interface Hero {
  network: Network | undefined;
  run: HeroRun | undefined;
  many: { hint: string; runs: ManyRuns } | undefined;
  alpha: number;
  failure: string | undefined;
  setAlpha(alpha: number): void;
  /** Starts a run at a node; a visitor's click, or the page by itself. */
  start(node: number, byUser: boolean): void;
  /** Starts a run at the next of the well-connected nodes. */
  startNext(): void;
}

function experimentFor(
  network: Network,
  method: MethodId,
  alpha: number,
  source: number,
  seed: number,
  extra: Experiment['parameters'] = {},
): Experiment {
  const parameters: Experiment['parameters'] = {
    alpha,
    horizon: HERO_HORIZON,
    sources: [nodeLabel(network, source)],
    ...extra,
  };
  return { ...base, method, version: methods[method].version, parameters, seed };
}

async function outputsOf(experiment: Experiment, network: Network, signal: AbortSignal): Promise<Outputs> {
  for await (const event of client.run(experiment, network, { signal, priority: 'live' })) {
    if (event.type === 'done') return event.result.outputs;
    if (event.type === 'failed') throw new Error(event.error.message);
    if (event.type === 'cancelled') throw new DOMException('superseded', 'AbortError');
  }
  throw new DOMException('superseded', 'AbortError');
}

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

export function useHero(): Hero {
  const [network, setNetwork] = useState<Network>();
  const [run, setRun] = useState<HeroRun>();
  const [many, setMany] = useState<Hero['many']>();
  const [alpha, setAlphaState] = useState(HERO_ALPHA);
  const [failure, setFailure] = useState<string>();
  // The first run has seed 1: one that goes far, so that a visitor sees what this is about. Later ones are as luck has it.
  const wish = useRef({ alpha: HERO_ALPHA, source: -1, seed: 0, byUser: false, turn: 0 });
  const jobs = useRef<{ one?: AbortController; many?: AbortController; manyWaits?: boolean }>({});
  const starts = useMemo(() => (network ? wellConnected(network, 60) : []), [network]);

  useEffect(() => {
    const abort = new AbortController();
    client.materialise(base.inputs.network, { signal: abort.signal }).then(setNetwork, (error: unknown) => {
      if (!abort.signal.aborted) setFailure(error instanceof Error ? error.message : String(error));
    });
    const current = jobs.current;
    return () => {
      abort.abort();
      current.one?.abort();
      current.many?.abort();
    };
  }, []);

  const runMany = useCallback(async (on: Network): Promise<void> => {
    // The newest setting runs after the present one has ended: a slider that moves on and on still shows numbers.
    if (jobs.current.many) {
      jobs.current.manyWaits = true;
      return;
    }
    const abort = new AbortController();
    jobs.current.many = abort;
    const { alpha: a, source } = wish.current;
    try {
      const outputs = await outputsOf(
        experimentFor(on, MONTE_CARLO, a, source, base.seed, { runs: MANY }),
        on,
        abort.signal,
      );
      const sizes = outputOf(outputs, 'final-size', 'histogram');
      const mean = outputOf(outputs, 'mean-size', 'scalar');
      const runs = manyRunsOf(outputs);
      if (sizes && mean && runs) setMany({ hint: hintFor(shareAtLeast(sizes, on.n / 4), mean.value, on.n), runs });
    } catch (error) {
      if (!isAbort(error)) setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      delete jobs.current.many;
      if (jobs.current.manyWaits && !abort.signal.aborted) {
        delete jobs.current.manyWaits;
        void runMany(on);
      }
    }
  }, []);

  const runOne = useCallback(async (on: Network): Promise<void> => {
    jobs.current.one?.abort();
    const abort = new AbortController();
    jobs.current.one = abort;
    const { alpha: a, source, seed, byUser } = wish.current;
    try {
      const outputs = await outputsOf(experimentFor(on, ONE_RUN, a, source, seed), on, abort.signal);
      const time = outputOf(outputs, 'activation-time', 'node-field')?.values;
      const infector = outputOf(outputs, 'infector', 'node-field')?.values;
      const reached = outputOf(outputs, 'reached', 'series')?.y;
      if (!time || !infector || !reached) return;
      setRun({ source, time, infector, reached, end: reached.indexOf(reached[reached.length - 1]), byUser });
    } catch (error) {
      if (!isAbort(error)) setFailure(error instanceof Error ? error.message : String(error));
    }
  }, []);

  const start = useCallback(
    (node: number, byUser: boolean) => {
      if (!network) return;
      const moved = wish.current.source !== node;
      wish.current = { ...wish.current, source: node, byUser, seed: wish.current.seed + 1 };
      void runOne(network);
      if (moved) void runMany(network);
    },
    [network, runOne, runMany],
  );
  const startNext = useCallback(() => {
    if (starts.length === 0) return;
    const turn = wish.current.turn++;
    start(starts[(turn * 17) % starts.length], false);
  }, [start, starts]);
  const setAlpha = useCallback(
    (value: number) => {
      setAlphaState(value);
      wish.current = { ...wish.current, alpha: value };
      if (!network || wish.current.source < 0) return;
      void runOne(network);
      void runMany(network);
    },
    [network, runOne, runMany],
  );

  useEffect(() => {
    if (network && wish.current.source < 0) startNext();
  }, [network, startNext]);

  return { network, run, many, alpha, failure, setAlpha, start, startNext };
}

/** The `count` nodes of greatest degree, the greatest first. */
function wellConnected(network: Network, count: number): number[] {
  const degree = degrees(network);
  return Array.from({ length: network.n }, (_, i) => i)
    .toSorted((a, b) => degree[b] - degree[a] || a - b)
    .slice(0, count);
}
