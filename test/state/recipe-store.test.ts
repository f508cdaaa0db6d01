import { describe, expect, it } from 'vitest';
import { layoutKey, recipeStore } from '../../src/state/recipe-store.ts';
import { exampleRecipe } from '../ingest/recipe/example.ts';

describe('layoutKey', () => {
  it('is the same for the same headers in any order, case and spacing', () => {
    const key = layoutKey({ profile: 'topdesk', headers: ['Nummer', 'Datum gereed'] });
    expect(layoutKey({ profile: 'topdesk', headers: [' datum  gereed', '\uFEFFNUMMER', 'nummer'] })).toBe(
      key,
    );
  });

  it('tells tools and headers apart', () => {
    const keys = [
      layoutKey({ profile: 'topdesk', headers: ['a', 'b'] }),
      layoutKey({ profile: 'zendesk', headers: ['a', 'b'] }),
      layoutKey({ profile: 'topdesk', headers: ['a'] }),
      layoutKey({ profile: 'topdesk', headers: ['a,b'] }),
      layoutKey({ profile: 'topdesk', headers: ['a","b'] }),
    ];
    expect(new Set(keys).size).toBe(5);
  });
});

describe('recipeStore without a browser store', () => {
  it('lists nothing, and says that it cannot save or remove', async () => {
    expect(await recipeStore.list()).toEqual([]);
    await expect(recipeStore.save(exampleRecipe())).rejects.toThrow('indexedDB');
    await expect(recipeStore.remove(exampleRecipe())).rejects.toThrow('indexedDB');
  });
});
