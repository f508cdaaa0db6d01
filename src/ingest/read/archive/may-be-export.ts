const NOT_EXPORTS =
  /\.(?:pdf|png|jpe?g|gif|svg|webp|docx?|pptx?|md|html?|css|js|xsd|dtd|eml|msg|log|sha\d*|md5|sig|asc)$/i;
const NOTES = /^(?:readme|leesmij|lees mij|licen[cs]e|changelog|notice)\b/i;

/** FALSE for what stands beside the exports in an archive, by its name: files of the system, notes, attachments. */
export function mayBeExport(path: string): boolean {
  const parts = path.split('/');
  if (parts.some((part) => part.startsWith('.') || part === '__MACOSX')) return false;
  const name = parts.at(-1) ?? '';
  return !NOT_EXPORTS.test(name) && !NOTES.test(name) && !/^(?:thumbs\.db|desktop\.ini)$/i.test(name);
}
