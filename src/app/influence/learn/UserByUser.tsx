import { useMemo } from 'react';
import type { NodeFieldOutput, Outputs } from '../../../core/outputs';
import { ScatterPlot } from '../../../plots/ScatterPlot';
import { lab } from '../../../store/lab';
import { provenanceLine } from '../../run/provenance';
import { outputOf } from '../../run/shown';
import { learnRatesWords as words } from '../../text/en-influence-tabs';
import { significant } from '../../text/format';
import { HELD_OUT } from '../methods';
import { settingsThen } from '../run/settings';
import { tabState } from '../run/tab-state';
import type { Influence } from '../use-influence';
import { numbersOf } from './facts';

const field = (values: Float64Array): NodeFieldOutput => ({ kind: 'node-field', values });

/** Predicted probability against observed share, user by user, for one source (the picture of Fig. 8). */
export function UserByUser({ influence, nodeName }: { influence: Influence; nodeName: (node: number) => string }) {
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
  if (!users || !x || !y || Number.isNaN(source) || users.nodes.length === 0) return null;
  const times = outputOf(outputs, 'observed', 'series')?.x;
  const window = times?.[times.length - 1] ?? NaN;
  const at = (Number(settingsThen(HELD_OUT, shown.picture).at) / 100) * window;
  const name = (k: number): string => nodeName(users.nodes[k]);
  return (
    <ScatterPlot
      id="user-by-user"
      title={words.users}
      x={x}
      y={y}
      quantity={words.usersQuantity}
      thing="user"
      nodeName={name}
      onSelect={(k) => lab.getState().setView({ selection: [name(k)] })}
      {...tabState(shown)}
      caption={words.usersCaption(nodeName(source), cascadesFrom(outputs, source), significant(at))}
      provenance={provenanceLine({ experiment, dataset }, at, shown, false)}
    />
  );
}

function usersOf(outputs: Outputs | undefined) {
  const table = outputOf(outputs, 'users', 'table');
  const [nodes, observed, predicted] = ['user', 'observed', 'predicted'].map((id) => numbersOf(table, id));
  return nodes && observed && predicted ? { nodes, observed, predicted } : undefined;
}

/** Of how many held-out cascades the shares are. */
function cascadesFrom(outputs: Outputs | undefined, source: number): number {
  const sources = numbersOf(outputOf(outputs, 'cascades', 'table'), 'source');
  return sources?.filter((node) => node === source).length ?? 0;
}
