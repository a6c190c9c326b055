import type { Words } from '@app/shared-web';
import type wordsEn from './words.en';

const wordsZhHant: Words<typeof wordsEn> = {
  title: '通知',
  bell_other: '通知，{{count, number}} 則未讀', bell_none: '通知',
  new_other: '有 {{count, number}} 則新通知',
  unread_other: '{{count, number}} 則未讀',
  read_all: '全部標示為已讀', mark: '標示為已讀', only_unread: '未讀', everything: '全部', marked: '已全部標示為已讀', is_unread: '未讀',
  more: '顯示更早的',   urgent: '緊急', other: '這裡有新的狀況',
  news: { title: '你上次離開之後', all: '所有通知', none: '你上次離開（{{ago}}）之後沒有新的狀況。' },
  empty: { title: '還沒有通知', detail: '你通報的、負責的或由你的部門處理的事有了進展，會在這裡告訴你。', unread: '你已全部讀完', show_all: '顯示全部' },
};

export default wordsZhHant;
