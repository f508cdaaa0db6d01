import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { FEWEST_IN_GROUP } from '../../../snapshot/snapshot.ts';
import styles from './make.module.css';

interface ContentsStatementProps {
  /** Names of the files of the report. */
  files: readonly string[];
  pseudonyms: boolean;
}

/** What leaves this browser with the snapshot, and what does not. */
export function ContentsStatement({ files, pseudonyms }: ContentsStatementProps) {
  const { contents } = useMessages().share;
  const format = useFormat();
  const n = format.integer(FEWEST_IN_GROUP);
  const inIt = [
    contents.figures,
    contents.definitions,
    pseudonyms ? contents.pseudonyms : fill(contents.names, { n }),
    fill(contents.sources, { files: format.list(files) }),
    contents.written,
  ];
  const notInIt = [contents.noTickets, contents.noPeople, fill(contents.noSmall, { n })];
  const list = (items: readonly string[]) => (
    <ul className={styles.statements}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
  return (
    <section className={styles.contents} aria-labelledby="snapshot-contents">
      <h2 id="snapshot-contents">{contents.title}</h2>
      <h3>{contents.inIt}</h3>
      {list(inIt)}
      <h3>{contents.notInIt}</h3>
      {list(notInIt)}
    </section>
  );
}
