import type { AuthorityPoint, RowStanding } from '@/rules';
import type { Names, ReasonWords } from '../types/reason-words';
import { dates } from './dates';
import { money } from './money';

const { day, date, period } = dates;

const listState = {
  untouched: '列表尚未填写',
  open: '列表尚未填完',
  complete: '列表已填完',
  none: '已确认没有',
} as const;

const points = {
  'no-project-yet': (body) =>
    `该类别尚无已启动的项目，这一部分暂无从证明，须由${body}确认是否可以后补。`,
  'legal-successor': (body) =>
    `服务始于本单位成立之前，成立前的时间能否计入，须由${body}确认（如是否为合法承继）。`,
  'signed-before-window': (body) =>
    `有项目在统计期内完成、但签订于统计期之前，是否计入须由${body}确认。`,
  'own-not-applicable': (body) => `您说明此项不适用于本单位；是否适用须由${body}确认。`,
  'traded-on-neeq': (body) =>
    `本单位在新三板挂牌；已读到的文本没有说清挂牌是否等同于上市，须由${body}确认。`,
  'indirect-foreign-share': (body) =>
    `有间接境外投资，比例不超过 20%；各方说法不一，须由${body}确认。`,
  'numbers-not-known': (body) => `该业务种类的数字条件未读到公开文本，须向${body}索取现行条件。`,
} as const satisfies Record<AuthorityPoint, (body: string) => string>;

const why: Record<RowStanding['why'], (on: string) => string> = {
  inside: () => '计入',
  'signed-before-window': () => '在统计期内完成，但签订于统计期之前，是否计入待确认',
  'left-window': (on) => `已超出统计期${on && `（自${on}起不再计入）`}`,
  'not-completed-yet': (on) => `尚未完成${on && `，预计${on}起计入`}`,
  'under-way': () => '正在进行，未填预计完成日期',
  stopped: () => '已中止',
  'not-signed-yet': (on) => `尚未签订${on && `，${on}起计入`}`,
  'date-not-known': () => '日期不够明确，可能计入',
  'state-not-known': () => '项目状态不明，可能计入',
  'completed-before-signed': () => '完成日期早于签订日期',
  'paper-missing': () => '合同、验收报告、发票、银行回单未齐全',
  'paper-not-known': () => '资料是否齐全尚不清楚，可能计入',
  'worth-too-little': () => '金额不够，不计入',
  'worth-not-known': () => '金额不清楚，可能计入',
};

/** With more parts than this in place, their number says it. */
const mostNamed = 3;

const rowLine = (row: RowStanding, names: Names): string =>
  `${names.row(row.rowId)}：${why[row.why](row.on ? day(row.on) : '')}`;

/** What a lease falls short of, or which of its days must be known. */
function leaseLack(term: string, longEnough?: boolean, running?: boolean): string {
  if (longEnough === false) return `要求整个租期不少于 ${term}。`;
  if (running === false) return '租约在判断日期须已开始且尚未到期。';
  return '请补充租约起止的具体日期。';
}

