import { DepartmentPicker, Dialog, useForm, useWords, type Picked } from '@app/shared-web';
import { useEffect } from 'react';

/** Finds a department to narrow the board to. */
export function DepartmentDialog({ onClose, onPick }: { onClose: () => void; onPick: (id: string) => void }) {
  const t = useWords('moments');
  const form = useForm<{ department: Picked | null }>({ draft: null, initial: { department: null }, submit: async () => undefined });
  const picked = form.values.department?.id;
  useEffect(() => {
    if (!picked) return;
    onPick(picked);
    onClose();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when it was picked
  }, [picked]);
  return (
    <Dialog opened onClose={onClose} title={t('filter.find_department')}>
      <DepartmentPicker form={form} name="department" label={t('filter.department')} hint={t('filter.department_hint')} autoFocus />
    </Dialog>
  );
}
