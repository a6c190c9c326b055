/** What the lists say. */
const listsEn = {
  ecosystem: 'Ecosystem',
  list: { name: 'Name', owner: 'Owner', persona: 'Who goes through it', side: 'Whose', horizon: 'Horizon' },
  none: { JOURNEY: { title: 'No journeys yet', detail: 'A journey is what a customer or an employee goes through, stage by stage. Everything else is found along it.' } },
} as const;

export default listsEn;
