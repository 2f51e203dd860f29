import { useMemo, useState } from 'react';
import { nodeFinder, type Network } from '../../core/network';
import type { NodesParameter } from '../../core/parameters';
import { en } from '../text/en';
import { nodeWords } from '../text/en-workspace';
import { Dialog } from '../ui/Dialog';
import { Segmented } from '../ui/Segmented';
import { bestConnected, neighbourhood, nodesByName, randomNodes } from './node-selection';
import { parseNumber } from './number-text';

type How = 'name' | 'best' | 'random' | 'near';

interface Props {
  network: Network;
  parameter: NodesParameter;
  current: readonly string[];
  onChoose: (labels: readonly string[]) => void;
  onClose: () => void;
}

/** Chooses nodes by name, by degree, at random or around a node. */
export function NodesDialog({ network, parameter, current, onChoose, onClose }: Props) {
  const [how, setHow] = useState<How>('name');
  const [names, setNames] = useState(() => current.join('\n'));
  const [size, setSize] = useState('5');
  const [seed, setSeed] = useState('1');
  const [centre, setCentre] = useState(() => current[0] ?? '');
  const [steps, setSteps] = useState('1');
  const [add, setAdd] = useState(false);

  const { chosen, unknown } = useMemo(() => {
    const k = Math.max(0, Math.floor(parseNumber(size) ?? 0));
    switch (how) {
      case 'name': {
        const { found, unknown } = nodesByName(network, names);
        return { chosen: found, unknown };
      }
      case 'best':
        return { chosen: bestConnected(network, Math.min(k, parameter.maxCount + 1)), unknown: [] };
      case 'random':
        return {
          chosen: randomNodes(network, Math.min(k, parameter.maxCount + 1), Math.floor(parseNumber(seed) ?? 0)),
          unknown: [],
        };
      case 'near': {
        const node = nodeFinder(network)(centre.trim());
        const reach = Math.max(0, Math.floor(parseNumber(steps) ?? 0));
        return {
          chosen: neighbourhood(network, node, reach, parameter.maxCount + 1),
          unknown: node < 0 && centre.trim() !== '' ? [centre.trim()] : [],
        };
      }
      default:
        return how satisfies never;
    }
  }, [how, names, size, seed, centre, steps, network, parameter.maxCount]);

  const all = add ? [...new Set([...current, ...chosen])] : chosen;
  const taken = all.slice(0, parameter.maxCount);
  return (
    <Dialog
      title={nodeWords.title(parameter.label)}
      onClose={onClose}
      foot={
        <>
          <button type="button" className="btn run" disabled={taken.length === 0} onClick={() => onChoose(taken)}>
            {nodeWords.replace(taken.length)}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {en.common.cancel}
          </button>
        </>
      }
    >
      <Segmented
        label={nodeWords.how}
        full
        value={how}
        onChange={setHow}
        options={[
          { value: 'name', label: nodeWords.byId },
          { value: 'best', label: nodeWords.best },
          { value: 'random', label: nodeWords.random },
          { value: 'near', label: nodeWords.near },
        ]}
      />
      <div className="lines">
        {how === 'name' && (
          <label className="line-field tall">
            <span>{nodeWords.byIdLabel}</span>
            <textarea
              className="textarea"
              rows={5}
              value={names}
              spellCheck={false}
              onChange={(event) => setNames(event.currentTarget.value)}
            />
          </label>
        )}
        {(how === 'best' || how === 'random') && <Line label={nodeWords.howMany} value={size} onChange={setSize} />}
        {how === 'random' && <Line label={nodeWords.seed} value={seed} onChange={setSeed} />}
        {how === 'near' && <Line label={nodeWords.centre} value={centre} onChange={setCentre} text />}
        {how === 'near' && <Line label={nodeWords.steps} value={steps} onChange={setSteps} />}
        <label className="tick">
          <input type="checkbox" checked={add} onChange={(event) => setAdd(event.currentTarget.checked)} />
          <span>{nodeWords.add}</span>
        </label>
      </div>
      <p className="small quiet" role="status">
        {nodeWords.found(chosen.length)}
        {all.length > parameter.maxCount && ` · ${nodeWords.tooMany(parameter.maxCount)}`}
      </p>
      {unknown.length > 0 && <p className="why bad">{nodeWords.unknown(unknown)}</p>}
    </Dialog>
  );
}

function Line({
  label,
  value,
  onChange,
  text,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  text?: boolean;
}) {
  return (
    <label className="line-field">
      <span>{label}</span>
      <input
        className={text ? 'number text' : 'number'}
        inputMode={text ? 'text' : 'numeric'}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
