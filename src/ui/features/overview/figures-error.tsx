import { useMessages } from '../../../i18n/use-messages.tsx';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';

/** The engine refused or broke; the page has nothing to show until it is tried again. */
export function FiguresError({ onRetry }: { onRetry: () => void }) {
  const { common, overview } = useMessages();
  return (
    <Notice
      tone="bad"
      title={overview.error.title}
      actions={<Button onClick={onRetry}>{common.retry}</Button>}
    >
      {overview.error.text}
    </Notice>
  );
}
