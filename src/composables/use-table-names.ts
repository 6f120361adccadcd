import type { AccountTree } from '@/analysis/account-tree';
import { translateStructure } from '@/locales/structure';
import { useNames } from './use-names';
import { useWords } from './use-words';

/** The printed tables that a tree is read from, with number and title: 表三《支出预算总表》. */
export function useTableNames(): (tree: Pick<AccountTree, 'table' | 'others'>) => string {
  const t = useWords(translateStructure);
  const names = useNames();
  return ({ table, others }) =>
    [table, ...others].map(({ number, title }) => t('table.one', { table: names.table(number), title })).join(t('list.comma'));
}
