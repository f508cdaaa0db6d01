import { useMessages } from '../../../i18n/use-messages.tsx';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';

/** The filters leave no ticket over. */
export function EmptySelection({ onClear }: { onClear: () => void }) {
  const { empty } = useMessages().overview;
  return (
    <Notice title={empty.title} actions={<Button onClick={onClear}>{empty.action}</Button>}>
      {empty.text}
    </Notice>
  );
}
