import {
  context,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';

/*
 * Traces of what a request sets off: the request, its statements, its jobs and theirs. Without a
 * setting nothing listens, and each of these calls does nothing.
 */
const tracer = () => trace.getTracer('verso');

/** Where the open span stands, for those who go on with it elsewhere; undefined when nobody listens. */
export function currentTraceparent(): string | undefined {
  const carrier: Record<string, string> = {};
  propagation.inject(context.active(), carrier);
  return carrier['traceparent'];
}

export interface Incoming {
  readonly method: string;
  /** As declared: an address could carry a name. */
  readonly route: string;
  readonly traceparent: string | undefined;
}

/** Opens the span of a request; what `work` sets off belongs to it. It is ended when the answer is. */
export function traceRequest({ method, route, traceparent }: Incoming, work: () => void): Span {
  const parent = propagation.extract(context.active(), { traceparent });
  const attributes = { 'http.request.method': method, 'http.route': route };
  const span = tracer().startSpan(
    `${method} ${route}`,
    { kind: SpanKind.SERVER, attributes },
    parent,
  );
  context.with(trace.setSpan(parent, span), work);
  return span;
}

export function endRequest(span: Span, status: number): void {
  span.setAttribute('http.response.status_code', status);
  if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

/** Runs a job as a part of the trace that ordered it. */
export async function traceJob(
  job: string,
  traceparent: string | undefined,
  work: () => Promise<void>,
): Promise<void> {
  const parent = propagation.extract(context.active(), { traceparent });
  const options = { kind: SpanKind.CONSUMER, attributes: { 'messaging.operation.name': job } };
  await tracer().startActiveSpan(`job ${job}`, options, parent, async (span) => {
    try {
      await work();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}
