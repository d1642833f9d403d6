/** DOS programs say with it that a file ends: behind it stands nothing but more of them. */
export const FILE_END = '\u001a';

/** The text without signs that it ends. */
export function withoutEnds(text: string): string {
  let end = text.length;
  while (text[end - 1] === FILE_END) end -= 1;
  return text.slice(0, end);
}
