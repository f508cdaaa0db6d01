import { ImportRefusal } from '../../inspection.ts';
import type { FileFormat, ImportOptions } from '../../inspection.ts';
import type { ZipMember } from '../archive/open-zip.ts';
import type { Loadable } from '../loadable.ts';
import type { Quarantine } from '../quarantine.ts';
import type { Reading } from '../read-text.ts';
import type { MergedCells } from './merged-cells.ts';
import { sheetReader } from './sheet-reader.ts';
import type { CellContext } from './sheet-reader.ts';
import { SheetTable } from './sheet-table.ts';
import { relationsReader, sharedStringsReader, stylesReader, workbookReader } from './workbook-parts.ts';
import type { PartReader, SheetEntry } from './workbook-parts.ts';

/** Reading after which the page gets its turn. */
const TURN_MS = 40;

interface Sheet extends SheetEntry {
  member: ZipMember;
}

/**
 * A sheet of an .xlsx workbook made loadable, given the members of its archive: the one `sheets` names for `name`, else the first visible
 * one with a table in it, else the first hidden one. Cells merged over several rows below the header have their value in each of them (then the
 * sheet is read twice: where they are stands behind the rows). Formulas count with their last value, errors are text (`#N/A`), see
 * {@link numberText} for numbers. Written by hand because the readers there are build the whole sheet in memory, give dates and
 * lengths of time without their format, or start workers that the content security of the page forbids.
 * Throws ImportRefusal 'workbook_damaged', 'sheet_empty', 'summary_report', 'archive_too_large', and the signal's reason when aborted.
 */
export async function readWorkbook(
  name: string,
  members: readonly ZipMember[],
  { signal, span, addRecords, sheets }: Reading & { sheets: ImportOptions['sheets'] },
): Promise<{ loadable: Loadable; quarantine: Quarantine; format: FileFormat }> {
  const total = members.reduce((sum, member) => sum + member.packedBytes, 0);
  const onBytes = span.bytes(total);
  let before = 0;
  const read = async <T>(member: ZipMember, reader: PartReader<T>): Promise<T> => {
    const result = await readPart(member, reader, signal, (bytes) => onBytes(before + bytes));
    before += member.packedBytes;
    return result;
  };
  const part = async <T>(path: string, reader: PartReader<T>): Promise<T | null> => {
    const member = findMember(members, path);
    return member ? read(member, reader) : null;
  };

  const workbook = await part('xl/workbook.xml', workbookReader());
  const targets = await part('xl/_rels/workbook.xml.rels', relationsReader());
  if (!workbook || !targets) throw new ImportRefusal('workbook_damaged');
  const all = workbook.sheets.flatMap((entry): Sheet[] => {
    const target = targets.get(entry.relation);
    const member = target === undefined ? undefined : findMember(members, pathOf(target));
    return member && /\/worksheets\//i.test(member.name) ? [{ ...entry, member }] : [];
  });
  const context: CellContext = {
    strings: (await part('xl/sharedStrings.xml', sharedStringsReader())) ?? [],
    kinds: (await part('xl/styles.xml', stylesReader())) ?? [],
    is1904: workbook.is1904,
  };

  const wanted = sheets && Object.hasOwn(sheets, name) ? sheets[name] : undefined;
  const chosen = all.filter((sheet) => sheet.name === wanted);
  const inOrder = [...all.filter((sheet) => sheet.visible), ...all.filter((sheet) => !sheet.visible)];
  for (const sheet of chosen.length > 0 ? chosen : inOrder) {
    let found = 0;
    const readTable = async (
      merges: readonly MergedCells[],
    ): Promise<{ result: ReturnType<SheetTable['finish']>; merged: MergedCells[] }> => {
      addRecords(-found);
      found = 0;
      const table = new SheetTable((records) => {
        found += records;
        addRecords(records);
      });
      const merged = await read(
        sheet.member,
        sheetReader(context, (cells, row) => table.add(cells, row), merges),
      );
      return { result: table.finish(), merged };
    };
    const first = await readTable([]);
    const headerRow = first.result?.headerRow ?? 0;
    const inData = first.result ? first.merged.filter(({ from }) => from > headerRow) : [];
    const { result } = inData.length > 0 ? await readTable(inData) : first;
    if (result) {
      const { loadable, quarantine } = result;
      const names = all.map((entry) => entry.name);
      return { loadable, quarantine, format: { kind: 'xlsx', sheet: sheet.name, sheets: names, headerRow } };
    }
    addRecords(-found);
  }
  throw new ImportRefusal('sheet_empty', chosen[0] ? { sheet: chosen[0].name } : {});
}

async function readPart<T>(
  member: ZipMember,
  reader: PartReader<T>,
  signal: AbortSignal | undefined,
  onBytes: (bytes: number) => void,
): Promise<T> {
  let turn = performance.now();
  const onPiece = async (bytes: Uint8Array): Promise<void> => {
    reader.feed(bytes);
    if (performance.now() - turn < TURN_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    turn = performance.now();
  };
  try {
    await member.stream(onPiece, { signal, onBytes });
    return reader.end();
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (error instanceof ImportRefusal && error.code !== 'archive_damaged') throw error;
    throw new ImportRefusal('workbook_damaged', {}, error);
  }
}

function findMember(members: readonly ZipMember[], path: string): ZipMember | undefined {
  const wanted = path.toLowerCase();
  return members.find((member) => member.name.toLowerCase() === wanted);
}

/** Targets are relative to `xl/`, unless they begin at the root. */
function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
}
