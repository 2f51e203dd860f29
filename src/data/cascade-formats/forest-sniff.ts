/** Recognises FOREST cascades by the lines of a sample. */
import { parseMoment } from '../dates';
import type { Sample } from '../reader';
import { dataLines, headText } from '../sniff';
import { ItemCutter, type ForestDialect } from './forest-items';

const SNIFFED_LINES = 200;
/** Characters of a line that are looked at; the item that is cut there is not. */
const SNIFFED_CHARACTERS = 4000;

/** How programs write a number that is none. */
const NO_TIME = /^([+-]?(nan|inf|infinity)|null|none|na|n\/a)$/i;

export interface ForestGuess {
  dialect: ForestDialect;
  /** How sure this is a file of FOREST cascades, 0 … 1. */
  score: number;
  /** The first item of (nearly) every line has three fields: root, user, time. */
  roots: boolean;
}

/** Heads of the lines; of a line that is longer than the sample, what there is of it. */
function heads(sample: Sample): { text: string; cut: boolean }[] {
  const lines = dataLines(sample).slice(0, SNIFFED_LINES);
  const texts = lines.length === 0 && !sample.complete ? [headText(sample)] : lines;
  return texts.map((line) => ({
    text: line.slice(0, SNIFFED_CHARACTERS),
    cut: line.length > SNIFFED_CHARACTERS || lines.length === 0,
  }));
}

function judge(dialect: ForestDialect, lines: readonly { text: string; cut: boolean }[]): ForestGuess {
  const cutter = new ItemCutter(dialect);
  let [items, good, steps, ascending, several, roots] = [0, 0, 0, 0, 0, 0];
  for (const { text, cut } of lines) {
    cutter.begin(text);
    let before = Number.NaN;
    let inLine = 0;
    while (cutter.next() && !(cut && cutter.to >= text.length)) {
      const rooted = dialect === 'comma' && inLine === 0 && cutter.fields === 3;
      const time = cutter.fields === 2 || rooted ? parseMoment(cutter.textOf(cutter.fields - 1)) : Number.NaN;
      items++;
      inLine++;
      const named = cutter.ends[0] > cutter.starts[0];
      // A time that is none where a time belongs: the item is of the right kind, only wrong.
      if (named && Number.isNaN(time) && NO_TIME.test(cutter.textOf(Math.min(2, cutter.fields - 1)))) good++;
      if (Number.isNaN(time) || !named) continue;
      good++;
      if (rooted) roots++;
      if (!Number.isNaN(before)) {
        steps++;
        if (time >= before) ascending++;
      }
      before = time;
    }
    if (inLine > 1) several++;
  }
  // A file of single events is an edge list as well; one whose numbers do not ascend is a table of something else.
  const sure = items > 0 && good >= 0.8 * items && several >= 0.25 * lines.length && ascending >= 0.6 * steps;
  const score = sure ? (ascending >= 0.9 * steps ? 0.97 : 0.7) : 0;
  return { dialect, score, roots: roots >= 0.5 * lines.length };
}

/** The better reading of the two; its score is 0 when it is neither. */
export function guessForest(sample: Sample): ForestGuess {
  const lines = heads(sample);
  const [blank, comma] = [judge('blank', lines), judge('comma', lines)];
  return comma.score > blank.score ? comma : blank;
}
