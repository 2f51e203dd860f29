import { useMemo, useRef } from 'react';
import { campaignBoard } from '../../../core/generators/campaign-board';
import { defaults } from '../../../core/parameters';
import { stream } from '../../../core/rng';
import { compileCampaign } from '../../../models/push-driven-cascade/campaign';
import { useWidth as useElementWidth } from '../../../plots/use-width';
import { playWords } from '../../text/en-campaign-play';
import { planFrom, type Plan } from './two-plans';

const words = playWords.tree;
const HEIGHT = 190;
const BETWEEN = 20;
const ROWS = [58, 112, 166] as const;

/** The smallest board: Ann and Ben. */
function smallest() {
  const network = campaignBoard.generate(
    { ...(defaults(campaignBoard.parameters) as { board: 'pair'; n: number }), board: 'pair' },
    stream(1, 'network'),
  );
  const start = new Int32Array(0);
  const settings = { preference: 'given', influence: 'given', theta: 0.2, drawSeed: 1, rescale: false, start } as const;
  const campaign = compileCampaign(network, settings);
  return { plans: [planFrom(campaign, 0), planFrom(campaign, 1)], names: network.labels ?? [] };
}

/** Both plans of two users and two pushes as trees: width is probability. Folded on boards of other users. */
export function TwoPlans({ open }: { open: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useElementWidth(box, 250);
  const { plans, names } = useMemo(() => smallest(), []);
  const [one, other] = plans;
  const best = Math.max(one.value, other.value);
  const half = (width - BETWEEN) / 2;
  return (
    <details className="play-sect" open={open}>
      <summary className="h-panel">{words.title}</summary>
      <p className="small quiet">{words.lede}</p>
      <div className="fig play-tree" ref={box}>
        <svg
          width={width}
          height={HEIGHT}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          role="img"
          aria-label={words.summary(names[one.first], one.value, names[other.first], other.value)}
        >
          {plans.map((plan, i) => (
            <Tree
              key={plan.first}
              plan={plan}
              names={names}
              best={plan.value >= best}
              left={i * (half + BETWEEN)}
              width={half}
            />
          ))}
        </svg>
      </div>
    </details>
  );
}

type Point = readonly [number, number];

interface TreeProps {
  plan: Plan;
  names: readonly string[];
  best: boolean;
  left: number;
  width: number;
}

function Tree({ plan, names, best, left, width }: TreeProps) {
  const { first, q, afterYes: yes, afterNo: no, value } = plan;
  const x = (share: number): number => left + share * width;
  const root: Point = [x(0.5), ROWS[0]];
  const middle: readonly Point[] = [
    [x(0.25), ROWS[1]],
    [x(0.75), ROWS[1]],
  ];
  const leaves: readonly Point[] = [0.1, 0.4, 0.6, 0.9].map((share) => [x(share), ROWS[2]]);
  return (
    <g>
      <text className="axis-title play-strong" x={left} y={14}>
        {words.first(names[first])}
      </text>
      <text className={best ? 'tick play-best' : 'tick'} x={left} y={32}>
        {words.worth(value)}
      </text>
      <Branch from={root} to={middle[1]} share={1 - q} />
      <Branch from={root} to={middle[0]} share={q} yes />
      <Branch from={middle[0]} to={leaves[1]} share={q * (1 - yes.q)} />
      <Branch from={middle[0]} to={leaves[0]} share={q * yes.q} yes />
      <Branch from={middle[1]} to={leaves[3]} share={(1 - q) * (1 - no.q)} />
      <Branch from={middle[1]} to={leaves[2]} share={(1 - q) * no.q} yes />
      <Asked at={root} name={names[first]} />
      <Asked at={middle[0]} name={names[yes.user]} />
      <Asked at={middle[1]} name={names[no.user]} />
      {leaves.map((at, i) => (
        <text key={i} className="tick ink" x={at[0]} y={at[1] + 18} textAnchor="middle">
          {[2, 1, 1, 0][i]}
        </text>
      ))}
    </g>
  );
}

/** Pixels of a branch that is certain. */
const CERTAIN = 11;

function Branch({ from, to, share, yes = false }: { from: Point; to: Point; share: number; yes?: boolean }) {
  const half = (from[1] + to[1]) / 2;
  return (
    <path
      className={yes ? 'play-branch yes' : 'play-branch'}
      strokeWidth={Math.max(1, share * CERTAIN)}
      d={`M${from[0]} ${from[1]}C${from[0]} ${half} ${to[0]} ${half} ${to[0]} ${to[1]}`}
    />
  );
}

function Asked({ at, name }: { at: Point; name: string }) {
  return (
    <g>
      <rect className="play-asked" x={at[0] - 17} y={at[1] - 10} width={34} height={20} rx={10} />
      <text className="tick ink" x={at[0]} y={at[1] + 4.5} textAnchor="middle">
        {name}
      </text>
    </g>
  );
}
