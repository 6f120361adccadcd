import type { CheckSummary } from '@/checks/summary';
import type { CheckAnswer, CheckQuestion } from '@/workers/check-worker';

/**
 * Checks a whole document in a thread of its own, which ends with the answer.
 * @param signal ends it before: then the promise is rejected with the reason of the signal
 * @throws where the browser runs no such worker, or the rules themselves fail
 */
export function checkInWorker(question: CheckQuestion, signal: AbortSignal): Promise<CheckSummary> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../workers/check-worker.ts', import.meta.url), { type: 'module' });
    const end = (settle: () => void) => {
      signal.removeEventListener('abort', stop);
      worker.terminate();
      settle();
    };
    const stop = () => end(() => reject(signal.reason as Error));
    signal.addEventListener('abort', stop);
    worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) =>
      end(() => (data.ok ? resolve(data.summary) : reject(new Error(data.reason)))),
    );
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end(() => reject(new Error(event.message)));
    });
    worker.addEventListener('messageerror', () => end(() => reject(new Error('The document cannot be handed over'))));
    if (signal.aborted) stop();
    else worker.postMessage(question);
  });
}
