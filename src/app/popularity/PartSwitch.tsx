import { lab } from '../../store/lab';

/** The parts of a tab, as words of which one is underlined. Which is open goes along in links: "process/sizes". */
export function PartSwitch({
  tab,
  label,
  parts,
  open,
}: {
  tab: string;
  label: string;
  parts: readonly { id: string; label: string }[];
  open: string;
}) {
  return (
    <div className="presets part-switch" role="group" aria-label={label}>
      {parts.map((part) => (
        <button
          key={part.id}
          type="button"
          aria-pressed={part.id === open}
          onClick={() => lab.getState().turnTo(`${tab}/${part.id}`)}
        >
          {part.label}
        </button>
      ))}
    </div>
  );
}

/** The part that the view names, or the first. */
export function partNamed<Id extends string>(tab: string | undefined, parts: readonly Id[]): Id {
  const [, named] = (tab ?? '').split('/');
  return parts.find((id) => id === named) ?? parts[0];
}
