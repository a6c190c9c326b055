const momentImportEn = {
  title: 'Bring in the past', subtitle: 'Moments from the tool that you used before. Nobody is told of them, and no clock runs.',
  detail: 'One row for each moment: its id in the other tool, what happened, and when it was raised; when it was closed, department, severity, channel and customer if you have them.',
  origin: { source: 'Which tool the file comes from', source_hint: 'Its ids are unique within it: a second file of the same tool adds nothing twice.', source_example: 'such as Zendesk', time_zone: 'Time zone of the times', time_zone_hint: 'Only for times that do not say it themselves.' },
  field: {
    externalId: 'Id in the other tool', what: 'What happened', detail: 'Details', category: 'Category', raisedAt: 'Raised at', acceptedAt: 'Accepted at', closedAt: 'Closed at', state: 'State', department: 'Department', location: 'Location', severity: 'Severity', channel: 'Channel', customerName: 'Customer’s name', customerReference: 'Order or customer number', resolution: 'What was done',
  },
  state: { open: 'Open', closed: 'Closed' },
  departments: 'Found by name or code; those that do not exist are made under “Brought in”', by_name: 'By its name',
  problem: { closesBeforeOpening: 'Closed before it was raised: comes in, and counts in no duration', closedWithoutDate: 'Closed, but the file does not say when', inTheFuture: 'Raised in the future', workedOn: 'Somebody has worked on it here since: stays as it is', doubled: 'This id stands in an earlier line already; the first one counts' },
  found: 'See the figures', moments: 'Moments',
} as const;

export default momentImportEn;

declare global {
  interface WordBook {
    momentImport: typeof momentImportEn;
  }
}
