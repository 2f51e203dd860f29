import { useMemo } from 'react';
import { nodeLabel, type Network } from '../../../../core/network';
import type { TableOutput } from '../../../../core/outputs';
import type { Experiment } from '../../../../experiment/experiment';
import { ExplainCurve } from '../../../../plots/ExplainCurve';
import { lab } from '../../../../store/lab';
import { glossaryLink } from '../../../help/links';
import { outputOf } from '../../../run/shown';
import { TableSection } from '../../../run/TableSection';
import { resultWords } from '../../../text/en-campaign-results';
import { percent } from '../../../text/format';
import { WHY } from '../../methods';
import type { CampaignView } from '../../use-campaign';
import { sayWhy, type Move } from './sentences';
import type { TreeState } from './tree';

const words = resultWords.why;
/** Moves in words and in the table. */
const COLUMNS = words.columns;

/** One moment of the best policy: whom it pushes there, and on demand what every other push would be worth. */
export function WhyUser({
  campaign,
  base,
  state,
  network,
}: {
  campaign: CampaignView;
  /** What the tree was made of. */
  base: Experiment;
  state: TreeState;
  network: Network;
}) {
  const shown = campaign.shown[WHY];
  const said = useMemo(() => state.said.map((user) => nodeLabel(network, user)), [state, network]);
  const asked = shown.picture?.base.parameters;
  const same =
    shown.picture !== undefined &&
    JSON.stringify([asked?.said ?? [], asked?.left]) === JSON.stringify([said, state.left]) &&
    JSON.stringify(asked?.budget) === JSON.stringify(base.parameters.budget);
  const moves = same ? outputOf(shown.picture?.outputs, 'moves', 'table') : undefined;
  const judged = useMemo(() => (moves ? movesOf(moves, network) : []), [moves, network]);
  const ask = (): void => {
    lab.getState().edit('why', (e) => ({
      ...e,
      parameters: { ...e.parameters, said, left: state.left, judge: 'optimum' },
    }));
    lab.getState().runOne(WHY);
  };
  const who = state.user < 0 ? undefined : nodeLabel(network, state.user);
  return (
    <section className="answer" aria-label={words.title}>
      <h3 className="h-panel">{state.depth === 0 ? words.atStart : words.moment(state.depth, said)}</h3>
      <p className="small quiet" aria-live="polite">
        {who === undefined ? words.over(said.length) : words.push(who, percent(state.chance), state.left, state.value)}
      </p>
      {who !== undefined && state.left > 0 && (
        <div className="actions">
          <button type="button" className="btn" disabled={shown.running || (same && !shown.stale)} onClick={ask}>
            {shown.running ? words.asking : words.ask(who)}
          </button>
        </div>
      )}
      {moves && (
        <>
          <ExplainCurve paragraphs={[sayWhy(judged)]} glossary={glossaryLink} />
          <TableSection title={words.table} table={moves} columns={COLUMNS} note={words.note} stale={shown.stale} />
        </>
      )}
    </section>
  );
}

/** Moves by their loss, the best first; those without a number are left out. */
function movesOf(table: TableOutput, network: Network): Move[] {
  const column = (id: string): readonly (number | string)[] =>
    Array.from<number | string>(table.columns.find((one) => one.id === id)?.values ?? []);
  const [user, chance, later, value, loss, kind] = ['user', 'chance', 'gained', 'value', 'loss', 'kind'].map(column);
  return user
    .map((node, row) => ({
      name: nodeLabel(network, Number(node)),
      chance: Number(chance[row]),
      later: Number(later[row]),
      value: Number(value[row]),
      loss: Number(loss[row]),
      bound: kind[row] === 'at most',
    }))
    .filter(({ value: worth }) => Number.isFinite(worth))
    .toSorted((a, b) => a.loss - b.loss || b.value - a.value);
}
