import { said, saidIn } from '../../core/language';
import { useEffect, useMemo, useRef, useState } from 'react';
import { NetworkView } from '../../network-view/NetworkView';
import { ReachCurve } from '../../plots/ReachCurve';
import { checkValue } from '../../core/parameters';
import { methods } from '../../models/first';
import { frameTicker, Playhead } from '../../store/playhead';
import { NumberField } from '../form/NumberField';
import { en } from '../text/en';
import { useWidth } from '../ui/use-width';
import { Icon } from '../../icons/Icon';
import { useHeight } from '../ui/use-height';
import { useReducedMotion, useTheme } from '../ui/use-media';
import { Caption } from './Caption';
import { Doors } from './Doors';
import { Stills } from './Stills';
import { HERO_ALPHA, HERO_HORIZON, MONTE_CARLO } from './hero-runs';
import { useHero } from './use-hero';
import './home.css';

const words = en.home;
/** One step of the hero lasts this long at speed 1 of the playhead; a little quicker than on the Spread page. */
const HERO_SPEED = 420 / 340;
const REST_MS = 2000;
/** Runs that start by themselves before the page rests. */
const REPEATS = 5;
const INSETS = {
  wide: { top: 24, right: 12, bottom: 56, left: 12 },
  narrow: { top: 12, right: 16, bottom: 62, left: 16 },
};

/** *What is this?* – a living network, one slider, one curve, and the doors to everything else. */
export default function HomePage() {
  const hero = useHero();
  const { network, runs, alpha } = hero;
  const { run, many, failure } = hero.picture;
  const theme = useTheme();
  const reducedMotion = useReducedMotion();
  const width = useWidth();
  const [playhead] = useState(() => {
    const p = new Playhead(frameTicker);
    p.setHorizon(HERO_HORIZON);
    p.setSpeed(HERO_SPEED);
    return p;
  });
  // With reduced motion the page stands still until Play is pressed.
  const [wanted, setWanted] = useState(!reducedMotion);
  const [showMany, setShowMany] = useState(false);
  const repeats = useRef(0);
  const curve = useRef<HTMLDivElement>(null);
  const curveHeight = useHeight(curve, 128);

  useEffect(() => {
    playhead.setStepwise(reducedMotion);
  }, [playhead, reducedMotion]);

  // A new run starts at its beginning; a changed slider keeps the time, so that the curve answers in place.
  const source = run?.source;
  const key = run ? `${run.source}:${run.byUser}` : '';
  const seen = useRef('');
  useEffect(() => {
    if (!run) return;
    if (seen.current !== key) {
      seen.current = key;
      playhead.seek(0);
    }
    playhead.setHorizon(HERO_HORIZON);
    if (wanted) playhead.play();
  }, [run, key, source, wanted, playhead]);

  useEffect(() => {
    if (!run || !wanted) return;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const watch = (): void => {
      if (playhead.get() < Math.min(HERO_HORIZON, run.end + 1)) return;
      playhead.pause();
      rest ??= setTimeout(() => {
        if (++repeats.current < REPEATS) runs?.startNext();
        else setWanted(false);
      }, REST_MS);
    };
    const stop = playhead.subscribe(watch);
    return () => {
      stop();
      clearTimeout(rest);
    };
  }, [run, wanted, playhead, runs]);
  useEffect(() => () => playhead.pause(), [playhead]);

  const toggle = (): void => {
    if (wanted) {
      playhead.pause();
      setWanted(false);
      return;
    }
    repeats.current = 0;
    setWanted(true);
    if (run && playhead.get() >= Math.min(HERO_HORIZON, run.end)) runs?.startNext();
    else playhead.play();
  };
  const startAt = (node: number): void => {
    repeats.current = 0;
    setWanted(true);
    setShowMany(false);
    seen.current = '';
    runs?.start(node, true);
  };

  const parameter = useMemo(() => {
    const { alpha: p } = methods[MONTE_CARLO].parameters;
    return p.kind === 'number' ? { ...p, default: HERO_ALPHA, group: undefined } : undefined;
  }, []);
  const colouring = useMemo(
    () =>
      run
        ? ({ kind: 'activation', time: run.time, infector: run.infector, horizon: HERO_HORIZON } as const)
        : ({ kind: 'none' } as const),
    [run],
  );
  const sources = useMemo(() => Int32Array.from(run ? [run.source] : []), [run]);
  const still = reducedMotion && !wanted;

  return (
    <main className="home" id="main">
      <section className="hero" aria-label={words.hero}>
        <div className="say">
          <h1>
            {words.title[0]} <span>{words.title[1]}</span>
          </h1>
          <div className="curve" ref={curve}>
            {network && run && (
              <ReachCurve
                run={run.reached}
                ceiling={network.n}
                horizon={HERO_HORIZON}
                cursor={playhead}
                many={showMany ? (many?.runs ?? null) : null}
                quantity={words.quantity}
                unit={words.steps}
                height={curveHeight}
              />
            )}
          </div>
          {parameter && (
            <NumberField
              id="alpha"
              parameter={saidIn(parameter)}
              value={alpha}
              changed={alpha !== HERO_ALPHA}
              reason={said(checkValue('alpha', parameter, alpha)?.message ?? '') || undefined}
              onChange={(value) => hero.setAlpha(Number(value))}
              onReset={() => hero.setAlpha(HERO_ALPHA)}
            />
          )}
          <p className="hint" role="status">
            {failure === undefined ? (many?.hint ?? '') : `${words.failed} ${said(failure)}`}
          </p>
          <div className="again">
            <button type="button" className="btn" aria-pressed={showMany} onClick={() => setShowMany(!showMany)}>
              {showMany ? words.one : words.many}
            </button>
          </div>
        </div>
        <div className="sea">
          {network && run && still && <Stills network={network} run={run} horizon={HERO_HORIZON} theme={theme} />}
          {network && !still && (
            <NetworkView
              network={network}
              positions={network.positions ?? null}
              colouring={colouring}
              playhead={playhead}
              sources={sources}
              selection={NONE}
              filter={null}
              mode="seed"
              label={words.network(network.n)}
              describeNode={nothing}
              withoutCard
              onSelect={ignore}
              onToggleSource={startAt}
              reducedMotion={reducedMotion}
              insets={width === 'narrow' ? INSETS.narrow : INSETS.wide}
              theme={theme}
            />
          )}
          <p className="caption">
            <button type="button" className="icon-btn" aria-label={wanted ? words.pause : words.play} onClick={toggle}>
              <Icon name={wanted ? 'pause' : 'play'} />
            </button>
            {still ? (
              <span>{words.still}</span>
            ) : (
              network && run && <Caption run={run} n={network.n} playhead={playhead} />
            )}
          </p>
        </div>
      </section>
      <Doors moving={wanted && !reducedMotion} theme={theme} />
    </main>
  );
}

const NONE: readonly number[] = [];
const nothing = (): null => null;
const ignore = (): void => undefined;
