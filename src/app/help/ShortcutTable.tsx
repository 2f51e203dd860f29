import { keyText } from '../shortcuts';
import { shortcutWords } from '../text/en-shortcuts';

const GROUPS = ['everywhere', 'network', 'time', 'game', 'lesson'] as const;

export function ShortcutTable() {
  return (
    <div className="shortcut-groups">
      {GROUPS.map((group) => (
        <section key={group}>
          <h3 className="h-panel">{shortcutWords[group]}</h3>
          <dl className="shortcut-list">
            {shortcutWords.rows[group].map(([keys, what]) => (
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
