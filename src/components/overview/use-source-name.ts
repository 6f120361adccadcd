import type { MatrixSource } from '@/analysis/overview/income-matrix';
import { useWords } from '@/composables/use-words';
import { translateOverview } from '@/locales/overview';

/** A source of income in words; of carried-over money it says so. */
export function useSourceName(): (source: Pick<MatrixSource, 'source' | 'origin'>) => string {
  const o = useWords(translateOverview);
  return ({ source, origin }) => {
    const name = o(`overview.source.${source}`);
    return origin === 'carryOver' ? o('overview.matrix.carryOverOf', { source: name }) : name;
  };
}
