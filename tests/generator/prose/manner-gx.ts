import type { FundStatement, NarrativeFacts, ReasonFact, Statement } from './facts';
import type { Random } from '../random';
import { amountPieces, amountText, changedPieces, joined, reasonPieces, type Speech } from './speech';
import { claimOf, type Piece, type ProseSection } from './stated';

/** 广西: 元 in the prose, shares before changes, 同比 without a named base, 一是…二是…, codes in brackets. */
export function mannerGx(facts: NarrativeFacts, random: Random): ProseSection[] {
  const { department, fiscalYear: year } = facts;
  const speech = speechOf(random);
  const told = (before: string, statement: Statement): Piece[] => {
    const { pieces, change } = changedPieces(speech, statement);
    const reasons = reasonPieces(statement.change?.reasons ?? [], change, wording(year), speech);
    const listed: Piece[] = reasons.length < 2 ? reasons : joined(reasons.map((reason, index): Piece[] => [`${'一二三四五'[index]}是`, reason]), '；');
    return [before, ...pieces, ...(listed.length > 0 ? ['，主要原因是：', ...listed] : []), '。'];
  };
  const otherFund = (fund: FundStatement | null, heading: string, role: ProseSection['role'], name: string): ProseSection => ({
    heading,
    role,
    part: null,
    paragraphs: fund ? [told(`${name}拨款支出`, fund.total), sharesOf(fund.classes, speech, `${name}支出`), ...fund.items.map((item, index) => used(item, index + 1, speech))] : [[`本部门${year}年无${name}安排的支出。`]],
  });
  return [
    { heading: `一、${year}年收支总体情况`, role: 'overall', part: null, paragraphs: [[`${department}${year}年收支总预算`, ...amountPieces(speech, facts.income), '。']] },
    {
      heading: '（一）收入预算情况',
      role: 'income',
      part: null,
      paragraphs: [
        told(`${year}年收入预算`, facts.income),
        ...facts.incomeSources.map((source): Piece[] => [source.name, ...amountPieces(speech, source, '收入预算'), ...(source.carryOver ? ['（其中上年结转', ...amountPieces(speech, source.carryOver), '）'] : []), '。']),
      ],
    },
    {
      heading: '（二）支出预算情况',
      role: 'expenditure',
      part: null,
      paragraphs: [told(`${year}年支出预算`, facts.expenditure), sharesOf(facts.purposes, speech, '支出预算'), sharesOf(facts.classes, speech, '支出预算')],
    },
    {
      heading: `二、${year}年财政拨款收支情况`,
      role: 'fiscal',
      part: null,
      paragraphs: [['财政拨款收支总预算', ...amountPieces(speech, facts.fiscal), '。'], ...facts.fiscalSources.map((one): Piece[] => [one.name, ...amountPieces(speech, one), '。']), ...(facts.fiscalClasses.length > 0 ? [sharesOf(facts.fiscalClasses, speech, '财政拨款支出')] : [])],
    },
    { heading: `三、${year}年一般公共预算支出情况`, role: 'generalPublic', part: null, paragraphs: [told('一般公共预算支出', facts.general.total)] },
    { heading: '（一）按支出功能分类科目划分', role: 'generalPublic', part: 'uses', paragraphs: facts.general.items.map((item, index) => used(item, index + 1, speech)) },
    { heading: '（二）按支出结构分类划分', role: 'generalPublic', part: 'structure', paragraphs: facts.general.classes.length > 0 ? [sharesOf(facts.general.classes, speech, '一般公共预算支出')] : [] },
    {
      heading: `四、${year}年一般公共预算基本支出情况`,
      role: 'basic',
      part: null,
      paragraphs: [
        [`${year}年一般公共预算基本支出`, ...amountPieces(speech, facts.basic), '，其中：'],
        ...facts.basicParts.map((part): Piece[] => [part.name, ...amountPieces(speech, part), ...(part.items.length > 0 ? [`，主要包括${part.items.join('、')}`] : []), '。']),
      ],
    },
    otherFund(facts.governmentFund, `五、${year}年政府性基金预算支出情况`, 'governmentFund', '政府性基金预算'),
    otherFund(facts.stateCapital, `六、${year}年国有资本经营预算支出情况`, 'stateCapital', '国有资本经营预算'),
    {
      heading: `七、${year}年“三公”经费预算情况说明`,
      role: 'threePublic',
      part: null,
      paragraphs: [told('“三公”经费预算', facts.threePublic), ...facts.threePublicItems.map((item, index) => told(`${index + 1}.${item.name}预算`, item))],
    },
    { heading: '八、其他重要事项的情况说明', role: 'other', part: null, paragraphs: [] },
    { heading: '（一）机关运行经费安排情况说明', role: 'agencyOperating', part: null, paragraphs: [told('机关运行经费预算', facts.agencyOperating)] },
    {
      heading: '（二）政府采购情况说明',
      role: 'procurement',
      part: null,
      paragraphs: [['政府采购预算', ...amountPieces(speech, facts.procurement[0]!), '，其中：', ...joined(facts.procurement.slice(1).map((one) => [one.name, ...amountPieces(speech, one)]), '，'), '。']],
    },
    {
      heading: '（三）国有资产占用情况说明',
      role: 'assets',
      part: null,
      paragraphs: [['本部门共有', ...joined(facts.counts.map((count): Piece => ({ count, text: `${count.name}${count.value}${count.unit}` })), '，'), '。']],
    },
    {
      heading: '（四）预算绩效情况说明',
      role: 'performance',
      part: null,
      paragraphs: [[`${year}年`, { count: { name: '项目', value: facts.performance.projects, unit: '个' }, text: `${facts.performance.projects}个` }, '项目实行绩效目标管理，涉及财政拨款', ...amountPieces(speech, facts.performance.statement), '。']],
    },
  ];
}

