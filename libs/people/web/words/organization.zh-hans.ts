import type { Words } from '@app/shared-web';
import type organizationEn from './organization.en';

const organizationZhHans: Words<typeof organizationEn> = {
  organization: {
    currency: '货币', currency_hint: '所有金额都以此显示；更改时不做换算。', currency_search: '名称或代码',
    title: '公司设置', import: '导入文件', not_yours: '由管理员维护', not_yours_detail: '添加人员、部门和地点，以及设置工作时间，请联系管理员。', default_language: '默认语言', sample: '示例', languages: '语言', working_time: '默认工作时间', working_time_what: '适用于没有单独设置的所有地点。中、低级别事件的时限按它计算。',
    change_details: '修改名称、时区和语言', change_working_time: '修改默认工作时间',
    details: '名称、时区和语言', changed: '公司设置已保存', zone_moves: '统计数据会按新时区的周重新计算，可能需要几分钟。进行中的事项时限不变，各地点仍用自己的时区。',
    falls_back_other: '有 {{count, number}} 人使用{{language}}，保存后将改为{{usual}}。他们的选择会保留，恢复该语言后重新生效。',
  },
  discard: {
    section: '示例公司', what: '清除示例公司', what_detail: '然后设置你们自己的公司。', action: '清除…', title: '清除{{name}}？', lost: '以下内容将永久删除，无法恢复：',
    moments: '所有事件、备注、顾客告知、照片和统计数据。', signed_out: '所有人都会退出登录。', then: '之后系统是空的，终端里会显示新的代码，凭它重新设置。', type: '请输入“{{name}}”以继续', confirm: '全部清除',
  },
  time: {
    title: '工作时间', own: '单独设置', default: '同公司默认', default_here: '这个地点没有单独设置，使用公司默认时间。', make_own: '单独设置', use_default: '改用公司默认', use_default_title: '{{name}}改用公司默认工作时间？',
    use_default_lost: '为这个地点设置的时间和休息日将被移除，进行中的事项时限不变。', saved: '工作时间已保存，进行中的事项时限不变。', save: '保存工作时间',
    days: '{{first}}至{{last}}', free: '休息', week_sum: '每周 {{hours}}', next_holiday: '下一个休息日：{{date}}', next_holidays_other: '下一个休息日：{{date}}，另有 {{count}} 天',
    from: '{{day}}，开始', to: '{{day}}，结束', remove: '移除：{{day}}', add_on: '添加{{day}}的工作时间', copy: '把{{day}}复制到其他日子', copy_workdays: '复制到周一至周五', copy_all: '复制到每一天',
    fault: { empty: '请填写开始和结束时间。', backwards: '结束早于开始。', overlap: '与当天其他时段重叠。' }, split: '这是跨夜班',
    week_wrong: '请至少设置一个时段，并改正标红的内容。', holidays: '休息日', holiday: '休息日', add_holiday: '添加这一天', no_holidays: '尚未设置。', past_other: '显示过去的 {{count}} 天',
  },
  shared_phone: {
    title: '设为公用手机', what: '之后任何人都能用工号和 PIN 码在本机登录。15 分钟不操作会自动退出，退出后不会留下任何可供下一个人看到的内容。',
    already: '这是公用手机“{{label}}”', label: '名称', label_hint: '登录时会显示，例如“收银台 2 号机”。', send: '设为公用手机', not_yours: '经理、部门主管或管理员才能设置公用手机。',
    personal: '本机已登记为个人手机，工号 {{number}}', personal_detail: '请先停用该登记，再回到这里。', done: '“{{label}}”已设为公用手机', done_detail: '请退出登录，然后交给大家使用。', sign_out: '在本机退出登录', list: '公用手机', make_this: '把本机设为公用',
    none: '还没有公用手机', none_detail: '在手机上打开 Throughline 并登录，即可设置。',
  },
};

export default organizationZhHans;
