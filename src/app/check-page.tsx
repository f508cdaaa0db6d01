import { useEffect, useState } from 'react';
import { fill } from '../i18n/fill.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { parseRecipe } from '../ingest/recipe/parse-recipe.ts';
import { RecipeError } from '../ingest/recipe/recipe-error.ts';
import { recipeOf } from '../ingest/recipe/recipe-of.ts';
import { writeRecipe } from '../ingest/recipe/write-recipe.ts';
import { CATALOG } from '../kpi/catalog.ts';
import { NO_FILTER } from '../kpi/kpi-query.ts';
import { DEFAULT_SETTINGS, differingSettings } from '../kpi/settings.ts';
import { chooseMeasurement } from '../kpi/measurement.ts';
import type { Draft, ReportState } from '../report/report-state.ts';
import type { RowList } from '../report/row-list.ts';
import { undoSettings, useSettings } from '../state/settings.ts';
import { SAMPLE_IDS } from '../state/url-state.ts';
import { currentView, type SetView } from '../state/use-view-state.ts';
import { CheckScreen } from '../ui/features/check/check-screen.tsx';
import { Button } from '../ui/kit/button.tsx';
import { downloadText } from '../ui/kit/download-text.ts';
import { Notice } from '../ui/kit/notice.tsx';
import { problemOf } from '../ui/problem/problem.ts';
import { firstFilter } from './first-filter.ts';
import { PassedOverNotice } from './passed-over.tsx';
import { RefusedRows } from './refused-rows.tsx';
import { RowsPage } from './rows-page.tsx';
import { engineHost, reportStore } from './services.ts';
import styles from './shell.module.css';

interface CheckPageProps {
  draft: Draft;
  report: ReportState;
  setView: SetView;
}

/** The check screen with what it does: change how the files are read, then make them the report. */
export function CheckPage({ draft, report, setView }: CheckPageProps) {
  const messages = useMessages();
  const [chosen, setActive] = useState(0);
  const [refused, setRefused] = useState(false);
  const [list, setList] = useState<RowList | null>(null);
  const [settings, setSettings] = useSettings();
  /** The file whose settings were taken over. */
  const [taken, setTaken] = useState<string | null>(null);
  const [recipeProblem, setRecipeProblem] = useState<{ source: number; text: string } | null>(null);
  useEffect(() => reportStore.watchTrial(), []);
  const active = Math.min(chosen, draft.sources.length - 1);
  const source = draft.sources[active];
  if (source === undefined) return null;
  const { trial } = report;

  async function importDraft(): Promise<void> {
    const done = await reportStore.importDraft();
    const sample = SAMPLE_IDS.find((id) => id === reportStore.state.sample) ?? null;
    const { screen, filter } = currentView();
    if (!done || screen !== 'check') return;
    // Who came from a report of their own choice gets that choice back.
    const isChosen = JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
    setView({ screen: 'overview', sample, filter: isChosen ? filter : firstFilter() });
  }
  async function importRecipe(file: File): Promise<void> {
    try {
      const recipe = parseRecipe(await file.text());
      setRecipeProblem(null);
      if (recipe.settings && differingSettings(settings, recipe.settings).length > 0) {
        setSettings(recipe.settings);
        setTaken(file.name);
      } else setTaken(null);
      await reportStore.readByRecipe(active, recipe);
    } catch (error) {
      if (!(error instanceof RecipeError)) throw error;
      setRecipeProblem({
        source: active,
        text: fill(messages.errors.recipe[error.code], {
          name: file.name,
          path: error.path ?? '',
          detail: error.detail,
        }),
      });
    }
  }
  function exportRecipe(): void {
    if (source === undefined) return;
    const name = source.inspection.raw.files[0]?.name ?? 'linewise';
    const savedAt = new Date().toISOString();
    const recipe = recipeOf(source.inspection, source.plan, { name, savedAt, settings });
    downloadText(
      writeRecipe(recipe),
      `${name.replace(/\.[^.]*$/, '')}.linewise-recipe.json`,
      'application/json',
    );
  }

  return (
    <>
      <PassedOverNotice files={draft.passedOver} />
      {taken === null ? null : (
        <div className={styles.notices}>
          <Notice
            tone="good"
            title={fill(messages.settings.file.recipe, { name: taken })}
            actions={
              <>
                <Button
                  onClick={() => {
                    undoSettings();
                    setTaken(null);
                  }}
                >
                  {messages.settings.undo}
                </Button>
                <Button variant="quiet" onClick={() => setTaken(null)}>
                  {messages.common.close}
                </Button>
              </>
            }
          />
        </div>
      )}
      <div inert={report.work !== null}>
        <CheckScreen
          sources={draft.sources}
          active={active}
          onActive={setActive}
          onPlan={(plan) => void reportStore.changePlan(active, plan)}
          trial={
            trial && {
              dataset: trial.dataset,
              understood: trial.understood[active] ?? [],
              examples: trial.examples,
              measured: CATALOG.map((definition) => ({
                kpi: definition.id,
                measurable: chooseMeasurement(definition, trial.dataset.coverage, DEFAULT_SETTINGS) !== null,
              })),
            }
          }
          trialProgress={report.trialProgress}
          trialProblem={report.trialFailure && problemOf(report.trialFailure)}
          trialProblemTold={report.failure?.error.code === report.trialFailure?.code}
          busy={report.work !== null}
          rechecking={report.rechecking}
          onSheet={(file, sheet) =>
            void reportStore.changeFiles(draft.files, { ...draft.sheets, [file]: sheet })
          }
          onAddFiles={(files) => void reportStore.changeFiles([...draft.files, ...files])}
          onRemoveFile={(name) =>
            void reportStore.changeFiles(draft.files.filter((file) => file.name !== name))
          }
          onShowRefused={source.inspection.raw.refused > 0 ? () => setRefused(true) : undefined}
          onShowTrialRows={setList}
          onRecipeExport={exportRecipe}
          onRecipeImport={(file) => void importRecipe(file)}
          onRecipeForget={() => void reportStore.forgetRecipe(active)}
          recipeProblem={recipeProblem?.source === active ? recipeProblem.text : null}
          onUndo={draft.past.length > 0 ? () => reportStore.undo() : undefined}
          onImport={() => void importDraft()}
          onCancel={() => setView({ screen: 'start' })}
        />
      </div>
      {refused ? <RefusedRows raw={source.inspection.raw} onClose={() => setRefused(false)} /> : null}
      {list !== null && trial ? (
        <RowsPage
          key={`${trial.dataset.revision} ${JSON.stringify(list)}`}
          view={{
            host: engineHost,
            store: reportStore,
            dataset: trial.dataset,
            filter: NO_FILTER,
            settings: DEFAULT_SETTINGS,
          }}
          list={list}
          onClose={() => setList(null)}
        />
      ) : null}
    </>
  );
}
