import { useMessages } from '../../../i18n/use-messages.tsx';
import { Button } from '../../kit/button.tsx';
import { FailureNotice } from '../../problem/failure-notice.tsx';

/** The engine refused or broke; the page has nothing to show until it is tried again. `error`: why. */
export function FiguresError({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { common, overview } = useMessages();
  return (
    <FailureNotice
      error={error}
      title={overview.error.title}
      otherwise={overview.error.text}
      actions={<Button onClick={onRetry}>{common.retry}</Button>}
    />
  );
}
