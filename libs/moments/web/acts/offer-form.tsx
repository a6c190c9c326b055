import { useApolloClient, useQuery } from '@apollo/client/react';
import { DepartmentName, Field, Form, Notice, PersonName, SearchPicker, TextAreaField, useWords } from '@app/shared-web';
import { OfferTargetsDocument, RoutingDocument, type RoutingQuery } from '../moments.generated';
import { Cancel, ChangedMeanwhile, Outcomes } from './about-form';
import type { ActFormProps } from './act-dialog';
import { focusNext } from './focus-next';
import { useActForm } from './use-act-form';
import styles from './acts.module.css';

/** Whom it can be offered to: a department, or one person. */
interface Target {
  id: string;
  is: 'department' | 'person';
  name: string;
  detail: string | null;
  /** How often they accepted from us before. */
  accepted: number;
  /** What they lead where it happened. */
  leads?: { activity: string; stage: string };
}

interface OfferValues {
  to: Target | null;
  reason: string;
}

const most = 7;

type Routed = NonNullable<RoutingQuery['moment']>;

/** Those who lead an activity where it happened, each once. */
const leading = (routed: Routed | null | undefined): Target[] => [
  ...new Map((routed?.routing ?? []).map(({ department: { id, name }, activity, stage }) => [id, { id, is: 'department' as const, name, detail: null, accepted: 0, leads: { activity: activity.name, stage: stage.name } }])).values(),
];

/** The stages where it happened, where nobody leads anything at all. */
const unled = (routed: Routed | null | undefined): string[] => {
  const stages = (routed?.ties ?? []).flatMap(({ item, within }) => (item.kind === 'STAGE' ? [item] : item.kind === 'TOUCHPOINT' && within ? [within] : []));
  return [...new Set(stages.filter(({ id }) => !routed?.routing.some(({ stage }) => stage.id === id)).map(({ name }) => name))];
};

/** The departments and people who may be asked: those first who lead where it happened, then who accepted something like it before. */
function useTargets(momentId: string, routed: Routed | null | undefined) {
  const client = useApolloClient();
  return async (words: string): Promise<Target[]> => {
    const theirs = words ? [] : leading(routed);
    const { data } = await client.query({ query: OfferTargetsDocument, variables: { momentId, ...(words ? { words } : {}), first: 12 }, fetchPolicy: 'network-only' });
    const others = (data?.offerTargets.departments ?? []).map(({ department: { id, name }, accepted }): Target => ({ id, is: 'department', name, detail: null, accepted }));
    const departments = [...theirs, ...others.filter(({ id }) => !theirs.some((each) => each.id === id))];
    const people = (data?.offerTargets.people ?? []).map(({ id, name, jobTitle }): Target => ({ id, is: 'person', name, detail: jobTitle, accepted: 0 }));
    // as many as fit without scrolling: half of each where there is enough of both
    return [...departments.slice(0, people.length > 0 ? most - Math.min(3, people.length) : most), ...people].slice(0, most);
  };
}

function TargetLine({ target }: { target: Target }) {
  const t = useWords('moments');
  return (
    <span className={styles['target']}>
      {target.is === 'person' ? <PersonName person={target} detail={target.detail} plainName /> : <DepartmentName department={target} />}
      {target.leads && <span className={styles['accepted']}>{t('offer.leads', target.leads)}</span>}
      {!target.leads && target.accepted > 0 && <span className={styles['accepted']}>{t('offer.accepted_before', { count: target.accepted })}</span>}
    </span>
  );
}

/** Offers it to a department or a person, with the reason. What is offered already is taken back from whom it was offered to first. */
export function OfferForm({ subjects, moment, done, cancel }: ActFormProps) {
  const t = useWords('moments');
  const { data } = useQuery(RoutingDocument, { variables: { id: subjects[0]?.id ?? '' }, skip: subjects.length !== 1, fetchPolicy: 'cache-and-network' });
  const routed = data?.moment;
  const search = useTargets(subjects[0]?.id ?? '', routed);
  const gaps = unled(routed);
  const { form, outcomes } = useActForm<OfferValues>({
    name: 'offer',
    subjects,
    initial: { to: null, reason: '' },
    check: ({ to, reason }) => ({ ...(to ? {} : { to: t('offer.whom') }), ...(reason.trim() ? {} : { reason: t('offer.why') }) }),
    send: async ({ id, openOffer }, { to, reason }, clientKey, sending) => {
      if (openOffer) await sending.takeBack(openOffer.id);
      return sending.offer({ momentId: id, clientKey, reason, ...(to?.is === 'person' ? { personId: to.id } : { departmentId: to?.id ?? '' }) });
    },
    said: ({ to }) => (subjects.length === 1 ? t('done.offer', { number: subjects[0]?.number ?? '', to: to?.name ?? '' }) : t('done_many.offer', { count: subjects.length, to: to?.name ?? '' })),
    done,
  });
  const asked = moment?.openOffer?.toPerson?.name ?? moment?.openOffer?.toDepartment?.name;
  return (
    <Form form={form} send={form.values.to ? t('offer.send_to', { to: form.values.to.name }) : t('offer.send')} aside={<Cancel cancel={cancel} />}>
      <ChangedMeanwhile moment={moment} />
      <Outcomes outcomes={outcomes} />
      {asked && <Notice title={t('offer.taken_back', { to: asked })} />}
      {gaps[0] && <Notice title={t('offer.gap_title', { stage: gaps[0] })}>{t('offer.gap')}</Notice>}
      <Field name="to" label={t('offer.to')} fault={form.faults['to'] ?? form.faults['departmentId'] ?? form.faults['personId']}>
        {(wiring) => (
          <SearchPicker
            // what the inventory says comes a moment after the form: the list is asked for again
            key={routed ? 'routed' : 'asked'}
            wiring={wiring}
            value={form.values.to}
            onChange={(to) => {
              form.set('to', to);
              if (to) focusNext('textarea');
            }}
            search={search}
            show={(target) => <TargetLine target={target} />}
            placeholder={t('offer.find')}
            autoFocus
          />
        )}
      </Field>
      <TextAreaField form={form} name="reason" label={t('offer.reason')} hint={t('offer.reason_hint')} maxLength={2000} />
    </Form>
  );
}
