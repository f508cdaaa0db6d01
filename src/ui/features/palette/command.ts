/** Something that can be done from anywhere on the page. */
export interface Command {
  id: string;
  group: 'screens' | 'views' | 'periods' | 'measures' | 'snapshots' | 'page';
  /** In the language of the page. */
  label: string;
  /** Other words it is found by. */
  words?: string;
  /** The key that does the same. */
  shortcut?: string;
  /** Does it. What it answers is told above the commands, which then stay open. */
  run: () => void | Promise<string>;
  stays?: true;
}
