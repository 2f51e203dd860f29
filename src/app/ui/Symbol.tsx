import { formatHash } from '../router';
import { en } from '../text/en';

interface Props {
  symbol: string;
  /** Glossary entry on the Help page; without it the symbol is plain text. */
  entry?: string;
  /** What it stands for, spoken with the link. */
  meaning?: string;
}

/** A mathematical symbol: serif italic; where the glossary knows it, the way there. */
export function Symbol({ symbol, entry, meaning }: Props) {
  if (entry === undefined) return <span className="sym">{symbol}</span>;
  return (
    <a
      className="sym"
      href={formatHash('help', { entry })}
      aria-label={meaning === undefined ? symbol : en.common.symbol(symbol, meaning)}
    >
      {symbol}
    </a>
  );
}
