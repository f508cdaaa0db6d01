import { fill } from '../i18n/fill.ts';
import { useFormat, useMessages } from '../i18n/use-messages.tsx';
import type { ReportState } from '../report/report-state.ts';
import { Button } from '../ui/kit/button.tsx';
import { Notice } from '../ui/kit/notice.tsx';

interface KeptReportProps {
  kept: NonNullable<ReportState['kept']>;
  onOpen: () => void;
  onForget: () => void;
}

/** The file that this browser keeps, the way back to it, and the way to be rid of it. */
export function KeptReport({ kept, onOpen, onForget }: KeptReportProps) {
  const texts = useMessages().start.kept;
  const format = useFormat();
  return (
    <Notice
      title={fill(texts.title, { name: kept.name, size: format.bytes(kept.bytes) })}
      actions={
        <>
          <Button onClick={onOpen}>{texts.open}</Button>
          <Button variant="quiet" onClick={onForget}>
            {texts.forget}
          </Button>
        </>
      }
    >
      {texts.text}
    </Notice>
  );
}
