/** Why files were refused: what is wrong, and what to do. */
export const refusals = {
  empty_file: {
    what: 'The file is empty.',
    next: 'Make the export again and check that the file is larger than 0 bytes. A download that was cut off leaves an empty file.',
  },
  not_a_ticket_file: {
    what: 'This is not a file with a list of tickets.',
    next: 'Linewise reads CSV, Excel (.xlsx) and JSON, also in a .zip or .gz. An old Excel file (.xls): open it and save it as .xlsx or “CSV UTF-8”.',
  },
  archive_damaged: {
    what: 'This archive cannot be unpacked: it is damaged or cut off.',
    next: 'Download it again. If that does not help, unpack it on your computer and choose the export in it.',
  },
  archive_encrypted: {
    what: 'This archive has a password.',
    next: 'Unpack it on your computer and choose the export in it; Linewise does not ask for passwords.',
  },
  archive_empty: {
    what: 'There is no export in this archive.',
    next: 'Linewise looks for CSV, Excel (.xlsx) and JSON in it. Put the export itself in the archive, or choose it without one.',
  },
  archive_too_large: {
    what: 'What is in this archive is too large once it is unpacked.',
    next: 'Export a shorter period, or unpack the archive and choose one file at a time.',
  },
  archive_too_many: {
    what: 'There are too many files in this archive.',
    next: 'Linewise reads up to 1,000 files of one archive. Put one export with all tickets in it, or choose fewer files.',
  },
  workbook_damaged: {
    what: 'This Excel file cannot be opened.',
    next: 'Open it in Excel and save it again as .xlsx, without a password; or save the sheet as “CSV UTF-8”.',
  },
  sheet_empty: {
    what: 'There is no table on any sheet of this Excel file.',
    next: 'Choose a workbook with one row of column heads and the tickets below it. Charts and pivot tables are not read.',
  },
  relative_dates: {
    what: 'The dates in this export are relative, such as “3 days ago”.',
    next: 'No moment can be worked out from that. Export the dates themselves: set the view or the export to absolute dates, or choose CSV instead of copying the list from the screen.',
  },
  unknown_encoding: {
    what: 'The text in this file cannot be read.',
    next: 'Save the export again as CSV in UTF-8. In Excel that is “CSV UTF-8 (comma delimited)”.',
  },
  summary_report: {
    what: 'This is a summary, not a list of tickets.',
    next: 'Linewise counts for itself, so it needs the tickets behind the totals: export the list, with one row per ticket, its number and its creation date.',
  },
  no_rows: {
    what: 'There are column heads in this file, but no rows below them.',
    next: 'The filter or the period of the export found no tickets. Widen it and export again.',
  },
  no_date_column: {
    what: 'No column with dates was found.',
    next: 'Add the creation date of the ticket to the export, and preferably the resolution date as well.',
  },
  no_id_column: {
    what: 'No column with ticket numbers was found.',
    next: 'Add the number of the ticket to the export. Without it rows of one ticket cannot be told from rows of another.',
  },
  json_cut: {
    what: 'The JSON stops halfway.',
    next: 'The download was probably cut off. Download or export the file again.',
  },
  json_invalid: {
    what: 'This is not valid JSON.',
    next: 'Look at the place named here; often a comma or a quote is missing, or the file was edited by hand. Exporting again is usually quickest.',
  },
  json_no_tickets: {
    what: 'There is no list of tickets in this JSON.',
    next: 'Linewise looks for a list of objects, such as {"tickets": [ … ]} or one object per line. Export the tickets themselves, not the settings or the totals.',
  },
  no_tickets: {
    what: 'Not one row became a ticket.',
    next: 'Every row was refused. See whether the column named here really has the ticket number or the creation date and is read in the right date format, or choose another column. If the rows themselves are damaged, export them again.',
  },
  too_large: {
    what: 'This file is too large for the memory of the browser.',
    next: 'Export a shorter period, or leave out long texts such as descriptions: they are not needed for any figure. Closing other tabs can help as well.',
  },
  too_wide: {
    what: 'This file has too many columns.',
    next: 'Linewise reads up to 10,000 columns. Export only the columns that say something about the ticket; if the file has fewer, its delimiter may be mistaken: save it again as CSV.',
  },
  file_unreadable: {
    what: 'The file could not be read to the end.',
    next: 'It was moved, deleted or changed in the meantime, or another program keeps it open. Close that program and choose the file again.',
  },
  file_broken_off: {
    what: 'The reading of the file broke off half-way.',
    next: 'The file is still there, but its drive or the network did not give the rest. If it is on a network drive, a USB stick or in the cloud, copy it to this computer first and choose that copy.',
  },
};
