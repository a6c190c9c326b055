import { useWords } from '@app/shared-web/light';
import { IconAlertCircle, IconAlertTriangle, IconCircleCheck, IconClockExclamation } from '@tabler/icons-react';
import type { Severity } from './raise.generated';

const choices = [
  { severity: 'CRITICAL', Icon: IconAlertTriangle },
  { severity: 'HIGH', Icon: IconClockExclamation },
  { severity: 'MEDIUM', Icon: IconAlertCircle },
  { severity: 'LOW', Icon: IconCircleCheck },
] as const;

interface SeverityChoiceProps {
  value: Severity | null;
  choose: (severity: Severity) => void;
  problem: string | null;
}

/** How bad it is, in the words of whoever stands before the customer. */
export function SeverityChoice({ value, choose, problem }: SeverityChoiceProps) {
  const t = useWords('raise');
  return (
    <fieldset className="severity" aria-describedby={problem ? 'severity-problem' : undefined}>
      <legend>{t('how_bad.label')}</legend>
      {choices.map(({ severity, Icon }) => (
        <label key={severity} className={`choice ${severity.toLowerCase()}`}>
          <input type="radio" name="severity" value={severity} checked={value === severity} onChange={() => choose(severity)} />
          <Icon size={24} stroke={1.75} aria-hidden />
          <span>{t(`how_bad.${severity}`)}</span>
        </label>
      ))}
      {problem && (
        <p id="severity-problem" className="problem">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
