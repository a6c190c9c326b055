import type { Words } from '@app/shared-web';
import type listsEn from './lists.en';

const listsZhHans: Words<typeof listsEn> = {
  ecosystem: '业务全景',
  pictures: '图示',
  upkeep: '定期确认、质量与快照',
  upkeep_short: '定期确认',
  list: {
    lists: '条目类型', name: '名称', owner: '负责人', confirmed: '最近确认', lead: '主责部门', never: '从未', nobody: '无负责人', nobody_leads: '无主责部门',
    search: '名称或说明', any_owner: '所有负责人', any_department: '所有部门', clear: '清除筛选', none_found: '没有符合筛选条件的条目', none_found_detail: '可以去掉部分条件，或换个关键词。',
    down: '下一个', up: '上一个', at_level: '{{name}}，第 {{level}} 层', more: '加载其余部分', loading: '正在加载其余部分',
  },
  column: { minutesPerCase: '每件分钟', casesPerMonth: '每月件数', emotion: '顾客感受', weight: '分量', side: '视角' },
  add: { JOURNEY: '添加旅程', STAGE: '添加阶段', TOUCHPOINT: '添加触点', ACTIVITY: '添加工作活动', CAPABILITY: '添加能力', APPLICATION: '添加应用系统', PAIN_POINT: '添加痛点', OPPORTUNITY: '添加改进机会' },
  none: {
    JOURNEY: { title: '还没有旅程', detail: '旅程是顾客或员工一步步经历的过程，其他内容都沿着它展开。' },
    STAGE: { title: '还没有阶段', detail: '阶段是旅程的组成部分，按顺序排列：挑选、下单、收货、使用。' },
    TOUCHPOINT: { title: '还没有触点', detail: '顾客与公司在某个阶段通过哪个渠道接触，以及顾客在那里的期望。' },
    ACTIVITY: { title: '还没有工作活动', detail: '某个阶段要做的工作：由谁主责、每件耗时多久、用到哪些系统。' },
    CAPABILITY: { title: '还没有能力', detail: '公司必须具备的能力，最多四层，并标明当前与目标成熟度。' },
    APPLICATION: { title: '还没有应用系统', detail: '大家工作使用的软件：谁在用、是否合适、处于生命周期的哪一步。' },
  },
  settings: {
    title: '资产库设置', costs: '成本计算参数', costs_what: '痛点未另行说明时采用；修改后所有成本立即重新计算。', working_days: '每年工作日', hourly_rate: '每小时人工成本（{{currency}}）',
    hourly_rate_hint: '含全部附加成本的工资。不填则只显示工时。', cadences: '确认周期（天）', cadences_what: '经过这些天数后，会再次询问负责人条目是否仍然属实。', saved: '已保存',
    currency: '货币在公司设置中', not_yours: '这里由项目负责人维护', not_yours_detail: '每项成本旁都会列出这些参数。如有错误，请告知项目负责人。',
  },
};

export default listsZhHans;
