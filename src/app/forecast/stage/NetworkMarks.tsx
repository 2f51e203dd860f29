import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Network } from '../../../core/network';
import type { Screen } from '../../../network-view/NetworkView';
import { rampFunction, rampStops, tokenReader } from '../../../plots/colour';
import { lab, useLab } from '../../../store/lab';
import { linksBetween } from './links';
import type { Mark } from './marks';
import { placeMarks } from './place-marks';
import { placeNames } from './place-names';

/** From here on a seen user's colour is light, and the number on it dark. */
const LIGHT = 0.55;
/** A mark further from its node than this is tied to it by a line. */
const TIED = 7;
/** Room at the edges, and for the tools at the right one. */
const EDGE = 6;
const TOOLS = 56;
/** From the middle of a line of text down to its base. */
const BASE = 4.5;

/** Who was seen, who may be next and who was, over the canvas: they keep their size while the network is moved and enlarged. */
export function NetworkMarks({ screen, network, marks }: { screen: Screen; network: Network; marks: readonly Mark[] }) {
  const root = useRef<SVGSVGElement>(null);
  const hover = useLab((s) => s.hover);
  const ramp = useMemo(() => rampFunction(rampStops('viridis', tokenReader(document.documentElement))), []);
  const links = useMemo(() => linksBetween(network, marks), [network, marks]);

  useLayoutEffect(() => {
    const svg = root.current;
    if (!svg) return;
    const radii = marks.map((mark) => (isTruth(mark) ? ringOf(mark.radius) : mark.radius));
    const solid = marks.map((mark) => mark.kind === 'seen' || mark.truth);
    const truth = marks.findIndex(isTruth);
    const names = namesOf(marks, hover);
    const move = (): void => {
      const wishes = marks.map(({ node }) => screen.screenOf(node));
      const { width, height } = screen.dimensions();
      const box = { left: EDGE, right: width - TOOLS, top: EDGE, bottom: height - EDGE };
      const at = placeMarks(wishes, radii, box);
      const beside = placeNames(names, at, radii, solid, box);
      svg.querySelectorAll('[data-mark]').forEach((group, k) => {
        const placed = Number.isFinite(at[k].x + at[k].y);
        group.setAttribute('visibility', placed ? 'inherit' : 'hidden');
        if (placed) group.setAttribute('transform', `translate(${at[k].x.toFixed(1)} ${at[k].y.toFixed(1)})`);
      });
      const ring = svg.querySelector('[data-ring]');
      ring?.setAttribute('visibility', truth >= 0 && Number.isFinite(at[truth].x) ? 'inherit' : 'hidden');
      if (truth >= 0 && Number.isFinite(at[truth].x))
        ring?.setAttribute('transform', `translate(${at[truth].x.toFixed(1)} ${at[truth].y.toFixed(1)})`);
      svg.querySelectorAll<SVGTextElement>('[data-name]').forEach((name) => {
        const k = Number(name.dataset.name);
        const by = beside.get(k);
        name.setAttribute('visibility', by ? 'inherit' : 'hidden');
        if (!by) return;
        name.setAttribute('x', (at[k].x + by.x).toFixed(1));
        name.setAttribute('y', (at[k].y + by.y + BASE).toFixed(1));
      });
      svg.querySelectorAll('[data-tie]').forEach((line, k) => {
        const far = Math.hypot(at[k].x - wishes[k].x, at[k].y - wishes[k].y) > TIED;
        line.setAttribute('d', far ? `M${wishes[k].x} ${wishes[k].y}L${at[k].x} ${at[k].y}` : '');
      });
      svg.querySelectorAll('[data-link]').forEach((line, k) => {
        const [a, b] = [at[links[k].seen], at[links[k].candidate]];
        line.setAttribute('d', Number.isFinite(a.x + b.x) ? `M${a.x} ${a.y}L${b.x} ${b.y}` : '');
      });
    };
    move();
    return screen.follow(move);
    // A name that comes with the pointer needs its place, too.
  }, [screen, marks, links, hover]);

  const { setHover, setView } = lab.getState();
  return (
    <svg className="fc-marks" ref={root} aria-hidden="true">
      {links.map(({ seen, candidate }) => (
        <path key={`${seen} ${candidate}`} className="fc-link" data-link="" />
      ))}
      {marks.map((mark) => (
        <path key={`${mark.kind} ${mark.node}`} className="fc-tie" data-tie="" />
      ))}
      {marks.map((mark) => (
        <g
          key={`${mark.kind} ${mark.node}`}
          data-mark={mark.kind}
          data-truth={(mark.kind === 'candidate' && mark.truth) || undefined}
          data-pointed={mark.node === hover || undefined}
          onPointerEnter={() => setHover(mark.node)}
          onPointerLeave={() => setHover(null)}
          onClick={() => mark.kind === 'candidate' && setView({ selection: [mark.name] })}
        >
          {mark.kind === 'seen' ? (
            <>
              <circle r={mark.radius} style={{ fill: ramp(mark.place) }} />
              {mark.numbered && (
                <text y="4.5" data-light={mark.place > LIGHT || undefined} data-long={mark.order > 99 || undefined}>
                  {mark.order}
                </text>
              )}
            </>
          ) : (
            <>
              <circle r={mark.radius} />
            </>
          )}
        </g>
      ))}
      {marks.filter(isTruth).map(({ node, radius }) => (
        <circle key={node} className="fc-ring" data-ring="" r={ringOf(radius)} />
      ))}
      {[...namesOf(marks, hover)].map(([k, name]) => (
        <text key={k} className="fc-name" data-name={k} data-truth={isTruth(marks[k]) || undefined}>
          {name}
        </text>
      ))}
    </svg>
  );
}

const isTruth = (mark: Mark): boolean => mark.kind === 'candidate' && mark.truth;
const ringOf = (radius: number): number => Math.max(8, radius + 4);

/** Names by the number of their mark: the truth chooses its place first, then the likeliest. */
function namesOf(marks: readonly Mark[], hover: number | null): ReadonlyMap<number, string> {
  const named = marks.flatMap((mark, k) =>
    mark.kind === 'candidate' && (mark.named || mark.node === hover) ? [{ k, mark }] : [],
  );
  named.sort((a, b) => Number(b.mark.truth) - Number(a.mark.truth) || b.mark.radius - a.mark.radius);
  return new Map(named.map(({ k, mark }) => [k, mark.name]));
}
