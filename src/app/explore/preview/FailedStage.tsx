import { useEffect, useRef } from 'react';
import { BrowseButton } from '../../import/BrowseButton';
import { en } from '../../text/en';
import { importWords } from '../../text/en-import';
import { WholeIssues } from './WholeIssues';
import type { ImportIn } from './state';

/** The reading itself has failed: why, and a way on. */
export function FailedStage({ state }: { state: ImportIn<'failed'> }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus({ preventScroll: true }), []);
  const [first, ...others] = state.files;
  return (
    <>
      <p className="sentence" ref={line} tabIndex={-1} data-lead="">
        {first && others.length === 0 ? importWords.failedOne(first.name) : importWords.failed}
      </p>
      <WholeIssues issues={state.issues} file={first?.name ?? ''} />
      <p className="preview-nothing">{importWords.nothing}</p>
      <div className="actions">
        <BrowseButton label={en.drop.browse} />
      </div>
    </>
  );
}
