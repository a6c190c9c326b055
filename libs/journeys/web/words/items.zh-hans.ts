import type { Words } from '@app/shared-web';
import type itemsEn from './items.en';

const itemsZhHans: Words<typeof itemsEn> = {
  kind: { JOURNEY: '旅程', STAGE: '阶段', TOUCHPOINT: '触点', ACTIVITY: '工作活动', CAPABILITY: '能力', APPLICATION: '应用系统', PAIN_POINT: '痛点', OPPORTUNITY: '改进机会' },
  kinds: { JOURNEY: '旅程', STAGE: '阶段', TOUCHPOINT: '触点', ACTIVITY: '工作活动', CAPABILITY: '能力', APPLICATION: '应用系统', PAIN_POINT: '痛点', OPPORTUNITY: '改进机会' },
  relation: { SERVES: '服务于', NEEDS: '需要', USES: '使用能力', TOUCHES: '使用系统', SUPPORTS: '支撑', EXCHANGES: '发送数据到', HURTS: '影响', ADDRESSES: '解决', RELATES: '相关' },
  relation_back: { SERVES: '由此服务', NEEDS: '需要它的', USES: '使用它的活动', TOUCHES: '使用它的活动', SUPPORTS: '由此支撑', EXCHANGES: '接收数据自', HURTS: '痛点', ADDRESSES: '可由此解决', RELATES: '相关' },
  part: { LEAD: '主责', SUPPORT: '协助', INFORMED: '知会', USES: '使用' },
  side: { CUSTOMER: '顾客', EMPLOYEE: '员工' },
  horizon: { CURRENT: '现状', FUTURE: '目标' },
};

export default itemsZhHans;
