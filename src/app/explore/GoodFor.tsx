import type { CascadeSet } from '../../core/cascade';
import type { Network } from '../../core/network';
import { exploreWords } from '../text/en-explore';
import { formatHash } from '../router';
import { usesOf } from './good-for';
import './explore.css';

const words = exploreWords.goodFor;

interface Props {
  /** Left out where the network was only made from the cascades. */
  network?: Network | undefined;
  cascades?: CascadeSet | undefined;
  /** Users of the cascades who are not in the network. */
  missing?: number;
  /** Whether the data are open, so that a page can go on with them. */
  open?: boolean;
}

/** What can be done with these data, and why not. */
export function GoodFor({ network, cascades, missing = 0, open = false }: Props) {
  return (
    <section className="sect">
      <h2 className="h-panel">{words.title}</h2>
      <table className="table good-for" aria-label={words.title}>
        <tbody>
          {usesOf(network, cascades, missing).map(({ id, verdict, why }) => (
            <tr key={id}>
              <th scope="row">
                {open && id === 'popularity' && verdict === 'yes' ? (
                  <a href={formatHash(id)}>{words[id]}</a>
                ) : (
                  words[id]
                )}
              </th>
              <td className={verdict}>{words.verdicts[verdict]}</td>
              <td className="quiet">{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
