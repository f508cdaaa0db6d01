/** What the command line says, besides the texts of the page. */
export const en = {
  help: `Usage: linewise <command> ...

  linewise report FILE...   a snapshot of ticket exports: figures per support line
  linewise compare A B      what is different between two snapshots

  --help       this text; after a command: that of the command
  --version    the version
  --lang nl|en the language; otherwise that of LC_ALL or LANG, otherwise English

Exit codes: 0 done, 1 it could not be done, 2 wrong usage, 3 input refused.
`,
  reportHelp: `Usage: linewise report FILE... [options]

Makes a snapshot of one or more ticket exports (CSV, Excel, JSON, also in zip or gz), on the same core as the page and
with the same figures. Standard output holds only the result; what was assumed and what was left out goes to
standard error.

  --recipe FILE      how the export is read, as saved on the page (Check); may be given more than once. Settings in it
                     are used. An export that it does not fit is refused.
  --settings FILE    opening hours, targets and so on, as saved on the page (Settings); goes before those of a recipe
  --zone ZONE        time zone of days and months, such as Europe/Amsterdam (the default)
  --from DAY         first day of the period, yyyy-mm-dd
  --to DAY           last day of the period. Without --from and --to: the last month that is whole in the export, if the
                     month before it is too; otherwise the whole export
  --compare WITH     previous (the period before; the default), last_year or none
  --as-of MOMENT     up to when the export knows everything: a day (its end), 2026-07-01T08:00 in the time zone of the
                     report, or with Z or an offset. Default: the last moment in the export. Not earlier than that
  --kpis A,B         which indicators, by their ids (see Definitions); usual: those of the overview (the default), all:
                     every one that the export can measure
  --sections A,B     what else: trends, priority, channel, category, group; usual: trends, category and group (the
                     default), all or none
  --title TEXT       the title; default: that of the page
  --pseudonyms       group-1, category-1 and so on instead of the names of groups and categories
  --format FORMAT    json (the default), html (one page that opens without a network), csv or text
  --out FILE         where to write it; default: standard output
  --lang nl|en       the language; otherwise that of LC_ALL or LANG, otherwise English
`,
  compareHelp: `Usage: linewise compare A B [options]

Lays snapshot B beside the earlier snapshot A (JSON or HTML): first what was measured differently, then the
figures that changed.

  --format FORMAT    text (the default) or json
  --lang nl|en       the language; otherwise that of LC_ALL or LANG, otherwise English
`,
  usage: {
    tryHelp: 'See: linewise {command}--help',
    noCommand: 'Say what to do: report or compare.',
    command: 'There is no command {value}.',
    noFile: 'Name at least one export.',
    twoSnapshots: 'Name two snapshots, the earlier one first.',
    option: 'There is no option {value}.',
    value: '{option} needs a value.',
    noValue: '{option} takes no value.',
    oneOf: '{option} cannot be {value}. Choose from: {choices}.',
    day: '{option} must be a day such as 2026-06-30, not {value}.',
    order: '--from {from} lies after --to {to}.',
    zone: 'There is no time zone {value}. Name one such as Europe/Amsterdam.',
    moment: '--as-of must be a day or a moment such as 2026-07-01T08:00, not {value}.',
    future: '--as-of {value} has not been yet.',
    title: '--title is empty.',
    longTitle: '--title has more than {most} characters.',
  },
  refused: {
    noFile: '{file}: there is no such file, or it may not be read.',
    folder: '{file} is a folder. Name the files in it.',
    settings: {
      not_settings: '{file} holds no settings of Linewise. Save them on the page, under Settings.',
      newer_version: '{file} was saved by a newer Linewise. Update this one.',
      invalid: '{file} cannot be used: something is wrong at {path}.',
    },
    recipe: {
      not_json: '{file} is no recipe: it is not JSON. Save it on the page, under Check.',
      not_a_recipe: '{file} is JSON, but no recipe of Linewise. Save it on the page, under Check.',
      newer_version: '{file} was saved by a newer Linewise. Update this one.',
      invalid: '{file} cannot be used: something is wrong at {path} ({detail}).',
      too_large: '{file} is too large for a recipe ({detail}).',
    },
    snapshot: {
      not_snapshot: 'A snapshot is a JSON or HTML file made by Linewise.',
      newer_version: 'Update this Linewise.',
      damaged: 'Get the file again from where it was made.',
      truncated: 'Get the whole file again from where it was made.',
      too_large: 'Nothing of it was read.',
    },
    recipeFits: 'The recipe {recipe} does not fit {files}.',
    recipeMissing: 'Not in the export: {columns}.',
    recipeUnknown: 'In the export and not in the recipe: {columns}.',
    recipeNext: 'Export the same columns as before, or read the file on the page once and save a new recipe.',
    tooLarge:
      'Export a shorter period, or leave out long texts such as descriptions: they are not needed for any figure.',
    memory: 'There is more in these files than the database can hold.',
    undated: 'This export has no dates: --from, --to and --as-of choose nothing in it.',
    outside: 'The export runs from {from} to {to}: the period lies outside it.',
    earlier:
      '--as-of lies before the last moment in the export, {moment}. An export does not say what was known earlier: use the one of that time, or choose an earlier period with --to.',
  },
  compare: {
    side: '{side}: {head} · as of {asOf}, made {made} ({zone})',
    measured: 'Measured by other rules:',
    measuredSame: 'Both were measured by the same rules.',
    restated: 'Restated, of the same period:',
    restatedNone: 'No figure of the period was restated.',
    changed: 'Of two periods:',
    otherwise: 'Not comparable, because of these rules: {names}.',
    onlyThen: 'Only in A: {names}.',
    onlyNow: 'Only in B: {names}.',
    same: { one: '{n} figure is the same.', other: '{n} figures are the same.' },
    figure: '- {name}, {line}: was {was}, is {now}{change}',
    of: '{value} ({k} of {n})',
    median: '{value} (of {n}, p90 {p90})',
    plain: '{value} (of {n})',
    missing: '{value}, {missing} not measurable',
    change: ' ({difference}, {verdict})',
    difference: ' ({difference})',
  },
  notes: {
    zone: 'Days and months are those of {zone}. --zone says otherwise.',
    dateOrder: 'Column {column}: {example} can be read in two ways; read as {order}. A recipe settles it.',
    duration: 'Column {column}: the unit of {example} is not certain; read as {unit}. A recipe settles it.',
    noLine: {
      one: '{n} group has no line, its tickets are under “unknown”: {names}. A recipe settles it.',
      other: '{n} groups have no line, their tickets are under “unknown”: {names}. A recipe settles it.',
    },
    withoutRecipe: '{files}: read without a recipe, none fits.',
    gone: 'Column {column} of the recipe is not in {files}.',
    newGroup: {
      one: '{n} group is new to the recipe: {names}.',
      other: '{n} groups are new to the recipe: {names}.',
    },
    newValue: {
      one: '{n} value is new to the recipe: {names}.',
      other: '{n} values are new to the recipe: {names}.',
    },
    passedOver: '{file} was left out: {reason}',
    quarantined: {
      one: '{n} row could not be read: {reasons}.',
      other: '{n} rows could not be read: {reasons}.',
    },
    period: 'Period: {period}.',
    nothingBefore: 'Nothing to compare with: the export does not go back far enough.',
    written: '{file} written, {bytes}.',
    more: '{names} and {n} more',
    count: '{name} ({rows})',
  },
  units: { ms: 'milliseconds', s: 'seconds', min: 'minutes', h: 'hours', d: 'days' },
  failed: {
    write: 'Could not write {file}: {reason}.',
    output: 'Could not write the result: {reason}.',
    template: 'The page for a snapshot could not be made: {reason}.',
    engine: 'The database failed: {reason}.',
    other: 'A mistake in Linewise: {reason}.',
  },
  reasons: {
    ENOSPC: 'the disk is full',
    EACCES: 'no permission',
    EPERM: 'no permission',
    EROFS: 'the disk is read-only',
    ENOENT: 'the folder does not exist',
    ENOTDIR: 'the folder does not exist',
    EISDIR: 'it is a folder',
  },
};
