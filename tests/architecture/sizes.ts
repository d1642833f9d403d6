import ts from 'typescript';

/** What is larger than the house allows, one line each: `path:line what (n, at most m)`. */
export function tooLarge(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const code = codeLines(source);
  const found: string[] = [];
  const report = (node: ts.Node, what: string, size: number, limit: number): void => {
    if (size <= limit) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${path}:${line + 1} ${what} (${size}, at most ${limit})`);
  };
  const fileLimit = limitOfFile(path);
  if (fileLimit !== null)
    report(source, 'lines of the file', text.trimEnd().split('\n').length, fileLimit);
  // a migration is one long statement of SQL
  const functionLimit = path.startsWith('migrations/') ? Infinity : FUNCTION_LINES;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      report(node, `lines of ${nameOf(node)}`, code(node), functionLimit);
    }
    if (ts.isFunctionLike(node))
      report(node, `parameters of ${nameOf(node)}`, ...parametersOf(node));
    if (ts.isClassDeclaration(node)) measureComponent(node, report);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const FUNCTION_LINES = 40;
const PARAMETERS = 4;
const GIVEN_PARAMETERS = 6;
const COMPONENT_LINES = 150;
/** Lines of a component's template, inline or in a file of its own. */
export const TEMPLATE_LINES = 120;

function limitOfFile(path: string): number | null {
  if (/\.(service|repository|queries)\.ts$/.test(path)) return 300;
  if (path.endsWith('.controller.ts')) return 150;
  if (/^libs\/(domain|analysis)\/src\/.*(?<!\.spec)\.ts$/.test(path)) return 150;
  return null;
}

type Report = (node: ts.Node, what: string, size: number, limit: number) => void;

function parametersOf(node: ts.SignatureDeclaration): [number, number] {
  // a handler's parameters are handed in one by one by the framework, like a constructor's
  const isHandler = node.parameters.every((parameter) => ts.getDecorators(parameter) !== undefined);
  const isGiven = ts.isConstructorDeclaration(node) || isHandler;
  const limit = isGiven ? GIVEN_PARAMETERS : PARAMETERS;
  return [node.parameters.length, limit];
}

function nameOf(node: ts.SignatureDeclaration): string {
  if (ts.isConstructorDeclaration(node)) return 'the constructor';
  if (node.name) return node.name.getText();
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : 'a function';
}

/** Counts the lines of a node that hold code: no blank line and no comment counts. */
function codeLines(source: ts.SourceFile): (node: ts.Node) => number {
  const filled = new Set<number>();
  const lineAt = (position: number): number => source.getLineAndCharacterOfPosition(position).line;
  const linesOf = (node: ts.Node): number[] => {
    const first = lineAt(node.getStart());
    return Array.from({ length: lineAt(node.getEnd()) - first + 1 }, (_, index) => first + index);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJSDoc(node)) return;
    const parts = node.getChildren();
    if (parts.length === 0) for (const line of linesOf(node)) filled.add(line);
    parts.forEach(visit);
  };
  visit(source);
  return (node) => linesOf(node).filter((line) => filled.has(line)).length;
}

function measureComponent(node: ts.ClassDeclaration, report: Report): void {
  const options = (ts.getDecorators(node) ?? [])
    .map(({ expression }) => expression)
    .filter(ts.isCallExpression)
    .find(({ expression }) => expression.getText() === 'Component')?.arguments[0];
  if (!options || !ts.isObjectLiteralExpression(options)) return;
  const body = node.getText().slice(node.members.pos - node.getStart());
  report(node, 'lines of the component class', body.split('\n').length, COMPONENT_LINES);
  for (const property of options.properties) {
    if (property.name?.getText() !== 'template') continue;
    report(
      property,
      'lines of the template',
      property.getText().split('\n').length,
      TEMPLATE_LINES,
    );
  }
}
