import { useState } from 'react';
import { currentExperiment, useLab } from '../../store/lab';
import { en } from '../text/en';
import { IconButton } from '../ui/IconButton';

/** What a teacher's link says, above the page, until it is closed. */
export default function Instruction() {
  const said = useLab((s) => currentExperiment(s).view?.instruction);
  const [closed, setClosed] = useState<string>();
  if (said === undefined || said === closed) return null;
  return (
    <aside className="instruction" aria-label={en.teach.from}>
      <p>
        <b>{en.teach.from}:</b> {said}
      </p>
      <IconButton icon="close" small label={en.common.close} onClick={() => setClosed(said)} />
    </aside>
  );
}
