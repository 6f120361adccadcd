import type { Column, TableRole } from '@/model/document';

/** Columns that every region prints in a table of the role; one that lacks them is remarked, and read all the same. */
export const EXPECTED_COLUMNS: Partial<
  Record<TableRole, readonly { name: string; is: (column: Column) => boolean }[]>
> = {
  T3: [
    {
      name: '基本支出',
      is: ({ dimensions }) => dimensions.purpose === 'basic' || dimensions.part !== undefined,
    },
    { name: '项目支出', is: ({ dimensions }) => dimensions.purpose === 'project' },
  ],
  T10: [{ name: '项目名称', is: ({ kind }) => kind === 'project' }],
  T11: [
    { name: '三级指标', is: ({ kind }) => kind === 'indicator' },
    { name: '指标值', is: ({ kind }) => kind === 'target' },
  ],
};
