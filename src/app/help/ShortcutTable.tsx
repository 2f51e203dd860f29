import { keyText } from '../shortcuts';
import { en } from '../text/en';

const GROUPS = ['everywhere', 'network', 'time', 'game'] as const;

export function ShortcutTable() {
  return (
    <div className="shortcut-groups">
      {GROUPS.map((group) => (
        <section key={group}>
          <h3 className="h-panel">{en.shortcuts[group]}</h3>
          <dl className="shortcut-list">
            {en.shortcuts.rows[group].map(([keys, what]) => (
              <div key={keys}>
                <dt>
                  <kbd>{keyText(keys)}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
