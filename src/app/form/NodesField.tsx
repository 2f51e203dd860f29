import { lazy, Suspense, useId, useState } from 'react';
import type { Network } from '../../core/network';
import type { NodesParameter } from '../../core/parameters';
import { en } from '../text/en';
import { nodeWords } from '../text/en-workspace';
import { Chip } from '../ui/Chip';
import { IconButton } from '../ui/IconButton';
import { PopoverButton } from '../ui/Overlay';
import { About, Why } from './FieldName';
import type { FieldProps } from './field-props';

const NodesDialog = lazy(() => import('./NodesDialog').then((m) => ({ default: m.NodesDialog })));

/** Chips shown; the rest is counted. */
const SHOWN = 12;

/** A set of nodes: chips to take away, a dialog to choose. */
export function NodesField({
  id,
  parameter,
  value,
  changed,
  reason,
  onChange,
  onReset,
  network,
  empty,
  underHeading,
}: FieldProps<NodesParameter> & { network?: Network; empty?: string }) {
  const own = useId();
  const [choosing, setChoosing] = useState(false);
  const labels: readonly string[] = Array.isArray(value) ? (value as readonly string[]) : [];
  return (
    <div
      className="field nodes"
      data-changed={changed ? '' : undefined}
      data-state={reason === undefined ? undefined : 'error'}
      data-parameter={id}
    >
      <div className={underHeading ? 'name beside-heading' : 'name'}>
        <span id={`${own}-label`} className={underHeading ? 'vh' : undefined}>
          {parameter.label}
        </span>
        {parameter.symbol !== undefined && <span className="sym">{parameter.symbol}</span>}
        <PopoverButton className="info" icon="info" label={en.form.about(parameter.label)}>
          <About parameter={parameter} />
        </PopoverButton>
        <span className="end">
          {changed && (
            <IconButton
              icon="reset"
              small
              className="reset"
              label={parameter.default.length === 0 ? nodeWords.clear : en.form.reset(parameter.default.join(', '))}
              onClick={onReset}
            />
          )}
          {network && (
            <button type="button" className="pick" aria-haspopup="dialog" onClick={() => setChoosing(true)}>
              {en.common.select}
            </button>
          )}
        </span>
      </div>
      <div className="sources" role="group" aria-labelledby={`${own}-label`}>
        {labels.length === 0 && <span className="small quiet">{empty ?? nodeWords.none}</span>}
        {labels.slice(0, SHOWN).map((label) => (
          <Chip
            key={label}
            icon="seed"
            removeLabel={nodeWords.remove(label)}
            onRemove={() => onChange(labels.filter((other) => other !== label))}
          >
            {nodeWords.node(label)}
          </Chip>
        ))}
        {labels.length > SHOWN && <span className="small quiet">{nodeWords.more(labels.length - SHOWN)}</span>}
      </div>
      <Why id={`${own}-why`} reason={reason} />
      {choosing && network && (
        <Suspense fallback={null}>
          <NodesDialog
            network={network}
            parameter={parameter}
            current={labels}
            onChoose={(next) => {
              onChange(next);
              setChoosing(false);
            }}
            onClose={() => setChoosing(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
