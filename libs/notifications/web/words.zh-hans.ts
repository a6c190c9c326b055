import type { Words } from '@app/shared-web';
import type wordsEn from './words.en';

const wordsZhHans: Words<typeof wordsEn> = {
  title: '通知',
  bell_other: '通知，{{count, number}} 条未读', bell_none: '通知',
  new_other: '有 {{count, number}} 条新通知',
  unread_other: '{{count, number}} 条未读',
  read_all: '全部标为已读', mark: '标为已读', only_unread: '未读', everything: '全部', marked: '已全部标为已读', is_unread: '未读',
  more: '显示更早的',   urgent: '紧急', other: '这里有新的情况',
  news: { title: '你上次离开之后', all: '所有通知', none: '你上次离开（{{ago}}）之后没有新的情况。' },
  empty: { title: '还没有通知', detail: '你上报的、负责的或由你的部门处理的事有了进展，会在这里告诉你。', unread: '你已全部读完', show_all: '显示全部' },
};

export default wordsZhHans;
