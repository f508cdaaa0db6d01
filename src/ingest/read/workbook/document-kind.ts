const KINDS: readonly { kind: string; member: RegExp }[] = [
  { kind: 'xlsx', member: /^xl\/workbook\d*\.xml$/i },
  { kind: 'xlsb', member: /^xl\/workbook\.bin$/i },
  { kind: 'docx', member: /^word\/document\.xml$/i },
  { kind: 'pptx', member: /^ppt\/presentation\.xml$/i },
  { kind: 'ods', member: /^content\.xml$/i },
];

/** The kind of office document a ZIP archive is, by its members: `xlsx`, `xlsb`, `docx`, `pptx`, `ods`; NULL for any other archive. */
export function documentKind(members: readonly string[]): string | null {
  return KINDS.find(({ member }) => members.some((name) => member.test(name)))?.kind ?? null;
}
