import { describe, expect, it } from 'vitest';
import { oddQuotes, QUOTED_LINES, quotedRows } from './quoted-lines';

describe('rows over several lines', () => {
  it('are told by odd numbers of quotes', () => {
    expect(['', '"', '"a"', 'a""b', '"a ""b'].map(oddQuotes)).toEqual([false, true, false, false, true]);
  });

  it('are put together', () => {
    expect(quotedRows(['a,"b', 'c', 'd",e', 'f,"g"'])).toEqual(['a,"b\nc\nd",e', 'f,"g"']);
  });

  it('stay apart where a quote is not closed soon', () => {
    expect(quotedRows(['a,"b', 'c', 'd'])).toEqual(['a,"b', 'c', 'd']);
    const many = ['x,"y', ...Array.from({ length: QUOTED_LINES }, () => 'z'), '"'];
    expect(quotedRows(many)).toEqual(many);
  });
});
