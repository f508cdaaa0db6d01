import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fill } from '../i18n/fill.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { DEFAULT_SETTINGS, differingSettings, type KpiSettings } from '../kpi/settings.ts';
import type { Recipe } from '../ingest/recipe/recipe.ts';
import { recipeStore } from '../state/recipe-store.ts';
import { setSavedViews, useSavedViews } from '../state/saved-views.ts';
import { removeSnapshot, useSnapshots } from '../state/snapshot-store.ts';
import { storageEstimate } from '../state/storage-estimate.ts';
import { StorageSection } from '../ui/features/settings/storage-section.tsx';
import { reportStore } from './services.ts';
import { useReport } from './use-report.ts';

interface SettingsStorageProps {
  settings: KpiSettings;
  onResetSettings: () => void;
}

/** What this browser keeps, looked up when it is shown and after each change. */
export function SettingsStorage({ settings, onResetSettings }: SettingsStorageProps) {
  const { storage } = useMessages().settings;
  const { kept: reports } = useReport();
  const { views } = useSavedViews();
  const { snapshots } = useSnapshots();
  const [done, setDone] = useState<{ text: string; onUndo?: () => void } | null>(null);
  const found = useQuery({ queryKey: ['kept'], queryFn: lookAround, staleTime: 0 });

  async function change(task: () => Promise<void>, after: typeof done): Promise<void> {
    try {
      await task();
      setDone(after);
    } catch (error) {
      console.warn(error);
      setDone({ text: storage.failed });
    }
    await found.refetch();
  }
  function forgetRecipe(recipe: Recipe): void {
    void change(() => recipeStore.remove(recipe), {
      text: fill(storage.recipeForgotten, { name: recipe.name }),
      onUndo: () => void change(() => recipeStore.save(recipe), null),
    });
  }
  function forgetViews(): void {
    setSavedViews([]);
    setDone({
      text: storage.viewsForgotten,
      onUndo: () => void change(async () => setSavedViews(views), null),
    });
  }
  function forgetSnapshots(): void {
    const undos: (() => Promise<void>)[] = [];
    const forget = async () => {
      for (const { id } of snapshots) undos.push(await removeSnapshot(id));
    };
    const takeBack = async () => {
      for (const undo of undos) await undo();
    };
    void change(forget, {
      text: storage.snapshotsForgotten,
      onUndo: () => void change(takeBack, null),
    });
  }
  return (
    <StorageSection
      kept={found.data === undefined ? null : { ...found.data, reports }}
      differing={differingSettings(settings, DEFAULT_SETTINGS).length}
      views={views.length}
      snapshots={snapshots.length}
      done={done}
      onForgetReport={(id) => void change(() => reportStore.forget(id), { text: storage.forgotten })}
      onForgetRecipe={forgetRecipe}
      onForgetViews={forgetViews}
      onForgetSnapshots={forgetSnapshots}
      onResetSettings={onResetSettings}
    />
  );
}

async function lookAround() {
  const [recipes, estimate] = await Promise.all([recipeStore.list(), storageEstimate(), reportStore.look()]);
  return { recipes, estimate };
}
