import { useMessages } from '../../../i18n/use-messages.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import { DataTable } from '../../kit/data-table.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import styles from './palette.module.css';

interface ShortcutsDialogProps {
  /** Single keys do something. Off for who speaks to the computer, whose words would set them off. */
  enabled: boolean;
  onEnabled: (enabled: boolean) => void;
  onClose: () => void;
}

const KEYS = [
  ['palette', 'Ctrl K · ⌘ K'],
  ['help', '?'],
  ['screen', '1 – 8'],
  ['search', '/'],
  ['back', 'z'],
] as const;

/** Which key does what, and the switch for those without Ctrl. */
export function ShortcutsDialog({ enabled, onEnabled, onClose }: ShortcutsDialogProps) {
  const { common, palette } = useMessages();
  return (
    <Dialog title={palette.shortcuts} closeLabel={common.close} onClose={onClose}>
      <p className={styles.intro}>{palette.shortcutsIntro}</p>
      <DataTable
        caption={palette.shortcuts}
        captionHidden
        columns={[
          { key: 'key', head: palette.key.press, align: 'start' },
          { key: 'does', head: palette.key.does, align: 'start' },
        ]}
        rows={KEYS.map(([name, keys]) => ({
          key: name,
          cells: [
            <kbd key="key" className={styles.key}>
              {keys}
            </kbd>,
            palette.keys[name],
          ],
        }))}
      />
      <Checkbox checked={enabled} onChange={onEnabled} className={styles.switch}>
        {palette.shortcutsOn}
      </Checkbox>
      <p className={styles.intro}>{palette.shortcutsNote}</p>
    </Dialog>
  );
}
