import { Facts, Section, useWords } from '@app/shared-web';
import type { Moment } from './use-moment';

const isPhone = (text: string) => /^\+?[\d\s().-]{5,}$/.test(text.trim());
const isMail = (text: string) => /^\S+@\S+\.\S+$/.test(text.trim());

function Contact({ contact }: { contact: string }) {
  if (isPhone(contact)) return <a href={`tel:${contact.replace(/[^\d+]/g, '')}`}>{contact}</a>;
  return isMail(contact) ? <a href={`mailto:${contact.trim()}`}>{contact}</a> : contact;
}

/** The customer, for those who may have the contact. */
export function CustomerFacts({ customer }: Pick<Moment, 'customer'>) {
  const t = useWords('moments');
  if (!customer || (!customer.name && !customer.reference && !customer.contact)) return null;
  return (
    <Section title={t('customer.title')}>
      <Facts
        facts={[
          [t('customer.name'), customer.name],
          [t('customer.reference'), customer.reference && <span className="figures">{customer.reference}</span>],
          [t('customer.contact'), customer.contact && <Contact contact={customer.contact} />],
        ]}
      />
    </Section>
  );
}
