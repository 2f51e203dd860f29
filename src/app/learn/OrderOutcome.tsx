import type { Answer, OrderAsk, Reveal } from '../../lessons/lesson';
import { formatValue } from '../../plots/format';
import { lessonWords } from '../text/en-lessons';
import { LineSample } from '../ui/LineSample';

const words = lessonWords.ask;

/** How many stand where they belong. */
export const placesRight = (truth: readonly string[], given: readonly string[]): number =>
  truth.filter((id, k) => given[k] === id).length;

/** The order as it is, beside the order that was said. */
export function OrderOutcome({ ask, answer, reveal }: { ask: OrderAsk; answer: Answer | undefined; reveal: Reveal }) {
  const truth = Array.isArray(reveal.truth) ? (reveal.truth as readonly string[]) : [];
  const given = Array.isArray(answer) ? (answer as readonly string[]) : undefined;
  const item = (id: string | undefined) => ask.items.find((one) => one.id === id);
  const say = reveal.say ?? formatValue;
  return (
    <>
      <table className="res order">
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {words.truth}
            </th>
            {given && <th scope="col">{words.yours}</th>}
          </tr>
        </thead>
        <tbody>
          {truth.map((id, k) => {
            const true_ = item(id);
            const said = item(given?.[k]);
            const value = reveal.values?.[id];
            return (
              <tr key={id}>
                <th scope="row">
                  {true_?.role && <LineSample line={true_.role} />}
                  {true_?.label ?? id}
                </th>
                <td>{value === undefined ? '' : say(value)}</td>
                {given && (
                  <td className={said?.id === id ? 'right' : 'wrong'}>
                    {said?.label}
                    {said?.id === id ? ' ✓' : ''}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {given && <p className="sm">{words.places(placesRight(truth, given))}</p>}
    </>
  );
}
