import { KPI_IDS, type KpiId } from '../kpi/kpi-definition.ts';
import { isDay } from '../kpi/settings-schema.ts';
import { openActions } from '../snapshot/carry-actions.ts';
import {
  SNAPSHOT_SECTIONS,
  type Snapshot,
  type SnapshotAction,
  type SnapshotNote,
  type SnapshotSection,
} from '../snapshot/snapshot.ts';
import { USUAL_SECTIONS } from '../snapshot/usual-sections.ts';

/** What its maker chose and wrote for the snapshot being made. */
export interface SnapshotDraft {
  /** NULL: the one that is proposed. */
  title: string | null;
  /** NULL: those that are proposed. */
  kpis: readonly KpiId[] | null;
  sections: readonly SnapshotSection[];
  pseudonyms: boolean;
  notes: readonly SnapshotNote[];
  actions: readonly SnapshotAction[];
  /** Ids of those that were still open in the snapshot before. */
  carried: readonly string[];
  /** Ids of all that came from an earlier snapshot, so that one that is removed stays away. */
  seen: readonly string[];
}

export const NEW_DRAFT: SnapshotDraft = {
  title: null,
  kpis: null,
  sections: USUAL_SECTIONS,
  pseudonyms: false,
  notes: [],
  actions: [],
  carried: [],
  seen: [],
};

/** The next one after this was frozen: what it shows is chosen again, what was written is not. */
export function nextDraft({ kpis, sections, pseudonyms }: SnapshotDraft): SnapshotDraft {
  return { ...NEW_DRAFT, kpis, sections, pseudonyms };
}

/** The draft with the actions of an earlier snapshot that are still open, each once; the same draft where it has them all. */
export function carryInto(draft: SnapshotDraft, before: Pick<Snapshot, 'actions'>): SnapshotDraft {
  const known = new Set([...draft.seen, ...draft.actions.map(({ id }) => id)]);
  const open = openActions(before).filter(({ id }) => !known.has(id));
  if (open.length === 0) return draft;
  const ids = open.map(({ id }) => id);
  return {
    ...draft,
    actions: [...open, ...draft.actions],
    carried: [...draft.carried, ...ids],
    seen: [...draft.seen, ...ids],
  };
}

/** What was written and chosen in a snapshot, to make another of it. */
export function draftOf(snapshot: Snapshot): SnapshotDraft {
  const shown = new Set(snapshot.kpis.map(({ kpi }) => kpi));
  const dimensions = new Set<SnapshotSection>(snapshot.breakdowns.map(({ by }) => by));
  const { title, pseudonyms, notes, actions } = snapshot;
  return {
    title,
    kpis: KPI_IDS.filter((kpi) => shown.has(kpi)),
    sections: SNAPSHOT_SECTIONS.filter((section) =>
      section === 'trends' ? snapshot.series.length > 0 : dimensions.has(section),
    ),
    pseudonyms,
    notes,
    actions,
    carried: [],
    seen: actions.map(({ id }) => id),
  };
}

/** Reads what was stored; what is damaged is left out. Never throws. */
export function parseDraft(stored: string | null): SnapshotDraft {
  let value: unknown = null;
  try {
    value = JSON.parse(stored ?? 'null');
  } catch {
    value = null;
  }
  const { title, kpis, sections, pseudonyms, notes, actions, carried, seen } = recordOf(value);
  return {
    title: textOf(title),
    kpis: Array.isArray(kpis) ? KPI_IDS.filter((kpi) => kpis.includes(kpi)) : null,
    sections: Array.isArray(sections)
      ? SNAPSHOT_SECTIONS.filter((section) => sections.includes(section))
      : USUAL_SECTIONS,
    pseudonyms: pseudonyms === true,
    notes: listOf(notes).flatMap((note) => noteOf(recordOf(note)) ?? []),
    actions: listOf(actions).flatMap((action) => actionOf(recordOf(action)) ?? []),
    carried: textsOf(carried),
    seen: textsOf(seen),
  };
}

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const textsOf = (value: unknown): string[] => listOf(value).flatMap((text) => textOf(text) ?? []);
const kpiOf = (value: unknown): KpiId | null => KPI_IDS.find((kpi) => kpi === value) ?? null;
const dayOf = (value: unknown): string | null => (typeof value === 'string' && isDay(value) ? value : null);

function noteOf({ kpi, text }: Record<string, unknown>): SnapshotNote | null {
  return typeof text === 'string' ? { kpi: kpiOf(kpi), text } : null;
}

function actionOf({
  id,
  kpi,
  text,
  owner,
  due,
  done,
  since,
}: Record<string, unknown>): SnapshotAction | null {
  const day = dayOf(since);
  if (typeof id !== 'string' || typeof text !== 'string' || day === null) return null;
  return {
    id,
    kpi: kpiOf(kpi),
    text,
    owner: textOf(owner) ?? '',
    due: dayOf(due),
    done: done === true,
    since: day,
  };
}
