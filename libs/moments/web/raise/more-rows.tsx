import { useWords } from '@app/shared-web/light';
import { IconChevronRight, IconMapPin, IconUser } from '@tabler/icons-react';
import { type ComponentType, type ReactNode, useId, useState } from 'react';
import { type Draft, placed } from './draft';
import type { Place } from './prepare';
import type { Channel } from './raise.generated';

const channels: Channel[] = ['IN_PERSON', 'PHONE', 'EMAIL', 'CHAT', 'WEB', 'APP', 'SOCIAL', 'DELIVERY', 'OTHER'];
/** The longest that the server takes of each. */
const customerLimits = { name: 200, reference: 200, contact: 500 } as const;
interface RowsProps {
  draft: Draft;
  change: (change: Partial<Draft>) => void;
  place: Place | null;
}

/** What may be added: the customer, and where it happened. Closed until touched, so that the screen stays one sentence long. */
export function MoreRows({ draft, change, place }: RowsProps) {
  return (
    <div className="rows">
      <CustomerRow draft={draft} change={change} />
      <WhereRow draft={draft} change={change} place={place} />
    </div>
  );
}

function CustomerRow({ draft, change }: Omit<RowsProps, 'place'>) {
  const t = useWords('raise');
  const { customer, channel } = draft;
  const known = [customer.name, customer.reference, customer.contact].map((text) => text.trim()).filter(Boolean);
  if (channel) known.push(t(`channel.${channel}`));
  return (
    <Row Icon={IconUser} label={t('customer.label')} value={known.join(' · ')} empty={t('customer.none')}>
      {(['name', 'reference', 'contact'] as const).map((field) => (
        <Field key={field} label={t(`customer.${field}`)}>
          {(id) => (
            <input
              id={id}
              value={customer[field]}
              autoComplete="off"
              maxLength={customerLimits[field]}
              placeholder={field === 'contact' ? t('customer.contact_hint') : undefined}
              onChange={(event) => change({ customer: { ...customer, [field]: event.target.value } })}
            />
          )}
        </Field>
      ))}
      <Choice label={t('channel.label')} empty={t('channel.unknown')} value={channel} options={channels.map((id) => ({ id, name: t(`channel.${id}`) }))} choose={(id) => change({ channel: id as Channel | null })} />
    </Row>
  );
}

function WhereRow({ draft, change, place }: RowsProps) {
  const t = useWords('raise');
  const locations = withGuess(place?.locations, place?.location);
  const departments = withGuess(place?.departments, place?.department);
  const { locationId, departmentId } = placed(draft, place);
  const known = [locations.find(({ id }) => id === locationId)?.name, departments.find(({ id }) => id === departmentId)?.name].filter(Boolean);
  if (locations.length + departments.length === 0) return null;
  return (
    <Row Icon={IconMapPin} label={t('where.label')} value={known.join(' · ')} empty={t('where.none')}>
      <Choice label={t('where.location')} empty={t('where.unknown')} value={locationId} options={locations} choose={(id) => change({ locationId: id })} />
      <Choice label={t('where.department')} empty={t('where.unknown')} value={departmentId} options={departments} choose={(id) => change({ departmentId: id })} />
    </Row>
  );
}

interface Option {
  id: string;
  name: string;
}

function withGuess(options: Option[] = [], guess: Option | null | undefined): Option[] {
  return guess && !options.some(({ id }) => id === guess.id) ? [guess, ...options] : options;
}

function Row({ Icon, label, value, empty, children }: { Icon: ComponentType<{ size: number; stroke: number }>; label: string; value: string; empty: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const inside = useId();
  return (
    <div className="row">
      <button type="button" className="row-button" aria-expanded={open} aria-controls={inside} onClick={() => setOpen(!open)}>
        <Icon size={24} stroke={1.5} aria-hidden />
        <span className="row-words">
          <span className="row-label">{label}</span>
          <span className={value ? 'row-value' : 'row-value empty'}>{value || empty}</span>
        </span>
        <IconChevronRight size={20} stroke={1.75} className="chevron" aria-hidden />
      </button>
      <div id={inside} className="row-inside" hidden={!open}>
        {children}
      </div>
    </div>
  );
}

function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

function Choice({ label, empty, value, options, choose }: { label: string; empty: string; value: string | null; options: Option[]; choose: (id: string | null) => void }) {
  return (
    <Field label={label}>
      {(id) => (
        <select id={id} value={value ?? ''} onChange={(event) => choose(event.target.value || null)}>
          <option value="">{empty}</option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
