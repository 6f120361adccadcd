/**
 * The default policy of Trusted Types: what the strict Content-Security-Policy lets through where a library
 * assigns a plain string to something that the browser would run or parse. Imported first by main.ts.
 *
 * Markup: only the empty string (a canvas clears its host so). Script addresses: only our own origin (workers,
 * preloaded chunks). Script text: none, ever.
 */
interface PolicyRules {
  createHTML(text: string): string;
  createScriptURL(url: string): string | null;
}

interface PolicyFactory {
  createPolicy(name: 'default', rules: PolicyRules): unknown;
}

/** The rules, for a page of that address. null refuses; without a rule for script text there is none. */
export function policyRules(page: string): PolicyRules {
  return {
    createHTML: (text) => {
      if (text !== '') throw new TypeError('Markup made from text is not allowed here');
      return text;
    },
    createScriptURL: (url) => (new URL(url, page).origin === new URL(page).origin ? url : null),
  };
}

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
if (factory && typeof document !== 'undefined') factory.createPolicy('default', policyRules(document.baseURI));
