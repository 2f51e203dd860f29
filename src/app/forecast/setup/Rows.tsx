import { said, saidIn } from '../../../core/language';
import { useId, type ReactNode } from 'react';
import type { BooleanParameter, ChoiceParameter, Parameter } from '../../../core/parameters';
import { About } from '../../form/FieldName';
import { en } from '../../text/en';
import { forecastWords } from '../../text/en-forecast';
import { PopoverButton } from '../../ui/Overlay';
import { Segmented } from '../../ui/Segmented';

const words = forecastWords.model;

interface Of<P extends Parameter, V> {
  parameter: P;
  value: V;
  onChange: (value: V) => void;
  /** Below the line: why it is as it is. */
  note?: ReactNode;
}

/** A switch in one line with its name. */
export function ChoiceRow({
  parameter,
  value,
  onChange,
  note,
  options,
}: Of<ChoiceParameter, string> & {
  /** Absent: those of the parameter. */
  options?: readonly (ChoiceParameter['options'][number] & { disabled?: boolean })[];
}) {
  return (
    // Three options leave no room for the ⓘ; each says what it is.
    <Row parameter={parameter} note={note} brief={(options ?? parameter.options).length > 2}>
      <Segmented
        label={said(parameter.label)}
        options={saidIn(options ?? parameter.options)}
        value={value}
        onChange={onChange}
      />
    </Row>
  );
}

/** On or off. */
export function BooleanRow({ parameter, value, onChange, note }: Of<BooleanParameter, boolean>) {
  return (
    <Row parameter={parameter} note={note}>
      <Segmented
        label={said(parameter.label)}
        options={[
          { value: 'on', label: words.on },
          { value: 'off', label: words.off },
        ]}
        value={value ? 'on' : 'off'}
        onChange={(next) => onChange(next === 'on')}
      />
    </Row>
  );
}

function Row({
  parameter: given,
  note,
  brief = false,
  children,
}: {
  parameter: Parameter;
  note?: ReactNode;
  brief?: boolean;
  children: ReactNode;
}) {
  const parameter = saidIn(given);
  return (
    <>
      <div className="fc-row">
        <span className="fc-row-name">
          {parameter.label}
          {!brief && (
            <PopoverButton className="info" icon="info" label={en.form.about(parameter.label)}>
              <About parameter={parameter} />
            </PopoverButton>
          )}
        </span>
        {children}
      </div>
      {note !== undefined && <p className="why">{note}</p>}
    </>
  );
}

/** A fact in one line: what, and its value. */
export function FactRow({ what, children }: { what: string; children: ReactNode }) {
  const id = useId();
  return (
    <div className="fc-row">
      <span id={id}>{what}</span>
      <span className="small quiet fc-fact" aria-labelledby={id}>
        {children}
      </span>
    </div>
  );
}
