import { grants, standingNames } from './moment.standings';
import { transitions } from './moment.states';
import { tellingRules } from './moment.tellings';

const tick = (yes: boolean): string => (yes ? 'yes' : '–');
const table = (head: string[], rows: string[][]): string => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Who may: role × {know, read, contact, notes, act}, as the README shows it. */
export function whoMayTable(): string {
  const rows = standingNames.map((name) => {
    const { who, know, read, contact, notes } = grants[name];
    const actions = [...new Set(transitions.filter((row) => row.who.includes(name)).map(({ action }) => action.replaceAll('_', ' ')))];
    return [who, tick(know), tick(read), tick(contact), tick(notes), actions.join(', ') || '–'];
  });
  return table(['who', 'knows it exists', 'reads it', 'customer’s contact', 'internal notes', 'acts'], [...rows, ['an administrator, as such', '–', '–', '–', '–', '–']]);
}

/** Who is told when, as the README shows it. */
export function whoIsToldTable(): string {
  const words = (audience: (typeof tellingRules)[string][number]['to'][number]): string => {
    if (typeof audience === 'string') return audience.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    const [[what, key]] = Object.entries(audience) as [[string, string]];
    const whom = key.replace(/Id$/, '').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    return what === 'person' ? whom : `${what.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} ${whom}`;
  };
  const rows = Object.entries(tellingRules).flatMap(([entry, rules]) =>
    rules.map(({ kind, to, urgent }) => [entry, kind, to.map(words).join(', '), urgent === 'always' ? 'urgent' : urgent === 'whenBad' ? 'urgent when critical or high' : '']),
  );
  return table(['what happened', 'words', 'who is told', ''], rows);
}
