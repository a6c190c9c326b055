import { useMutation } from '@apollo/client/react';
import { ErrorNotice, useWords, type Icon } from '@app/shared-web';
import { IconBriefcase, IconBuilding, IconChevronRight, IconHeadset, IconRoute, IconSettings, IconUser, IconUsers, IconUsersGroup } from '@tabler/icons-react';
import { SignInAsSampleDocument, type EntranceQuery, type SampleRole } from '../people.generated';
import { useEnter } from './enter';
import styles from './entrance.module.css';

const icons: Record<SampleRole, Icon> = {
  FRONTLINE: IconUser,
  COORDINATOR: IconHeadset,
  DEPARTMENT_MEMBER: IconUsers,
  DEPARTMENT_HEAD: IconBuilding,
  MANAGER: IconUsersGroup,
  PROGRAMME_LEAD: IconRoute,
  ADMINISTRATOR: IconSettings,
};

/** The sample organization's people, one of each role: one click, and you look through their eyes. */
export function SampleRoles({ people }: { people: EntranceQuery['welcome']['sampleSignIns'] }) {
  const t = useWords('directory');
  const [signIn, { loading, error }] = useMutation(SignInAsSampleDocument);
  const enter = useEnter();
  const enterAs = async (personId: string) => {
    const { error: refused } = await signIn({ variables: { personId } }).catch((thrown: unknown) => ({ error: thrown }));
    if (!refused) await enter();
  };
  return (
    <>
      <ul className={styles['roles']}>
        {people.map(({ personId, name, jobTitle, role }) => {
          const Mark = icons[role] ?? IconBriefcase;
          return (
            <li key={role}>
              <button type="button" className={styles['role']} aria-disabled={loading || undefined} onClick={() => !loading && void enterAs(personId)}>
                <Mark size={22} stroke={1.75} aria-hidden="true" />
                <span>
                  <span className={styles['roleName']}>{t(`sample_role.${role}`)}</span>
                  <span className={styles['roleWho']}>{t('sample.who', { name, title: jobTitle })}</span>
                </span>
                <IconChevronRight size={18} stroke={1.75} aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ul>
      {error && <ErrorNotice error={error} />}
    </>
  );
}
