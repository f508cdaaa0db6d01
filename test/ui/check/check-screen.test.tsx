import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LocaleProvider } from '../../../src/i18n/use-messages.tsx';
import type { ImportPlan } from '../../../src/ingest/import-plan.ts';
import { CheckScreen } from '../../../src/ui/features/check/check-screen.tsx';
import { withDateFormat, withLine } from '../../../src/ui/features/check/plan-edits.ts';
import { inspection } from './check-fixture.ts';

const nothing = () => undefined;

/** The screen as text, with no-break spaces as spaces. */
function render(plan: ImportPlan, locale: 'nl' | 'en' = 'nl'): string {
  return renderToStaticMarkup(
    <LocaleProvider locale={locale}>
      <CheckScreen
        inspection={inspection}
        plan={plan}
        busy={false}
        onPlan={nothing}
        onShowRefused={nothing}
        onImport={nothing}
        onCancel={nothing}
      />
    </LocaleProvider>,
  ).replaceAll('\u00A0', ' ');
}
const importButton = (html: string) => /<button[^>]*>Maak het rapport<\/button>/.exec(html)?.[0];

describe('CheckScreen', () => {
  it('asks about a date that can be read both ways, chooses nothing, and waits', () => {
    const html = render(inspection.plan);
    expect(html).toContain('Staat in ‘Datum aangemeld’ de dag of de maand voorop?');
    expect(html).toContain('Alle 6.176 waarden');
    expect(html).toContain('donderdag 3 apr 2025');
    expect(html).toContain('dinsdag 4 mrt 2025');
    expect(html).not.toContain('vrijdag 4 apr 2025');
    expect(html.match(/type="radio"[^>]*value="(dmy|mdy)"[^>]*/g)).toHaveLength(2);
    expect(html).not.toMatch(/value="(dmy|mdy)"[^>]*checked=""|checked=""[^>]*value="(dmy|mdy)"/);
    expect(importButton(html)).toContain('disabled');
  });

  it('lets the import through once it is answered', () => {
    const html = render(withDateFormat(inspection.plan, 1, { kind: 'parts', order: 'mdy' }));
    expect(html).toMatch(/value="mdy"[^>]*checked=""|checked=""[^>]*value="mdy"/);
    expect(importButton(html)).not.toContain('disabled');
    expect(html).toContain('Kijk ook naar:');
    expect(html).toContain('1 groep zonder lijn');
  });

  it('shows how a date is read, and how many cannot be', () => {
    const html = render(inspection.plan);
    expect(html).toContain('29/2/2016 01:16');
    expect(html).toContain('29 feb 2016 01:16');
    expect(html).toContain('5.791 van 5.800 waarden zijn leesbaar');
  });

  it('says what it recognised, and how many rows were refused', () => {
    const html = render(inspection.plan, 'en');
    expect(html).toContain(
      'Recognised as TOPdesk, because of the columns Meldingnummer and Behandelaarsgroep.',
    );
    expect(html).toContain('6,204 rows');
    expect(html).toContain('28 refused rows');
  });

  it('warns when no group has a line', () => {
    const warning = 'Nog geen enkele groep heeft een lijn';
    expect(render(inspection.plan)).not.toContain(warning);
    expect(render(withLine(inspection.plan, ['Servicedesk'], null))).toContain(warning);
  });

  it('lists the groups by rows, and the values nobody understood', () => {
    const html = render(inspection.plan);
    expect(html.indexOf('>Servicedesk</th>')).toBeLessThan(html.indexOf('>Facilitair</th>'));
    expect(html).toContain('Betekent: Postduif');
  });
});
