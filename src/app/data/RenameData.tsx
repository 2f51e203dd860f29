import { useState } from 'react';
import { en } from '../text/en';
import { dataWords } from '../text/en-data';

/** Titles that are longer tell nothing more. */
const LONGEST = 200;

/** Once, when it appears: the reference of a constant function does not change with every letter. */
const selectOnce = (field: HTMLInputElement | null): void => field?.select();

/** A new name where the old one stands: Enter saves it, Escape leaves it. */
export function RenameData({ title, onDone }: { title: string; onDone: (title?: string) => void }) {
  const [typed, setTyped] = useState(title);
  const fine = typed.trim() !== '';
  return (
    <form
      className="rename"
      onSubmit={(event) => {
        event.preventDefault();
        if (fine) onDone(typed.trim());
      }}
    >
      <input
        className="number text"
        // The field takes the place of the button that was pressed.
        ref={selectOnce}
        aria-label={dataWords.newName(title)}
        maxLength={LONGEST}
        value={typed}
        aria-invalid={fine ? undefined : true}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onDone()}
      />
      <button type="submit" className="btn" disabled={!fine}>
        {dataWords.save}
      </button>
      <button type="button" className="btn" onClick={() => onDone()}>
        {en.common.cancel}
      </button>
    </form>
  );
}
