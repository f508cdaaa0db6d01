import { fill } from '../../i18n/fill.ts';
import { useFormat, useLocale, useMessages } from '../../i18n/use-messages.tsx';
import { weekWords } from '../../i18n/week-words.ts';
import { FEWEST_IN_GROUP, type Snapshot } from '../../snapshot/snapshot.ts';
import { settingsWords } from '../../snapshot/settings-words.ts';
import { onOneLine } from '../../snapshot/plain-text.ts';
import { toolName } from '../../snapshot/tool-name.ts';
import { HeadedTable } from './headed-table.tsx';
import styles from './remarks.module.css';

/** Digits of a hash that tell files apart for a reader. */
const SHORT_HASH = 12;

/** What became of every row of the files, as a sum in words. */
export function Accounting({ snapshot: { accounting } }: { snapshot: Snapshot }) {
  const { common, overview } = useMessages();
  const format = useFormat();
  const texts = overview.accounting;
  const { rows, counted, folded, excluded, quarantined } = accounting;
  const total = (counts: Readonly<Record<string, number | undefined>>) =>
    Object.values(counts).reduce<number>((sum, n) => sum + (n ?? 0), 0);
  const reasons = (
    counts: Readonly<Record<string, number | undefined>>,
    names: Readonly<Record<string, string>>,
  ) => {
    const named = Object.entries(counts)
      .filter(([, n]) => (n ?? 0) > 0)
      .toSorted(([, a], [, b]) => (b ?? 0) - (a ?? 0))
      .map(
        ([reason, n]) =>
          `${Object.hasOwn(names, reason) ? names[reason] : onOneLine(reason)} ${format.integer(n ?? 0)}`,
      );
    return named.length === 0 ? '' : ` (${named.join(', ')})`;
  };
  const parts = [
    `${format.integer(counted)} ${format.plural(counted, texts.counted)}`,
    ...(folded === 0 ? [] : [`${format.integer(folded)} ${format.plural(folded, texts.folded)}`]),
    `${format.integer(total(excluded))} ${texts.excluded}${reasons(excluded, common.excluded)}`,
    `${format.integer(total(quarantined))} ${texts.quarantined}${reasons(quarantined, common.quarantined)}`,
  ];
  return (
    <p>
      {format.integer(rows)} {format.plural(rows, texts.rows)} = {parts.join(' + ')}.
    </p>
  );
}

/** By which settings the figures were measured, and when the desk was open where that counts. */
export function SettingsUsed({ snapshot }: { snapshot: Snapshot }) {
  const messages = useMessages();
  const format = useFormat();
  const locale = useLocale();
  const { page, forms } = messages.snapshot;
  const { clock, calendar } = snapshot.settings;
  const hours = [weekWords(calendar, locale), ...(calendar.country === null ? [] : [page.closedOn])];
  const words = [
    ...settingsWords(snapshot, messages, format),
    ...(clock === 'business'
      ? [fill(forms.setting, { name: page.openingHours, value: hours.join('; ') })]
      : []),
  ];
  return (
    <ul className={styles.list}>
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  );
}

/** Which files it was made from, so that anyone who has them can tell that these are the same. */
export function Sources({ snapshot: { sources } }: { snapshot: Snapshot }) {
  const messages = useMessages();
  const format = useFormat();
  const { page } = messages.snapshot;
  const heads = [page.file, page.tool, page.size, page.rows, 'SHA-256'];
  return (
    <HeadedTable heads={heads}>
      {sources.map(({ name, bytes, sha256, profile, rows }, index) => (
        <tr key={`${index} ${name}`}>
          <th scope="row">{onOneLine(name)}</th>
          <td data-head={page.tool}>{toolName(profile, messages)}</td>
          <td data-head={page.size}>{format.bytes(bytes)}</td>
          <td data-head={page.rows}>{format.integer(rows)}</td>
          <td data-head="SHA-256">
            <code title={sha256}>{sha256.slice(0, SHORT_HASH)}</code>
          </td>
        </tr>
      ))}
    </HeadedTable>
  );
}

/** What is not in it, and what was done so that nobody can be pointed at. */
export function Privacy({ snapshot: { pseudonyms } }: { snapshot: Snapshot }) {
  const { page } = useMessages().snapshot;
  const sentences = [
    page.private,
    fill(page.together, { n: FEWEST_IN_GROUP }),
    ...(pseudonyms ? [page.replaced] : []),
    page.written,
  ];
  return <p>{sentences.join(' ')}</p>;
}
