import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { Tabs } from '../../kit/tabs.tsx';
import { CheckFooter } from './check-footer.tsx';
import type { CheckScreenProps } from './check-screen-props.ts';
import styles from './check-screen.module.css';
import { outerName, splitName } from './file-words.ts';
import { isBlocking, openQuestions } from './open-questions.ts';
import { profileName } from './profile-name.ts';
import { SourcePanel } from './source-panel.tsx';
import { useKeptTrial } from './use-kept-trial.ts';

/** What was recognised in the files, to be corrected before they become a report. Every answer is in the plans. */
export function CheckScreen(props: CheckScreenProps) {
  const { sources, active, onActive, busy, rechecking = false, onUndo, onImport, onCancel } = props;
  const { check } = useMessages();
  const format = useFormat();
  const asked = sources.some(({ plan, inspection }) => openQuestions(plan, inspection).some(isBlocking));
  const kept = useKeptTrial(props, asked);
  const source = sources[active];
  if (!source) return null;
  const names = sources.flatMap(({ inspection }) => inspection.raw.files.map(({ name }) => outerName(name)));
  const panel = (
    <SourcePanel
      // What was typed or folded open belongs to one source.
      key={active}
      {...props}
      source={source}
      kept={kept}
      asked={asked}
      removable={new Set(names).size > 1}
    />
  );
  return (
    <div className={styles.screen}>
      <main className={styles.page}>
        <h1 className={styles.title}>{check.title}</h1>
        {sources.length === 1 ? (
          panel
        ) : (
          <>
            <p className={styles.several}>{format.plural(sources.length, check.sourcesHint)}</p>
            <Tabs
              label={check.sources}
              active={active}
              onActive={onActive}
              tabs={sources.map(({ inspection, plan }, index) => ({
                key: String(index),
                head: `${profileName(plan.profile, check)}: ${inspection.raw.files.map(({ name }) => splitName(name).file).join(', ')}`,
              }))}
            >
              {panel}
            </Tabs>
          </>
        )}
      </main>
      <CheckFooter
        sources={sources}
        active={active}
        onActive={onActive}
        busy={busy}
        rechecking={rechecking}
        measured={kept?.trial.measured ?? null}
        onUndo={onUndo}
        onImport={onImport}
        onCancel={onCancel}
      />
    </div>
  );
}
