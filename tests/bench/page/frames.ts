/** A frame of the page: when it had been handed to the screen, in ms of the page's clock. */
export interface Frame {
  at: number;
  /** Whether labels were drawn on a canvas on the way to it: a picture that moves has none. */
  labelled: boolean;
}

let labelled = false;

/** Notes every label that is drawn on a canvas from now on. */
export function noteLabels(): void {
  const prototype = CanvasRenderingContext2D.prototype;
  const draw = Object.getOwnPropertyDescriptor(prototype, 'fillText')?.value as CanvasRenderingContext2D['fillText'];
  prototype.fillText = function (this: CanvasRenderingContext2D, ...words) {
    labelled = true;
    draw.apply(this, words);
  };
}

/**
 * Calls after each frame, as soon as the page has been painted, until told to stop. A message posted from within a
 * frame comes after its painting; drawing that happens later belongs to the next frame.
 * @param onFrame says whether to go on
 */
export function eachFrame(onFrame: (frame: Frame) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const frame = { at: performance.now(), labelled };
      labelled = false;
      if (onFrame(frame)) requestAnimationFrame(() => port2.postMessage(null));
      else resolve();
    };
    labelled = false;
    requestAnimationFrame(() => port2.postMessage(null));
  });
}
