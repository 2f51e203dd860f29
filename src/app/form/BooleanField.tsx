import { useId } from 'react';
import type { BooleanParameter } from '../../core/parameters';
import { en } from '../text/en';
import { PopoverButton } from '../ui/Overlay';
import { About, Why } from './FieldName';
import type { FieldProps } from './field-props';

/** Yes or no: a tick with its label. */
export function BooleanField({ id, parameter, value, changed, reason, onChange }: FieldProps<BooleanParameter>) {
  const own = useId();
  return (
    <div
      className="field boolean"
      data-changed={changed ? '' : undefined}
      data-state={reason === undefined ? undefined : 'error'}
      data-parameter={id}
    >
      <div className="name">
        <label className="tick">
          <input
            type="checkbox"
            checked={value === true}
            aria-describedby={reason === undefined ? undefined : `${own}-why`}
            onChange={(event) => onChange(event.currentTarget.checked)}
          />
          <span>{parameter.label}</span>
        </label>
        {parameter.symbol !== undefined && <span className="sym">{parameter.symbol}</span>}
        <PopoverButton className="info" icon="info" label={en.form.about(parameter.label)}>
          <About parameter={parameter} />
        </PopoverButton>
      </div>
      <Why id={`${own}-why`} reason={reason} />
    </div>
  );
}
