import { describe, expect, it } from 'vitest';
import { LOCALES, translate } from '@/locales/messages';
import type { BudgetDocument, Remark } from '@/model/document';
import { generateBudget } from '../generator/generate-budget';
import { printTwelve, sheetsOf } from '../generator/print-budget';
import { printSheets } from '../generator/print-sheets';
import { seededRandom } from '../generator/random';
import { importBytes, importText } from '../properties/import-bytes';

const TABLE = [
  '2026年部门收入预算总表',
  '单位：万元',
  '单位名称\t总计\t一般公共预算\t其他收入',
  '合计\t500.00\t480.00\t20.00',
  '云汀市河湖局\t300.00\t280.00\t20.00',
  '云汀市渡口服务中心\t200.00\t200.00\t',
].join('\n');
const COVER = '云汀市河湖局\n2026年部门预算';
const INCOME = '（一）关于云汀市河湖局2026年收入预算情况说明';

/** A document with these paragraphs between its cover and its one table. */
function withProse(...paragraphs: string[]): BudgetDocument {
  return importText([COVER, ...paragraphs, TABLE].join('\n\n'));
}

/** The remarks with this code, each of which has a sentence in both languages. */
function remarksOf(document: BudgetDocument, code: Remark['code']): Remark[] {
  const found = document.remarks.filter((remark) => remark.code === code);
  for (const locale of LOCALES) expect(translate(locale, `remark.${code}`)).toMatch(/./);
  return found;
}

function failureOf(text: string): string | null {
  const result = importBytes(new TextEncoder().encode(text));
  return 'code' in result ? result.code : null;
}

describe('two documents in one file', () => {
  const [one, other] = [1, 2].map((seed) => printTwelve(generateBudget(seed, { units: 2, classes: 2, fiscalYear: 2024 + seed })));

  it('with their prose are refused, not mixed', () => {
    expect(failureOf(`${one}\n\n${other}`)).toBe('document.several');
  });
});

describe('prose without tables', () => {
  it('is refused with that', () => {
    expect(failureOf([COVER, INCOME, '云汀市河湖局2026年收入预算500.00万元。'].join('\n\n'))).toBe('document.noTables');
  });
});

describe('tables without prose', () => {
  const model = generateBudget(3, { units: 2, classes: 2 });
  const tables = printSheets(sheetsOf(model, 'twelve'), seededRandom(3));
  const document = importText(`${model.department}\n${model.fiscalYear}年部门预算\n\n${tables}`);

  it('are imported, and it is said that the narrative is missing', () => {
    expect(document.figures.length).toBeGreaterThan(20);
    expect([document.claims, document.reasons, document.glossary]).toEqual([[], [], []]);
    expect(remarksOf(document, 'narrative.missing')).toHaveLength(1);
  });

  it('are not missing it where a sentence states an amount', () => {
    expect(remarksOf(withProse(INCOME, '云汀市河湖局2026年收入预算500.00万元。'), 'narrative.missing')).toEqual([]);
  });
});

describe('a year that differs within the document', () => {
  it('in a heading or at the opening of a sentence is remarked where it stands, and its amounts are kept', () => {
    const document = withProse('（一）关于云汀市河湖局2025年收入预算情况说明', '云汀市河湖局2025年收入预算500.00万元，比2024年预算增加50.00万元，增长11.1%。');
    expect(document.fiscalYear).toBe(2026);
    expect(remarksOf(document, 'document.yearDiffers').map(({ line, params }) => [line, params['year']])).toEqual([[4, 2025], [6, 2025]]);
    expect(document.claims.map(({ fen }) => fen / 1e6)).toEqual([500, 50]);
  });

  it('is none where a base or a date is named', () => {
    const document = withProse(INCOME, '与2025年预算相比，2026年收入预算增加50.00万元。', '截至2025年12月31日，共有车辆3辆。');
    expect(remarksOf(document, 'document.yearDiffers')).toEqual([]);
  });
});

