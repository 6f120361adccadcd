/** A piece of a message: text as it stands, or the name of a parameter. */
export type Piece = { text: string } | { param: string };

/**
 * A message cut where it may break between lines (`|`), each phrase into its pieces: text and parameters in order.
 * @param message a message whose `{parameters}` are not yet put in
 */
export function phrases(message: string): Piece[][] {
  return message
    .split('|')
    .filter((phrase) => phrase !== '')
    .map((phrase) =>
      phrase.split(/(\{\w+\})/).flatMap((part): Piece[] => {
        if (part === '') return [];
        const param = /^\{(\w+)\}$/.exec(part)?.[1];
        return param === undefined ? [{ text: part }] : [{ param }];
      }),
    );
}

/** The message as one plain text, without its marks. */
export function withoutMarks(message: string): string {
  return message.replaceAll('|', '');
}
