import { useMemo } from 'react';
import type { Issue } from '../../../core/errors';
import { nodeLabel } from '../../../core/network';
import { defaults, type ParameterValue } from '../../../core/parameters';
import { deriveExperiment } from '../../../experiment/derive';
import { registry } from '../../../experiment/spread-registry';
import { prepare } from '../../../experiment/prepare';
import { methods } from '../../../models/independent-cascade/all';
import { ExplainCurve, type Piece } from '../../../plots/ExplainCurve';
import { lab, runs, useLab } from '../../../store/lab';
import { ParameterForm } from '../../form/ParameterForm';
import { byParameter, firstProblem } from '../../form/problems';
import { glossaryLink } from '../../help/links';
import { RunBar } from '../../run/RunBar';
import { nodeWords } from '../../text/en-workspace';
import { decideWords as words } from '../../text/en-decide';
import { spreadWords } from '../../text/en-spread';
import { Segmented } from '../../ui/Segmented';
import { LearnedFrom } from '../learn/LearnedFrom';
import type { Shown } from '../../run/shown';
import type { Spread } from '../use-spread';
import { ask, turnToQuestion } from './ask';
import { BlockAnswer } from './BlockAnswer';
import './decide.css';
import { OriginAnswer } from './OriginAnswer';
import { FOLDED, METHOD_OF, ownTable, questionOf, QUESTIONS, settingsThen, type Question } from './questions';
import { sayBlocked, sayOrigin, saySources } from './sentences';
import { SourcesAnswer } from './SourcesAnswer';
import type { Decided } from './use-decided';

interface Props {
  spread: Spread;
  decided: Decided;
}

const ANSWERS = { sources: SourcesAnswer, origin: OriginAnswer, block: BlockAnswer } as const;

/** Three questions that message passing answers: whom to start with, where it started, what to block. */
export function DecideTab({ spread, decided }: Props) {
  const question = questionOf(spread.experiment);
  const shown = decided[question];
  const answered = (other: Question): boolean => decided[other]?.picture !== undefined;
  const Answer = ANSWERS[question];
  return (
    <div className="decide">
      <Segmented
        label={words.questions}
        full
        value={question}
        onChange={(next) => turnToQuestion(next, answered(next))}
        options={QUESTIONS.map((value) => ({ value, label: words.question[value], help: words.what[value] }))}
      />
      {!shown?.picture && <p className="voice">{words.what[question]}</p>}
      <Settings key={question} question={question} spread={spread} shown={shown} />
      {shown?.picture && (
        <>
          <section className="decided" data-stale={shown.stale || undefined} aria-label={words.question[question]}>
            {shown.stale && <span className="chip warn">{words.stale}</span>}
            <ExplainCurve paragraphs={sentencesOf(question, spread, shown)} glossary={glossaryLink} />
          </section>
          <Answer spread={spread} shown={shown} />
        </>
      )}
    </div>
  );
}

function sentencesOf(question: Question, { dataset }: Spread, { picture }: Shown): Piece[][] {
  const outputs = picture?.outputs;
  if (question === 'sources') return saySources(outputs);
  if (question === 'block') return sayBlocked(outputs, Number(settingsThen(question, picture).budget));
  if (!dataset) return [];
  const { network } = dataset;
  return sayOrigin(outputs, network.n, (node) => nodeWords.node(nodeLabel(network, node)));
}

/** The settings that only this question has, and its one button. */
function Settings({ question, spread, shown }: { question: Question; spread: Spread; shown: Shown | undefined }) {
  const { dataset, experiment } = spread;
  const id = METHOD_OF[question];
  const state = useLab((s) => s.runs[id]);
  const cascades = useLab((s) => (s.cascades.type === 'ready' ? s.cascades.data.set : undefined));
  const table = useMemo(() => ownTable(question), [question]);
  const values = useMemo(
    () => ({ ...defaults(methods[id].parameters), ...experiment.parameters }),
    [id, experiment.parameters],
  );
  const problems = useMemo(() => {
    if (!dataset) return [];
    const prepared = prepare(deriveExperiment(experiment, id, registry), dataset.network, registry, cascades);
    return prepared.ok ? [] : prepared.issues.filter(({ severity }) => severity === 'stopped');
  }, [experiment, id, dataset, cascades]);
  const errors = useMemo(() => byParameter(problems), [problems]);
  const blocked =
    firstProblem(table, experiment.parameters) ?? problems[0]?.message ?? (dataset ? undefined : words.noNetwork);
  const asked = shown !== undefined;
  const digest = runs.digestFor(id, experiment);
  const expectedMs = dataset ? runs.expected(id) : undefined;
  const { setParameter, resetParameter, stop, pause, unpause, step, resume, pin } = lab.getState();
  const isFresh = state?.type === 'done' && state.picture.digest === digest;
  return (
    <section className="decide-settings" aria-label={words.settings[question]}>
      <ParameterForm
        table={table}
        values={experiment.parameters}
        onChange={setParameter}
        onReset={resetParameter}
        errors={errors}
        folded={FOLDED}
        hidden={experiment.view?.hiddenControls ?? []}
        plain
        {...(dataset ? { network: dataset.network } : {})}
        {...(question === 'origin' ? { after: { evidence: <Evidence values={values} problems={problems} /> } } : {})}
      />
      <RunBar
        items={[{ id, title: methods[id].title, digest, ...(asked && state ? { state } : {}) }]}
        action={words.action[question]}
        {...(expectedMs === undefined ? {} : { expectedMs })}
        {...(blocked === undefined ? {} : { blocked })}
        onRun={() => ask(question)}
        onStop={stop}
        onPause={pause}
        onUnpause={unpause}
        onStep={step}
        onResume={resume}
      >
        {asked && (
          <button type="button" className="btn" disabled={!isFresh} onClick={pin} data-tip={spreadWords.pinHelp}>
            {spreadWords.pin}
          </button>
        )}
      </RunBar>
    </section>
  );
}

/** Which cascade is looked at: one of those that are open, or one drawn from a source that is known here. */
function Evidence({
  values,
  problems,
}: {
  values: Readonly<Record<string, ParameterValue>>;
  problems: readonly Issue[];
}) {
  if (values.evidence === 'observed') return <LearnedFrom problems={problems} />;
  const named = Array.isArray(values.sources) ? (values.sources as readonly string[]) : [];
  const [first] = named;
  return (
    <p className="small quiet">
      {named.length > 1
        ? words.origin.trueMany(named.length)
        : first === undefined
          ? words.origin.trueDrawn
          : words.origin.trueNamed(nodeWords.node(first))}
    </p>
  );
}
