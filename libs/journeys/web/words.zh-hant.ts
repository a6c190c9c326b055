import type { Words } from '@app/shared-web';
import type wordsEn from './words.en';

const wordsZhHant: Words<typeof wordsEn> = {
  nav: { ecosystem: '業務全景' },
  finds: { JOURNEY: '旅程', STAGE: '階段', TOUCHPOINT: '接觸點', ACTIVITY: '工作活動', CAPABILITY: '能力', APPLICATION: '應用系統', PAIN_POINT: '痛點', OPPORTUNITY: '改善機會' },
};

export default wordsZhHant;
