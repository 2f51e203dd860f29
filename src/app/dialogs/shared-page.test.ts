import { describe, expect, it } from 'vitest';
import { PAGES } from '../pages';
import { sharedPage } from './shared-page';

describe('the page of a link', () => {
  it('is the page that is open', () => {
    for (const { path, workspace } of PAGES) expect(sharedPage(path)).toBe(workspace ? path : 'spread');
    expect(sharedPage('explore')).toBe('explore');
  });

  it('shows an experiment, wherever the link was made', () => {
    expect(['', 'help', 'nowhere'].map(sharedPage)).toEqual(['spread', 'spread', 'spread']);
  });
});
