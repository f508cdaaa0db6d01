import { useMessages } from '../../../i18n/use-messages.tsx';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';

/** Only the present line of a ticket is known: why there is no flow, and where that is answered. */
export function NoWayNotice({ onCheck }: { onCheck: () => void }) {
  const { noWay } = useMessages().routes;
  return (
    <Notice tone="warn" title={noWay.title} actions={<Button onClick={onCheck}>{noWay.action}</Button>}>
      {noWay.text}
    </Notice>
  );
}
