import { nextTick, onBeforeUnmount, ref, type Ref } from 'vue';

const OPEN_AFTER = 200;
const CLOSE_AFTER = 160;
const MARGIN = 8;

/** Closes the popover that is open: there is one at a time. Set in the browser only. */
let closeOther: (() => void) | null = null;

export interface Popover {
  open: Readonly<Ref<boolean>>;
  /** The pointer comes, or leaves: it opens and closes after a moment. */
  approach: (event: PointerEvent) => void;
  leave: () => void;
  show: () => void;
  close: () => void;
}

/**
 * A popover beside the figure it speaks of: it opens when the pointer rests on it or the keyboard reaches it, stays
 * while either is in it, and closes with Esc. It lies in the top layer where the browser has one.
 * @param anchor the figure
 * @param panel the popover, which stands in the page only while it is open
 */
export function usePopover(anchor: Ref<HTMLElement | null>, panel: Ref<HTMLElement | null>): Popover {
  const open = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function after(delay: number, act: () => void): void {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  }

  function show(): void {
    clearTimeout(timer);
    if (open.value) return;
    closeOther?.();
    closeOther = close;
    open.value = true;
    // Before any other that hears Esc: it leaves one thing at a time.
    document.addEventListener('keydown', onKeydown, true);
    document.addEventListener('pointerdown', onPointerdown);
    window.addEventListener('scroll', close, { passive: true });
    void nextTick(put);
  }

  function close(): void {
    clearTimeout(timer);
    if (!open.value) return;
    if (closeOther === close) closeOther = null;
    open.value = false;
    document.removeEventListener('keydown', onKeydown, true);
    document.removeEventListener('pointerdown', onPointerdown);
    window.removeEventListener('scroll', close);
  }

  function onKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    const inside = panel.value?.contains(document.activeElement);
    close();
    if (inside) anchor.value?.focus();
  }

  function onPointerdown(event: PointerEvent): void {
    const target = event.target as Node;
    if (!panel.value?.contains(target) && !anchor.value?.contains(target)) close();
  }

  /** Under the figure, or above where there is no room; within the window. */
  function put(): void {
    const [box, at] = [panel.value, anchor.value?.getBoundingClientRect()];
    if (!box || !at) return;
    box.showPopover?.();
    const { offsetWidth: width, offsetHeight: height } = box;
    const below = at.bottom + MARGIN + height <= window.innerHeight;
    const left = Math.min(Math.max(MARGIN, at.left), document.documentElement.clientWidth - width - MARGIN);
    box.style.left = `${Math.max(MARGIN, left)}px`;
    box.style.top = `${below ? at.bottom + 4 : Math.max(MARGIN, at.top - height - 4)}px`;
  }

  onBeforeUnmount(close);

  return {
    open,
    // A finger does not rest: it taps.
    approach: (event) => {
      if (event.pointerType !== 'touch') after(OPEN_AFTER, show);
    },
    leave: () => after(CLOSE_AFTER, close),
    show,
    close,
  };
}
