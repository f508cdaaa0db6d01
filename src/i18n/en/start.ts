export const start = {
  lead: 'Drop a ticket export and see how each support line is doing: solved at first contact, escalated, reopened, time to respond and time to resolve.',
  drop: {
    title: 'Drop a ticket export here',
    dragging: 'Release to read the file',
    or: 'or',
    choose: 'Choose a file',
    paste: 'Dropping works anywhere on this page, and so does pasting a copied file.',
    accepts:
      'CSV, Excel or JSON from TOPdesk, ServiceNow, Zendesk, Jira or another tool, also zipped. Several files become one report. A snapshot (HTML or JSON) opens too.',
  },
  kept: {
    title: 'Kept in this browser: {name} ({size})',
    text: 'The last file stays on this computer, so that the report is back after a reload.',
    open: 'Open the report',
    forget: 'Forget it',
    draft: {
      title: 'Check not finished: {name} ({size})',
      text: 'The file and what you answered are kept on this computer.',
      open: 'Go on checking',
    },
  },
  privacy: {
    title: 'Nothing is uploaded.',
    text: 'The file is read and counted in this browser. It does not leave your computer, and there is no server that could receive it.',
  },
  engine: {
    idle: 'The database starts as soon as it is needed.',
    booting: 'Getting the database ready…',
    ready: 'The database is ready.',
    failed: 'The database did not start.',
  },
  samples: {
    title: 'Try it with sample data',
    intro: 'Invented tickets, in the form the tool exports them.',
    topdesk: {
      name: 'TOPdesk',
      shows:
        'A Dutch list export. The line is in a column of its own, so every figure stands per line at once.',
    },
    servicenow: {
      name: 'ServiceNow log',
      shows:
        'One row per change instead of per ticket. Transfers and reopenings are read from the path of the ticket.',
    },
    zendesk: {
      name: 'Zendesk',
      shows: 'JSON with the ticket metrics. Replies and reopenings were counted by the tool itself.',
    },
  },
  figures: {
    title: 'What you get, per support line',
    intro: 'Each with its counts, its uncertainty and its definition.',
    of: {
      first_contact_resolution: { name: 'First contact resolution', short: 'solved by line 1 in one go' },
      escalation_rate: { name: 'Escalation rate', short: 'passed on to a higher line' },
      reopen_rate: { name: 'Reopen rate', short: 'opened again after it was solved' },
      first_response_time: { name: 'First response time', short: 'from creation to the first reply' },
      resolution_time: { name: 'Resolution time', short: 'from creation to solved' },
      first_level_resolution: { name: 'First level resolution', short: 'solved by line 1 itself' },
      sla_response: { name: 'Response SLA met', short: 'answered in time' },
      sla_resolution: { name: 'Resolution SLA met', short: 'solved in time' },
      csat: { name: 'Customer satisfaction', short: 'requesters who were satisfied' },
      backlog: { name: 'Backlog', short: 'open at the end of the period' },
    },
  },
  hints: {
    title: 'How do I make an export?',
    topdesk: {
      name: 'TOPdesk',
      text: 'Open Incidents as a list or selection, add the columns number, creation date, completed date, line, operator group, status, priority and entry type, and export it as CSV.',
    },
    servicenow: {
      name: 'ServiceNow',
      text: 'Open the incident list, add number, opened, resolved, state, assignment group, reopen count and reassignment count, right-click a column head and choose Export, CSV.',
    },
    zendesk: {
      name: 'Zendesk',
      text: 'Ask the API for tickets with their metric_set and save the answer as JSON, or make a ticket report with one row per ticket and export it as CSV.',
    },
    other: {
      name: 'Another tool',
      text: 'A CSV or JSON with a ticket number and a creation date per row is enough to begin with. Every column more makes another figure measurable.',
    },
  },
  reading: {
    title: 'Reading {name}',
    resuming: 'The report of your last visit is on its way',
    read: 'Reading the file',
    recognise: 'Recognising columns and dates',
    facts: 'Building the tickets',
    bytes: '{done} of {total}',
    rows: { one: '{n} row', other: '{n} rows' },
    cancel: 'Cancel',
    waits: {
      title: 'Linewise is waiting for {name}',
      text: 'The file comes in slowly or not at all; perhaps it is on a network drive or in the cloud. You can wait, or cancel and copy it to this computer first.',
    },
  },
  large: {
    title: '{name} is {size}: perhaps too much for this browser',
    memory:
      'It takes about {memory} of memory by estimate, and a browser cannot use more than 4 GB for it. Export a shorter period, such as a month at a time, or leave out long texts such as descriptions: no figure needs them. Close other tabs in any case.',
    room: 'To keep it, {room} is free here. The report then works, but after a reload you choose the file again; under Settings, Data and storage you make room.',
    read: 'Read it all the same',
    leave: 'Do not read it',
  },
  missing:
    'This link shows a report, but the file it was made from is not in this browser. Give the same export to see it.',
  backToReport: 'Back to the report',
};
