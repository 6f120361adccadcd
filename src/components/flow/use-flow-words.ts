import { computed, type ComputedRef } from 'vue';
import type { AccountNode } from '@/analysis/account-tree';
import type { FlowLayer, FlowNode } from '@/analysis/flow/flow-graph';
import type { FlowText } from '@/charts/flow-labels';
import { useAmounts } from '@/composables/use-amounts';
import { useNames } from '@/composables/use-names';
import { useTranslate } from '@/composables/use-translate';
import { useWords } from '@/composables/use-words';
import { translateFlow } from '@/locales/flow';
import type { BudgetDocument } from '@/model/document';
import { unitNames, type FlowView } from '@/stores/flow';
import { useSettingsStore } from '@/stores/settings';

/** A node as it is called: printed names stay Chinese and say so where the page speaks another language. */
export interface FlowName {
  text: string;
  lang: 'zh' | undefined;
  /** The whole printed name, where `text` is a shorter or translated one; else null. */
  printed: string | null;
}

export interface FlowWords {
  name: (key: string) => FlowName;
  /** Name, amount and residuals for the picture. */
  label: (key: string) => FlowText;
  head: (layer: FlowLayer) => string;
  /** The node as part of a sentence: unit and class keep the language they are in. */
  part: (key: string) => string | { account: AccountNode; short?: true };
}

/** What nodes and columns of a flow are called in the reader's language. */
export function useFlowWords(document: () => BudgetDocument, view: () => FlowView): ComputedRef<FlowWords> {
  const t = useTranslate();
  const f = useWords(translateFlow);
  const names = useNames();
  const amounts = useAmounts();
  const settings = useSettingsStore();

  return computed(() => {
    const { flow, nodes } = view();
    const english = settings.locale === 'en';
    const short = unitNames(flow, document().region);
    const severalUnits = short.size > 1;
    const plain = (text: string): FlowName => ({ text, lang: undefined, printed: null });

    function nameOf({ key, subject }: FlowNode): FlowName {
      switch (subject.kind) {
        case 'source':
          return plain(f(`flow.source.${subject.source}`));
        case 'unit': {
          if (subject.isDepartment && severalUnits) return { ...plain(f('flow.unit.itself')), printed: subject.name };
          const text = short.get(key) ?? subject.name;
          return { text, lang: english ? 'zh' : undefined, printed: text === subject.name ? null : subject.name };
        }
        case 'whole':
          return plain(f('flow.whole'));
        case 'purpose':
          return plain(
            subject.purpose === 'nonProject' || subject.purpose === 'carryOut' || subject.purpose === 'thisYear'
              ? f(`flow.purpose.${subject.purpose}`)
              : t(`chart.part.${subject.purpose}`),
          );
        case 'class': {
          const { text, lang, printed } = english ? names.account(subject.account) : names.shortAccount(subject.account);
          return { text, lang, printed: printed ?? (text === subject.account.name ? null : subject.account.name) };
        }
        case 'gathered':
          return plain(t(`chart.gathered.${subject.of}`, { n: subject.members.length }));
      }
    }

    const name = (key: string): FlowName => {
      const node = nodes.get(key);
      return node ? nameOf(node) : plain('');
    };
    return {
      name,
      label: (key) => {
        const node = nodes.get(key);
        const rest = flow.drawn.residuals.filter((residual) => residual.node === key).map(({ amount }) => f('flow.residual.label', { amount: amounts.text(amount.fen, 'sentence') }));
        return { name: name(key).text, amount: node ? amounts.text(node.amount.fen, 'sentence') : '', rest: rest.join(' ') };
      },
      head: (layer) => f(layer === 'part' && nodes.has('purpose:nonProject') ? 'flow.column.part.nonProject' : `flow.column.${layer}`),
      part: (key) => {
        const subject = nodes.get(key)?.subject;
        if (subject?.kind === 'class') return { account: subject.account, short: true };
        const { text, lang } = name(key);
        return lang === 'zh' ? { account: printedUnit(key, text) } : text;
      },
    };
  });
}

/** A unit in the form in which sentences keep the language of a name. */
function printedUnit(code: string, name: string): AccountNode {
  return { code, name, level: 'unit', amount: null, place: null, inferred: false, split: [], children: [] };
}
