/** What somebody can be to a moment; each is one sentence of the policy. */
export const standingNames = [
  'raiser',
  'mergedRaiser',
  'holder',
  'actsForHolder',
  'headOfHolder',
  'responder',
  'offeredPerson',
  'receiver',
  'opener',
  'member',
  'aboveLapse',
  'managerOfRaiser',
  'letGo',
  'coordinator',
  'standIn',
  'programmeLead',
] as const;

/** One of them. */
export type Standing = (typeof standingNames)[number];

/** What a standing lets somebody see. What it lets them do stands in the table of states. */
export interface Grant {
  /** The sentence in the README. */
  who: string;
  know: boolean;
  read: boolean;
  contact: boolean;
  notes: boolean;
}

const all = { know: true, read: true, contact: true, notes: true };
const readsOnly = { know: true, read: true, contact: false, notes: false };
const knowsOnly = { know: true, read: false, contact: false, notes: false };

/** Who may see what: the one source of the policy's SQL, of the README's table, and of the spec that runs it. */
export const grants: Record<Standing, Grant> = {
  raiser: { who: 'who raised it', know: true, read: true, contact: true, notes: false },
  mergedRaiser: { who: 'who raised one that was merged into it', ...readsOnly },
  holder: { who: 'who holds it', ...all },
  actsForHolder: { who: 'receiver of the department that holds it without a person', ...all },
  headOfHolder: { who: 'head of the department that holds it', ...all },
  responder: { who: 'who joined as a responder', ...all },
  offeredPerson: { who: 'whom it is offered to, while the offer is open', ...all },
  receiver: { who: 'receiver of the department it is offered to, while the offer is open', ...all },
  opener: { who: 'member of that department who opened the offer, while it is open', ...all },
  member: { who: 'member of that department who has not opened it', ...knowsOnly },
  aboveLapse: { who: 'receiver of the department above one whose offer lapsed, while it is open and nothing was offered since', ...readsOnly },
  managerOfRaiser: { who: 'direct manager of who raised it', ...readsOnly },
  letGo: { who: 'who held it or helped, and let go', ...readsOnly },
  coordinator: { who: 'coordinator of its department, of the one that holds it, or of the one it is offered to, or above', ...all },
  standIn: { who: 'head of its department, or of one above, where nobody coordinates up to the root, while nobody holds it', ...all },
  programmeLead: { who: 'programme lead', ...readsOnly },
};

/** The standings that a kind of seeing follows from. */
export const standingsThat = (may: 'know' | 'read' | 'contact' | 'notes'): Standing[] => standingNames.filter((name) => grants[name][may]);
