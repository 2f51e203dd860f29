import { said } from '../../core/language';
import { useId } from 'react';
import type { Method, MethodId } from '../../core/method';
import { LineSample } from '../ui/LineSample';

export interface MethodTick {
  id: MethodId;
  title: string;
  /** Its line on every plot; undefined for what compares methods and has no line of its own. */
  role: Method['role'] | undefined;
  ticked: boolean;
  /** "2,000 runs", "20 ms": at the end of the line. */
  cost?: string;
  /** Why it cannot run here; it stays in the list. */
  unavailable?: string;
}

/** Which methods run, each with the line it has on every plot. */
export function MethodTicks({
  label,
  methods,
  onTick,
}: {
  label: string;
  methods: readonly MethodTick[];
  onTick: (id: MethodId, on: boolean) => void;
}) {
  return (
    <div className="methods" role="group" aria-label={label}>
      {methods.map((method) => (
        <Tick key={method.id} method={method} onTick={(on) => onTick(method.id, on)} />
      ))}
    </div>
  );
}

function Tick({ method, onTick }: { method: MethodTick; onTick: (on: boolean) => void }) {
  const note = useId();
  const off = method.unavailable !== undefined;
  return (
    <label className="method" aria-disabled={off || undefined}>
      <input
        type="checkbox"
        checked={method.ticked && !off}
        disabled={off}
        aria-describedby={off ? note : undefined}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      {method.role !== undefined && <LineSample line={method.role} />}
      <span className={method.role === undefined ? 'wide' : undefined}>{said(method.title)}</span>
      <span className="cost">{off ? '' : method.cost}</span>
      {off && (
        <span className="note" id={note}>
          {said(method.unavailable ?? '')}
        </span>
      )}
    </label>
  );
}
