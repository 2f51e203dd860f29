import { withChoice } from '../../../data/choices';
import { lab } from '../../../store/lab';
import { importWords } from '../../text/en-import';
import { CascadesUnderstood } from './CascadesUnderstood';
import { ColumnRoles } from './ColumnRoles';
import type { FixWith } from './Finding';
import { FirstEdges } from './FirstEdges';
import { Questions } from './Questions';
import { RawLines } from './RawLines';
import { SampleOffer } from './SampleOffer';
import { Sentence } from './Sentence';
import { WholeIssues } from './WholeIssues';
import { brings, shownFile, type ImportIn } from './state';

/** Codes of issues that a part of the file would not have. */
const TOO_LARGE: ReadonlySet<string> = new Set([
  'too-large',
  'too-large-unpacked',
  'too-many-events',
  'too-many-cascades',
]);

/** What was understood of the shown file, beside the file itself, and what the batch gives. */
export function PreviewStage({ state }: { state: ImportIn<'preview'> }) {
  const { read, given } = shownFile(state);
  const { outcome } = state;
  if (!read || !given) return null;
  const onFix: FixWith = {
    choices: read.choices,
    disabled: state.rereading,
    choose: (id, value) => lab.getState().rereadImport(state.shown, withChoice(given.choices, id, value)),
  };
  // What has no line concerns the file as a whole and is told before its lines.
  const whole = read.issues.filter(({ where }) => where?.line === undefined);
  const tooLarge = read.issues.some(({ code, severity }) => severity === 'stopped' && TOO_LARGE.has(code));
  return (
    <>
      <Sentence state={state} />
      <Questions state={state} />
      <WholeIssues issues={[...outcome.issues, ...whole]} file={given.name} said={read.sentence} onFix={onFix} />
      {tooLarge && <SampleOffer file={given} key={given.name} />}
      <ColumnRoles state={state} key={`columns of ${given.name}`} />
      <RawLines read={read} unit={outcome.cascades?.time.unit ?? 'unknown'} onFix={onFix} key={given.name} />
      {!brings(state) && <p className="preview-nothing">{importWords.nothing}</p>}
      {outcome.cascades ? (
        <CascadesUnderstood set={outcome.cascades} />
      ) : (
        outcome.network && <FirstEdges network={outcome.network} />
      )}
    </>
  );
}
