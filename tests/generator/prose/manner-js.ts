import type { FundStatement, NarrativeFacts, ReasonFact, Statement } from './facts';
import type { Random } from '../random';
import { amountPieces, amountText, changedPieces, changeClaim, joined, reasonPieces, wordsFor, type Speech } from './speech';
import { claimOf, type Piece, type ProseSection } from './stated';

/**
 * 江苏: 收、支 in one sentence with two figures in one place, sources and purposes on lines of their own (a zero
 * list), 款 as heads of their 项, signed reasons, 与上年相比.
 */
export function mannerJs(facts: NarrativeFacts, random: Random): ProseSection[] {
  const { department, fiscalYear: year } = facts;
  const speech = speechOf(random);
  const told = (before: string, statement: Statement): Piece[] => {
    const { pieces, change } = changedPieces(speech, statement);
    const reasons = reasonPieces(statement.change?.reasons ?? [], change, wording, speech);
    const isSigned = (statement.change?.reasons ?? []).every(({ kind, signInferred }) => kind === 'change' && !signInferred);
    return [before, ...pieces, '。', ...(reasons.length > 0 ? ['主要原因是', ...joined(reasons, isSigned ? '、' : '；'), '。'] : [])];
  };
  const line = (statement: Statement, whole: string | null): Piece[] => [statement.name, ...amountPieces(speech, statement, whole), '。'];
  return [
    {
      heading: '一、收支预算总体情况说明',
      role: 'overall',
      part: null,
      paragraphs: [twoSided(facts, speech, `${department}${year}年度`)],
    },
    {
      heading: '二、收入预算情况说明',
      role: 'income',
      part: null,
      paragraphs: [
        told('本年收入预算合计', facts.income),
        ...facts.incomeSources.map((source): Piece[] => [
          source.name, ...amountPieces(speech, source, '收入预算'),
          ...(source.carryOver ? ['。其中：上年结转', ...amountPieces(speech, source.carryOver)] : []), '。',
        ]),
      ],
    },
    {
      heading: '三、支出预算情况说明',
      role: 'expenditure',
      part: null,
      paragraphs: [
        told('本年支出预算合计', facts.expenditure),
        ...facts.purposes.map((purpose) => line(purpose, '支出预算')),
        ['按功能分类：', ...joined(facts.classes.map((one) => [one.name, ...amountPieces(speech, one)]), '；'), '。'],
      ],
    },
    {
      heading: '四、财政拨款收支预算总体情况说明',
      role: 'fiscal',
      part: null,
      paragraphs: [
        [`${department}${year}年度财政拨款收、支总预算`, ...amountPieces(speech, facts.fiscal), '。'],
        ...facts.fiscalSources.map((source) => line(source, null)),
        ...facts.fiscalClasses.map((one) => line(one, null)),
      ],
    },
    fund(facts.general, '五、一般公共预算支出预算情况说明', 'generalPublic', '一般公共预算拨款', facts, speech, told),
    {
      heading: '六、一般公共预算基本支出预算情况说明',
      role: 'basic',
      part: null,
      paragraphs: [
        [`${department}${year}年度一般公共预算财政拨款基本支出预算`, ...amountPieces(speech, facts.basic), '，其中：'],
        ...facts.basicParts.map((part, index): Piece[] => [`（${'一二'[index]}）${part.name}`, ...amountPieces(speech, part), ...(part.items.length > 0 ? [`。主要包括：${part.items.join('、')}`] : []), '。']),
      ],
    },
    {
      heading: '七、一般公共预算“三公”经费支出预算情况说明',
      role: 'threePublic',
      part: null,
      paragraphs: [
        told(`${department}${year}年度一般公共预算拨款安排的“三公”经费预算支出`, facts.threePublic),
        ...facts.threePublicItems.map((item, index) => told(`${index + 1}．${item.name}预算支出`, item)),
      ],
    },
    otherFund(facts.governmentFund, '八、政府性基金预算支出预算情况说明', 'governmentFund', '政府性基金', facts, speech, told),
    otherFund(facts.stateCapital, '九、国有资本经营预算支出预算情况说明', 'stateCapital', '国有资本经营', facts, speech, told),
    { heading: '十、一般公共预算机关运行经费支出预算情况说明', role: 'agencyOperating', part: null, paragraphs: [told(`${year}年本部门一般公共预算机关运行经费预算支出`, facts.agencyOperating)] },
    {
      heading: '十一、政府采购支出预算情况说明',
      role: 'procurement',
      part: null,
      paragraphs: [[`${year}年度政府采购支出预算总额`, ...amountPieces(speech, facts.procurement[0]!), '，其中：', ...joined(facts.procurement.slice(1).map((one) => [`拟采购${one.name}`, ...amountPieces(speech, one)]), '、'), '。']],
    },
    {
      heading: '十二、国有资产占用情况说明',
      role: 'assets',
      part: null,
      paragraphs: [['本部门共有', ...joined(facts.counts.map((count): Piece => ({ count, text: `${count.name}${count.value}${count.unit}` })), '，'), '。']],
    },
    {
      heading: '十三、预算绩效目标设置情况说明',
      role: 'performance',
      part: null,
      paragraphs: [[
        `${year}年度，本部门共`,
        { count: { name: '项目', value: facts.performance.projects, unit: '个' }, text: `${facts.performance.projects}个` },
        '项目纳入绩效目标管理，涉及财政拨款', ...amountPieces(speech, facts.performance.statement), '。',
      ]],
    },
  ];
}

