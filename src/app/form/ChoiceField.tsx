import { useId } from 'react';
import type { ChoiceParameter } from '../../core/parameters';
import { Segmented } from '../ui/Segmented';
import { FieldName, Why } from './FieldName';
import type { FieldProps } from './field-props';

/** Options fit side by side when they are few and short: three, and about as many letters as the panel is wide. */
export function isShort(parameter: Pick<ChoiceParameter, 'options'>): boolean {
  return (
    parameter.options.length <= 3 && parameter.options.reduce((letters, o) => letters + o.label.length + 3, 0) <= 36
  );
}

/** One of several: a switch when they are few and short, otherwise a list. */
export function ChoiceField({ id, parameter, value, changed, reason, onChange, onReset }: FieldProps<ChoiceParameter>) {
  const own = useId();
  const current = String(value);
  const chosen = parameter.options.find((o) => o.value === current);
  const defaultLabel = parameter.options.find((o) => o.value === parameter.default)?.label ?? parameter.default;
  const short = isShort(parameter);
  return (
    <div
      className="field choice"
      data-changed={changed ? '' : undefined}
      data-state={reason === undefined ? undefined : 'error'}
      data-parameter={id}
    >
      <FieldName
        parameter={parameter}
        {...(short ? {} : { htmlFor: own })}
        resetTo={defaultLabel}
        changed={changed}
        onReset={onReset}
      />
      {short ? (
        <Segmented label={parameter.label} options={parameter.options} value={current} onChange={onChange} full />
      ) : (
        <select
          id={own}
          className="select"
          value={chosen ? current : ''}
          aria-invalid={reason === undefined ? undefined : true}
          aria-describedby={reason === undefined ? undefined : `${own}-why`}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {!chosen && <option value="">{current}</option>}
          {parameter.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
      {!short && chosen?.help !== undefined && <p className="why">{chosen.help}</p>}
      <Why id={`${own}-why`} reason={reason} />
    </div>
  );
}
