/** The outcome of a call as a value; `ok` tells success from failure. */
export type ApiResult<Data, Failure> =
  | { readonly ok: true; readonly data: Data; readonly response: Response }
  | { readonly ok: false; readonly error: Failure };

/** A promise for the data. The request is sent at once, whether or not anyone waits for it. */
export interface ApiPromise<Data, Failure> extends Promise<Data> {
  /** The outcome as a value. Rejects for the caller's own faults only, never for what server or network do. */
  result(): Promise<ApiResult<Data, Failure>>;
  /** The data together with status and headers. The body has been read. */
  withResponse(): Promise<{ data: Data; response: Response }>;
}

/**
 * A native promise with two methods on it. Not a subclass: awaiting one loses
 * the caller's frames from the stack. Not a lazy thenable: a call that nobody
 * awaits would never be sent, and its failure would go unnoticed.
 */
export function apiPromise<Data, Failure>(
  outcome: Promise<ApiResult<Data, Failure>>,
): ApiPromise<Data, Failure> {
  const promise = outcome.then((result) => {
    if (!result.ok) throw result.error;
    return result.data;
  });
  return Object.assign(promise, {
    result(): Promise<ApiResult<Data, Failure>> {
      // The caller looks at the outcome; without a handler the failure would
      // also be reported as an unhandled rejection.
      promise.catch(() => {});
      return outcome;
    },
    async withResponse(): Promise<{ data: Data; response: Response }> {
      const data = await promise;
      const { response } = (await outcome) as { response: Response };
      return { data, response };
    },
  });
}
