import type { Words } from '@app/shared-web';
import type listsEn from './lists.en';

const listsZhHans: Words<typeof listsEn> = {
  ecosystem: '业务全景',
  list: { name: '名称', owner: '负责人', persona: '经历者', side: '视角', horizon: '现状或目标' },
  none: { JOURNEY: { title: '还没有旅程', detail: '旅程是顾客或员工一步步经历的过程，其他内容都沿着它展开。' } },
};

export default listsZhHans;
