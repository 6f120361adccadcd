import type { AccountNode } from '@/analysis/account-tree';
import { translatedClass } from '@/locales/class-names';
import { hanziNumber } from '@/locales/format';
import type { BudgetDocument } from '@/model/document';
import { useSettingsStore } from '@/stores/settings';
import { shortUnit } from './short-unit';
import { useDocumentIfAny } from './use-document';
import { useRootName } from './use-root-name';
import { useTranslate } from './use-translate';

/** A name as it is shown: printed ones stay Chinese, and say so where the page speaks another language. */
export interface ShownName {
  text: string;
  /** `zh` where the text is Chinese and the page is not. */
  lang: 'zh' | undefined;
  /** The printed name, where `text` is a translation of it. */
  printed: string | null;
}

/** The last word of a 类 that a sentence may drop. */
const LAST_WORD = /^(.{2,})支出$/;

/** What the name of a node follows from. */
type NamedNode = Pick<AccountNode, 'level' | 'code' | 'name'>;

export interface Names {
  account: (node: NamedNode) => ShownName;
  /** Inside a sentence: a 类 without its last word 支出, a unit without its place. */
  shortAccount: (node: NamedNode) => ShownName;
  /** 表三, Table 3. */
  table: (number: number) => string;
  /** 2024 年部门预算, without saying whether it is invented: where the mark stands beside it. */
  year: (document: Pick<BudgetDocument, 'kind' | 'fiscalYear'>) => string;
  /** 2024 年部门预算; of an invented one with （虚构示例）. */
  kind: (document: Pick<BudgetDocument, 'kind' | 'fiscalYear' | 'fictional'>) => string;
  /** 《某市某局 2024 年部门预算》. */
  document: (document: Pick<BudgetDocument, 'kind' | 'fiscalYear' | 'department' | 'fictional'>) => string;
}

/** How nodes, tables and documents are called in the reader's language. */
export function useNames(): Names {
  const t = useTranslate();
  const settings = useSettingsStore();
  const rootName = useRootName();
  const about = useDocumentIfAny();
  const year: Names['year'] = (document) => t(`ui.document.kind.${document.kind}`, { year: document.fiscalYear });
  const kind: Names['kind'] = (document) => (document.fictional ? t('ui.document.fictional.kind', { kind: year(document) }) : year(document));

  const account: Names['account'] = (node) => {
    if (node.level === 'root') return { text: rootName?.value ?? t('ui.structure.whole'), lang: undefined, printed: null };
    const translated = node.level === 'class' ? translatedClass(settings.locale, node.code, node.name) : null;
    if (translated !== null) return { text: translated, lang: undefined, printed: node.name };
    return { text: node.name, lang: settings.locale === 'en' ? 'zh' : undefined, printed: null };
  };

  return {
    account,
    shortAccount: (node) => {
      const name = account(node);
      if (node.level === 'unit') return { ...name, text: shortUnit(name.text, about?.value.region ?? null) };
      if (node.level !== 'class') return name;
      // A translated name begins with a capital only where a sentence does.
      if (name.printed !== null) return { ...name, text: name.text.charAt(0).toLowerCase() + name.text.slice(1) };
      return { ...name, text: LAST_WORD.exec(name.text)?.[1] ?? name.text };
    },
    table: (number) => t('ui.place.table', { n: settings.locale === 'en' ? number : hanziNumber(number) }),
    year,
    kind,
    document: (document) => t('ui.document.title', { department: document.department, kind: kind(document) }),
  };
}