function speechOf(random: Random): Speech {
  const isNamed = random.chance(0.4);
  return {
    style: { unit: '元', decimals: random.pick([0, 2]), thousands: random.chance(0.4), trimsZeros: false, none: '' },
    blanks: random.pick(['', ' ']),
    compared: isNamed ? '比上年年初预算' : '同比',
    base: isNamed ? '上年年初预算' : null,
    unchanged: isNamed ? { text: '与上年年初预算持平', base: '上年年初预算' } : { text: '同比无变化', base: null },
    rise: ['增加', '增长'],
    fall: ['减少', '下降'],
    share: (whole, percent) => `占${whole ?? '总额'}的${percent}%`,
    namesWhole: true,
  };
}

function wording(year: number): (fact: ReasonFact, amounts: readonly Piece[]) => Piece[] {
  return ({ kind, name, fen, signInferred }, [first = '', second = '']) => {
    if (kind === 'pair') return [`${name}从${year - 1}年`, first, `${(fen ?? 0) < 0 ? '降' : '增'}至${year}年`, second];
    if (kind === 'new') return [`本年新增${name}`, first];
    if (kind === 'level') return [`本年安排${name}`, first];
    if (kind === 'unquantified') return [name];
    if (signInferred) return [`${name}因标准变动，涉及金额`, first];
    return [`${name}同比${(fen ?? 0) < 0 ? '减少' : '增加'}`, first];
  };
}

/** `A 900.00元，占支出预算的 96.4%；B …`: a list of shares in one sentence. */
function sharesOf(statements: readonly Statement[], speech: Speech, whole: string): Piece[] {
  return [...joined(statements.map((one) => [one.name, ...amountPieces(speech, one, whole)]), '；'), '。'];
}

/** `3.行政运行（2080101）900.00元，主要用于…`. */
function used(item: Statement, number: number, speech: Speech): Piece[] {
  const claim = claimOf(item);
  const name = /（款）(.*)（项）$/.exec(item.name)?.[1] ?? item.name;
  return [`${number}.${name}（${item.account}）`, { amount: amountText(speech, item.fen), claims: [claim] }, ...(item.use ? ['，主要用于', { use: item.use, of: claim }] : []), '。'];
}
