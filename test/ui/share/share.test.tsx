import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { LocaleProvider } from '../../../src/i18n/use-messages.tsx';
import { LONGEST_PAYLOAD } from '../../../src/snapshot/share-link.ts';
import type { KeptSnapshot } from '../../../src/state/stored-snapshot.ts';
import { ContentsStatement } from '../../../src/ui/features/share/contents-statement.tsx';
import { OpenedFiles } from '../../../src/ui/features/share/opened-files.tsx';
import { problemText } from '../../../src/ui/features/share/problem-text.ts';
import { RecentSnapshots } from '../../../src/ui/features/share/recent-snapshots.tsx';
import { ShareForms, type ShareLink } from '../../../src/ui/features/share/share-forms.tsx';
import type { SnapshotProblem } from '../../../src/ui/features/share/snapshot-problem.ts';

const nothing = () => undefined;
const html = (page: ReactElement) =>
  renderToStaticMarkup(<LocaleProvider locale="nl">{page}</LocaleProvider>);
const words = (page: ReactElement) =>
  html(page)
    .replace(/<[^>]+>/g, '|')
    .replace(/\|+/g, '|');

describe('why there is no snapshot to see', () => {
  const problems: SnapshotProblem[] = [
    { code: 'not_snapshot', path: '' },
    { code: 'newer_version', path: '' },
    { code: 'damaged', path: 'kpis.3.value' },
    { code: 'truncated', path: '' },
    { code: 'too_large', path: '' },
    { code: 'none' },
    { code: 'not_kept' },
    { code: 'no_file', name: 'reviews/mei.json' },
  ];

  test.each([nl, en])('is said in another way for each reason, with what to do', (messages) => {
    const told = problems.map((problem) => problemText(messages, problem));
    expect(new Set(told.map(({ title }) => title)).size).toBe(problems.length);
    expect(new Set(told.map(({ text }) => text)).size).toBe(problems.length);
    expect(told.map(({ text }) => text).join(' ')).not.toMatch(/[{}]/);
  });

  test('names the place of the damage, and the file that is not there', () => {
    expect(problemText(en, { code: 'damaged', path: 'kpis.3.value' }).where).toContain('kpis.3.value');
    expect(problemText(en, { code: 'damaged', path: '' }).where).toBeNull();
    expect(problemText(en, { code: 'no_file', name: 'reviews/mei.json' }).text).toContain('reviews/mei.json');
  });

  test('is told for each file, whose name is a text and nothing else', () => {
    const page = html(
      <OpenedFiles
        opened={[]}
        refused={[{ name: '<img src=x onerror=alert(1)>.json', problem: { code: 'truncated', path: '' } }]}
        beside={false}
        onOpen={nothing}
        onCompare={nothing}
        onDismiss={nothing}
      />,
    );
    expect(page).toContain('&lt;img src=x');
    expect(page).not.toContain('<img');
    expect(page).toContain(nl.share.problems.truncated.text);
    expect(page).toContain('role="alert"');
  });
});

describe('the forms', () => {
  const forms = (link: ShareLink, text: string | null = 'tekst') =>
    words(<ShareForms link={link} text={text} onFile={nothing} failed={false} onPrint={nothing} />);

  test('say how long the link is before it is copied', () => {
    const address = `https://example.org/#/shared?snapshot=link:${'x'.repeat(6000)}`;
    expect(forms({ state: 'ready', address })).toContain(
      `(${address.length.toLocaleString('nl-NL')} tekens)`,
    );
    expect(forms({ state: 'ready', address })).toContain('|Kopieer de link|');
  });

  test('say that it is too long and why, without a button', () => {
    const page = forms({ state: 'too_long', length: 15_004, limit: LONGEST_PAYLOAD });
    expect(page).toContain('15.004 tekens');
    expect(page).toContain('7.000');
    expect(page).not.toContain('|Kopieer de link|');
    expect(page).toContain('|Bewaar als HTML|');
  });

  test('that are still being made cannot be copied', () => {
    expect(forms({ state: 'busy' }, null)).not.toContain('|Kopieer de link|');
    expect(
      html(<ShareForms link={{ state: 'busy' }} text={null} onFile={nothing} failed onPrint={nothing} />),
    ).toMatch(/disabled=""[^>]*><span[^>]*>Kopieer de tekst/);
  });
});

describe('what is in a snapshot', () => {
  test('names the files, and says whether names of groups are in it', () => {
    const open = words(<ContentsStatement files={['a.csv', 'b.csv']} pseudonyms={false} />);
    expect(open).toContain('a.csv en b.csv');
    expect(open).toContain(
      'Namen van groepen en categorieën met 5 tickets of meer, en van die waarop je filterde, die je wegliet of die je in de instellingen noemde.',
    );
    const closed = words(<ContentsStatement files={['a.csv']} pseudonyms />);
    expect(closed).not.toContain('Namen van groepen');
    expect(closed).toContain('pseudoniemen');
  });
});

describe('the recent snapshots', () => {
  const kept = (n: number): KeptSnapshot => ({
    id: `id${n}`,
    title: `Nummer ${n}`,
    period: { from: '2026-10-01', to: '2026-10-31' },
    savedAt: '2026-11-02T12:00:00Z',
    createdAt: '2026-11-02T12:00:00Z',
    origin: n % 2 === 0 ? 'opened' : 'made',
  });
  const recent = (count: number, keeping: 'kept' | 'full' | 'refused' = 'kept') =>
    words(
      <RecentSnapshots
        snapshots={Array.from({ length: count }, (_, i) => kept(i + 1))}
        keeping={keeping}
        done={null}
        onOpen={nothing}
        onReview={nothing}
        onSave={nothing}
        onRemove={nothing}
        onCompare={nothing}
      />,
    );

  test('are a list with period, day and where each is from; none is no section', () => {
    expect(recent(0)).toBe('');
    expect(recent(2)).toMatch(/Nummer 1\|oktober\s2026 · 2\snov\s2026 · hier gemaakt/);
    expect(recent(2)).toContain('geopend uit een bestand of link');
    expect(recent(2)).toContain(nl.share.recent.compareHint);
    expect(recent(1)).not.toContain(nl.share.recent.compareHint);
  });

  test('are the newest few, the others when asked', () => {
    expect(recent(6).match(/Nummer \d/g)).toEqual(['Nummer 1', 'Nummer 2', 'Nummer 3', 'Nummer 4']);
    expect(recent(6)).toContain('Toon er nog 2');
  });

  test('say so where the browser stores nothing, or no more', () => {
    expect(recent(1, 'refused')).toContain(nl.share.recent.notKept);
    expect(recent(1, 'full')).toContain(nl.share.recent.full);
    expect(recent(1, 'full')).not.toContain(nl.share.recent.notKept);
  });
});
