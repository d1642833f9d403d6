/** What a command is given: the words after its name, and a way to answer. */
export interface CommandCall {
  readonly words: readonly string[];
  readonly say: (line: string) => void;
}

export interface Command {
  run(call: CommandCall): Promise<void>;
}
