import { useImperativeHandle, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore, type Ref } from 'react';
import { userName, type CascadeSet } from '../../../core/cascade';
import type { TableOutput } from '../../../core/outputs';
import { pictureOf, type Picture } from '../../../plots/export';
import { rampAt } from '../../../plots/colour';
import { timeTicks } from '../../../plots/timeline-layout';
import { PlotFrame } from '../../../plots/PlotFrame';
import { exploreWords } from '../../text/en-explore';
import { count } from '../../text/format';
import { useTheme } from '../../ui/use-media';
import { lasted } from '../time-words';
import { explorePlayhead } from './playhead';
import { nearestEvent, placeTree } from './tree-places';
import type { Replayed } from './use-clock';
import type { Tree } from './use-explore';
import { useBox } from './use-box';

const words = exploreWords.lab;
/** Events that are drawn at most; of a larger cascade the first ones. */
const MOST_DRAWN = 4_000;
/** Rows are this far apart at least, in pixels: a tree that would be closer is scrolled. */
const LEAST_ROW = 1.5;
const FOOT = 26;

/** What the tree gives to those who take it away. */
export interface TreeHandle {
  /** "cascade 488 tree" */
  name: string;
  picture(): Picture | undefined;
  table(): TableOutput;
}

interface Props {
  ref: Ref<TreeHandle>;
  set: CascadeSet;
  cascade: number;
  name: string;
  tree: Tree;
  replayed: Replayed;
  /** Written under exported pictures. */
  provenance: string;
}

/** The selected cascade as a tree: time runs to the right, every event hangs on the one that activated it. */
export function TreeView({ ref, set, cascade, name, tree, replayed, provenance }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const { width, height } = useBox(box);
  const theme = useTheme();
  const [looked, setLooked] = useState(-1);
  const { unit } = set.time;
  const from = set.offsets[cascade];
  const total = set.offsets[cascade + 1] - from;
  const shown = Math.min(total, MOST_DRAWN);
  const places = useMemo(() => {
    const since = set.times.slice(from, from + shown).map((t) => t - set.times[from]);
    return placeTree(tree.parent.subarray(0, shown), since, {
      width,
      height: height - FOOT,
      leastRow: LEAST_ROW,
      fraction: replayed.map.fraction,
    });
  }, [set, from, shown, tree, replayed, width, height]);
  const table = (): TableOutput => treeTable(set, from, shown, tree);
  const colours = useMemo(() => {
    void theme;
    const ramp = rampAt(document.documentElement, 'viridis');
    return Array.from({ length: BANDS }, (_, k) => ramp(k / (BANDS - 1)));
  }, [theme]);
  const dots = useMemo(() => bandsOf(places.x, places.y, width), [places, width]);
  const { clock } = useSyncExternalStore(
    explorePlayhead.subscribeTransport,
    explorePlayhead.transport,
    explorePlayhead.transport,
  );
  // What has not happened yet lies under a veil: playing moves its edge and draws nothing else.
  const veil = useRef<SVGRectElement>(null);
  useLayoutEffect(() => {
    const follow = (): void => {
      const at = places.at(explorePlayhead.get()) + 4;
      veil.current?.setAttribute('x', at.toFixed(1));
      veil.current?.setAttribute('width', Math.max(0, width - at).toFixed(1));
    };
    follow();
    return explorePlayhead.subscribe(follow);
  }, [places, width]);
  const title = tree.inferred ? words.treeInferred : words.treeKnown;
  const tall = places.height + FOOT;
  const rule = tree.inferred ? words.selected.inferredRule : words.selected.knownRule;
  useImperativeHandle(ref, () => ({
    name: words.treeFile(name),
    picture: () =>
      svg.current
        ? pictureOf(svg.current, {
            title: `${title}, ${words.selected.name(name)}`,
            notes: [rule, provenance],
            transparent: false,
          })
        : undefined,
    table,
  }));
  return (
    <div className="tree-view">
      <PlotFrame
        id="spreading-tree"
        title={shown < total ? `${title}: ${words.treePart(shown, total)}` : title}
        table={table}
        height={height}
        caption={tall > height + 1 ? `${words.treeScroll} ${rule}` : rule}
        exports={false}
      >
        <div className="fig tree-box" ref={box}>
          <svg
            ref={svg}
            data-figure
            width={width}
            height={tall}
            viewBox={`0 0 ${width} ${tall}`}
            role="img"
            aria-label={words.treeLabel(name, total)}
            onPointerMove={(event) => {
              const at = event.currentTarget.getBoundingClientRect();
              setLooked(nearestEvent(places, event.clientX - at.left, event.clientY - at.top));
            }}
            onPointerLeave={() => setLooked(-1)}
          >
            <path className="tree-edges" d={places.edges} />
            {dots.map((d, k) =>
              d === '' ? null : (
                <path key={k} d={d} style={{ fill: colours[k], stroke: 'var(--ink)', strokeWidth: 0.6 }} />
              ),
            )}
            <line className="tree-axis" x1={0} x2={width} y1={places.height + 2} y2={places.height + 2} />
            {timeTicks(replayed.ticks(clock, Math.max(2, Math.floor(width / 90))), replayed.map, width, 64).map((t) => (
              <text key={t} className="tick" x={places.at(t)} y={places.height + 18} textAnchor="middle">
                {replayed.tickText(t)}
              </text>
            ))}
            <rect ref={veil} className="tree-veil" y={0} height={places.height} width={0} />
            {looked >= 0 && (
              <g>
                <circle className="tree-looked" cx={places.x[looked]} cy={places.y[looked]} r={6} />
                <text
                  className="tick ink halo"
                  x={places.x[looked] + (places.x[looked] > width / 2 ? -10 : 10)}
                  y={Math.max(14, places.y[looked] - 8)}
                  textAnchor={places.x[looked] > width / 2 ? 'end' : 'start'}
                >
                  {[
                    userName(set, set.users[from + looked]) || words.selected.unknown,
                    lasted(set.times[from + looked] - set.times[from], unit),
                    `${words.selected.depth} ${count(tree.depth[looked])}`,
                  ].join(' · ')}
                </text>
              </g>
            )}
          </svg>
        </div>
      </PlotFrame>
    </div>
  );
}

