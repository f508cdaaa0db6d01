import { useMessages } from '../../../i18n/use-messages.tsx';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';

/** Every ticket is under "line unknown": the way to the place where that is answered. */
export function NoLinesNotice({ onAssign }: { onAssign: () => void }) {
  const { noLines } = useMessages().overview;
  return (
    <Notice tone="warn" title={noLines.title} actions={<Button onClick={onAssign}>{noLines.action}</Button>}>
      {noLines.text}
    </Notice>
  );
}
