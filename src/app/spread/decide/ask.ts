/** What the buttons of the Decide tab do. */
import type { Network } from '../../../core/network';
import { nodeLabel } from '../../../core/network';
import { lab } from '../../../store/lab';
import { withCompared, withView } from '../../../store/edits';
import { navigate } from '../../router';
import { colourOf, METHOD_OF, tabOf, type Question } from './questions';

/** Asks the question: its method is ticked and runs, and the network shows its answer. One step of the history. */
export function ask(question: Question): void {
  const id = METHOD_OF[question];
  const colourBy = colourOf(question, lab.getState().history.present);
  lab
    .getState()
    .edit(`decide:${question}:${Date.now()}`, (e) =>
      withView(withCompared(e, id, true), { colourBy, filter: null, tab: tabOf(question) }),
    );
  lab.getState().runOne(id);
}

/** Turns to a question; the network shows its answer, if there is one. */
export function turnToQuestion(question: Question, answered: boolean): void {
  const { turnTo, setView, history } = lab.getState();
  turnTo(tabOf(question));
  if (answered) setView({ colourBy: colourOf(question, history.present), filter: null });
}

/** Nodes become the sources of the page, whatever stood there. Can be undone. */
export function takeAsSources(network: Network, nodes: Iterable<number>): void {
  const sources = Array.from(nodes, (node) => nodeLabel(network, node));
  lab.getState().edit(`use-sources:${Date.now()}`, (e) => {
    const { initial: _random, ...parameters } = e.parameters;
    return { ...e, parameters: { ...parameters, sources } };
  });
}

/** Opens an observed cascade on the Explore page. @param number counted from 1 */
export function openCascade(number: number): void {
  lab.getState().setExplore({ cascade: number - 1 });
  navigate('explore');
}
