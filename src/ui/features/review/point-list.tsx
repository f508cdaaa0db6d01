import { classNames } from '../../kit/class-names.ts';
import styles from './points.module.css';
import type { PointText } from './point-texts.ts';

/** Things to talk about, the judgement of each before it and its evidence behind it. */
export function PointList({ points }: { points: readonly PointText[] }) {
  return (
    <ul className={styles.points}>
      {points.map(({ sign, tone, text, evidence }) => (
        <li key={text} className={styles.point}>
          <span aria-hidden="true" className={classNames(styles.sign, styles[tone])}>
            {sign === '' ? '·' : sign}
          </span>
          <span>
            {text} {evidence === '' ? null : <span className={styles.evidence}>({evidence})</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
