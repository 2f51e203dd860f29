import { said } from '../../core/language';
import { useId, useState } from 'react';
import { expectation, type NumberParameter } from '../../core/parameters';
import { en } from '../text/en';
import { FieldName, Why } from './FieldName';
import { formatValue, parseNumber } from './number-text';
import type { FieldProps } from './field-props';
import { fromNative, nativeRange, toPosition } from './slider-scale';

/** Fields whose longest value needs more characters get a wider number: “10,000” does. */
const WIDE = 5;

/**
 * A number: slider and field. The slider writes at every move, the field on Enter or when it is left. What was typed stays as typed
 * when it cannot be used, with the reason below; nothing is clamped.
 */
export function NumberField({
  id,
  parameter,
  value,
  changed,
  reason,
  onChange,
  onReset,
  disabled,
}: FieldProps<NumberParameter> & { disabled?: boolean }) {
  const own = useId();
  const [draft, setDraft] = useState<string>();
  const number = typeof value === 'number' ? value : Number.NaN;
  // A value that cannot be used stays as it was written: no decimals that nobody typed.
  const shown = reason === undefined ? formatValue(parameter, number) : String(value);
  const native = nativeRange(parameter, Number.isNaN(number) ? parameter.default : number);

  const commit = (typed: string): void => {
    const read = parseNumber(typed, parameter.unit);
    if (read === undefined) return;
    setDraft(undefined);
    if (read !== number) onChange(read);
  };
  const unreadable =
    draft !== undefined && parseNumber(draft, parameter.unit) === undefined
      ? en.form.unreadable(draft, said(expectation(parameter)))
      : undefined;
  const [left, setLeft] = useState(false);
  const why = (left ? unreadable : undefined) ?? reason;
  const meaning = number === 0 ? parameter.zero : undefined;
  const unit = meaning === undefined ? parameter.unit : `(${meaning})`;
  const wide = formatValue(parameter, parameter.max).length > WIDE || shown.length > WIDE;

  return (
    <div
      className={wide ? 'field wide' : 'field'}
      data-changed={changed ? '' : undefined}
      data-state={disabled ? 'disabled' : why === undefined ? undefined : 'error'}
      data-parameter={id}
    >
      <FieldName
        parameter={parameter}
        htmlFor={`${own}-number`}
        resetTo={formatValue(parameter, parameter.default)}
        changed={changed}
        onReset={() => {
          setDraft(undefined);
          onReset();
        }}
        disabled={disabled}
      />
      <div
        className="slider"
        style={
          {
            '--pn': toPosition(parameter, number),
            '--dn': toPosition(parameter, parameter.default),
          } as React.CSSProperties
        }
      >
        <input
          type="range"
          min={native.min}
          max={native.max}
          step={native.step}
          value={native.value}
          disabled={disabled}
          aria-label={en.form.slider(parameter.label)}
          aria-valuetext={unit === undefined ? shown : `${shown} ${unit}`}
          onChange={(event) => {
            setDraft(undefined);
            onChange(fromNative(parameter, event.currentTarget.valueAsNumber));
          }}
        />
      </div>
      <input
        id={`${own}-number`}
        className="number"
        type="text"
        inputMode={parameter.integer ? 'numeric' : 'decimal'}
        autoComplete="off"
        spellCheck={false}
        disabled={disabled}
        value={draft ?? shown}
        aria-label={en.form.field(parameter.label, parameter.symbol)}
        aria-invalid={why === undefined ? undefined : true}
        aria-describedby={why !== undefined ? `${own}-why` : meaning === undefined ? undefined : `${own}-meaning`}
        onChange={(event) => {
          setLeft(false);
          setDraft(event.currentTarget.value);
        }}
        onBlur={(event) => {
          setLeft(true);
          if (draft !== undefined) commit(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
            setLeft(true);
            commit(event.currentTarget.value);
          } else if (event.key === 'Escape' && draft !== undefined) {
            event.stopPropagation();
            setDraft(undefined);
          } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
            const base = parseNumber(event.currentTarget.value, parameter.unit);
            if (base === undefined) return;
            event.preventDefault();
            const by = (event.key === 'ArrowUp' ? 1 : -1) * parameter.step * (event.shiftKey ? 10 : 1);
            const next = Number((base + by).toPrecision(12));
            if (next < parameter.min || next > parameter.max) return;
            setDraft(undefined);
            onChange(next);
          }
        }}
      />
      <Why id={`${own}-why`} reason={why} />
      {why === undefined && meaning !== undefined && (
        <p className="why" id={`${own}-meaning`}>
          {shown}: {meaning}
        </p>
      )}
    </div>
  );
}
