import type { Words } from '@app/shared-web/light';
import type wordsEn from './words.en';

const wordsZhHans: Words<typeof wordsEn> = {
  title: '上报紧急事件',
  back: '返回今天',
  what: { label: '发生了什么？', hint: '一句话就够', required: '请写下发生了什么，一句话就够。', too_long: '超出 {{count}} 个字，请缩短一些。' },
  how_bad: { label: '有多紧急？', required: '请选择有多紧急。', CRITICAL: '顾客无法继续', HIGH: '顾客在等，心里着急', MEDIUM: '有些麻烦，但还能继续', LOW: '可以稍等，不影响任何人' },
  photo: {
    add: '添加照片', remove: '移除第 {{number}} 张照片', shown: '第 {{number}} 张照片', adding: '正在处理照片', most: '最多五张照片，其余的没有加入。',
    too_large: '这张照片缩小后仍超过 10 MB，没有加入。', unreadable: '这个文件不是本机能读取的图片，没有加入。',
  },
  dictate: { start: '语音输入', stop: '停止聆听', listening: '正在聆听，点按麦克风停止。', refused: '这里无法使用麦克风，请打字。', failed: '没有听清，请再说一次或打字。' },
  customer: { label: '顾客', none: '知道的话可以补充', name: '称呼', reference: '订单、工单或会员号', contact: '怎样联系', contact_hint: '电话或邮箱' },
  where: { label: '地点', none: '添加地点', location: '门店或地点', department: '部门', unknown: '未选择' },
  channel: {
    label: '顾客的联系渠道', unknown: '未选择', IN_PERSON: '当面', PHONE: '电话', EMAIL: '邮件', CHAT: '在线聊天', WEB: '网站', APP: 'App',
    SOCIAL: '社交媒体', DELIVERY: '配送时', OTHER: '其他方式',
  },
  send: { send: '发送', sending: '正在发送', sign_in: '登录并发送' },
  network: {
    online: '发送后，同事马上就能看到。',
    offline_background: '现在没有网络。我们会替你保存，连上后自动发送。',
    offline_opening: '现在没有网络。我们会替你保存，下次打开时发送。',
    offline_nobody: '现在没有网络，也没有人登录。你写的内容会留在这里。',
    signed_out: '你已退出登录。登录期间，你写的内容和照片会保留。',
    not_kept: '没有发送成功，这部手机也无法保存。请不要关闭，稍后重试。',
    no_room: '没有发送成功，这部手机也没有空间保存。请不要关闭，稍后重试。',
  },
  sent: {
    title: '已经发出', number: '编号 {{number}}', waits_with: '已交到{{place}}，等待接手。', waits: '正在等待接手。', told: '谁来处理、怎样答复了顾客，都会告诉你。',
    follow: '跟进 {{number}}', again: '再上报一件', done: '完成',
  },
  kept: {
    title: '已保存在这部手机上', background: '一有网络就会自动发送。你可以关闭页面，收起手机。',
    opening: '下次联网打开 Throughline 时发送。这个浏览器关闭后无法发送。', sealed: '内容已加密，在这部手机上谁也看不到。',
    clock: '顾客的等待时间从现在算起。', arrived: '已送达，编号 {{number}}。',
  },
  waiting: {
    title_other: '{{count}} 件等待发送', background: '会在后台发送', opening: '下次打开时发送', now: '立即发送', trying: '正在发送', arrived: '已送达：{{numbers}}',
  },
  refused: {
    title_other: '{{count}} 件没能发送', open: '打开修改', open_hint: '填写者登录后可以打开。', not_yours: '这是别人填写的，只有本人能打开。', gone: '现在打不开，请联网后重试。',
    discard: '丢弃', discard_sure: '确定丢弃吗？填写的内容将会丢失。', discard_yes: '丢弃', discard_no: '保留', opened: '这件之前没能发送。请修改后重新发送。',
    why: {
      expired: '稍后发送的许可已满七天，现已失效。', revoked: '稍后发送的许可已被收回。', author_left: '填写者已离职，不能再以其名义发送。',
      what_too_long: '“发生了什么”写得太长。', invalid: '部分内容填写有误。', sealed_wrongly: '这台服务器无法打开它：可能是为别的服务器加密的，或已损坏。', key_reused: '之前已发送过，内容不同。',
      photo: '其中一张照片无法接收。', too_large: '内容太大，无法发送。', place: '所选的地点已不存在。', other: '服务器没有接收（{{code}}）。',
    },
  },
  draft: { restored: '已恢复你之前填写的内容。', photos_lost: '照片未能保留，请重新添加。', discard: '重新填写' },
  error: { heading: '发送前请看一下', INVALID_INPUT: '部分内容填写有误。', KEY_REUSED: '之前已发送过，内容不同。再次发送前，请先看看你上报的事件。', NOT_FOUND: '所选的地点已不存在，请另选一个。', photo: '有一张照片无法接收。请移除后再发送。', other: '没有成功。你写的内容还在，请稍后重试。' },
  account: { title: '离线发送', detail: '没有网络时你上报的事件，会在七天内以你的名义发送，即使你已退出登录。手机丢了？请收回许可。', revoke: '收回', sure: '收回稍后发送的许可？', lost: '各部手机上仍在等待的内容不会再自动发送。文字会加密保留在那里，直到你在那部手机上打开并重新发送。', done: '已收回。这部手机已有新的许可。' },
  elsewhere: { title: '这个页面需要网络', words: '现在没有网络。你仍然可以上报紧急事件：我们会保存，稍后发送。', retry: '重试', raise: '上报紧急事件' },
};

export default wordsZhHans;
