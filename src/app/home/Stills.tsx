import type { Network } from '../../core/network';
import { en } from '../text/en';
import { NetworkCanvas } from './NetworkCanvas';
import type { HeroRun } from './hero-runs';

const words = en.home;

/** For readers who asked for no motion: the same run at four moments, side by side. */
export function Stills({
  network,
  run,
  horizon,
  theme,
}: {
  network: Network;
  run: HeroRun;
  horizon: number;
  theme: string;
}) {
  const end = Math.max(3, run.end);
  const moments = [0, Math.round(end / 3), Math.round((2 * end) / 3), end];
  return (
    <div className="stills">
      {moments.map((t) => (
        <figure key={t}>
          <NetworkCanvas
            picture={{ network, positions: network.positions!, time: run.time, infector: run.infector, horizon }}
            now={t}
            radius={0.85}
            padding={10}
            theme={theme}
          />
          <figcaption>
            {words.frame(t)}: <b>{run.reached[Math.min(t, run.reached.length - 1)]}</b>
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
