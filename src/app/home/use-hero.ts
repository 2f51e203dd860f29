import { useEffect, useState } from 'react';
import type { Network } from '../../core/network';
import { presets } from '../../experiment/library/presets';
import { client } from '../../store/lab';
import { HERO_ALPHA, HeroRuns, type HeroPicture } from './hero-runs';

const base = presets.find((p) => p.id === 'loops')!.experiment;

export interface Hero {
  network: Network | undefined;
  picture: HeroPicture;
  runs: HeroRuns | undefined;
  alpha: number;
  setAlpha(alpha: number): void;
}

/** The network of the first page and its runs, from the moment they are there. */
export function useHero(): Hero {
  const [stage, setStage] = useState<{ network: Network; runs: HeroRuns }>();
  const [picture, setPicture] = useState<HeroPicture>({});
  const [alpha, setAlpha] = useState(HERO_ALPHA);

  useEffect(() => {
    const abort = new AbortController();
    let runs: HeroRuns | undefined;
    client.materialise(base.inputs.network!, { signal: abort.signal }).then(
      (network) => {
        if (abort.signal.aborted) return;
        runs = new HeroRuns(client, network, base, setPicture);
        setStage({ network, runs });
        runs.startNext();
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setPicture({ failure: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      abort.abort();
      runs?.stop();
    };
  }, []);

  return {
    network: stage?.network,
    runs: stage?.runs,
    picture,
    alpha,
    setAlpha: (value) => {
      setAlpha(value);
      // What cannot be used stands in the field with its reason; the picture goes on with the last good value.
      if (value >= 0 && value <= 1) stage?.runs.setAlpha(value);
    },
  };
}
