import { describe, expect, it } from 'vitest';
import { EngineError } from '../../../src/engine/engine-error.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { en } from '../../../src/i18n/en.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { ImportRefusal } from '../../../src/ingest/inspection.ts';
import { problemOf } from '../../../src/ui/problem/problem.ts';
import { problemText } from '../../../src/ui/problem/problem-text.ts';
import { excludedTexts, qualityFlags, qualityTexts } from '../../../src/ui/problem/reason-texts.ts';

describe('problemText', () => {
  it('says what, where and what to do', () => {
    const problem = problemOf(
      new ImportRefusal('json_invalid', { row: 1204, column: 'created', value: '{"a":' }),
    );
    expect(problemText(problem, nl, createFormat('nl'))).toEqual({
      what: 'Dit is geen geldige JSON.',
      next: 'Kijk op de genoemde plek: vaak ontbreekt een komma of aanhalingsteken, of is het bestand met de hand aangepast. Opnieuw exporteren is meestal het snelst.',
      where: [
        { label: 'Rij', value: '1.204' },
        { label: 'Kolom', value: 'created' },
        { label: 'Waarde', value: '{"a":' },
      ],
    });
  });

  it('names the kind of file and its size, and leaves out details without a label', () => {
    const problem = problemOf(
      new ImportRefusal('not_a_ticket_file', { kind: 'xlsx', bytes: 12_400_000, magic: 'PK' }),
    );
    expect(problemText(problem, en, createFormat('en')).where).toEqual([
      { label: 'Looks like', value: 'Excel workbook' },
      { label: 'Size', value: '12.4\u00A0MB' },
    ]);
  });

  it.each([
    ['pdf', 'report'],
    ['png', 'picture'],
    ['ods', 'spreadsheet'],
    ['html', 'page'],
  ] as const)('says what to do with a file that is %s', (kind, advice) => {
    const problem = problemOf(new ImportRefusal('not_a_ticket_file', { kind }));
    expect(problemText(problem, nl, createFormat('nl')).next).toBe(nl.errors.foreign[advice]);
  });

  it.each([
    [new EngineError('memory', 'out of memory'), 'The memory of the browser is full.'],
    [new TypeError('x is undefined'), 'A figure could not be computed.'],
  ])('has a sentence for %s', (error, what) => {
    expect(problemText(problemOf(error), en, createFormat('en')).what).toBe(what);
  });
});

describe('reasons', () => {
  it('say what they do to the figures', () => {
    expect(excludedTexts(nl).merged).toEqual({
      name: 'Samengevoegd',
      effect: 'Telt in geen KPI mee: het ticket waarin het is opgegaan, telt.',
    });
    expect(qualityTexts(en).response_before_created.effect).toBe(
      'Counts, but without a first response time.',
    );
  });
});

describe('qualityFlags', () => {
  it('takes the bits apart', () => {
    expect(qualityFlags(0)).toEqual([]);
    expect(qualityFlags(9)).toEqual(['resolved_before_created', 'unreadable_date']);
  });
});
