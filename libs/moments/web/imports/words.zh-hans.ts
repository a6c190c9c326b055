import type { Words } from '@app/shared-web';
import type momentImportEn from './words.en';

const momentImportZhHans: Words<typeof momentImportEn> = {
  title: '导入历史记录', subtitle: '来自以前所用系统的事件。不会通知任何人，也不会开始计时。',
  detail: '每行一件：原系统中的编号、发生了什么、上报时间；如有结案时间、部门、紧急程度、渠道和顾客信息也可一并导入。',
  origin: { source: '文件来自哪个系统', source_hint: '编号在该系统内唯一：再次导入同一系统的文件不会重复。', source_example: '例如 Zendesk', time_zone: '时间所用的时区', time_zone_hint: '仅用于没有注明时区的时间。' },
  field: {
    externalId: '原系统编号', what: '发生了什么', detail: '详情', category: '类别', raisedAt: '上报时间', acceptedAt: '接手时间', closedAt: '结案时间', state: '状态', department: '部门', location: '地点', severity: '紧急程度', channel: '渠道', customerName: '顾客称呼', customerReference: '订单或顾客编号', resolution: '处理结果',
  },
  state: { open: '未结', closed: '已结案' },
  departments: '按名称或编号查找；不存在的会建在“Brought in”下', by_name: '按名称',
  problem: { closesBeforeOpening: '结案早于上报：仍会导入，但不计入时长', closedWithoutDate: '已结案，但文件没有写明时间', inTheFuture: '上报时间在将来', workedOn: '导入后已有人处理过：保持不变', doubled: '此编号在前面的行已经出现过，以第一次为准' },
  found: '查看统计', moments: '事件',
};

export default momentImportZhHans;
