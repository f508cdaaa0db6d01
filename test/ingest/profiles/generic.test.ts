import { describe, expect, it } from 'vitest';
import { ImportRefusal } from '../../../src/ingest/inspection.ts';
import { reinspect } from '../../../src/ingest/inspect.ts';
import { testEngine } from '../../support/node-engine.ts';
import { utc } from '../facts/build.ts';
import { factsOf, mapping, readExport } from './read.ts';

describe('any other tool', () => {
  it('is read by Dutch headers', async () => {
    const inspection = await readExport(
      'Ticketnummer;Aangemaakt op;Opgelost op;Status;Team;Kanaal\nT1;31-01-2024 10:00;31-01-2024 11:00;Opgelost;Helpdesk;Telefoon\n',
    );
    expect(inspection).toMatchObject({ profile: 'generic', because: [], questions: [] });
    expect(mapping(inspection)).toEqual({
      id: 'Ticketnummer',
      created: 'Aangemaakt op',
      resolved: 'Opgelost op',
      status: 'Status',
      group: 'Team',
      channel: 'Kanaal',
    });
  });

  it('is read by German headers', async () => {
    const inspection = await readExport(
      'Ticketnummer;Erstellt am;Gelöst am;Status;Gruppe\nT1;31.01.2024 10:00;31.01.2024 11:00;Geschlossen;Netzwerk\n',
    );
    const { tickets } = await factsOf(inspection);
    expect(tickets.T1).toMatchObject({ status: 'closed', resolution_s: 3600, line_current: 3 });
  });

  it('takes a column of flags for no date, whatever its header', async () => {
    const inspection = await readExport(
      'ID,Created,Resolved,Closed at\nT1,2024-01-02 10:00,yes,2024-01-03 10:00\n',
    );
    expect(mapping(inspection)).toEqual({
      id: 'ID',
      created: 'Created',
      closed: 'Closed at',
      resolved_flag: 'Resolved',
    });
    expect(inspection.plan.closedAsResolved).toBe(true);
  });

  it('asks what it cannot know, and takes the answer', async () => {
    const inspection = await readExport(
      'Wat,Wanneer,Team\nT1,5/2/2024 10:00,Paars\nT2,6/2/2024 10:00,Paars\n',
    );
    expect(inspection.questions).toEqual([
      { kind: 'required_field', field: 'id' },
      { kind: 'required_field', field: 'created' },
      { kind: 'groups_without_line', groups: 1 },
    ]);
    const engine = await testEngine();
    const mapped = await reinspect(engine, inspection, {
      ...inspection.plan,
      columns: { ...inspection.plan.columns, id: 0, created: 1 },
    });
    expect(mapped.questions).toEqual([
      { kind: 'ambiguous_date', column: 1 },
      { kind: 'groups_without_line', groups: 1 },
    ]);
    const answered = await reinspect(engine, mapped, {
      ...mapped.plan,
      dates: { 1: { kind: 'parts', order: 'mdy' } },
      confirmedDates: [1],
      lineOf: { Paars: 2 },
    });
    expect(answered.questions).toEqual([]);
    expect(answered.groups).toEqual([{ name: 'Paars', rows: 2, line: 2 }]);
    expect(answered.dateEvidence[1]).toMatchObject({ readable: 2, ambiguous: true });
    const { tickets } = await factsOf(answered, { zone: 'UTC' });
    expect(tickets.T1).toMatchObject({ created_utc: utc('2024-05-02 10:00'), line_current: 2 });
  });

  it('keeps an answer that takes a meaning away', async () => {
    const inspection = await readExport('ID,Created,Status\nT1,2024-01-02 10:00,Opgelost\n');
    expect(inspection.values.status).toEqual([{ value: 'Opgelost', rows: 1, known: true }]);
    const changed = await reinspect(await testEngine(), inspection, { ...inspection.plan, status: {} });
    expect(changed.values.status).toEqual([{ value: 'Opgelost', rows: 1, known: false }]);
  });

  it('refuses a file without any date', async () => {
    await expect(readExport('ID,Naam\n1,a\n2,b\n')).rejects.toMatchObject({ code: 'no_date_column' });
    await expect(readExport('ID,Naam\n1,a\n')).rejects.toBeInstanceOf(ImportRefusal);
  });
});
