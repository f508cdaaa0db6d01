import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LocaleProvider } from '../../../src/i18n/use-messages.tsx';
import type { ImportPlan } from '../../../src/ingest/import-plan.ts';
import type { Inspection } from '../../../src/ingest/inspection.ts';
import type { AppliedRecipe } from '../../../src/ingest/recipe/recipe.ts';
import { CheckScreen } from '../../../src/ui/features/check/check-screen.tsx';
import type { CheckScreenProps } from '../../../src/ui/features/check/check-screen-props.ts';
import { withDateFormats, withLine } from '../../../src/ui/features/check/plan-edits.ts';
import { inspection } from './check-fixture.ts';
import { trial } from './trial-fixture.ts';

const nothing = () => undefined;

/** The screen as text, with no-break spaces as spaces. */
function render(
  plan: ImportPlan,
  { locale = 'nl', ...given }: Partial<CheckScreenProps> & { locale?: 'nl' | 'en' } = {},
): string {
  const props: CheckScreenProps = {
    sources: [{ inspection, plan, recipe: null }],
    active: 0,
    onActive: nothing,
    onPlan: nothing,
    trial: null,
    trialProgress: null,
    trialProblem: null,
    busy: false,
    onSheet: nothing,
    onAddFiles: nothing,
    onRemoveFile: nothing,
    onShowRefused: nothing,
    onShowTrialRows: nothing,
    onRecipeExport: nothing,
    onRecipeImport: nothing,
    onRecipeForget: nothing,
    recipeProblem: null,
    onImport: nothing,
    onCancel: nothing,
    ...given,
  };
  return renderToStaticMarkup(
    <LocaleProvider locale={locale}>
      <CheckScreen {...props} />
    </LocaleProvider>,
  ).replaceAll('\u00A0', ' ');
}
const importButton = (html: string) => /<button[^>]*>Maak het rapport<\/button>/.exec(html)?.[0];
const answered = withDateFormats(inspection.plan, { 1: { kind: 'parts', order: 'dmy' } });

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
    const html = render(withDateFormats(inspection.plan, { 1: { kind: 'parts', order: 'mdy' } }));
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

  it('asks for a unit that nothing tells, with what each makes of the value', () => {
    const plan: ImportPlan = {
      ...answered,
      columns: { ...answered.columns, resolution_duration: 5 },
      durations: { 5: { unit: 'min', clock: 'hms' } },
    };
    const html = render(plan, {
      sources: [
        {
          inspection: {
            ...inspection,
            durationEvidence: {
              5: { values: 40, readable: 40, negative: 2, ambiguous: true, example: '90' },
            },
          },
          plan,
          recipe: null,
        },
      ],
    });
    expect(html).toContain('Waarin staan de tijdsduren in ‘Gewijzigd’?');
    expect(html).toContain('1 u 30');
    expect(html).toContain('90 d');
    expect(html).toContain('eenheid van de tijdsduren in ‘Gewijzigd’');
    expect(html).not.toMatch(/value="(ms|s|min|h|d)"[^>]*checked=""|checked=""[^>]*value="(ms|s|min|h|d)"/);
    expect(importButton(html)).toContain('disabled');
  });

  it('says what it recognised, how the file was read, and how many rows were refused', () => {
    const html = render(inspection.plan, { locale: 'en' });
    expect(html).toContain(
      'Recognised as TOPdesk, because of the columns Meldingnummer and Behandelaarsgroep.',
    );
    expect(html).toContain('One row per ticket, as it is now.');
    expect(html).toContain('1.8 MB · CSV, Windows-1252, separated by semicolons · 6,204 rows');
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

  it('shows raw and understood side by side, and what the whole file is like', () => {
    const html = render(answered, { trial });
    expect(html).toMatch(/>3 apr 2025 08:12<\/span><span[^>]*>03\/04\/2025 08:12</);
    expect(html).toContain('quarantaine: onleesbare aanmelddatum');
    expect(html).toContain(
      '6.204 rijen = 6.150 getelde tickets + 0 andere rijen daarvan + 23 uitgesloten + 31 in quarantaine',
    );
    expect(html).toContain('Opgelost: leeg of niet begrepen');
    expect(html).toMatch(/Oplostijd<\/dt><dd[^>]*data-measurable="true"/);
    expect(html).toContain('Exporteer de datum van de eerste reactie, of de reactietijd in minuten.');
  });

  it('says that it is waiting for answers while there is no trial, and shows progress when there will be one', () => {
    expect(render(inspection.plan)).toContain('Dit wordt uitgezocht zodra');
    const html = render(answered, { trialProgress: { step: 'facts', done: 1, total: 4 } });
    expect(html).toContain('Het hele bestand wordt op proef gelezen…');
    expect(html).toMatch(/<progress[^>]*value="0.25"/);
  });

  it('says which settings were used and what is new', () => {
    const recipe: AppliedRecipe = {
      plan: answered,
      recipe: {
        schema: 'linewise/recipe-v1',
        name: 'maart.csv',
        savedAt: '2026-03-03T09:00:00Z',
        profile: 'topdesk',
        shape: 'tickets',
        headers: [],
        columns: {},
        dates: {},
        durations: {},
        zone: 'Europe/Amsterdam',
        status: {},
        priority: {},
        channel: {},
        activity: {},
        eventField: {},
        lineOf: {},
        nullTokens: [],
        closedAsResolved: false,
        startsAtLine1: false,
        dateZone: null,
      },
      drift: {
        missing: [{ field: 'priority', header: 'Prio' }],
        newHeaders: ['A', 'B', 'C', 'D', 'E'],
        newGroups: [{ name: 'Facilitair', rows: 74 }],
        newValues: [],
      },
    };
    const html = render(answered, { sources: [{ inspection, plan: answered, recipe }] });
    expect(html).toContain('instellingen van 3 mrt 2026, gemaakt met maart.csv.');
    expect(html).toContain('kolom ‘Prio’ voor ‘Prioriteit’ is weg');
    expect(html).toContain('5 kolommen: A, B, C, D…');
    expect(html).toContain('1 groep: Facilitair');
    expect(html).not.toContain('Er is niets nieuws in.');
  });

  it('asks for what any of several sources lacks', () => {
    const other = { inspection, plan: inspection.plan, recipe: null };
    const html = render(answered, {
      sources: [{ inspection, plan: answered, recipe: null }, other],
    });
    expect(html.match(/role="tab"/g)).toHaveLength(2);
    expect(html).toContain('2 soorten export, samen in één rapport.');
    expect(html).toContain('dag of maand voorop in ‘Datum aangemeld’');
    expect(importButton(html)).toContain('disabled');
  });

  const alike: Inspection = {
    ...inspection,
    dateEvidence: {
      1: {
        values: 6176,
        readable: 6176,
        ambiguous: true,
        example: '03/04/2025 08:12',
        uniform: null,
        years: null,
      },
      2: { values: 5800, readable: 5800, ambiguous: true, example: '05/06/2025', uniform: null, years: null },
    },
  };
  const of = (given: Inspection, plan: ImportPlan) => ({
    sources: [{ inspection: given, plan, recipe: null }],
  });

  it('asks once about dates that are written alike, and needs the answer for all', () => {
    const { plan } = inspection;
    const html = render(plan, of(alike, plan));
    expect(html.match(/<legend/g)).toHaveLength(1);
    expect(html).toContain('Staat in ‘Datum aangemeld’ en ‘Datum gereed’ de dag of de maand voorop?');
    expect(html).toContain('Alle 11.976 waarden');
    expect(html).toContain('dag of maand voorop in ‘Datum aangemeld’ en ‘Datum gereed’');
    const half = render(answered, of(alike, answered));
    expect(half).toContain('>dag of maand voorop in ‘Datum gereed’');
    expect(importButton(half)).toContain('disabled');
    const both = withDateFormats(plan, {
      1: { kind: 'parts', order: 'mdy' },
      2: { kind: 'parts', order: 'mdy' },
    });
    expect(importButton(render(both, of(alike, both)))).not.toContain('disabled');
  });

  it('asks whether a spreadsheet exchanged day and month, with both readings', () => {
    const swapped: Inspection = {
      ...inspection,
      dateEvidence: {
        1: {
          values: 30,
          readable: 30,
          ambiguous: true,
          example: '14/02/2026 09:00',
          uniform: null,
          years: null,
          swap: { typed: 12, text: 18, example: '2026-02-03 09:00' },
        },
      },
    };
    const html = render(inspection.plan, of(swapped, inspection.plan));
    expect(html).toContain('Heeft een spreadsheet in ‘Datum aangemeld’ dag en maand verwisseld?');
    expect(html).toContain('zijn er 12 een datum');
    expect(html).toContain('maandag 2 mrt 2026');
    expect(html).toContain('dinsdag 3 feb 2026');
    expect(html).toContain('dag en maand verwisseld in ‘Datum aangemeld’?');
    expect(importButton(html)).toContain('disabled');
  });

  it('shows a date with its time from another column, and says where there is none', () => {
    const dayOnly: Inspection = {
      ...inspection,
      dateEvidence: {
        ...inspection.dateEvidence,
        2: {
          values: 9,
          readable: 9,
          ambiguous: false,
          example: '29/2/2016',
          uniform: null,
          years: null,
          dateOnly: true,
        },
      },
    };
    expect(render(answered, of(dayOnly, answered))).toContain(
      'In ‘Datum gereed’ staat geen tijd van de dag.',
    );
    const timed: ImportPlan = { ...answered, times: { 2: 5 } };
    const html = render(timed, of(dayOnly, timed));
    expect(html).toContain('Datum gereed + Gewijzigd');
    expect(html).not.toContain('geen tijd van de dag');
  });

  it('names the columns nothing is read from', () => {
    expect(render(answered)).toContain('Niet gebruikte kolommen (1)');
    const all = { ...answered, columns: { ...answered.columns, updated: 5 } };
    expect(render(all)).not.toContain('Niet gebruikte kolommen');
  });

  it('offers line 1 as the way in for a list, not where a history tells the way', () => {
    const label = 'Alle tickets komen binnen bij lijn 1';
    expect(render(answered)).toContain(label);
    expect(render({ ...answered, shape: 'updates' })).not.toContain(label);
    const told: ImportPlan = { ...answered, eventField: { group: 'group' } };
    const history = { ...inspection, raw: { ...inspection.raw, events: 'events' } };
    expect(render(told, of(history, told))).not.toContain(label);
  });

  it('says in how far the report can be made once nothing is open, and that a trial is on its way', () => {
    const { plan } = inspection;
    const line = withLine(answered, ['Facilitair'], 2);
    expect(render(line)).toContain('Alles wat nodig is, is er.');
    expect(render(line)).toContain('Dit wordt uitgezocht.');
    expect(render(line)).not.toContain('vragen');
    const html = render(line, { trial });
    expect(html).toContain('Het rapport kan gemaakt worden.');
    expect(html).toContain('1 van de 2 cijfers is niet meetbaar');
    expect(render(plan)).toContain('als de vragen hieronder beantwoord zijn');
  });
});
