const NOT_EXPORTS =
  /\.(?:pdf|png|jpe?g|gif|svg|webp|docx?|pptx?|md|html?|css|js|xsd|dtd|eml|msg|log|sha\d*|md5|sig|asc)$/i;
const NOTES = /^(?:readme|leesmij|lees mij|licen[cs]e|changelog|notice)\b/i;

/** TRUE for what an operating system puts into an archive; nobody asked for it. */
export function isOfSystem(path: string): boolean {
  const parts = path.split('/');
  return (
    parts.some((part) => part.startsWith('.') || part === '__MACOSX') ||
    /^(?:thumbs\.db|desktop\.ini)$/i.test(parts.at(-1) ?? '')
  );
}

/** FALSE for what stands beside the exports in an archive, by its name: files of the system, notes, attachments. */
export function mayBeExport(path: string): boolean {
  const name = path.split('/').at(-1) ?? '';
  return !isOfSystem(path) && !NOT_EXPORTS.test(name) && !NOTES.test(name);
}
