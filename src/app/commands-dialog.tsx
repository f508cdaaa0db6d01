import { useFormat, useMessages } from '../i18n/use-messages.tsx';
import { reportDays } from '../report/report-span.ts';
import { usePreferences } from '../state/preferences.ts';
import { useSavedViews } from '../state/saved-views.ts';
import { useSnapshots } from '../state/snapshot-store.ts';
import type { Screen } from '../state/url-state.ts';
import { useViewState } from '../state/use-view-state.ts';
import { CommandPalette } from '../ui/features/palette/command-palette.tsx';
import { commandsOf } from './commands.ts';
import { useReport } from './use-report.ts';

interface CommandsDialogProps {
  screen: Screen;
  onShortcuts: () => void;
  onClose: () => void;
}

/** The commands of this moment: of the report that is loaded, the view and what this browser keeps. */
export function CommandsDialog({ screen, onShortcuts, onClose }: CommandsDialogProps) {
  const messages = useMessages();
  const format = useFormat();
  const [view, setView] = useViewState();
  const [preferences, setPreferences] = usePreferences();
  const { views } = useSavedViews();
  const { snapshots } = useSnapshots();
  const { dataset } = useReport();
  const commands = commandsOf({
    messages,
    format,
    screen,
    hasReport: dataset !== null,
    range: dataset && reportDays(dataset),
    savedViews: views,
    snapshots,
    preferences,
    view,
    setView,
    setPreferences,
    showShortcuts: onShortcuts,
  });
  return <CommandPalette commands={commands} onClose={onClose} />;
}
