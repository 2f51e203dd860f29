import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { canonicalJson } from '../../../experiment/canonical';
import { digestSource } from '../../../experiment/digest';
import type { Source } from '../../../experiment/experiment';
import { degrees, nodeLabel, type Network } from '../../../core/network';
import type { Colouring } from '../../../network-view/colouring';
import { layoutOf } from '../../../network-view/layout/layout-of';
import { Legend } from '../../../network-view/Legend';
import { NetworkView, type NetworkViewHandle } from '../../../network-view/NetworkView';
import type { Picture } from '../../../lessons/lesson';
import { formatValue } from '../../../plots/format';
import { client, layoutCache } from '../../../store/lab';
import { frameTicker, Playhead } from '../../../store/playhead';
import { IconButton } from '../../ui/IconButton';
import { useReducedMotion, useTheme } from '../../ui/use-media';
import { useWidth } from '../../ui/use-width';
import { lessonWords } from '../../text/en-lessons';
import type { PictureProps } from './PlotPicture';

type NetworkSpec = Extract<Picture, { kind: 'network' }>;

const words = lessonWords;
const INSETS = { top: 24, right: 24, bottom: 88, left: 24 };
/** A lesson takes its time over a few steps, and no more than some seconds over many. */
const SPEED = 0.8;
const STEPS_AT_SPEED_1 = 24;

/** What is chosen carries a word; a selection would dim everything else. */
const NOBODY: readonly number[] = [];

const made = new Map<string, Promise<{ network: Network; positions: Float32Array }>>();

/** A network of a lesson with its layout, once per page. */
function networkOf(source: Source): Promise<{ network: Network; positions: Float32Array }> {
  const key = canonicalJson(source);
  const found = made.get(key);
  if (found) return found;
  const wanted = (async () => {
    const network = await client.materialise(source);
    const positions =
      network.positions ??
      (await layoutOf(network, {
        signal: new AbortController().signal,
        key: digestSource(source),
        cache: layoutCache,
      }));
    return { network, positions };
  })();
  made.set(key, wanted);
  wanted.catch(() => made.delete(key));
  return wanted;
}

const array = (values: ArrayLike<number>): Float64Array =>
  values instanceof Float64Array ? values : Float64Array.from(values);

/** Whether both say the same of the same numbers. */
function sameColour(a: NetworkSpec['colour'], b: NetworkSpec['colour']): boolean {
  if (a === b) return true;
  if (a.by === 'time' && b.by === 'time')
    return a.times === b.times && a.infector === b.infector && a.horizon === b.horizon && a.play === b.play;
  if (a.by === 'none' || b.by === 'none') return a.by === b.by;
  return a.by === b.by && a.by !== 'time' && b.by !== 'time' && a.values === b.values;
}

function colouringOf(colour: NetworkSpec['colour']): Colouring {
  switch (colour.by) {
    case 'none':
      return { kind: 'none' };
    case 'time':
      return {
        kind: 'activation',
        time: array(colour.times),
        horizon: colour.horizon,
        ...(colour.infector ? { infector: array(colour.infector) } : {}),
      };
    case 'probability':
      return { kind: 'probability', times: Float64Array.of(0), values: array(colour.values) };
    case 'difference':
      return { kind: 'difference', times: Float64Array.of(0), values: array(colour.values), limit: colour.limit };
    default:
      return colour satisfies never;
  }
}

