import { said, saidIn } from '../../core/language';
import type { NumberParameter } from '../../core/parameters';
import { NumberField } from '../form/NumberField';
import { timeProblem } from './plain-issue';
import { shortened, type TimeScale } from './time-scale';

interface Props {
  id: string;
  parameter: NumberParameter;
  value: number;
  changed: boolean;
  /** The unit that field and slider speak; the value stays in that of the set. */
  scale: TimeScale;
  /** Ends of the slider, in the set's unit. */
  slider: readonly [number, number];
  onChange: (value: number) => void;
  onReset: () => void;
}

/** A time: kept in the unit of the cascades, shown in minutes, hours or days. */
export function TimeField({ id, parameter, value, changed, scale, slider, onChange, onReset }: Props) {
  const { per, long } = scale;
  const shown = (t: number): number => shortened(t / per);
  const inUnit: NumberParameter = {
    ...saidIn(parameter),
    unit: long,
    min: parameter.min / per,
    max: parameter.max / per,
    step: 1,
    slider: [shown(slider[0]), shown(slider[1])],
    default: shown(parameter.default),
    scale: 'linear',
  };
  const problem = timeProblem(id, parameter, value);
  return (
    <NumberField
      id={id}
      parameter={inUnit}
      value={shown(value)}
      changed={changed}
      {...(problem === undefined ? {} : { reason: said(problem) })}
      onChange={(next) => onChange(typeof next === 'number' ? Number((next * per).toPrecision(12)) : value)}
      onReset={onReset}
    />
  );
}
