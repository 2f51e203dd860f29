import type { PreviewLine } from '../../../data/read';

const [WIDTH, HEIGHT] = [96, 18];

/** The times of a cascade as marks between its first and last. */
export function Rug({ cascade, label }: { cascade: NonNullable<PreviewLine['cascade']>; label: string }) {
  const { times, duration } = cascade;
  const scale = duration > 0 ? (WIDTH - 2) / duration : 0;
  return (
    <svg className="rug" width={WIDTH} height={HEIGHT} role="img" aria-label={label}>
      <line className="axisline" x1={0} x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
      {times.map((time, k) => {
        const x = Math.round(10 * (1 + time * scale)) / 10;
        return <line key={k} className="tick" x1={x} x2={x} y1={3} y2={HEIGHT - 2} />;
      })}
    </svg>
  );
}
