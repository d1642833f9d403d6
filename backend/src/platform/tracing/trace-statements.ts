import { context, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import pg from 'pg';

/** The driver's method takes a text, a configuration or a whole query, and answers in three ways. */
type Query = (this: pg.Client, ...args: unknown[]) => unknown;
type Callback = (error: Error | null, ...rest: unknown[]) => void;

/**
 * Gives each statement that belongs to a request or a job a span. Values never get there: only the
 * text with its places, and what is quoted in the text itself is taken out.
 */
export function traceStatements(): void {
  const { prototype } = pg.Client as unknown as { prototype: { query: Query } };
  const { query } = prototype;
  prototype.query = function traced(this: pg.Client, ...args: unknown[]): unknown {
    if (trace.getActiveSpan() === undefined) return query.apply(this, args);
    const span = openSpan(textOf(args[0]));
    const isWatched = watchCallback(args, span);
    const answer = query.apply(this, args);
    if (!isWatched && answer instanceof Promise) {
      answer.then(
        () => span.end(),
        () => fail(span),
      );
    } else if (!isWatched) span.end();
    return answer;
  };
}

function openSpan(text: string): Span {
  const attributes = { 'db.system.name': 'postgresql', 'db.query.text': text };
  const name = /^\s*(\w+)/.exec(text)?.[1]?.toUpperCase() ?? 'SQL';
  return trace.getTracer('verso').startSpan(name, { kind: SpanKind.CLIENT, attributes });
}

/** Ends the span when the caller is called back; false when it waits for a promise. */
function watchCallback(args: unknown[], span: Span): boolean {
  const [first] = args;
  const last = args.at(-1);
  if (typeof last === 'function') {
    args[args.length - 1] = ending(last as Callback, span);
    return true;
  }
  const submitted = first as { submit?: unknown; callback?: unknown } | null;
  if (typeof submitted?.submit !== 'function' || typeof submitted.callback !== 'function') {
    return false;
  }
  submitted.callback = ending(submitted.callback as Callback, span);
  return true;
}

function ending(callback: Callback, span: Span): Callback {
  return context.bind(context.active(), function ended(this: unknown, error, ...rest) {
    if (error) fail(span);
    else span.end();
    callback.call(this, error, ...rest);
  });
}

function fail(span: Span): void {
  span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

function textOf(statement: unknown): string {
  const { text } = (typeof statement === 'string' ? { text: statement } : (statement ?? {})) as {
    text?: unknown;
  };
  return withoutValues(typeof text === 'string' ? text : '');
}

/** The text with what is quoted in it taken out, in one line and not longer than a trace needs. */
export function withoutValues(text: string): string {
  return text
    .replace(/'(?:[^']|'')*'/g, `'?'`)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 2_000);
}
