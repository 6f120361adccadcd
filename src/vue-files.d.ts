/** What a component file exports, for tools that read TypeScript but not Vue. */
declare module '*.vue' {
  import type { Component } from 'vue';
  const component: Component;
  export default component;
}