describe('a number without its unit', () => {
  const document = withProse(INCOME, '云汀市河湖局2026年收入预算500.00，比上年预算数增加1,050.00，增长11.1%。其中：其他收入20.00万元。');

  it('is no amount, and is remarked with what is printed', () => {
    expect(document.claims.map(({ fen }) => fen / 1e6)).toEqual([20]);
    expect(remarksOf(document, 'claim.unitMissing').map(({ line, params }) => [line, params['raw']])).toEqual([[6, '500.00'], [6, '1,050.00']]);
  });

  it('is not seen in years, counts, shares and numbers of items', () => {
    const quiet = withProse(INCOME, '2026年收入预算500.00万元，占96%；项目支出3项，比2025年增加2个，人员经费20.00万元，支出进度为50。');
    expect(remarksOf(quiet, 'claim.unitMissing').map(({ params }) => params['raw'])).toEqual([]);
  });
});

describe('units that contradict each other', () => {
  it('are remarked once a table, both prints kept', () => {
    const document = withProse(INCOME, '云汀市河湖局2026年收入预算500.00元，其中：一般公共预算收入480.00元、其他收入20.00元。');
    expect(document.claims.map(({ fen }) => fen)).toEqual([50_000, 48_000, 2_000]);
    expect(document.claims.every(({ places }) => places.length === 1)).toBe(true);
    expect(document.figures.find(({ subject }) => subject === 'total')?.fen).toBe(500e6);
    expect(remarksOf(document, 'claim.unitDiffers')).toMatchObject([{ table: 1, line: 6, params: { raw: '500.00元', title: '2026年部门收入预算总表' } }]);
  });
});

describe('a very long sentence', () => {
  const filler = '为河湖治理、渡口维护和候鸟观测';
  const clause = '其中水文监测经费增加1.00万元，占收入预算的0.1%，';

  it.each([
    ['of words', filler.repeat(700), 1],
    ['of amounts', clause.repeat(360), 361],
    ['of brackets', '（'.repeat(10_000), 1],
    ['of reasons', `主要是：${'一是水位变化；'.repeat(1400)}`, 1],
  ])('%s is read, and nothing of it is lost', (_, text, claims) => {
    const document = withProse(INCOME, `云汀市河湖局2026年收入预算500.00万元，${text}。`);
    expect(document.claims).toHaveLength(claims);
    expect(document.paragraphs.some((paragraph) => paragraph.text.includes(text))).toBe(true);
  });
});

describe('sections', () => {
  const sentence = '云汀市河湖局2026年收入预算500.00万元。';

  it('printed twice are both kept, and the second is remarked', () => {
    const document = withProse(INCOME, sentence, '（二）关于云汀市河湖局2026年支出预算情况说明', '支出预算500.00万元。', INCOME, sentence);
    expect(document.sections.map(({ role }) => role)).toEqual(['income', 'expenditure', 'income']);
    expect(document.claims).toHaveLength(3);
    expect(remarksOf(document, 'section.duplicate')).toMatchObject([{ line: 12, params: { title: INCOME } }]);
  });

  it('that nobody knows are kept with their amounts, and are remarked', () => {
    const document = withProse(INCOME, sentence, '（二）智慧渡口试点有关情况', '试点资金30.00万元。');
    expect(document.sections.map(({ role }) => role)).toEqual(['income', 'other']);
    expect(document.claims.map(({ fen }) => fen / 1e6)).toEqual([500, 30]);
    expect(remarksOf(document, 'section.unknown')).toMatchObject([{ line: 8, params: { title: '（二）智慧渡口试点有关情况' } }]);
  });
});

describe('nothing of a text', () => {
  it('is dropped: every paragraph stands in the document, hostile or not', () => {
    const lines = ['<img src=x onerror=alert(1)>预算1.00万元。', '__proto__支出2.00万元。', '=HYPERLINK("x")收入3.00万元。', '占占占增加减少主要是：', '（类）（款）（项）4.00万元', '，。；：'];
    const document = withProse(INCOME, ...lines);
    for (const text of lines) expect(document.paragraphs.map((paragraph) => paragraph.text)).toContain(text);
    expect(document.claims.map(({ fen }) => fen / 1e6)).toEqual([1, 2, 3, 4]);
  });
});
