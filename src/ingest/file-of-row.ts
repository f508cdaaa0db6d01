/** Where a file lies among the rows: `row_no` runs from firstRow to firstRow + rows - 1. */
interface Stretch {
  name: string;
  firstRow: number;
  rows: number;
}

/** The file a row_no stands in, and its row there (1 is the first below the header); NULL outside all files. */
export function fileOfRow(files: readonly Stretch[], rowNo: number): { name: string; row: number } | null {
  const file = files.find(({ firstRow, rows }) => rowNo >= firstRow && rowNo < firstRow + rows);
  return file ? { name: file.name, row: rowNo - file.firstRow + 1 } : null;
}
