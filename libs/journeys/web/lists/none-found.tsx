import { Button, EmptyState, useWords } from '@app/shared-web';
import { IconFilterOff } from '@tabler/icons-react';

/** Nothing fits what was searched or filtered for, which is another thing than that there is nothing. */
export function NoneFound({ onClear }: { onClear: () => void }) {
  const t = useWords('inventory');
  return <EmptyState icon={IconFilterOff} title={t('list.none_found')} detail={t('list.none_found_detail')} action={<Button onClick={onClear}>{t('list.clear')}</Button>} />;
}
