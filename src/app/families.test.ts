import { describe, expect, it } from 'vitest';
import { familyOf } from '../experiment/family';
import { influencePresets } from '../experiment/library/influence-presets';
import { popularityPresets } from '../experiment/library/popularity-presets';
import { presets } from '../experiment/library/presets';
import { methods } from '../models';
import { familyOfPage, pageFor } from './families';
import { pageOf } from './pages';

describe('pages and families', () => {
  it('every method has a page, and that page has a family to start with', async () => {
    for (const id of Object.values(methods).map((method) => method.id)) {
      const path = pageFor({ method: id });
      expect(pageOf(path)?.workspace).toBe(true);
      const family = familyOfPage(path);
      expect(family?.id).toBe(familyOf(id));
      expect(familyOf((await family!.start()).method)).toBe(family?.id);
    }
  });
  it('presets name the page of their methods', () => {
    for (const { experiment } of [...presets, ...influencePresets, ...popularityPresets]) {
      expect(experiment.view?.page).toBe(pageFor(experiment));
      for (const method of experiment.view?.compare ?? []) expect(pageFor({ method })).toBe(experiment.view?.page);
    }
  });
  it('other pages take experiments of all kinds, and none is lost', () => {
    for (const path of ['', 'explore', 'data', 'papers', 'help', 'nowhere']) expect(familyOfPage(path)).toBeUndefined();
    expect(pageFor({ method: 'unknown/method' })).toBe('spread');
  });
});
