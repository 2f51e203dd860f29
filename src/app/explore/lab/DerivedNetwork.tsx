import { useId } from 'react';
import type { Source } from '../../../experiment/experiment';
import { lab } from '../../../store/lab';
import { exploreWords } from '../../text/en-explore';
import { Segmented } from '../../ui/Segmented';

const words = exploreWords.lab;

interface Props {
  source: Extract<Source, { kind: 'derived' }>;
  /** The file knows who activated whom. */
  parents: boolean;
}

/** How the network was made from the cascades, in words and with its two settings. */
export function DerivedNetwork({ source, parents }: Props) {
  const id = useId();
  const { rule, least } = source;
  const change = (part: Partial<Pick<typeof source, 'rule' | 'least'>>): void =>
    lab.getState().edit(`derived:${Object.keys(part).join()}`, (e) => ({
      ...e,
      inputs: { ...e.inputs, network: { ...source, ...part } },
    }));
  return (
    <div className="derived">
      <p className="small quiet">{rule === 'parents' ? words.derivedParents(least) : words.derivedSuccessive(least)}</p>
      {parents && (
        <Segmented
          label={words.rule}
          options={[
            { value: 'parents', label: words.rules.parents },
            { value: 'successive', label: words.rules.successive },
          ]}
          value={rule}
          onChange={(next) => change({ rule: next })}
        />
      )}
      <div className="rowf">
        <label htmlFor={id}>{words.least}</label>
        <input
          id={id}
          className="number"
          type="number"
          min={1}
          max={1000}
          step={1}
          value={least}
          onChange={(event) => {
            const value = event.currentTarget.valueAsNumber;
            if (Number.isInteger(value) && value >= 1 && value <= 1000) change({ least: value });
          }}
        />
      </div>
    </div>
  );
}
