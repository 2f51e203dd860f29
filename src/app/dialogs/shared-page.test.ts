import { describe, expect, it } from 'vitest';
import { familyOfPage } from '../families';
import { PAGES } from '../pages';
import { sharedPage } from './shared-page';

const SPREADING = { method: 'independent-cascade/dmp' } as const;
const CONTINUOUS = { method: 'jump-sde/sampled' } as const;

describe('the page of a link', () => {
  it('is the page that is open, where that shows experiments of all kinds', () => {
    const open = PAGES.filter(({ path, workspace }) => workspace && !familyOfPage(path));
    for (const { path } of open) expect(sharedPage(path, CONTINUOUS)).toBe(path);
    expect(sharedPage('explore', SPREADING)).toBe('explore');
  });

  it('shows the experiment, wherever the link was made', () => {
    for (const path of ['', 'help', 'nowhere', 'spread', 'influence']) {
      expect(sharedPage(path, SPREADING)).toBe('spread');
      expect(sharedPage(path, CONTINUOUS)).toBe('influence');
    }
  });
});
