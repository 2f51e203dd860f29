import { useId } from 'react';

interface Props<V extends string> {
  label: string;
  options: readonly { value: V; label: string; disabled?: boolean; help?: string }[];
  value: V;
  onChange: (value: V) => void;
  /** Fills the line. */
  full?: boolean;
  disabled?: boolean;
}

/** One of a few: native radios, so that arrow keys and names come from the browser. */
export function Segmented<V extends string>({ label, options, value, onChange, full, disabled }: Props<V>) {
  const name = useId();
  return (
    <div className={full ? 'seg radios full' : 'seg radios'} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} data-tip={option.help}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={(disabled ?? false) || (option.disabled ?? false)}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
