import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Network } from '../../../core/network';
import type { Screen } from '../../../network-view/NetworkView';
import { rampFunction, rampStops, tokenReader } from '../../../plots/colour';
import { lab, useLab } from '../../../store/lab';
import { linksBetween } from './links';
import type { Mark } from './marks';
import { placeMarks } from './place-marks';

/** From here on a seen user's colour is light, and the number on it dark. */
const LIGHT = 0.55;
/** A mark further from its node than this is tied to it by a line. */
const TIED = 7;

/** Who was seen, who may be next and who was, over the canvas: they keep their size while the network is moved and enlarged. */
export function NetworkMarks({ screen, network, marks }: { screen: Screen; network: Network; marks: readonly Mark[] }) {
  const root = useRef<SVGSVGElement>(null);
  const hover = useLab((s) => s.hover);
  const ramp = useMemo(() => rampFunction(rampStops('viridis', tokenReader(document.documentElement))), []);
  const links = useMemo(() => linksBetween(network, marks), [network, marks]);

  useLayoutEffect(() => {
    const svg = root.current;
    if (!svg) return;
    const radii = marks.map(({ radius }) => radius);
    const move = (): void => {
      const wishes = marks.map(({ node }) => screen.screenOf(node));
      const at = placeMarks(wishes, radii);
      svg.querySelectorAll('[data-mark]').forEach((group, k) => {
        const placed = Number.isFinite(at[k].x + at[k].y);
        group.setAttribute('visibility', placed ? 'inherit' : 'hidden');
        if (placed) group.setAttribute('transform', `translate(${at[k].x.toFixed(1)} ${at[k].y.toFixed(1)})`);
      });
      svg.querySelectorAll<SVGTextElement>('[data-name]').forEach((name) => {
        const { x, y } = at[Number(name.dataset.name)];
        name.setAttribute('visibility', Number.isFinite(x + y) ? 'inherit' : 'hidden');
        if (Number.isFinite(x + y)) name.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
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
              {mark.truth && <circle className="fc-ring" r={Math.max(8, mark.radius + 4)} />}
            </>
          )}
        </g>
      ))}
      {marks.map(
        (mark, k) =>
          mark.kind === 'candidate' &&
          (mark.named || mark.node === hover) && (
            <text
              key={mark.node}
              className="fc-name"
              data-name={k}
              data-truth={mark.truth || undefined}
              y={nameAt(mark.radius, mark.truth)}
            >
              {mark.name}
            </text>
          ),
      )}
    </svg>
  );
}

/** Names stand inside large discs, below small ones. */
const nameAt = (radius: number, truth: boolean): number =>
  radius > 20 ? 4.5 : Math.max(truth ? 8 : 0, truth ? radius + 4 : radius) + 15;
