import { useState } from 'react';
import type { DerivedRule } from '../../experiment/experiment';
import { currentExperiment, lab, useLab } from '../../store/lab';
import type { CascadeData } from '../../store/state';
import { parseNumber } from '../form/number-text';
import { pickerWords } from '../text/en-dialogs';
import { Segmented } from '../ui/Segmented';

/** A network from the cascades that are open: by which rule, and how often it has to hold. */
export function DeriveNetwork({ cascades, onClose }: { cascades: CascadeData; onClose: () => void }) {
  const present = useLab(currentExperiment).inputs.network;
  const given = present?.kind === 'derived' ? present : undefined;
  const parents = cascades.set.parents !== undefined;
  const [rule, setRule] = useState<DerivedRule>(given?.rule ?? (parents ? 'parents' : 'successive'));
  const [typed, setTyped] = useState(String(given?.least ?? 1));
  const least = parseNumber(typed);
  const fine = least !== undefined && Number.isSafeInteger(least) && least >= 1;
  return (
    <div className="generate">
      <p className="voice">{pickerWords.deriveText}</p>
      {parents && (
        <div className="line-field tall">
          <span>{pickerWords.rule}</span>
          <Segmented
            full
            label={pickerWords.rule}
            value={rule}
            onChange={setRule}
            options={(['parents', 'successive'] as const).map((value) => ({ value, label: pickerWords.rules[value] }))}
          />
        </div>
      )}
      <label className="line-field">
        <span>
          {pickerWords.least}
          {!parents && <small className="quiet">{`${pickerWords.rule} ${pickerWords.rules.successive}.`}</small>}
        </span>
        <input
          className="number"
          inputMode="numeric"
          value={typed}
          aria-invalid={fine ? undefined : true}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      {!fine && <p className="why bad">{pickerWords.leastWrong}</p>}
      <div className="actions">
        <button
          type="button"
          className="btn run"
          disabled={!fine}
          onClick={() => {
            if (!fine) return;
            const source = { kind: 'derived', rule, least, cascades: cascades.source } as const;
            lab.getState().openData({ network: source, cascades: cascades.source });
            onClose();
          }}
        >
          {pickerWords.make}
        </button>
      </div>
    </div>
  );
}
