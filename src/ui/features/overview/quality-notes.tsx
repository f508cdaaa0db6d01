import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { Dataset } from '../../../ingest/dataset.ts';
import type { QualityFlag } from '../../../kpi/facts.ts';
import { Button } from '../../kit/button.tsx';
import { qualityTexts } from '../../problem/reason-texts.ts';
import { accountingReasons } from './accounting-reasons.ts';
import styles from './accounting-strip.module.css';

interface QualityNotesProps {
  quality: Dataset['quality'];
  onOpen: (flag: QualityFlag) => void;
}

/** What is wrong in the export with tickets that count all the same; nothing where nothing is. */
export function QualityNotes({ quality, onOpen }: QualityNotesProps) {
  const messages = useMessages();
  const format = useFormat();
  const { reasons } = accountingReasons(quality);
  if (reasons.length === 0) return null;
  const texts = qualityTexts(messages);
  return (
    <p className={styles.quality}>
      {messages.overview.quality}{' '}
      {reasons.map(({ reason, n }) => (
        <Button key={reason} variant="text" title={texts[reason].effect} onClick={() => onOpen(reason)}>
          {texts[reason].name} ({format.integer(n)})
        </Button>
      ))}
    </p>
  );
}
