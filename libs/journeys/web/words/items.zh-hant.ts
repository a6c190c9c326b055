import type { Words } from '@app/shared-web';
import type itemsEn from './items.en';

const itemsZhHant: Words<typeof itemsEn> = {
  kind: { JOURNEY: '旅程', STAGE: '階段', TOUCHPOINT: '接觸點', ACTIVITY: '工作活動', CAPABILITY: '能力', APPLICATION: '應用系統', PAIN_POINT: '痛點', OPPORTUNITY: '改善機會' },
  kinds: { JOURNEY: '旅程', STAGE: '階段', TOUCHPOINT: '接觸點', ACTIVITY: '工作活動', CAPABILITY: '能力', APPLICATION: '應用系統', PAIN_POINT: '痛點', OPPORTUNITY: '改善機會' },
  relation: { SERVES: '服務於', NEEDS: '需要', USES: '使用能力', TOUCHES: '使用系統', SUPPORTS: '支撐', EXCHANGES: '傳送資料至', HURTS: '影響', ADDRESSES: '解決', RELATES: '相關' },
  relation_back: { SERVES: '由此服務', NEEDS: '需要它的', USES: '使用它的活動', TOUCHES: '使用它的活動', SUPPORTS: '由此支撐', EXCHANGES: '接收資料自', HURTS: '痛點', ADDRESSES: '可由此解決', RELATES: '相關' },
  part: { LEAD: '主責', SUPPORT: '協助', INFORMED: '知會', USES: '使用' },
  side: { CUSTOMER: '顧客', EMPLOYEE: '員工' },
  horizon: { CURRENT: '現況', FUTURE: '目標' },
};

export default itemsZhHant;
