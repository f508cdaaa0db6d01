import { useMessages } from '../../../i18n/use-messages.tsx';
import { Button } from '../../kit/button.tsx';
import { FileButton } from '../../kit/file-button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { SettingsSection } from './settings-section.tsx';
import styles from './settings.module.css';

interface FileSectionProps {
  /** What came of the last file. */
  outcome: { tone: 'good' | 'bad'; text: string } | null;
  onExport: () => void;
  onImport: (file: File) => void;
}

/** The settings as a file, to take along or to give away. */
export function FileSection({ outcome, onExport, onImport }: FileSectionProps) {
  const texts = useMessages().settings.file;
  return (
    <SettingsSection section="file" intro={texts.intro}>
      <div className={styles.form}>
        <Button onClick={onExport}>{texts.export}</Button>
        <FileButton accept=".json,application/json" onFiles={([file]) => file && onImport(file)}>
          {texts.import}
        </FileButton>
      </div>
      {outcome === null ? null : <Notice tone={outcome.tone} title={outcome.text} />}
    </SettingsSection>
  );
}
