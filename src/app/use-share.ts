import { useEffect, useMemo, useState } from 'react';
import { useLocale } from '../i18n/use-messages.tsx';
import { encodePayload, LONGEST_PAYLOAD } from '../snapshot/share-link.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { snapshotText } from '../snapshot/to-text.ts';
import { sharedAddress } from '../state/copy-address.ts';
import type { FileForm, ShareLink } from '../ui/features/share/share-forms.tsx';
import { saveSnapshotFile } from './snapshot-files.ts';

/** The forms of a snapshot: its link and text at once, a file when it is asked for. */
export function useShare(snapshot: Snapshot) {
  const locale = useLocale();
  const link = useShareLink(snapshot);
  const [failed, setFailed] = useState(false);
  const text = useMemo(() => snapshotText(snapshot, locale), [snapshot, locale]);
  function onFile(form: FileForm): void {
    setFailed(false);
    saveSnapshotFile(snapshot, form, locale).catch((error: unknown) => {
      console.warn(error);
      setFailed(true);
    });
  }
  return { link, text, onFile, failed };
}

/** The link to a snapshot; NULL: there is no snapshot yet. */
export function useShareLink(snapshot: Snapshot | null): ShareLink {
  const [made, setMade] = useState<{ of: Snapshot; link: ShareLink } | null>(null);
  useEffect(() => {
    if (snapshot === null) return undefined;
    let wanted = true;
    void linkOf(snapshot).then((link) => wanted && setMade({ of: snapshot, link }));
    return () => {
      wanted = false;
    };
  }, [snapshot]);
  return made !== null && made.of === snapshot ? made.link : { state: 'busy' };
}

async function linkOf(snapshot: Snapshot): Promise<ShareLink> {
  try {
    const payload = await encodePayload(snapshot);
    const address = sharedAddress({ in: 'link', payload });
    if (payload.length > LONGEST_PAYLOAD)
      return { state: 'too_long', length: address.length, limit: LONGEST_PAYLOAD };
    return { state: 'ready', address };
  } catch (error) {
    console.warn(error);
    return { state: 'failed' };
  }
}
