// Keys that act on what is selected in a view. The row decides what a key means, here and not in a `when`: a context key
// that follows the selection comes too late for a key pressed right after a click.
import { commands, type Disposable, type TreeView } from 'vscode';
import type { Guard } from './guard';

/** Rows of other kinds than those named. */
const OTHER = 'other';

/** What each kind of row makes of a key: commands of ours, or `list.select`, which is what Enter does without us. */
type CommandOfKind = Readonly<Record<string, unknown>>;

/** Registers `VIEW.onSelected`, whose argument names a command for each kind of row; it is given the row and all that are selected. */
export function registerViewKeys<Node>(
  guard: Guard,
  view: TreeView<Node>,
  { id, kindOf, given = (node) => node }: ViewRows<Node>,
): Disposable {
  return guard.command(`${id}.onSelected`, (byKind) => {
    const [node] = view.selection;
    if (node === undefined || typeof byKind !== 'object' || byKind === null) return;
    const { [kindOf(node)]: own, [OTHER]: other } = byKind as CommandOfKind;
    const command = own ?? other;
    if (command === 'list.select') return commands.executeCommand(command);
    if (typeof command !== 'string' || !command.startsWith('marginalia.')) return;
    return commands.executeCommand(command, given(node, command), view.selection);
  });
}

/** A view's rows, as keys see them. */
interface ViewRows<Node> {
  /** The view's id. */
  readonly id: string;
  readonly kindOf: (node: Node) => string;
  /** What a command is given for a row; the row itself where absent. */
  readonly given?: (node: Node, command: string) => unknown;
}