type Told = (before: string, statement: Statement) => Piece[];

/** `收、支总计各是A,B万元，与上年相比各减少C,D万元，各下降x%、y%`; two sentences where the two sides went apart. */
function twoSided({ income, expenditure }: NarrativeFacts, speech: Speech, who: string): Piece[] {
  const [one, other] = [income.change, expenditure.change];
  const isOneSentence = one && other && one.direction === other.direction && one.percent !== null && other.percent !== null && !speech.style.trimsZeros;
  if (!isOneSentence) {
    return [`${who}收入总计`, ...changedPieces(speech, income).pieces, '；支出总计', ...changedPieces(speech, expenditure).pieces, '。'];
  }
  const bare = (fen: number): string => amountText({ ...speech, blanks: '' }, fen).replace(/万元$/, '');
  const [verb, percentVerb] = wordsFor(speech, one);
  return [
    `${who}收、支总计各是`,
    { amount: bare(income.fen), claims: [claimOf(income)] }, ',',
    { amount: amountText(speech, expenditure.fen), claims: [claimOf(expenditure)] },
    `，${speech.compared}各${verb}`,
    { amount: bare(one.fen), claims: [changeClaim(speech, income, one)] }, ',',
    { amount: amountText(speech, other.fen), claims: [changeClaim(speech, expenditure, other)] },
    `，各${percentVerb}${one.percent}%、${other.percent}%。`,
  ];
}

/** A fund's total, then its 项 under their 款, which the lines of the 项 do not repeat. */
function fund(
  { total, classes, items }: FundStatement,
  heading: string,
  role: ProseSection['role'],
  name: string,
  { department, fiscalYear }: NarrativeFacts,
  speech: Speech,
  told: Told,
): ProseSection {
  const paragraphs: Piece[][] = [
    told(`${department}${fiscalYear}年${name}支出预算`, total),
    ...classes.map((one): Piece[] => [one.name, ...amountPieces(speech, one, `${name}支出`), '。']),
  ];
  let above = '';
  let under = 0;
  let heads = 0;
  for (const item of items) {
    const [, head = '', ownName = ''] = /^(.*（款）)(.*（项）)$/.exec(item.name) ?? [];
    if (head !== above) {
      paragraphs.push([`（${NUMERALS[heads]}）${head}`]);
      heads += 1;
      under = 0;
    }
    above = head;
    under += 1;
    const claim = claimOf(item);
    paragraphs.push([`${under}．${ownName}支出`, { amount: amountText(speech, item.fen), claims: [claim] }, ...(item.use ? ['，主要用于', { use: item.use, of: claim }] : []), '。']);
  }
  return { heading, role, part: null, paragraphs };
}

const NUMERALS = Array.from({ length: 99 }, (_, index) => {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const [tens, ones] = [Math.floor((index + 1) / 10), (index + 1) % 10];
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[ones]}`;
});

function otherFund(
  statement: FundStatement | null,
  heading: string,
  role: 'governmentFund' | 'stateCapital',
  name: string,
  facts: NarrativeFacts,
  speech: Speech,
  told: Told,
): ProseSection {
  if (statement) return fund(statement, heading, role, `${name}预算拨款`, facts, speech, told);
  return { heading, role, part: null, paragraphs: [[`${facts.department}${facts.fiscalYear}年无${name}预算支出${facts.endedFunds.includes(role) ? '' : '，与上年一致'}。`]] };
}

function speechOf(random: Random): Speech {
  return {
    style: { unit: '万元', decimals: 2, thousands: false, trimsZeros: random.chance(0.4), none: '' },
    blanks: random.pick(['', ' ']),
    compared: '与上年相比',
    base: '上年',
    unchanged: random.pick([
      { text: '与上年预算数一致', base: '上年预算数' },
      { text: '与上年持平', base: '上年' },
      { text: '与上年预算数相等', base: '上年预算数' },
    ]),
    rise: ['增加', '增长'],
    fall: ['减少', '降低'],
    share: (whole, percent) => (whole ? `占${whole}的 ${percent} %` : `占 ${percent} %`),
    namesWhole: random.chance(0.5),
  };
}

function wording({ kind, name, fen, signInferred }: ReasonFact, [first = '', second = '']: readonly Piece[]): Piece[] {
  if (kind === 'pair') return [`${name}由`, first, `${(fen ?? 0) < 0 ? '降' : '增'}至`, second];
  if (kind === 'new') return [`新增${name}`, first];
  if (kind === 'level') return [`${name}安排`, first];
  if (kind === 'unquantified') return [name];
  if (signInferred) return [`${name}因政策调整，涉及`, first];
  return [`${name}${(fen ?? 0) < 0 ? '减少' : '增加'}`, first];
}
