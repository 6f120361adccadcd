import type { NarrativeFacts, ReasonFact, Statement } from './facts';
import type { Random } from '../random';
import { amountPieces, changedPieces, joined, reasonPieces, type Speech } from './speech';
import { claimOf, type Piece, type ProseSection } from './stated';

/**
 * 上海: one statement paragraph a side, reasons in a sentence of their own behind it, quoted “科目” with their uses,
 * headings without numbers. No section on 基本支出 or 功能分类.
 */
export function mannerSh(facts: NarrativeFacts, random: Random): ProseSection[] {
  const { department, fiscalYear: year } = facts;
  const speech = speechOf(random, year);
  const word = wording(year);
  const reasons = (statement: Statement, subject: string, told: ReturnType<typeof changedPieces>): Piece[][] => {
    const pieces = reasonPieces(statement.change?.reasons ?? [], told.change, word, speech);
    const way = told.change?.direction === 'decrease' ? '减少' : '增加';
    return pieces.length === 0 ? [] : [[`${subject}${way}的主要原因是：`, ...joined(pieces, '；'), '。']];
  };
  const income = changedPieces(speech, facts.income);
  const spending = changedPieces(speech, facts.expenditure);
  const general = changedPieces(speech, facts.general.total);
  const items = [facts.general, facts.governmentFund, facts.stateCapital].flatMap((fund) => fund?.items ?? []);
  const three = changedPieces(speech, facts.threePublic);
  const agency = changedPieces(speech, facts.agencyOperating);
  return [
    {
      heading: `${year}年部门预算编制说明`,
      role: 'overall',
      part: null,
      paragraphs: [
        [`${year}年，${department}收入预算`, ...income.pieces, '。其中：', ...joined(facts.incomeSources.map((one) => [one.name, ...amountPieces(speech, { ...one, share: null })]), '；'), '。'],
        ...reasons(facts.income, '收入预算', income),
        ['支出预算', ...spending.pieces, '。其中：财政拨款支出预算', ...amountPieces(speech, facts.fiscal), '。'],
        ...reasons(facts.expenditure, '支出预算', spending),
        ['财政拨款支出预算中，一般公共预算拨款支出预算', ...general.pieces, '。'],
        ...reasons(facts.general.total, '一般公共预算拨款支出预算', general),
        ['财政拨款支出主要内容如下：'],
        ...items.map((item, index) => used(item, index + 1, speech)),
      ],
    },
    { heading: '其他相关情况说明', role: 'other', part: null, paragraphs: [] },
    {
      heading: `一、${year}年“三公”经费预算情况说明`,
      role: 'threePublic',
      part: null,
      paragraphs: [
        [`${year}年“三公”经费预算数为`, ...three.pieces, '。其中：'],
        ...facts.threePublicItems.map((item, index): Piece[] => {
          const told = changedPieces(speech, item);
          const own = reasonPieces(item.change?.reasons ?? [], told.change, word, speech);
          return [`（${'一二三'[index]}）${item.name}`, ...told.pieces, ...(own.length > 0 ? ['，主要原因是：', ...joined(own, '；')] : []), '。'];
        }),
      ],
    },
    {
      heading: '二、机关运行经费预算',
      role: 'agencyOperating',
      part: null,
      paragraphs: [
        [`${year}年本部门`, { count: { name: '行政单位', value: 1, unit: '家' }, text: '1家' }, '行政单位财政拨款的机关运行经费预算为', ...agency.pieces, '。'],
        ...reasons(facts.agencyOperating, '机关运行经费', agency),
      ],
    },
    {
      heading: '三、政府采购预算情况',
      role: 'procurement',
      part: null,
      paragraphs: [[`${year}年本部门政府采购预算`, ...amountPieces(speech, facts.procurement[0]!), '，其中：', ...joined(facts.procurement.slice(1).map((one) => [one.name, ...amountPieces(speech, one)]), '、'), '。']],
    },
    {
      heading: '四、绩效目标设置情况',
      role: 'performance',
      part: null,
      paragraphs: [[
        '按照预算绩效管理工作的总体要求，本部门',
        { count: { name: '项目', value: facts.performance.projects, unit: '个' }, text: `${facts.performance.projects}个` },
        '项目开展了绩效目标编报，涉及财政拨款资金', ...amountPieces(speech, facts.performance.statement), '。',
      ]],
    },
    {
      heading: '五、国有资产占有使用情况',
      role: 'assets',
      part: null,
      paragraphs: [[`截至${year - 1}年底，本部门共有`, ...joined(facts.counts.map((count): Piece => ({ count, text: `${count.name}${count.value}${count.unit}` })), '；'), '。']],
    },
  ];
}

function speechOf(random: Random, year: number): Speech {
  const base = `${year - 1}年预算`;
  return {
    style: { unit: '万元', decimals: 2, thousands: random.chance(0.6), trimsZeros: false, none: '' },
    blanks: '',
    compared: `比${base}`,
    base,
    unchanged: { text: `比${base}持平`, base },
    rise: ['增加', '增长'],
    fall: ['减少', '降低'],
    share: (_, percent) => `占${percent}%`,
    namesWhole: false,
  };
}

function wording(year: number): (fact: ReasonFact, amounts: readonly Piece[]) => Piece[] {
  return ({ kind, name, fen, signInferred }, [first = '', second = '']) => {
    if (kind === 'pair') return [`${name}由${year - 1}年的`, first, '调整为', second];
    if (kind === 'new') return [`新增${name}`, first];
    if (kind === 'level') return [`${name}安排预算金额`, first];
    if (kind === 'unquantified') return [name];
    if (signInferred) return [`${name}因标准调整，涉及`, first];
    return [`${name}比上年${(fen ?? 0) < 0 ? '减少' : '增加'}`, first];
  };
}

function used(item: Statement, number: number, speech: Speech): Piece[] {
  const claim = claimOf(item);
  const [amount] = amountPieces(speech, item);
  const piece: Piece = typeof amount === 'object' && 'amount' in amount ? { amount: amount.amount, claims: [claim] } : '';
  return [`${number}. “${item.name}”科目`, piece, ...(item.use ? ['，主要用于', { use: item.use, of: claim }] : []), '。'];
}