export const reasons: ReasonWords = {
  unanswered: ({ question, declared }, names) => ({
    have: `“${names.question(question)}”${declared ? '回答为暂不清楚' : '尚未回答'}。`,
  }),
  'part-unanswered': ({ question, parts }, names) => ({
    have: `尚不清楚：${names.parts(question, parts)}。`,
  }),
  part: ({ question, parts, present }, names) =>
    present
      ? {
          have:
            parts.length > mostNamed
              ? `已具备全部 ${String(parts.length)} 项。`
              : `已具备：${names.parts(question, parts)}。`,
        }
      : {
          have: `“${names.question(question)}”中有 ${String(parts.length)} 项尚未做到。`,
          lack: `尚缺：${names.parts(question, parts)}。`,
        },
  chosen: ({ question, have, wanted }, names) => ({
    have: `${names.question(question)}${names.option(question, have)}。`,
    ...(wanted.includes(have)
      ? {}
      : {
          lack: `“${names.question(question)}”应答为：${wanted.map((one) => names.option(question, one)).join('、')}。`,
        }),
  }),
  enough: ({ question, have, need }, names) => ({
    have: `${names.question(question)}${String(have)}，要求不少于 ${String(need)}。`,
  }),
  'too-few': ({ question, have, need }, names) => ({
    have: `${names.question(question)}${String(have)}，要求不少于 ${String(need)}。`,
    lack: `还差 ${String(need - have)}。`,
  }),
  elapsed: ({ since, need, reachedOn }) => ({
    have: `自${date(since)}起算，已于${day(reachedOn)}满 ${period(need)}。`,
  }),
  'not-elapsed': ({ since, need, reachedOn }) => ({
    have: `自${date(since)}起算，尚未满 ${period(need)}。`,
    lack: `${day(reachedOn)}满 ${period(need)}。`,
  }),
  'day-decides': ({ since, need, reachedOn }) => ({
    have: `只知道始于${date(since)}，是否已满 ${period(need)}取决于具体日期。`,
    lack: `最迟${day(reachedOn)}满 ${period(need)}；请补充具体日期。`,
  }),
  'service-offered': () => ({ have: `已提供该类别的服务。` }),
  'service-planned': () => ({
    have: '该类别的服务尚在计划中，还没有开始。',
    lack: '服务时间从为首个客户开展工作之日起算。',
  }),
  'service-not-provided': () => ({
    have: '本单位不提供该类别的服务。',
    lack: '须先开展该类别的服务。',
  }),
  'months-enough': ({ have, need }) => ({
    have: `共 ${String(have)} 个月，要求 ${period(need)}。`,
  }),
  'months-too-few': ({ have, need }) => {
    const months = need.unit === 'years' ? need.length * 12 : need.length;
    return {
      have: `共 ${String(have)} 个月，要求 ${period(need)}（${String(months)} 个月）。`,
      lack: `还差 ${String(months - have)} 个月。`,
    };
  },
  'amount-enough': ({ question, have, need }, names) => ({
    have: `${names.question(question)}${money.yuan(have)}，要求不少于 ${money.yuan(need)}。`,
  }),
  'amount-too-low': ({ question, have, need }, names) => ({
    have: `${names.question(question)}${money.yuan(have)}，要求不少于 ${money.yuan(need)}。`,
    lack: `还差 ${money.yuan(need - have)}。`,
  }),
  'share-within': ({ question, have }, names) => ({
    have: `${names.question(question)}${String(have)}%。`,
  }),
  'share-above': ({ question, have, most }, names) => ({
    have: `${names.question(question)}${String(have)}%。`,
    lack: most === 0 ? '要求没有这类出资。' : `要求不超过 ${String(most)}%。`,
  }),
  'never-happened': ({ question }, names) => ({
    have: `${names.question(question)}没有发生过。`,
  }),
  dated: ({ question, date: on }, names) => ({ have: `${names.question(question)}${date(on)}。` }),
  lease: ({ from, to, need, longEnough, running }) => ({
    have: `租期自${date(from)}至${date(to)}。`,
    ...(longEnough === true && running === true
      ? {}
      : { lack: leaseLack(period(need), longEnough, running) }),
  }),
  rows: ({ need, sure, may, list, from, to, rows, worth, byCompletion }, names) => ({
    have: `${day(from)}至${day(to)}之间${byCompletion ? '' : '签订并'}完成、${
      worth === undefined ? '' : `金额不少于 ${money.yuan(worth)}、`
    }计入的项目：${String(sure)} 个${
      may > 0 ? `，另有 ${String(may)} 个可能计入` : ''
    }（${listState[list]}）。`,
    ...(sure < need ? { lack: `要求 ${String(need)} 个，还差 ${String(need - sure)} 个。` } : {}),
    rows: rows.filter(({ why }) => why !== 'inside').map((row) => rowLine(row, names)),
  }),
  held: ({ level, exact, need, list, best }, names) => {
    const kind = `${names.level(level)}${exact ? '' : '或更高级别'}证书`;
    if (!best)
      return { have: `未填写当前有效的${kind}（${listState[list]}）。`, lack: `需要：${kind}。` };
    if (!need) return { have: `持有${kind}，始于${day(best.since)}。` };
    return {
      have: `连续持有${kind}，始于${day(best.since)}。`,
      lack: `持证满 ${period(need)}的日期：${day(best.reachedOn)}。`,
    };
  },
  started: ({ started }) => ({
    have: started ? '该类别已有项目启动。' : '该类别尚未填写已启动的项目，列表也未确认填完。',
  }),
  'left-to-the-authority': ({ point }, { authority }) => ({ have: points[point](authority) }),
};
