import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { Recipe } from '../../../ingest/recipe/recipe.ts';
import { Button } from '../../kit/button.tsx';
import { SettingsSection } from './settings-section.tsx';
import styles from './settings.module.css';

interface KeptThings {
  reports: readonly { id: string; kind: 'report' | 'draft'; name: string; bytes: number }[];
  recipes: readonly Recipe[];
  estimate: { used: number; quota: number; lasting: boolean } | null;
}

interface StorageSectionProps {
  /** NULL while it is looked up. */
  kept: KeptThings | null;
  /** How many saved views there are. */
  views: number;
  /** How many snapshots there are. */
  snapshots: number;
  /** How many settings differ from the default. */
  differing: number;
  /** What was just done, in words, with the way back where there is one. */
  done: { text: string; onUndo?: (() => void) | undefined } | null;
  onForgetReport: (id: string) => void;
  onForgetRecipe: (recipe: Recipe) => void;
  onForgetViews: () => void;
  onForgetSnapshots: () => void;
  onResetSettings: () => void;
}

/** Everything of the user's that this browser keeps, and the way to be rid of each. */
export function StorageSection({
  kept,
  views,
  snapshots,
  differing,
  done,
  onForgetReport,
  onForgetRecipe,
  onForgetViews,
  onForgetSnapshots,
  onResetSettings,
}: StorageSectionProps) {
  const { settings: texts } = useMessages();
  const { storage } = texts;
  const format = useFormat();
  const { reports = [], recipes = [], estimate = null } = kept ?? {};
  return (
    <SettingsSection section="storage" intro={storage.intro}>
      <ul className={styles.rows} aria-busy={kept === null}>
        {reports.length === 0 ? (
          <li className={styles.row}>
            <span>{storage.noReport}</span>
          </li>
        ) : null}
        {reports.map(({ id, kind, name, bytes }) => (
          <li key={id} className={styles.row}>
            <span>{fill(storage[kind], { name })}</span>
            <span className={styles.number}>{format.bytes(bytes)}</span>
            <Button onClick={() => onForgetReport(id)}>{fill(storage.forgetReport, { name })}</Button>
          </li>
        ))}
        <li className={styles.row}>
          <span>
            {recipes.length === 0 ? storage.noRecipes : format.plural(recipes.length, storage.recipes)}
          </span>
        </li>
        {recipes.map((recipe) => (
          <li key={`${recipe.savedAt} ${recipe.name}`} className={styles.row}>
            <span>
              {fill(storage.recipe, { name: recipe.name, date: format.date(recipe.savedAt.slice(0, 10)) })}
            </span>
            <Button onClick={() => onForgetRecipe(recipe)}>
              {fill(storage.forgetRecipe, { name: recipe.name })}
            </Button>
          </li>
        ))}
        <li className={styles.row}>
          <span>{format.plural(views, storage.views)}</span>
          {views === 0 ? null : <Button onClick={onForgetViews}>{storage.forgetViews}</Button>}
        </li>
        <li className={styles.row}>
          <span>{format.plural(snapshots, storage.snapshots)}</span>
          {snapshots === 0 ? null : <Button onClick={onForgetSnapshots}>{storage.forgetSnapshots}</Button>}
        </li>
        <li className={styles.row}>
          <span>{format.plural(differing, storage.settings)}</span>
          {differing === 0 ? null : <Button onClick={onResetSettings}>{texts.resetAll}</Button>}
        </li>
      </ul>
      <output className={styles.control}>
        {done?.text}
        {done?.onUndo === undefined ? null : <Button onClick={done.onUndo}>{texts.undo}</Button>}
      </output>
      <p className={styles.hint}>
        {estimate === null
          ? storage.noSize
          : `${fill(storage.size, { used: format.bytes(estimate.used), quota: format.bytes(estimate.quota) })} ${
              estimate.lasting ? storage.lasting : storage.notLasting
            }`}
      </p>
    </SettingsSection>
  );
}
