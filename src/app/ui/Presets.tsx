interface Props {
  label: string;
  presets: readonly { id: string; label: string; help?: string }[];
  chosen?: string;
  onChoose: (id: string) => void;
}

/** Ready settings, in plain words. */
import { said } from '../../core/language';
export function Presets({ label, presets, chosen, onChoose }: Props) {
  return (
    <div className="presets" role="group" aria-label={label}>
      {presets.map((preset) => (
        <button
          key={preset.id}
          type="button"
          aria-pressed={preset.id === chosen}
          data-tip={preset.help && said(preset.help)}
          onClick={() => onChoose(preset.id)}
        >
          {said(preset.label)}
        </button>
      ))}
    </div>
  );
}
