import { describe, expect, it } from 'vitest';
import { policyRules } from './trusted-types';

const rules = policyRules('https://a.example/b/index.html');

describe('the default policy of Trusted Types', () => {
  it('lets no markup through but the empty string', () => {
    expect(rules.createHTML('')).toBe('');
    expect(() => rules.createHTML('<img src=x onerror=alert(1)>')).toThrow(TypeError);
    expect(() => rules.createHTML(' ')).toThrow(TypeError);
  });

  it('lets scripts come from our own origin only', () => {
    expect(rules.createScriptURL('assets/worker.js')).toBe('assets/worker.js');
    expect(rules.createScriptURL('https://a.example/x.js')).toBe('https://a.example/x.js');
    expect(rules.createScriptURL('https://b.example/x.js')).toBeNull();
    expect(rules.createScriptURL('data:text/javascript,alert(1)')).toBeNull();
    expect(rules.createScriptURL('blob:null/1')).toBeNull();
  });

  it('has no rule for script text, so there is none', () => {
    expect(rules).not.toHaveProperty('createScript');
  });
});
