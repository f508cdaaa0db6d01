import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import { kpiDefinition } from '../../../kpi/catalog.ts';
import { inLanguage } from '../../../kpi/in-language.ts';
import { headerWords } from '../../../snapshot/header-words.ts';
import { withShownNames } from '../../../snapshot/shown-names.ts';
import type { Snapshot } from '../../../snapshot/snapshot.ts';
import { VisuallyHidden } from '../../kit/visually-hidden.tsx';
import { KpiAbout } from '../../snapshot/kpi-about.tsx';
import { SnapshotWords } from '../../snapshot/snapshot-words.tsx';
import { AgendaPage } from './agenda-page.tsx';
import { EndPage } from './end-page.tsx';
import styles from './frame.module.css';
import { KpiPage } from './kpi-page.tsx';
import { ReviewFoot } from './review-foot.tsx';
import { ReviewHead, type Keeping } from './review-head.tsx';
import { pageIn, reviewPages, type ReviewPageOf } from './review-pages.ts';
import { ReadOnlyNotice, type Writing } from './review-written.tsx';
import { useFullscreen } from './use-fullscreen.ts';
import { useReviewKeys } from './use-review-keys.ts';
import type { ReviewKey } from './review-keys.ts';

interface ReviewProps {
  snapshot: Snapshot;
  /** As the address says; one that there is not is the nearest that there is. */
  page: number;
  onPage: (page: number) => void;
  /** NULL: the snapshot can only be read. */
  writing: (Writing & { keeping: Keeping; onUndo: (() => void) | null }) | null;
  /** Keeps a copy to write in; absent where it can be written in. */
  onKeep?: () => void;
  /** The forms in which the snapshot can be handed on. */
  share: ReactNode;
  onLeave: () => void;
  /** Letters without Ctrl do something. */
  letters: boolean;
}

/** A snapshot to go through together: a page each, turned by keys, fingers or buttons. */
export function Review({ snapshot: given, page: asked, writing, letters, ...on }: ReviewProps) {
  const messages = useMessages();
  const { review } = messages;
  const snapshot = useMemo(() => withShownNames(given, messages), [given, messages]);
  const locale = useLocale();
  const pages = reviewPages(snapshot);
  const page = pageIn(asked, pages);
  const shown = pages[page] ?? { kind: 'agenda' };
  const nameOf = (one: ReviewPageOf) =>
    one.kind === 'kpi' ? inLanguage(kpiDefinition(one.kpi).text, locale).name : review[one.kind];
  const name = nameOf(shown);
  const heading = useHeadingFocus(page);
  const { full, toggle } = useFullscreen();
  const { onPage } = on;
  const onLeave = () => {
    if (full) toggle?.();
    on.onLeave();
  };
  const last = pages.length - 1;
  const onKey = (key: ReviewKey) => {
    if (key.do === 'turn') onPage(Math.max(0, Math.min(last, page + key.by)));
    else if (key.do === 'first') onPage(0);
    else if (key.do === 'last') onPage(last);
    else if (key.do === 'fullscreen') toggle?.();
    // The browser leaves the full screen by itself in most cases, and tells nobody of the key.
    else if (key.do === 'leave' && full) toggle?.();
    else if (key.do === 'leave') onLeave();
    else writing?.onUndo?.();
  };
  useReviewKeys(onKey, letters);
  return (
    <SnapshotWords snapshot={snapshot}>
      <div className={styles.review}>
        <ReviewHead
          snapshot={snapshot}
          keeping={writing?.keeping ?? 'unchanged'}
          onUndo={writing?.onUndo}
          onLeave={onLeave}
        />
        <main className={styles.main} key={page}>
          <div className={styles.title}>
            <h1 ref={heading} tabIndex={-1}>
              {shown.kind === 'agenda' ? snapshot.title : name}
            </h1>
            <p className={styles.about}>
              {shown.kind === 'kpi' ? (
                <KpiAbout snapshot={snapshot} kpi={shown.kpi} className={undefined} />
              ) : (
                <Periods snapshot={snapshot} />
              )}
            </p>
          </div>
          {shown.kind === 'agenda' ? (
            <AgendaPage snapshot={snapshot} writing={writing} onPage={onPage} />
          ) : shown.kind === 'kpi' ? (
            <KpiPage snapshot={snapshot} kpi={shown.kpi} writing={writing} />
          ) : (
            <EndPage snapshot={snapshot} writing={writing} share={on.share} onLeave={onLeave} />
          )}
          {on.onKeep === undefined ? null : <ReadOnlyNotice onKeep={on.onKeep} />}
        </main>
        <ReviewFoot page={page} names={pages.map(nameOf)} onPage={onPage} />
        <VisuallyHidden>
          <output>{fill(review.turned, { page: page + 1, pages: pages.length, name })}</output>
        </VisuallyHidden>
      </div>
    </SnapshotWords>
  );
}

/** Of when, and what it is compared with. */
function Periods({ snapshot }: { snapshot: Snapshot }) {
  const messages = useMessages();
  const { period, compared } = headerWords(snapshot, messages, useFormat());
  return (
    <>
      <span>{period}</span>
      {compared === null ? null : <span>{fill(messages.changes.against, { period: compared })}</span>}
    </>
  );
}

/** A new page begins at its top; whoever was in the page before goes on at the heading of the new one. */
function useHeadingFocus(page: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    window.scrollTo(0, 0);
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [page]);
  return heading;
}
