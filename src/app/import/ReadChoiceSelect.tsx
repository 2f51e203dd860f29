import type { ReadChoice } from '../../data/read';

/** A choice of the reader as a word in a line of text: label, and a dotted blue select. */
export function ReadChoiceSelect({
  choice,
  disabled,
  onChange,
}: {
  choice: ReadChoice;
  disabled: boolean;
  onChange: (value: string) => void;
}) {
  return (
    <label className="read-choice" data-unsure={choice.unsure || undefined}>
      <span>{choice.label}</span>
      <select value={choice.value} disabled={disabled} onChange={(event) => onChange(event.currentTarget.value)}>
        {choice.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
