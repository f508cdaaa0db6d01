import { describe, expect, it } from 'vitest';
import type { DurationFormat } from '../../../src/ingest/import-plan.ts';
import { detectDurations } from '../../../src/ingest/recognise/duration-format.ts';
import { durationShape } from '../../../src/ingest/recognise/duration-shape.ts';
import type { DetectedDuration } from '../../../src/ingest/recognise/duration-format.ts';
import { testEngine } from '../../support/node-engine.ts';
import { rawTable } from '../facts/raw-table.ts';

async function detect(
  header: string,
  values: (string | null)[],
  known?: DurationFormat,
  chosen: Record<number, DurationFormat> = {},
): Promise<DetectedDuration | undefined> {
  const engine = await testEngine();
  const { table } = await rawTable(
    engine,
    [header],
    values.map((value) => [value]),
  );
  const columns = [{ column: 0, header, ...(known && { known }) }];
  return (await detectDurations(engine, { table, nullTokens: ['-'] }, columns, chosen))[0];
}

describe('detectDurations', () => {
  it.each([
    ['First reply time in minutes', 'min'],
    ['First reply time in minutes within business hours', 'min'],
    ['Full resolution time (min)', 'min'],
    ['FirstResponseInMin', 'min'],
    ['First Response In Min', 'min'],
    ['minutendoorlooptijd', 'min'],
    ['Doorlooptijd in minuten', 'min'],
    ['Resolution time (in hrs)', 'h'],
    ['Handle_Time_hrs', 'h'],
    ['Oplostijd (uren)', 'h'],
    ['Doorlooptijd (u)', 'h'],
    ['Bearbeitungszeit in Std.', 'h'],
    ['Dauer in Stunden', 'h'],
    ['time_to_close_ms', 'ms'],
    ['elapsed milliseconds', 'ms'],
    ['first_resp_time_in_secs', 's'],
    ['Time in seconds', 's'],
    ['Doorlooptijd in dagen', 'd'],
    ['Resolution time (days)', 'd'],
  ] as const)('takes the unit of %j from the header', async (header, unit) => {
    const found = await detect(header, ['5', '2000'], { unit: 'd', clock: 'hms' });
    const found2 = unit === 'd' ? await detect(header, ['5', '2000'], { unit: 's', clock: 'hms' }) : found;
    expect(found2?.format.unit).toBe(unit);
    expect(found2?.evidence).toEqual({ values: 2, readable: 2, negative: 0, ambiguous: false, example: '5' });
  });

  it('takes the unit from the profile where the header names none', async () => {
    const found = await detect('Resolution time', ['5', '-2'], { unit: 's', clock: 'hms' });
    expect(found?.format.unit).toBe('s');
    expect(found?.evidence).toMatchObject({ negative: 1, ambiguous: false });
  });

  it.each([
    [['7200000', '90000000', '180000000'], 'ms'],
    [['5400', '86400', '259200'], 's'],
    [['90', '1440', '4320'], 'min'],
    [['0.5', '24.25', '72'], 'h'],
    [['0,5', '24,25', '72'], 'h'],
  ] as const)('guesses the unit of %j by size, and asks', async (values, unit) => {
    const found = await detect('Doorlooptijd', [...values, null, '-']);
    expect(found?.format.unit).toBe(unit);
    expect(found?.evidence).toMatchObject({ values: 3, readable: 3, ambiguous: true });
  });

  it('does not ask for the unit where no value needs one', async () => {
    const found = await detect('Doorlooptijd', ['2:30', '-1:15', '2 d 4 u', 'PT5M', 'onbekend']);
    expect(found?.evidence).toEqual({
      values: 5,
      readable: 4,
      negative: 1,
      ambiguous: false,
      example: '2:30',
    });
  });

  it.each([
    ['Doorlooptijd', ['1:02:03', '4:05:06'], undefined, 'hms', true],
    ['Doorlooptijd', ['1:02:03', '4:24:06'], undefined, 'hms', false],
    ['Resolution time', ['01:02:03', '04:05:06'], undefined, 'hms', false],
    ['Doorlooptijd (d:uu:mm)', ['1:02:03', '4:05:06'], undefined, 'dhm', false],
    ['Doorlooptijd (dd:hh:mm)', ['1:02:03'], undefined, 'dhm', false],
    ['Doorlooptijd (d:uu:mm)', ['1:02:03', '4:24:06'], undefined, 'hms', false],
    ['Time to close (HH:mm:ss)', ['1:02:03'], { unit: 'min', clock: 'dhm' }, 'hms', false],
    ['Doorlooptijd', ['1:02:03'], { unit: 'min', clock: 'dhm' }, 'dhm', true],
    ['Doorlooptijd', ['1:02:03', '0:24:10'], { unit: 'min', clock: 'dhm' }, 'hms', false],
    [
      'Doorlooptijd',
      ['2:01:00', '3:02:00', '1:03:00', '2:04:00', '1:05:00'],
      { unit: 'min', clock: 'dhm' },
      'hms',
      false,
    ],
    [
      'Doorlooptijd',
      ['2:01:00', '3:02:00', '1:03:00', '2:04:00', '1:05:30'],
      { unit: 'min', clock: 'dhm' },
      'dhm',
      true,
    ],
    ['Doorlooptijd', ['2:01:07.0'], { unit: 'min', clock: 'dhm' }, 'hms', false],
    ['Doorlooptijd', ['PT2H1M', '-PT3H'], { unit: 'min', clock: 'dhm' }, 'dhm', false],
  ] as const)(
    'reads the three parts of %j %j with %j as %s',
    async (header, values, known, clock, ambiguous) => {
      const found = await detect(header, [...values], known);
      expect(found?.format.clock).toBe(clock);
      expect(found?.evidence).toMatchObject({ readable: values.length, ambiguous });
    },
  );

  it('shows what three parts can be where only the habit of a tool tells', async () => {
    const found = await detect('Doorlooptijd', ['12', '1:02:03'], { unit: 'min', clock: 'dhm' });
    expect(found?.evidence).toMatchObject({
      example: '1:02:03',
      readings: [
        { format: { unit: 'min', clock: 'hms' }, seconds: 3723 },
        { format: { unit: 'min', clock: 'dhm' }, seconds: 93_780 },
      ],
    });
  });

  it.each([
    ['hms', ['1:02:03', '0:10:05', '10:20:30'], [3723, 605, 37_230]],
    ['dhm', ['1:02:03', '0:10:05', '10:20:30'], [93_780, 36_300, 937_800]],
    ['hms', ['1:02:03', '2:10:05', '3:20:30'], [40_000, 60_000, 70_000]],
  ] as const)(
    'takes the clock (%s) in which %j comes to what the dates say',
    async (clock, values, spans) => {
      const engine = await testEngine();
      const rows = values.map((value, i) => [value, String(spans[i])]);
      const { table } = await rawTable(engine, ['Doorlooptijd', 'seconds'], rows);
      const known: DurationFormat = { unit: 'min', clock: 'dhm' };
      const column = { column: 0, header: 'Doorlooptijd', known, between: 'c1::DOUBLE' };
      const found = (await detectDurations(engine, { table, nullTokens: [] }, [column]))[0];
      expect(found?.format.clock).toBe(clock);
      expect(found?.evidence.ambiguous).toBe(false);
    },
  );

  it.each([
    ['Doorlooptijd (minuten)', ['1.440', '2.880', '45'], ',', false],
    ['Duration (min)', ['1,440', '2,880', '45'], '.', false],
    ['Doorlooptijd (minuten)', ['1.440', '2.880'], ',', true],
    ['Doorlooptijd (minuten)', ['1.440', '1440', '45'], ',', true],
    ['Doorlooptijd (minuten)', ['1.440', '2,5'], ',', false],
    ['Doorlooptijd (minuten)', ['1.440', '1.234,5'], ',', false],
    ['Doorlooptijd (minuten)', ['1.440', '2.5'], '.', false],
    ['Doorlooptijd (minuten)', ['1.440', '0.250'], '.', false],
    ['Doorlooptijd (minuten)', ['1,440', '2,5'], ',', false],
    ['Doorlooptijd (uren)', ['1.440', '45'], ',', true],
    ['Doorlooptijd (uren)', ['1.440', '45,5'], ',', false],
    ['Doorlooptijd (minuten)', ['1440', '45'], undefined, false],
    ['Doorlooptijd (minuten)', ['1440', '45.5'], undefined, false],
  ] as const)(
    'takes the single point or comma in %j %j with %s for decimals (asks: %s)',
    async (header, values, decimal, asks) => {
      const found = await detect(header, [...values]);
      expect(found?.format.decimal).toBe(decimal);
      expect(found?.evidence).toMatchObject({ readable: values.length, ambiguous: asks });
    },
  );

  it('shows both readings of a point that may group thousands', async () => {
    const found = await detect('Doorlooptijd (minuten)', ['5.500']);
    expect(found?.evidence).toMatchObject({
      example: '5.500',
      readings: [
        { format: { unit: 'min', clock: 'hms', decimal: ',' }, seconds: 330_000 },
        { format: { unit: 'min', clock: 'hms', decimal: '.' }, seconds: 330 },
      ],
    });
  });

  it('takes the habit of another column for a point that may group thousands', async () => {
    const engine = await testEngine();
    const { table } = await rawTable(
      engine,
      ['a', 'b'],
      [
        ['1.440', '2,5'],
        ['2.880', '3'],
      ],
    );
    const columns = [
      { column: 0, header: 'Doorlooptijd (uren)' },
      { column: 1, header: 'Reactietijd (uren)' },
    ];
    const found = await detectDurations(engine, { table, nullTokens: [] }, columns);
    expect(found[0]).toMatchObject({ format: { decimal: ',' }, evidence: { ambiguous: false } });
  });

  it('counts in a chosen format without deciding', async () => {
    const chosen: DurationFormat = { unit: 'd', clock: 'dhm' };
    const found = await detect('Minuten', ['1:24:00', '5'], undefined, { 0: chosen });
    expect(found?.format).toEqual(chosen);
    expect(found?.evidence).toMatchObject({ values: 2, readable: 1 });
  });
});

describe('durationShape', () => {
  it.each([
    ['12', 'number'],
    ['-1,5', 'number'],
    ['1.234,5', 'number'],
    ['2:30', 'clock2'],
    ['-1:30', 'clock2'],
    ['26:03:04', 'clock3'],
    ['1.02:03', 'clock3'],
    ['2 days 03:04:05', 'clock3'],
    ['PT5M', 'iso'],
    ['25 Days 21 Hours', 'words'],
    ['2 d 4 u', 'words'],
    ['1970-01-01 00:02:17', 'epoch_date'],
    ['2024-02-12', null],
    ['12-02-2024 10:00', null],
    ['12 feb 2024', null],
    ['3 days ago', null],
    ['P', null],
    ['open', null],
    ['', null],
  ])('takes %j for %j', (text, shape) => {
    expect(durationShape(text)).toBe(shape);
  });
});
