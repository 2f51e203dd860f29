import { useMemo } from 'react';
import { nodeLabel } from '../../../core/network';
import type { NodeFieldOutput, Outputs } from '../../../core/outputs';
import { ScatterPlot } from '../../../plots/ScatterPlot';
import { lab } from '../../../store/lab';
import { provenanceLine } from '../../run/provenance';
import { outputOf } from '../../run/shown';
import { nodeWords } from '../../text/en-workspace';
import { learnRatesWords as words } from '../../text/en-influence-tabs';
import { significant } from '../../text/format';
import { HELD_OUT } from '../methods';
import { settingsThen } from '../run/settings';
import { tabState } from '../../run/tab-state';
import type { Influence } from '../use-influence';
import { cascadesFrom, namesOf, numbersOf } from './facts';

const field = (values: Float64Array): NodeFieldOutput => ({ kind: 'node-field', values });

/** Predicted probability against observed share, user by user, for one source (the picture of Fig. 8). */
export function UserByUser({ influence }: { influence: Influence }) {
  const { dataset, experiment } = influence;
  const shown = influence.shown[HELD_OUT];
  const outputs = shown.picture?.outputs;
  const users = useMemo(() => usersOf(outputs), [outputs]);
  const source = outputOf(outputs, 'source', 'scalar')?.value ?? NaN;
  const x = useMemo(() => users && { label: words.usersX, field: field(users.observed) }, [users]);
  const y = useMemo(
    () => users && { label: words.usersY, field: field(users.predicted), role: 'own' as const },
    [users],
  );
  if (!dataset || !users || !x || !y || Number.isNaN(source) || users.names.length === 0) return null;
  const times = outputOf(outputs, 'observed', 'series')?.x;
  const window = times?.[times.length - 1] ?? NaN;
  const at = (Number(settingsThen(HELD_OUT, shown.picture).at) / 100) * window;
  const from = nodeLabel(dataset.network, source);
  return (
    <ScatterPlot
      id="user-by-user"
      title={words.users}
      x={x}
      y={y}
      quantity={words.usersQuantity}
      thing="user"
      nodeName={(k) => users.names[k]}
      onSelect={(k) => lab.getState().setView({ selection: [users.names[k]] })}
      {...tabState(shown)}
      caption={words.usersCaption(nodeWords.node(from), cascadesFrom(outputs, from), significant(at))}
      provenance={provenanceLine({ experiment, dataset }, at, shown, false)}
    />
  );
}

function usersOf(outputs: Outputs | undefined) {
  const table = outputOf(outputs, 'users', 'table');
  const [observed, predicted] = ['observed', 'predicted'].map((id) => numbersOf(table, id));
  const names = namesOf(table, 'user');
  return names && observed && predicted ? { names, observed, predicted } : undefined;
}
