import type { Words } from '../i18n/words-type';
import type importsEn from './words.en';

const importsZhHans: Words<typeof importsEn> = {
  not_yours: '你没有导入文件的权限', not_yours_detail: '可以请管理员或项目负责人操作。',
  what: '文件内容', which: '导入',
  file: {
    title: '文件', drop: '把 CSV 文件拖到这里', drop_now: '松开即可使用此文件', or: '或', choose: '选择文件', another: '换一个文件', limits: 'UTF-8 编码的 CSV，以逗号、分号或制表符分隔，首行为列名，最大 256 MB。',
    nothing_yet: '预览之前不会改动任何数据。', example: '示例文件', uploading: '正在上传 {{name}}', sent: '{{sent}} / {{all}}', reading: '正在识别各列', stop: '停止', again: '重试', kept: '仍选着 {{name}}。',
  },
  refused: {
    encoding: '文件不是 UTF-8 编码', encoding_next: '请在表格软件中另存为“CSV UTF-8”后重新选择。没有导入任何内容。', empty: '文件是空的', empty_next: '首行必须是列名。', columns: '文件的列太多',
    columns_next: '最多读取 100 列，请去掉不需要的列。', too_large: '文件超过 256 MB', too_large_next: '请拆分后分批导入。',
  },
  runs: {
    title: '导入记录', file: '文件', kind: '内容', state: '进度', result: '结果', by: '导入人', at: '时间', none: '还没有导入过文件', none_detail: '导入过的每个文件都会列在这里，附有报告。',
  },
  state: { MAPPING: '待核对列', PREVIEWING: '正在读取', READY: '待查看预览', RUNNING: '导入中', DONE: '已完成', CANCELLED: '已停止', FAILED: '失败' },
  result: { added: '新增 {{count, number}}', changed: '更新 {{count, number}}', left: '不变 {{count, number}}', refused: '未导入 {{count, number}}', came: '已导入 {{count, number}}', none: '没有导入任何内容' },
  step: { label: '步骤', columns: '列', preview: '预览', running: '导入', report: '报告' },
  about: { rows_other: '{{count, number}} 行', by: '{{who}}导入' },
  columns: {
    title: '各列的含义', detail: '根据列名识别，或沿用上次相同列的文件。请改正不对的地方。', column: '列', taken_for: '对应', taken_for_of: '“{{column}}”对应', not_read: '不读取', needed: '{{field}}（必需）', elsewhere: '{{field}}（现为“{{column}}”）',
    no_values: '前几行没有内容', values_unseen: '内容只有上传者可以看到', required: '每行必需', found: '{{field}}：已找到', missing: '{{field}}：请选择对应的列', missing_fault: '请选择哪一列是“{{field}}”。', send: '预览', origin: '来源', discard: '放弃此文件',
  },
  reading: { title: '正在读取文件', read_other: '已读取 {{count, number}} 行', leave: '尚未改动任何数据。可以离开此页，稍后再回来。' },
  preview: {
    title_other: '将导入 {{count, number}} 行', nothing: '不会有任何变化', nothing_detail: '文件中的内容都与现有数据一致，或无法导入。', none_fits: '目前没有可以导入的行', none_fits_detail: '原因见下方。可以说明值的含义、改正列的对应，或修改文件。', detail: '尚未改动任何数据。核对无误后再导入。',
    add: '新增', change: '更新', leave: '不变', leave_note: '与现有数据一致', refuse: '不导入', refuse_note: '原因见下方', missing: '文件中没有', missing_note: '保持不变', bring_in_other: '导入 {{count, number}} 行', again: '重新预览', back: '返回列设置',
    changed: '你修改了值的含义', changed_detail: '请重新预览，查看会有什么变化。',
  },
  values: {
    title: '值的含义', detail: '按文件中的写法列出，出现最多的在前。这里的设置会记住，供下次同类文件使用。', value: '文件中的值', rows: '行数', means: '含义', by_itself: '{{choice}}（已识别）', unknown: '未识别', means_of: '{{field}}“{{value}}”的含义', more_other: '再显示 {{count, number}} 个', open_other: '{{count, number}} 个未识别', all_clear: '全部已识别',
  },
  problems: {
    title: '需要留意的行', none: '每一行都没有问题', line: '行', reason: '原因', value: '文件中的值', what: '处理方式', out: '不导入', noted: '仍会导入', came: '已导入', untouched: '保持不变', download: '下载 CSV', line_of: '第 {{line}} 行',
  },
  problem: {
    required: '缺少{{field}}', tooLong: '{{field}}太长', email: '不是有效的邮箱地址', date: '不是有效日期，请写成 2026-03-31', dateTime: '不是有效的日期时间，请写成 2026-03-31 14:05', timeZone: '不是有效时区，请写成 Asia/Shanghai',
    choice: '不是{{field}}的可选值', choice_to_say: '请在上方说明它对应哪一种{{field}}', number: '这不是数字，请写成 1200.5', negative: '{{field}}不能小于 0', whole: '{{field}}必须是整数', range: '{{field}}超出了允许的范围', controlCharacters: '{{field}}含有无法显示的字符', doubled: '前面的行已经出现过，以第一次为准', other: '{{field}}无法这样导入',
  },
  running: { title: '正在导入', of: '{{done, number}} / {{all, number}}', leave: '可以离开此页，导入会继续，稍后可以回来查看。', finishing: '即将完成，正在整理关联数据', stop: '停止', stop_title: '停止导入？', stop_lost: '已导入的会保留，其余不再导入。以后再次导入同一文件即可继续，不会重复。', stop_confirm: '就此停止' },
  discard: { title: '放弃 {{name}}？', lost: '还没有导入任何内容。文件和你对列、值的设置将在此丢弃；如果预览过，列的对应关系会被记住。', confirm: '放弃' },
  report: {
    done: '导入完成', done_all: '文件中的内容已全部导入。', done_but_other: '有 {{count, number}} 行未导入，原因见下方列表。', stopped: '中途停止', stopped_none: '未导入任何内容就已放弃',
    stopped_detail_other: '当时已导入 {{count, number}} 行，会保留。再次导入同一文件即可继续，不会重复。', failed: '因意外情况中断', failed_detail: '已导入的会保留。再次导入同一文件即可继续，不会重复。', another: '导入其他文件', missing_note: '见下方',
  },
};

export default importsZhHans;