/** Colours along the ramp; one path each, since thousands of elements would slow the page. */
const BANDS = 24;

function bandsOf(x: Float64Array, y: Float64Array, width: number): string[] {
  const paths = Array.from({ length: BANDS }, () => '');
  for (let i = 0; i < x.length; i++) {
    const band = Math.min(BANDS - 1, Math.max(0, Math.floor((x[i] / Math.max(1, width)) * BANDS)));
    paths[band] += `M${(x[i] - 2.5).toFixed(1)} ${y[i].toFixed(1)}a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0`;
  }
  return paths;
}

function treeTable(set: CascadeSet, from: number, shown: number, tree: Tree): TableOutput {
  const numbers = Array.from({ length: shown }, (_, i) => i);
  const name = (i: number): string => (i < 0 ? '' : userName(set, set.users[from + i]));
  return {
    kind: 'table',
    columns: [
      { id: 'event', label: words.treeTable.event, values: Float64Array.from(numbers, (i) => i + 1) },
      { id: 'user', label: words.treeTable.user, values: numbers.map(name) },
      {
        id: 'time',
        label: words.treeTable.time,
        unit: set.time.unit,
        values: Float64Array.from(numbers, (i) => set.times[from + i] - set.times[from]),
      },
      {
        id: 'parent',
        label: tree.inferred ? words.treeTable.inferredParent : words.treeTable.parent,
        values: numbers.map((i) => name(tree.parent[i])),
      },
      {
        id: 'parent-event',
        label: words.treeTable.parentEvent,
        values: Float64Array.from(numbers, (i) => (tree.parent[i] < 0 ? Number.NaN : tree.parent[i] + 1)),
      },
      { id: 'depth', label: words.selected.depth, values: Float64Array.from(numbers, (i) => tree.depth[i]) },
    ],
  };
}
