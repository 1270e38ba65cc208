import { ExtractError, type ExtractErrorCode, type Stage } from '../../schemas/index.ts';

/** One end of a line between two processes. */
export interface CallPort {
  postMessage(message: unknown): void;
  // biome-ignore lint/suspicious/noExplicitAny: what comes is what the other side posted
  on(event: 'message', listener: (message: any) => void): void;
  close(): void;
}

/** An `ExtractError` as it crosses a process's border, where classes and their fields are lost. */
interface SentError {
  readonly code: ExtractErrorCode;
  readonly stage: Stage;
  readonly page?: number;
  readonly message: string;
}

interface Question {
  readonly id: number;
  readonly name: string;
  readonly argument: unknown;
}

interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: SentError;
}

/** Functions one side of a port offers to the other; arguments and results survive structured cloning. */
// biome-ignore lint/suspicious/noExplicitAny: only `any` lets each function keep its own argument's type
export type Service = Readonly<Record<string, (argument: any) => Promise<unknown>>>;

/** Calls a function of the other side. */
export type Call<S extends Service> = <Name extends keyof S & string>(
  name: Name,
  argument: Parameters<S[Name]>[0],
) => ReturnType<S[Name]>;

/** Answers the calls that come through a port. */
export function serveCalls(port: CallPort, service: Service): void {
  port.on('message', async ({ id, name, argument }: Question) => {
    let answer: Answer;
    try {
      answer = { id, value: await service[name]?.(argument) };
    } catch (error) {
      answer = { id, error: sentError(error) };
    }
    port.postMessage(answer);
  });
}

/** The other side's functions, behind a port. A call rejects with the `ExtractError` thrown over there. */
export function callsThrough<S extends Service>(port: CallPort): Call<S> {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let lastId = 0;
  port.on('message', ({ id, value, error }: Answer) => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (error) call?.reject(new ExtractError(error.code, error.message, error));
    else call?.resolve(value);
  });
  return (name, argument) => {
    const id = ++lastId;
    const call = withResolvers();
    waiting.set(id, call);
    port.postMessage({ id, name, argument } satisfies Question);
    return call.promise as never;
  };
}

interface PromiseWithResolvers<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: unknown) => void;
}

// Node 20 has no Promise.withResolvers.
function withResolvers(): PromiseWithResolvers<unknown> {
  let resolve: (value: unknown) => void = () => {};
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<unknown>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** Any error as an `ExtractError`: what is not one is a fault of this program. */
export function asExtractError(error: unknown): ExtractError {
  if (error instanceof ExtractError) return error;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new ExtractError('internal', message, { stage: 'extract', cause: error });
}

function sentError(error: unknown): SentError {
  const { code, stage, page, message } = asExtractError(error);
  return { code, stage, message, ...(page === undefined ? {} : { page }) };
}
