import { buttonLook, useViewer, useWords, type TodayThing } from '@app/shared-web';
import { Link } from 'react-router';
import { AnswerButtons } from './answer-buttons';
import { ConfirmButtons } from './confirm-buttons';

/** The buttons of a line on Today that is about keeping the inventory true. */
export default function TodayLine({ thing: { id, kind, subjectId, values }, settled }: { thing: TodayThing; settled: (words?: string) => void }) {
  const t = useWords('upkeep');
  const me = useViewer().person.name;
  const name = values['name'] ?? '';
  const mine = kind === 'upkeep.confirm';
  switch (kind) {
    case 'upkeep.offer':
      return <AnswerButtons offerId={id} name={name} onDone={settled} />;
    case 'upkeep.confirm':
    case 'upkeep.passed':
      // Only its owner edits it; whoever it went on to says that it is true, or asks somebody else.
      return <ConfirmButtons item={{ id: subjectId, name, version: Number(values['version']) }} owner={mine ? me : (values['who'] ?? null)} mayChange={mine} onDone={settled} />;
    default:
      return (
        <Link to="/inventory/upkeep" {...buttonLook('plain')}>
          {t('act.see')}
        </Link>
      );
  }
}
