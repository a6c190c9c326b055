import type { Words } from '@app/shared-web';
import type wordsEn from './words.en';

const wordsZhHans: Words<typeof wordsEn> = {
  nav: { ecosystem: '业务全景' },
  finds: { JOURNEY: '旅程', STAGE: '阶段', TOUCHPOINT: '触点', ACTIVITY: '工作活动', CAPABILITY: '能力', APPLICATION: '应用系统', PAIN_POINT: '痛点', OPPORTUNITY: '改进机会' },
};

export default wordsZhHans;
