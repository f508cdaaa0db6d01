import { refusals } from './refusals.ts';

export const errors = {
  recipe: {
    not_json: '{name} is not a file with settings: it is not JSON. Choose a file that Linewise saved.',
    not_a_recipe: '{name} is JSON, but not settings of Linewise. Choose a file that Linewise saved.',
    newer_version:
      '{name} was saved by a newer Linewise. Reload this page, or save the settings again with this version.',
    invalid: '{name} cannot be used: something is wrong at {path} ({detail}).',
    too_large: '{name} is too large to be settings of Linewise ({detail}).',
  },
  where: {
    file: 'File',
    sheet: 'Sheet',
    kind: 'Looks like',
    row: 'Row',
    column: 'Column',
    value: 'Value',
    bytes: 'Size',
    rows: 'Rows',
    element: 'Element',
    offset: 'Byte',
    text: 'Text there',
    reason: 'Most often',
    columns: 'Columns',
  },
  foreign: {
    report:
      'This is a report to read, without the data of each ticket. Export the list of tickets from your tool as CSV or Excel (.xlsx).',
    picture:
      'This is a picture. Export the list of tickets from your tool as CSV or Excel (.xlsx); a screenshot cannot be read.',
    spreadsheet: 'Open this file in Excel and save it as “Excel workbook (.xlsx)” or “CSV UTF-8”.',
    page: 'This is a web page or XML. If it came from your tool, choose CSV or Excel (.xlsx) there; some tools name a web page .xls: open it in Excel and save it as .xlsx. If it was a sign-in page, sign in and download again.',
  },
  refusal: refusals,
  kinds: {
    pdf: 'PDF',
    png: 'image',
    jpeg: 'image',
    gif: 'image',
    zip: 'zip archive',
    xlsx: 'Excel workbook',
    xls: 'Excel workbook (old format)',
    html: 'web page',
    xml: 'XML',
    gzip: 'gzip archive',
  },
  engine: {
    sql: {
      what: 'A figure could not be computed.',
      next: 'That is a mistake in Linewise, not in your file. Reload the page; if it happens again, the console of the browser has the details.',
    },
    memory: {
      what: 'The memory of the browser is full.',
      next: 'Close other tabs and try again, or import a shorter period.',
    },
    cancelled: {
      what: 'Stopped, as you asked.',
      next: 'Nothing has changed. Choose a file to start again.',
    },
    unstable: {
      what: 'The database in this browser stopped twice in a row on the same report.',
      next: 'What was asked is probably more than this browser has memory for. Close other tabs, then open the report again, with a shorter period or fewer tickets in the export. Nothing that was kept is lost.',
    },
    lost: {
      what: 'The database in the browser has stopped.',
      next: 'It is started again. Choose the file again if the report does not come back by itself.',
    },
    boot: {
      what: 'The database in the browser could not be started.',
      next: 'Reload the page. Linewise needs a recent browser with WebAssembly; a strict company policy may have switched that off.',
    },
  },
  quarantine: {
    no_id: {
      name: 'No ticket number',
      effect: 'The row is in no figure: without a number it cannot be told which ticket it is.',
    },
    no_created: {
      name: 'No creation date',
      effect: 'The row is in no figure: it cannot be placed in a period.',
    },
    bad_created: {
      name: 'Creation date cannot be read',
      effect:
        'The row is in no figure: it cannot be placed in a period. If it is many rows, check the date format.',
    },
    too_many_columns: {
      name: 'More cells than column heads',
      effect: 'The row is in no figure: it is not certain which value belongs to which column.',
    },
    totals_row: {
      name: 'Row of totals',
      effect: 'The row is in no figure: it is a sum, not a ticket.',
    },
    broken_quotes: {
      name: 'Broken quotation marks',
      effect: 'The row is in no figure: it is not certain where a value ends.',
    },
    not_an_object: {
      name: 'Not an object',
      effect: 'This element of the JSON list is in no figure: it has no named fields.',
    },
    no_moment: {
      name: 'No moment, or one that cannot be read',
      effect: 'This row of the log is in no figure: it is not certain when it happened.',
    },
    bad_json: {
      name: 'Not valid JSON',
      effect: 'This line of the file is in no figure: it is not a JSON object.',
    },
    unreadable: {
      name: 'Cannot be read',
      effect: 'The row is in no figure.',
    },
  },
  excluded: {
    merged: {
      name: 'Merged',
      effect: 'In no KPI: the ticket it was merged into counts.',
    },
    spam: {
      name: 'Spam',
      effect: 'In no KPI: it was not a question for the desk.',
    },
    cancelled: {
      name: 'Cancelled',
      effect: 'In no KPI: it was withdrawn, not resolved.',
    },
    duplicate: {
      name: 'Duplicate',
      effect: 'In no KPI: the same ticket number is in the export more than once; one of them counts.',
    },
    rule: {
      name: 'Left out by your own rules',
      effect: 'In no KPI, as long as the rule is in the settings.',
    },
  },
  quality: {
    resolved_before_created: {
      name: 'Resolved before it was created',
      effect:
        'Counts on its resolution date as it stands: in resolved tickets, first contact, reopening and an SLA by due date; it is never in the backlog. Resolution time is not measured for it, nor first contact where that rests on time. Check the time zone, or correct the date in your tool.',
    },
    response_before_created: {
      name: 'First response before it was created',
      effect: 'Counts, but without a first response time.',
    },
    created_in_future: {
      name: 'Created in the future',
      effect:
        'Counts in the period of its creation date. Often the wrong time zone, or day and month the wrong way round.',
    },
    unreadable_date: {
      name: 'A date that cannot be read',
      effect:
        'Counts, but the date is taken as unknown: figures that need it are not measured for this ticket.',
    },
    negative_duration: {
      name: 'A negative duration',
      effect:
        'Counts, but the duration is taken as unknown: response time or resolution time is not measured for it.',
    },
    date_only: {
      name: 'A date without a time',
      effect:
        'Counts, but without a response or resolution time: it cannot be measured between dates without a time of day. Export the dates with their time, or include the column that has the time.',
    },
    resolved_while_open: {
      name: 'A resolution date on an open ticket',
      effect:
        'Counts as open: the status wins over the date, so there is no resolution time. If it was resolved, correct the status in your tool, or give the value of the status another meaning on the check screen.',
    },
    done_without_date: {
      name: 'Done without a resolution date',
      effect:
        'Not counted in the resolution time: nobody wrote down when it was resolved. On the check screen the closing date can stand in, if the export has one.',
    },
    reopened_without_date: {
      name: 'Reopened, first resolution date unknown',
      effect:
        'Was reopened and is open now, but the export does not say when it was first resolved. So it is in no period of first contact or reopening, and those look better than they are. Export the log of changes, or a column with the date of the first resolution.',
    },
    resolved_in_future: {
      name: 'Response, resolution or closing in the future',
      effect:
        'Such a date is later than the moment of reading and is not used: a ticket that is done counts as done without that date, and no response or resolution time is measured with it. Often the wrong time zone, or day and month the wrong way round; otherwise correct the date in your tool.',
    },
  },
  rows: {
    file: 'File',
    row: 'Row',
    column: 'Column',
    value: 'Value',
    reason: 'Reason',
    empty: 'There are no rows here.',
    emptyValue: '(empty)',
    range: '{from}–{to} of {total}',
    previous: 'Previous',
    next: 'Next',
    pages: 'Pages',
    download: 'Download CSV',
    downloading: 'Making the CSV…',
    loading: 'Loading the rows…',
    failed: 'The CSV could not be made. Try again.',
  },
};
