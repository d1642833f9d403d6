/** Names as one text: they are many. */
export const words = (text: string): readonly string[] => text.split(' ');
