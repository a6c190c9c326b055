import { useMutation } from '@apollo/client/react';
import { ConfirmDialog, toast, useWords } from '@app/shared-web';
import { DeactivatePersonDocument, ReactivatePersonDocument, type PersonDetailsFragment } from '../people.generated';
import styles from './persons.module.css';

interface Props {
  person: PersonDetailsFragment;
  opened: boolean;
  onClose: () => void;
}

/** Somebody left: asked once, in the words of what follows from it. */
export function LeavingDialog({ person, opened, onClose }: Props) {
  const t = useWords('directory');
  const [deactivate] = useMutation(DeactivatePersonDocument);
  const { name, department } = person;
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t('leaving.title', { name })}
      confirm={t('leaving.confirm')}
      lost={
        <ul className={styles['follows']}>
          <li>{t('leaving.signed_out')}</li>
          <li>{t('leaving.secrets')}</li>
          <li>{department ? t('leaving.held', { department: department.name }) : t('leaving.held_plain')}</li>
          {person.roles.some(({ role }) => role === 'ADMINISTRATOR') && <li>{t('leaving.administrator')}</li>}
          <li>{t('leaving.stays')}</li>
        </ul>
      }
      onConfirm={async () => {
        await deactivate({ variables: { id: person.id, version: person.version } });
        toast(t('leaving.done', { name }));
      }}
    />
  );
}

/** Somebody is back: without roles and secrets; a new sheet lets them in. */
export function ReturningDialog({ person, opened, onClose }: Props) {
  const t = useWords('directory');
  const [reactivate] = useMutation(ReactivatePersonDocument);
  const { name } = person;
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t('returning.title', { name })}
      confirm={t('returning.confirm')}
      lost={<p>{t('returning.detail')}</p>}
      onConfirm={async () => {
        await reactivate({ variables: { id: person.id, version: person.version } });
        toast(t('returning.done', { name }));
      }}
    />
  );
}
