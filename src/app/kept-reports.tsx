import { fill } from '../i18n/fill.ts';
import { useFormat, useMessages } from '../i18n/use-messages.tsx';
import type { KeptItem } from '../report/report-keeper.ts';
import type { SetView } from '../state/use-view-state.ts';
import { Button } from '../ui/kit/button.tsx';
import { Notice } from '../ui/kit/notice.tsx';
import { reportStore } from './services.ts';

interface KeptReportsProps {
  items: readonly KeptItem[];
  setView: SetView;
}

/** The reports and unfinished checks that this browser keeps, the way back to each, and the way to be rid of it. */
export function KeptReports({ items, setView }: KeptReportsProps) {
  const { kept } = useMessages().start;
  const format = useFormat();
  return items.map(({ id, kind, name, bytes }) => {
    const texts = kind === 'draft' ? kept.draft : kept;
    return (
      <Notice
        key={id}
        title={fill(texts.title, { name, size: format.bytes(bytes) })}
        actions={
          <>
            <Button onClick={() => void open(id, kind, setView)}>{texts.open}</Button>
            <Button variant="quiet" onClick={() => void reportStore.forget(id)}>
              {kept.forget}
            </Button>
          </>
        }
      >
        {texts.text}
      </Notice>
    );
  });
}

async function open(id: string, kind: KeptItem['kind'], setView: SetView): Promise<void> {
  reportStore.dismissFailure();
  if (kind === 'draft') {
    if (await reportStore.resumeDraft(id)) setView({ screen: 'check' });
  } else if (await reportStore.resume(id)) setView({ screen: 'overview', sample: null });
}
