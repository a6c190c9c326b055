import type { Words } from '@app/shared-web';
import type listsEn from './lists.en';

const listsZhHant: Words<typeof listsEn> = {
  ecosystem: '業務全景',
  list: { name: '名稱', owner: '負責人', persona: '經歷者', side: '視角', horizon: '現況或目標' },
  none: { JOURNEY: { title: '還沒有旅程', detail: '旅程是顧客或員工一步步經歷的過程，其他內容都沿著它展開。' } },
};

export default listsZhHant;
