import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { fill } from '../i18n/fill.ts';
import { useFormat, useMessages } from '../i18n/use-messages.tsx';
import { CATALOG, OVERVIEW_KPIS } from '../kpi/catalog.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import { chooseMeasurement } from '../kpi/measurement.ts';
import { periodOf } from '../report/snapshot-header.ts';
import { momentText } from '../snapshot/moment-text.ts';
import { proposedTitle } from '../snapshot/proposed-title.ts';
import { SnapshotError } from '../snapshot/snapshot-error.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { carryInto, nextDraft } from '../state/draft.ts';
import { useSnapshotDraft } from '../state/snapshot-draft.ts';
import { getSnapshot, listSnapshots, saveSnapshot } from '../state/snapshot-store.ts';
import { FiguresError } from '../ui/features/overview/figures-error.tsx';
import { MakeScreen } from '../ui/features/share/make-screen.tsx';
import { Button } from '../ui/kit/button.tsx';
import { Notice } from '../ui/kit/notice.tsx';
import { SnapshotDocument } from '../ui/snapshot/snapshot-page.tsx';
import type { ReportPageProps } from './report-page-props.ts';
import { useNewSnapshot, type Freeze } from './use-new-snapshot.ts';
import { useShareLink } from './use-share.ts';

/** Those of the overview come first, as on the overview. */
const IN_ORDER: readonly KpiId[] = [...new Set([...OVERVIEW_KPIS, ...CATALOG.map(({ id }) => id)])];

/** The snapshot being made: what goes into it beside what will be shared. */
export function SnapshotMaker({ dataset, view, setView, source }: ReportPageProps) {
  const messages = useMessages();
  const { share } = messages;
  const format = useFormat();
  const { draft, kept, changeDraft } = useSnapshotDraft(view.sample);
  const isExample = view.sample !== null;
  const [openedAt] = useState(() => momentText(new Date()));
  const [freezing, setFreezing] = useState(false);
  const { settings, filter } = source;
  const measurable = useMemo(
    () => CATALOG.filter((definition) => chooseMeasurement(definition, dataset.coverage, settings) !== null),
    [dataset, settings],
  );
  const kpis = useMemo(() => {
    const chosen = draft.kpis ?? OVERVIEW_KPIS;
    return IN_ORDER.filter((kpi) => chosen.includes(kpi) && measurable.some(({ id }) => id === kpi));
  }, [measurable, draft.kpis]);
  const files = dataset.sources.map(({ name }) => name);
  const proposed = proposedTitle(periodOf(dataset, filter), files, messages, format);
  const {
    freeze,
    busy,
    error: why,
    fileGone,
    retry,
  } = useNewSnapshot({ source, view, draft, proposed, kpis });
  // Typing goes before drawing.
  const shownFreeze = useDeferredValue(freeze);
  const drawn = useMemo(() => tryFreeze(shownFreeze, openedAt), [shownFreeze, openedAt]);
  const preview = drawn instanceof SnapshotError ? null : drawn;
  const link = useShareLink(preview);

  useEffect(() => {
    lastSnapshot(isExample)
      .then((last) => last && changeDraft((present) => carryInto(present, last)))
      .catch((error: unknown) => console.warn(error));
  }, [changeDraft, isExample]);

  async function keep(): Promise<void> {
    const frozen = tryFreeze(freeze, momentText(new Date()));
    if (frozen === null || frozen instanceof SnapshotError) return;
    setFreezing(true);
    const { id } = await saveSnapshot(frozen, {
      origin: isExample ? 'example' : 'made',
    }).finally(() => setFreezing(false));
    changeDraft(nextDraft);
    setView({ snapshot: { in: 'browser', id } });
  }
  const nothing = kpis.length === 0;
  return (
    <MakeScreen
      draft={draft}
      kept={kept}
      onDraft={(change) => changeDraft((present) => ({ ...present, ...change }))}
      proposed={proposed}
      measurable={measurable}
      kpis={kpis}
      files={files}
      busy={busy ? share.make.busy : null}
      ready={preview !== null && !busy && why === null && !nothing && !freezing}
      link={link}
      onFreeze={() => void keep()}
      preview={
        fileGone ? (
          <Notice
            tone="bad"
            title={share.make.fileGone.title}
            actions={<Button onClick={retry}>{messages.common.retry}</Button>}
          >
            {share.make.fileGone.text}
          </Notice>
        ) : why !== null ? (
          <FiguresError error={why} onRetry={retry} />
        ) : drawn instanceof SnapshotError ? (
          <Notice tone="bad" title={share.make.unfit}>
            {drawn.path === '' ? undefined : fill(share.problems.damaged.where, { path: drawn.path })}
          </Notice>
        ) : preview && !nothing ? (
          <SnapshotDocument snapshot={preview} inTurns />
        ) : null
      }
    />
  );
}

/** Something of the export or of what was written may be more than a snapshot can hold. */
function tryFreeze(freeze: Freeze | null, createdAt: string): Snapshot | SnapshotError | null {
  try {
    return freeze?.(createdAt) ?? null;
  } catch (error) {
    if (error instanceof SnapshotError) return error;
    throw error;
  }
}

/** The one made last of those in this browser; NULL: there is none. What was tried on an example is no agreement of the user's desk. */
async function lastSnapshot(isExample: boolean): Promise<Snapshot | null> {
  const kept = (await listSnapshots()).filter(({ origin }) => (origin === 'example') === isExample);
  const [last] = kept.toSorted((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
  return last === undefined ? null : getSnapshot(last.id);
}
