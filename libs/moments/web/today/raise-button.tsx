import { IconUrgent } from '@tabler/icons-react';
import { buttonLook, useWords } from '@app/shared-web';

/** The one large button of everybody in front of customers. It leads to an entry of its own, which works without a network. */
export function RaiseButton() {
  const t = useWords('moments');
  return (
    <a href="/raise" {...buttonLook('main', { size: 'huge', wide: true })}>
      <IconUrgent size={22} stroke={1.75} aria-hidden="true" />
      {t('raise.long')}
    </a>
  );
}
