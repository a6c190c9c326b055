const wordsEn = {
  title: 'Notifications',
  bell_one: 'Notifications, {{count, number}} not read', bell_other: 'Notifications, {{count, number}} not read', bell_none: 'Notifications',
  new_one: '{{count, number}} new notification', new_other: '{{count, number}} new notifications',
  unread_one: '{{count, number}} not read', unread_other: '{{count, number}} not read',
  read_all: 'Mark all as read', mark: 'Mark as read', only_unread: 'Not read', everything: 'All', marked: 'All marked as read', is_unread: 'Not read',
  more: 'Show earlier',   urgent: 'Urgent', other: 'Something happened here',
  news: { title: 'Since you were last here', all: 'All notifications', none: 'Nothing new since you were last here, {{ago}}.' },
  empty: { title: 'Nothing here yet', detail: 'When something happens that you asked for, hold or answer for, it is told here.', unread: 'You have read everything', show_all: 'Show all' },
} as const;

export default wordsEn;

declare global {
  interface WordBook {
    notifications: typeof wordsEn;
  }
}
