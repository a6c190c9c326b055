import { registerEnumType } from '@nestjs/graphql';

/** How bad it is; the numbers are the weights that everything else reckons with. */
export enum Severity {
  CRITICAL = 8,
  HIGH = 4,
  MEDIUM = 2,
  LOW = 1,
}

registerEnumType(Severity, {
  name: 'Severity',
  description: 'How bad it is, everywhere the same four.',
  valuesMap: {
    CRITICAL: { description: 'Somebody is in danger, or the customer cannot go on at all.' },
    HIGH: { description: 'The customer cannot finish what they came for today.' },
    MEDIUM: { description: 'It can be worked around, with effort.' },
    LOW: { description: 'Nobody is harmed by waiting.' },
  },
});

/** The word for a severity in the ledger and in tellings: 'critical'. Null where it is not known. */
export const severityWord = (severity: number | null): string | null => (severity === null ? null : (Severity[severity] ?? '').toLowerCase() || null);
