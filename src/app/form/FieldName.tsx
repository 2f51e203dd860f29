import type { Parameter } from '../../core/parameters';
import { en } from '../text/en';
import { IconButton } from '../ui/IconButton';
import { PopoverButton } from '../ui/Overlay';

interface Props {
  parameter: Parameter;
  /** The control that the label names. */
  htmlFor?: string;
  /** Id of the label itself, for groups. */
  labelId?: string;
  resetTo: string;
  changed: boolean;
  onReset: () => void;
  disabled?: boolean;
}

/** First line of a field: label, symbol, ⓘ … reset, unit. */
export function FieldName({ parameter, htmlFor, labelId, resetTo, changed, onReset, disabled }: Props) {
  return (
    <div className="name">
      {htmlFor === undefined ? (
        <span id={labelId}>{parameter.label}</span>
      ) : (
        <label htmlFor={htmlFor}>{parameter.label}</label>
      )}
      {parameter.symbol !== undefined && <span className="sym">{parameter.symbol}</span>}
      <PopoverButton className="info" icon="info" label={en.form.about(parameter.label)}>
        <About parameter={parameter} />
      </PopoverButton>
      <span className="end">
        {changed && !disabled && (
          <IconButton icon="reset" small className="reset" label={en.form.reset(resetTo)} onClick={onReset} />
        )}
        {parameter.kind === 'number' && parameter.unit}
      </span>
    </div>
  );
}

/** What the ⓘ says: one sentence, the formula, where it comes from. */
export function About({ parameter }: { parameter: Parameter }) {
  return (
    <>
      <b>{parameter.label}</b>
      <p>{parameter.help}</p>
      {parameter.kind === 'choice' && parameter.options.some((o) => o.help !== undefined) && (
        <ul className="options-help">
          {parameter.options.map((o) => (
            <li key={o.value}>
              <b>{o.label}</b> {o.help}
            </li>
          ))}
        </ul>
      )}
      {parameter.formula !== undefined && <span className="formula">{parameter.formula}</span>}
      {parameter.source !== undefined && <p className="src">{parameter.source}</p>}
    </>
  );
}

/** The reason below a field. */
export function Why({ id, reason }: { id: string; reason: string | undefined }) {
  return reason === undefined ? null : (
    <p className="why bad" id={id}>
      <span>{reason}</span>
    </p>
  );
}
