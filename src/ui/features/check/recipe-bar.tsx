import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { AppliedRecipe } from '../../../ingest/recipe/recipe.ts';
import { Button } from '../../kit/button.tsx';
import { FileButton } from '../../kit/file-button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { goToSection } from './check-section.tsx';
import styles from './recipe-bar.module.css';
import { recipeNews } from './recipe-news.ts';

interface RecipeBarProps {
  applied: AppliedRecipe | null;
  problem: string | null;
  onExport: () => void;
  onImport: (file: File) => void;
  onForget: () => void;
}

/** Whether this layout was seen before, what is new since, and the answers as a file. */
export function RecipeBar({ applied, problem, onExport, onImport, onForget }: RecipeBarProps) {
  const messages = useMessages();
  const { recipe: texts } = messages.check;
  const format = useFormat();
  const news = applied === null ? [] : recipeNews(applied.drift, messages, format);
  return (
    <section className={styles.bar} aria-label={texts.title}>
      <div className={styles.text}>
        <p>
          {applied === null
            ? texts.none
            : fill(texts.applied, {
                date: format.date(applied.recipe.savedAt.slice(0, 10)),
                name: applied.recipe.name,
              })}{' '}
          {applied !== null && news.length === 0 ? texts.same : null}
        </p>
        {news.length === 0 ? null : (
          <>
            <p className={styles.drift} id="check-drift">
              {texts.drift}
            </p>
            <ul className={styles.news} aria-labelledby="check-drift">
              {news.map(({ text, section }) => (
                <li key={text}>
                  <Button variant="text" onClick={() => goToSection(section)}>
                    {text}
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div className={styles.buttons}>
        <Button onClick={onExport}>{texts.export}</Button>
        <FileButton accept=".json,application/json" onFiles={([file]) => file && onImport(file)}>
          {texts.import}
        </FileButton>
        {applied === null ? null : (
          <Button variant="quiet" onClick={onForget}>
            {texts.forget}
          </Button>
        )}
      </div>
      {problem === null ? null : (
        <div className={styles.problem}>
          <Notice tone="bad" title={texts.problem}>
            {problem}
          </Notice>
        </div>
      )}
    </section>
  );
}
