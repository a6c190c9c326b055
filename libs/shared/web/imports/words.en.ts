const importsEn = {
  not_yours: 'Bringing in files is not yours to do', not_yours_detail: 'An administrator or the programme lead can do it.',
  what: 'What the file holds', which: 'Bring in',
  file: {
    title: 'The file', drop: 'Drop a CSV file here', drop_now: 'Let go to take this file', or: 'or', choose: 'Choose a file', another: 'Choose another file', limits: 'CSV in UTF-8 with comma, semicolon or tab; the first line names the columns; at most 256 MB.',
    nothing_yet: 'Nothing is changed before you have seen a preview.', example: 'Example file', uploading: 'Uploading {{name}}', sent: '{{sent}} of {{all}}', reading: 'Looking at the columns', stop: 'Stop', again: 'Try again', kept: '{{name}} is still chosen.',
  },
  refused: {
    encoding: 'This file is not in UTF-8', encoding_next: 'In a spreadsheet, save it as “CSV UTF-8”, then choose it again. Nothing was brought in.', empty: 'This file is empty', empty_next: 'Its first line must name the columns.', columns: 'This file has too many columns',
    columns_next: 'At most 100 can be read. Take out those that are not needed.', too_large: 'This file is larger than 256 MB', too_large_next: 'Split it, and bring in one part after the other.',
  },
  runs: {
    title: 'Brought in before', file: 'File', kind: 'What', state: 'Where it stands', result: 'What came of it', by: 'By', at: 'When', none: 'No file was brought in yet', none_detail: 'Every file that is brought in stays listed here, with its report.',
  },
  state: { MAPPING: 'Columns to check', PREVIEWING: 'Being read', READY: 'Preview to look at', RUNNING: 'Under way', DONE: 'Done', CANCELLED: 'Stopped', FAILED: 'Failed' },
  result: { added: '{{count, number}} added', changed: '{{count, number}} changed', left: '{{count, number}} left alone', refused: '{{count, number}} left out', came: '{{count, number}} came in', none: 'nothing came in' },
  step: { label: 'Steps', columns: 'Columns', preview: 'Preview', running: 'Bringing in', report: 'Report' },
  about: { rows_one: '{{count, number}} row', rows_other: '{{count, number}} rows', by: 'by {{who}}' },
  columns: {
    title: 'What the columns mean', detail: 'Recognised by their names, or remembered from the last file with the same columns. Correct what is not right.', column: 'Column', taken_for: 'Is taken for', taken_for_of: '“{{column}}” is taken for', not_read: 'Not read', needed: '{{field}} (needed)', elsewhere: '{{field}} (now “{{column}}”)',
    no_values: 'no values in the first rows', values_unseen: 'only whoever brought the file sees what is in it', required: 'Every row needs', found: '{{field}}: found', missing: '{{field}}: choose its column', missing_fault: 'Choose which column is {{field}}.', send: 'Preview', origin: 'Where it comes from', discard: 'Put this file aside',
  },
  reading: { title: 'Reading the file', read_one: '{{count, number}} row read', read_other: '{{count, number}} rows read', leave: 'Nothing is changed yet. You can leave this page and come back.' },
  preview: {
    title_one: '{{count, number}} row would come in', title_other: '{{count, number}} rows would come in', nothing: 'Nothing would change', nothing_detail: 'Everything in this file stands as it is already, or stays out.', none_fits: 'No row can come in like this', none_fits_detail: 'The reasons are below. Say what values mean, correct the columns, or mend the file.', detail: 'Nothing is changed yet. Look it over, then bring it in.',
    add: 'Added', change: 'Changed', leave: 'Left alone', leave_note: 'as they are already', refuse: 'Left out', refuse_note: 'each with its reason below', missing: 'Not in the file', missing_note: 'stay as they are', bring_in_one: 'Bring in {{count, number}} row', bring_in_other: 'Bring in {{count, number}} rows', again: 'Preview again', back: 'Back to the columns',
    changed: 'You changed what values mean', changed_detail: 'Preview again to see what becomes of it.',
  },
  values: {
    title: 'What values mean', detail: 'As the file writes them, the most frequent first. What you say here is remembered for the next such file.', value: 'In the file', rows: 'Rows', means: 'Means', by_itself: '{{choice}} (recognised)', unknown: 'Not recognised', means_of: '{{field}} “{{value}}” means', more_one: 'Show {{count, number}} more', more_other: 'Show {{count, number}} more', open_one: '{{count, number}} not recognised', open_other: '{{count, number}} not recognised', all_clear: 'all recognised',
  },
  problems: {
    title: 'Rows to look at', none: 'Every row is fine', line: 'Line', reason: 'Why', value: 'In the file', what: 'What becomes of it', out: 'Left out', noted: 'Comes in', came: 'Came in', untouched: 'Left alone', download: 'Download as CSV', line_of: 'Line {{line}}',
  },
  problem: {
    required: '{{field}} is missing', tooLong: '{{field}} is too long', email: 'This is not an e-mail address', date: 'This is not a date; write it as 2026-03-31', dateTime: 'This is not a date with a time; write it as 2026-03-31 14:05', timeZone: 'This is not a time zone; write it as Europe/Berlin',
    choice: 'This is none of the choices for: {{field}}', choice_to_say: '{{field}}: say above what this means', number: 'This is not a number; write it as 1200.5', negative: '{{field}} cannot be less than 0', whole: '{{field}} must be a whole number', range: '{{field}} is outside of what it can be', controlCharacters: '{{field}} holds characters that cannot be shown', doubled: 'It stands in an earlier line already; the first one counts', other: '{{field}} cannot be taken like this',
  },
  running: { title: 'Bringing it in', of: '{{done, number}} of {{all, number}}', leave: 'You can leave this page: it goes on, and you can come back.', finishing: 'Nearly done: putting together what belongs together', stop: 'Stop', stop_title: 'Stop bringing this in?', stop_lost: 'What is in by now stays in. The rest does not come. To go on later, bring the same file in again: nothing comes twice.', stop_confirm: 'Stop here' },
  discard: { title: 'Put {{name}} aside?', lost: 'Nothing of it has come in. The file and what you said about its columns and values are dropped here; the meaning of columns is remembered if you had it previewed.', confirm: 'Put aside' },
  report: {
    done: 'It is in', done_all: 'Everything in the file is in.', done_but_one: '{{count, number}} row stayed out; the list below says why.', done_but_other: '{{count, number}} rows stayed out; the list below says why.', stopped: 'Stopped before the end', stopped_none: 'Put aside before anything came in', stopped_detail_one: '{{count, number}} row had come in by then and stays. Bring the same file in again to go on: nothing comes twice.',
    stopped_detail_other: '{{count, number}} rows had come in by then and stay. Bring the same file in again to go on: nothing comes twice.', failed: 'Something unexpected stopped it', failed_detail: 'What was in by then stays in. Bring the same file in again to go on: nothing comes twice.', another: 'Bring in another file', missing_note: 'see below',
  },
} as const;

export default importsEn;

declare global {
  interface WordBook {
    imports: typeof importsEn;
  }
}
