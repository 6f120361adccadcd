import type { BudgetDocument } from '@/model/document';

/** The narrative on its way through the importer: read, and then bound to the figures. */
export type NarrativeDraft = Pick<BudgetDocument, 'sections' | 'paragraphs' | 'claims' | 'reasons' | 'uses' | 'glossary' | 'counts' | 'remarks'>;
