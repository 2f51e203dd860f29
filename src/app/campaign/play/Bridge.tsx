import { useRef } from 'react';
import type { TableOutput } from '../../../core/outputs';
import { LAB_VERSION } from '../../../experiment/version';
import { PlotFrame } from '../../../plots/PlotFrame';
import { useWidth as useElementWidth } from '../../../plots/use-width';
import { playWords } from '../../text/en-campaign-play';
import { bridgeOf, type Review } from './review';
import { provenanceWords as provenance } from '../../text/en-provenance';

const words = playWords.bridge;
const ROW = 27;
const HEIGHT = 4 * ROW + 4;
const LEFT = 92;
const RIGHT = 52;

/** From what OnlineSearch expected at the start, by skill and luck, to par. */
export function Bridge({ review, over, seed }: { review: Review; over: boolean; seed: number }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useElementWidth(box, 330);
  const { start, skill, luck, par } = bridgeOf(review);
  const most = Math.max(1, start, start + skill, par);
  const least = Math.min(0, start + skill, par);
  const at = (value: number): number => LEFT + ((value - least) / (most - least)) * (width - LEFT - RIGHT);
  const rows = [
    { label: words.start, from: 0, to: start, kind: 'start', text: words.value(start) },
    { label: words.skill, from: start, to: start + skill, kind: 'skill', text: words.step(skill) },
    { label: words.luck, from: start + skill, to: par, kind: 'luck', text: words.step(luck) },
    { label: over ? words.result : words.par, from: 0, to: par, kind: 'par', text: words.value(par) },
  ];
  const table: TableOutput = {
    kind: 'table',
    columns: [
      { id: 'part', label: words.part, values: rows.map(({ label }) => label) },
      { id: 'users', label: words.users, values: Float64Array.of(start, skill, luck, par) },
    ],
  };
  return (
    <PlotFrame
      id="campaign-bridge"
      title={words.title}
      height={HEIGHT}
      table={table}
      mark={<span className="unit small">{words.unit}</span>}
      provenance={`${provenance.lab(LAB_VERSION)} · ${provenance.seed(seed)}`}
    >
      <div className="fig" ref={box} style={{ height: HEIGHT }}>
        <svg
          data-figure
          viewBox={`0 0 ${width} ${HEIGHT}`}
          height={HEIGHT}
          role="img"
          aria-label={words.summary(start, skill, luck, par)}
        >
          {rows.map(({ label, from, to, kind, text }, i) => {
            const y = i * ROW + 4;
            return (
              <g key={kind}>
                <text className="axis-title" x={0} y={y + 13}>
                  {label}
                </text>
                <rect
                  className={`play-bridge ${kind}`}
                  x={at(Math.min(from, to))}
                  y={y + 2}
                  width={Math.max(2, Math.abs(at(to) - at(from)))}
                  height={13}
                />
                <text className="tick ink play-strong" x={Math.max(at(from), at(to)) + 8} y={y + 13}>
                  {text}
                </text>
                {i < 3 && <line className="play-axis" x1={at(to)} x2={at(to)} y1={y + 2} y2={y + ROW + 2} />}
              </g>
            );
          })}
        </svg>
      </div>
    </PlotFrame>
  );
}