/** A network of a lesson: who was reached when, or how likely; one node can be pointed out. */
export function NetworkPicture({ spec, ...props }: PictureProps & { spec: NetworkSpec }) {
  const { height, ask, answer, reveal, onAnswer } = props;
  const key = canonicalJson(spec.network);
  const [loaded, setLoaded] = useState<{ key: string; network: Network; positions: Float32Array }>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    let live = true;
    networkOf(JSON.parse(key) as Source).then(
      (got) => live && setLoaded({ key, ...got }),
      (reason: unknown) => live && setFailure(reason instanceof Error ? reason.message : String(reason)),
    );
    return () => {
      live = false;
    };
  }, [key]);
  // A picture is made anew whenever numbers come; what it shows may be the same, and then nothing starts over.
  const [shownColour, setShownColour] = useState(spec.colour);
  if (!sameColour(shownColour, spec.colour)) setShownColour(spec.colour);
  const colour = sameColour(shownColour, spec.colour) ? shownColour : spec.colour;
  const colouring = useMemo(() => colouringOf(colour), [colour]);
  const reducedMotion = useReducedMotion();
  const theme = useTheme();
  const narrow = useWidth() === 'narrow';
  const [playhead] = useState(() => new Playhead(frameTicker));
  const moving = useSyncExternalStore(playhead.subscribeTransport, () => playhead.transport().playing);
  const [listing, setListing] = useState(false);
  const [filter, setFilter] = useState<[number, number] | null>(null);
  const view = useRef<NetworkViewHandle>(null);

  const horizon = colour.by === 'time' ? colour.horizon : 0;
  const plays = colour.by === 'time' && colour.play === true && !reducedMotion;
  useEffect(() => {
    playhead.setSpeed(Math.max(SPEED, horizon / STEPS_AT_SPEED_1));
    playhead.setHorizon(Math.max(1, horizon));
    playhead.seek(plays ? 0 : horizon);
    if (plays) playhead.play();
    return () => playhead.pause();
  }, [playhead, colouring, horizon, plays]);
  const network = loaded?.key === key ? loaded.network : undefined;
  const nodeOf = (name: unknown): number =>
    network && typeof name === 'string'
      ? Array.from({ length: network.n }, (_, i) => nodeLabel(network, i)).indexOf(name)
      : -1;
  const chosen = ask?.kind === 'node' ? nodeOf(answer) : -1;
  const truth = reveal && ask?.kind === 'node' ? nodeOf(reveal.truth) : -1;
  const captions = useMemo(() => {
    const all = new Map(spec.captions ?? []);
    const say = (node: number, word: string): void =>
      void all.set(node, [all.get(node), word].filter(Boolean).join(', '));
    if (truth >= 0) say(truth, words.ask.truth);
    if (chosen >= 0) say(chosen, chosen === truth ? `${words.ask.you}, ${words.ask.right}` : words.ask.you);
    return all;
  }, [spec.captions, chosen, truth]);
  const selection = useMemo(() => [chosen, truth].filter((node) => node >= 0), [chosen, truth]);
  const sources = useMemo(() => Int32Array.from(spec.sources ?? []), [spec.sources]);
  const hidden = useMemo(() => (spec.hidden ? Int32Array.from(spec.hidden) : undefined), [spec.hidden]);
  if (failure !== undefined) return <p className="why warn">{failure}</p>;
  if (!network || !loaded)
    return (
      <div className="lwait" style={{ height }} aria-busy="true">
        <p className="voice">{words.stage.loading}</p>
      </div>
    );

  const degree = degrees(network);
  const valueOf = (node: number): number =>
    colour.by === 'time' ? colour.times[node] : colour.by === 'none' ? degree[node] : colour.values[node];
  const point = (node: number): void => {
    if (ask?.kind === 'node') onAnswer?.(nodeLabel(network, node));
  };
  return (
    <div className="lesson-stage" style={{ height }}>
      <NetworkView
        ref={view}
        network={network}
        positions={loaded.positions}
        colouring={colouring}
        playhead={playhead}
        sources={sources}
        {...(hidden ? { unobserved: hidden } : {})}
        selection={NOBODY}
        captions={captions}
        filter={filter}
        mode="look"
        label={spec.label}
        describeNode={(node) => (
          <p className="num">
            {spec.legend ?? words.stage.degree}: {Number.isFinite(valueOf(node)) ? formatValue(valueOf(node)) : '–'}
          </p>
        )}
        onSelect={(nodes) => nodes.length > 0 && point(nodes[nodes.length - 1])}
        onClickNode={point}
        onToggleSource={point}
        reducedMotion={reducedMotion}
        insets={INSETS}
        theme={theme}
        {...(narrow ? { withoutCard: true } : {})}
      />
      <div className="lesson-stage-foot">
        {colour.by === 'time' && (
          <IconButton
            icon={moving ? 'pause' : 'play'}
            label={moving ? words.stage.pause : words.stage.play}
            onClick={playhead.toggle}
          />
        )}
        {spec.legend !== undefined && colour.by !== 'none' && !narrow && (
          <Legend
            title={spec.legend}
            name={spec.legend}
            ramp={colour.by === 'time' ? 'time' : colour.by === 'probability' ? 'prob' : 'error'}
            domain={
              colour.by === 'time'
                ? [0, colour.horizon]
                : colour.by === 'probability'
                  ? [0, 1]
                  : [-colour.limit, colour.limit]
            }
            {...(colour.by === 'time' && colour.horizon <= 6
              ? { step: 1, ticks: Array.from({ length: Math.floor(colour.horizon) + 1 }, (_, k) => k) }
              : {})}
            filter={filter}
            onFilter={setFilter}
            keys={[
              ...((spec.sources ?? []).length > 0 ? (['source'] as const) : []),
              ...(colour.by === 'time'
                ? (['inactive'] as const)
                : colour.by === 'probability'
                  ? (['hollow'] as const)
                  : []),
              ...(hidden ? (['unobserved'] as const) : []),
            ]}
          />
        )}
        <IconButton icon="list" label={words.stage.list} pressed={listing} onClick={() => setListing(!listing)} />
      </div>
      {listing && (
        <div className="lesson-stage-list">
          <table className="table">
            <caption className="vh">{spec.label}</caption>
            <thead>
              <tr>
                <th scope="col">{words.stage.node}</th>
                <th scope="col">{spec.legend ?? words.stage.degree}</th>
                {onAnswer && ask?.kind === 'node' && <th scope="col">{words.ask.predict}</th>}
              </tr>
            </thead>
            <tbody>
              {Array.from({ length: network.n }, (_, node) => (
                <tr key={node} aria-selected={selection.includes(node)}>
                  <th scope="row">{nodeLabel(network, node)}</th>
                  <td>{Number.isFinite(valueOf(node)) ? formatValue(valueOf(node)) : '–'}</td>
                  {onAnswer && ask?.kind === 'node' && (
                    <td>
                      <button type="button" className="link" onClick={() => point(node)}>
                        {words.stage.choose}
                      </button>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
