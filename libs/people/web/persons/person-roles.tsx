import { useMutation } from '@apollo/client/react';
import { Button, Card, ConfirmDialog, DepartmentPicker, Dialog, Form, IconButton, Section, SelectField, toast, useForm, useWords, wordsOf, type Picked } from '@app/shared-web';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { GrantRoleDocument, RevokeRoleDocument, type PersonDetailsFragment } from '../people.generated';
import styles from './persons.module.css';
import { givenRoles, isGiven, useRoleWords, type GivenRole, type HeldRole } from './roles';

interface Grant {
  role: GivenRole | null;
  department: Picked | null;
}

function missing({ role, department }: Grant) {
  const t = wordsOf('directory');
  if (role === null) return { role: t('rule.required') };
  return role === 'COORDINATOR' && !department ? { department: t('granting.department_missing') } : {};
}

/** Give a role; a coordinator's holds for a department and all below it. */
function GrantDialog({ person, opened, onClose }: { person: PersonDetailsFragment; opened: boolean; onClose: () => void }) {
  const t = useWords('directory');
  const [grant] = useMutation(GrantRoleDocument);
  const form = useForm<Grant>({
    draft: null,
    initial: { role: null, department: null },
    check: missing,
    submit: ({ role, department }) =>
      grant({ variables: { input: { personId: person.id, role: role ?? 'COORDINATOR', departmentId: role === 'COORDINATOR' ? (department?.id ?? null) : null } } }),
    onDone: () => {
      toast(t('granting.granted', { name: person.name }));
      onClose();
    },
  });
  const { role } = form.values;
  return (
    <Dialog opened={opened} onClose={onClose} title={t('granting.grant_title', { name: person.name })}>
      <Form form={form} send={t('granting.grant')} aside={<Button onClick={onClose}>{t('cancel')}</Button>}>
        <SelectField form={form} name="role" label={t('granting.which')} none={t('granting.choose')} options={givenRoles.map((value) => ({ value, words: t(`role.${value}`) }))} hint={role ? t(`role_means.${role}`) : undefined} />
        {role === 'COORDINATOR' && <DepartmentPicker form={form} name="department" label={t('granting.of')} />}
      </Form>
    </Dialog>
  );
}

/** What somebody is besides a colleague. The given ones can be taken by whoever gives them. */
export function PersonRoles({ person }: { person: PersonDetailsFragment }) {
  const t = useWords('directory');
  const words = useRoleWords();
  const [revoke] = useMutation(RevokeRoleDocument);
  const [granting, setGranting] = useState(false);
  const [taking, setTaking] = useState<(HeldRole & { role: GivenRole }) | null>(null);
  const mayGrant = person.viewerCan.includes('GRANT_ROLES');
  if (person.roles.length === 0 && !mayGrant) return null;
  return (
    <Section
      title={t('person.roles')}
      action={
        mayGrant && (
          <Button kind="link" className={styles['sectionAction']} icon={IconPlus} onClick={() => setGranting(true)}>
            {t('granting.grant')}
          </Button>
        )
      }
    >
      <Card>
        {person.roles.map((role) => (
          <div key={`${role.role} ${role.department?.id ?? ''}`} className={styles['row']}>
            <span className={styles['rowWords']}>
              {words(role)}
              <span className={styles['under']}>{t(`role_means.${role.role}`)}</span>
            </span>
            {mayGrant && isGiven(role) && <IconButton icon={IconX} words={t('granting.revoke_named', { role: words(role) })} onClick={() => setTaking(role)} />}
          </div>
        ))}
        {person.roles.length === 0 && <p className={styles['row']}>{t('granting.none')}</p>}
      </Card>
      {granting && <GrantDialog person={person} opened onClose={() => setGranting(false)} />}
      {taking && (
        <ConfirmDialog
          opened
          onClose={() => setTaking(null)}
          title={t('granting.revoke_title', { role: words(taking), name: person.name })}
          lost={<p>{t(`role_lost.${taking.role}`)}</p>}
          confirm={t('granting.revoke')}
          onConfirm={() => revoke({ variables: { input: { personId: person.id, role: taking.role, departmentId: taking.role === 'COORDINATOR' ? (taking.department?.id ?? null) : null } } })}
        />
      )}
    </Section>
  );
}
