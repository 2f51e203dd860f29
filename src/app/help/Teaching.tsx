import { catalogue } from '../../lessons/catalogue';
import { formatHash } from '../router';
import { teachingWords as words } from '../text/en-teaching';

/** How to plan an hour with the lab: the short guide for teachers. */
export function Teaching() {
  return (
    <>
      {words.intro.map((text) => (
        <p className="voice" key={text}>
          {text}
        </p>
      ))}
      <h3 className="h-panel">{words.hour}</h3>
      <table className="table words">
        <tbody>
          {words.plan.map(([minutes, what]) => (
            <tr key={minutes}>
              <th scope="row">{minutes}</th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3 className="h-panel">{words.tools}</h3>
      <dl className="glossary">
        {words.toolList.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h3 className="h-panel">{words.lessons}</h3>
      <ul className="bullets">
        {catalogue.map(({ id, title, question, minutes }) => (
          <li key={id}>
            <a href={formatHash(`learn/${id}`)}>{title}</a>: {question} ({words.minutes(minutes)})
          </li>
        ))}
      </ul>
    </>
  );
}
