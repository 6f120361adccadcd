import type { Plugin } from 'vite';

/**
 * The policy of the published pages. Everything comes from our own origin, nothing is evaluated, no markup is made
 * from text (src/trusted-types.ts). A file server sends no headers of ours, so it stands in the page.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default vue',
].join('; ');

/** Puts the policy first into every built page. Not in development, where Vite injects styles. */
export function contentSecurity(): Plugin {
  return {
    name: 'budgetlens:content-security',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
