/** What a reader may choose to look at. Apart from the trees, because the entry of the app asks for it. */
export { CUTS, MEASURES, SCOPES, USUAL_CHOICE } from '@/analysis/cut';
