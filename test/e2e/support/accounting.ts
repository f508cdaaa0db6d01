import type { Locator, Page } from '@playwright/test';
import { expect } from './page.ts';
import { integerText } from './number-text.ts';

interface Accounting {
  rows: number;
  counted: number;
  folded: number;
  excluded: Record<string, number>;
  quarantined: Record<string, number>;
}

const REASONS: Record<string, string> = {
  cancelled: 'geannuleerd',
  merged: 'samengevoegd',
  spam: 'spam',
  duplicate: 'dubbel',
  bad_created: 'onleesbare aanmelddatum',
  broken_quotes: 'kapotte aanhalingstekens',
  no_created: 'geen aanmelddatum',
  no_id: 'geen ticketnummer',
  too_many_columns: 'te veel kolommen',
};

export const accountingStrip = (page: Page): Locator =>
  page.getByRole('region', { name: 'Wat er van elke rij van het bestand geworden is' });

export interface Term {
  /** The words on the button that opens its rows; a zero opens nothing. */
  label: string;
  n: number;
}

/** Every number that the strip should have, with what it opens. */
export function accountingTerms(accounting: Accounting): Term[] {
  const terms: Term[] = [];
  const add = (n: number, one: string, other: string): void => {
    terms.push({ label: `${integerText(n, 'nl')} ${n === 1 ? one : other}`, n });
  };
  const addReasons = (counts: Record<string, number>, name: string): void => {
    const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
    add(total, name, name);
    const reasons = Object.entries(counts);
    for (const [reason, n] of reasons) {
      const word = REASONS[reason] ?? reason;
      terms.push({ label: reasons.length === 1 ? word : `${word} ${integerText(n, 'nl')}`, n });
    }
  };
  add(accounting.rows, 'rij gelezen', 'rijen gelezen');
  add(accounting.counted, 'ticket geteld', 'tickets geteld');
  if (accounting.folded > 0)
    add(accounting.folded, 'eerdere stand van een ticket', 'eerdere standen van tickets');
  addReasons(accounting.excluded, 'uitgesloten');
  addReasons(accounting.quarantined, 'in quarantaine');
  return terms;
}

/** The strip has these numbers with their words, each on its button, and no other. */
export async function expectAccounting(page: Page, accounting: Accounting): Promise<void> {
  const terms = accountingTerms(accounting);
  const strip = accountingStrip(page);
  await expect(strip.getByRole('button')).toHaveCount(terms.filter(({ n }) => n > 0).length);
  for (const { label, n } of terms) {
    if (n === 0) await expect(strip).toContainText(label);
    else await expect(strip.getByRole('button', { name: label, exact: true })).toBeVisible();
  }
}
