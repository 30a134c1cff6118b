import type { z } from 'zod';
import { archiveChanges } from '../../model/records/archive';
import { findRecord } from '../../model/records/find-record';
import {
  batchArchiveSchema,
  batchCreateSchema,
  batchUpdateSchema,
  checkBatch,
  checkCount,
  MAX_BATCH_INPUTS,
} from '../../model/records/record-input';
import { WriteSession, type Written } from '../../model/records/write-session';
import type { BatchError } from '../../model/refusals/batch-error';
import { ApiError, validationError } from '../../model/refusals/errors';
import type { TypeState } from '../../model/state/type-state';
import { batchAnswer } from '../http/batch-answer';
import { readBody } from '../http/body';
import type { ApiContext } from '../http/context';
import type { Portal } from '../http/portal';
import type { TypeHandler } from '../http/typed-route';
import { missingObjects, shuffled, tracedError, wholeRefusal } from './record-batch';
import { representWritten } from './represent-record';

/** `POST …/batch/create` */
export const createRecords: TypeHandler = async (c, portal, type) => {
  const { inputs } = await readBody(c, batchCreateSchema);
  checkCount(inputs, MAX_BATCH_INPUTS);
  const batch = new BatchWrite(c, portal, type);
  for (const input of inputs) batch.attempt(input.objectWriteTraceId, (session) => session.create(input));
  return batch.finish(201);
};

/** `POST …/batch/update` */
export const updateRecords: TypeHandler = async (c, portal, type) => {
  const { inputs } = await readBody(c, batchUpdateSchema);
  const idProperty = sharedIdProperty(inputs);
  checkBatch(
    inputs.map(({ id }) => id),
    MAX_BATCH_INPUTS,
  );
  const batch = new BatchWrite(c, portal, type);
  const missing: string[] = [];
  for (const { id, properties, objectWriteTraceId } of inputs) {
    const record = findRecord(type, id, idProperty);
    if (record?.archivedAt === null)
      batch.attempt(objectWriteTraceId, (session) => session.update(record, properties));
    else missing.push(id);
  }
  return batch.finish(200, missingObjects(type, missing));
};

/** `POST …/batch/upsert`: updates what a unique value finds, creates what it does not. */
export const upsertRecords: TypeHandler = async (c, portal, type) => {
  const { inputs } = await readBody(c, batchUpdateSchema);
  const idProperty = sharedIdProperty(inputs);
  if (idProperty === undefined)
    throw validationError('An upsert needs idProperty, the name of a unique property, in every input');
  checkBatch(
    inputs.map(({ id }) => id),
    MAX_BATCH_INPUTS,
  );
  const batch = new BatchWrite(c, portal, type);
  for (const { id, properties, objectWriteTraceId } of inputs) {
    const record = findRecord(type, id, idProperty);
    const isNew = record?.archivedAt !== null;
    const write = (session: WriteSession) =>
      isNew
        ? session.create({ properties: { [idProperty]: id, ...properties } })
        : session.update(record, properties);
    batch.attempt(objectWriteTraceId, write, { new: isNew });
  }
  return batch.finish(200);
};

/** `POST …/batch/archive`: 204 whether or not the records are there. */
export const archiveRecords: TypeHandler = async (c, portal, type) => {
  const { inputs } = await readBody(c, batchArchiveSchema);
  checkBatch(
    inputs.map(({ id }) => id),
    MAX_BATCH_INPUTS,
  );
  const ids = inputs.map(({ id }) => id);
  portal.store.commit(archiveChanges(portal.state, type, ids, c.var.caller));
  return c.body(null, 204);
};

/** The inputs of one batch: those that fail without a trace id fail the whole batch, as on HubSpot. */
class BatchWrite {
  private readonly session: WriteSession;
  private readonly written: { readonly done: Written; readonly extra: Record<string, unknown> }[] = [];
  private readonly traced: BatchError[] = [];
  private readonly untraced: ApiError[] = [];

  constructor(
    private readonly c: ApiContext,
    private readonly portal: Portal,
    private readonly type: TypeState,
  ) {
    this.session = new WriteSession(portal, type, c.var.caller);
  }

  attempt(
    traceId: string | undefined,
    write: (session: WriteSession) => Written,
    extra: Record<string, unknown> = {},
  ): void {
    try {
      this.written.push({
        done: write(this.session),
        extra: { ...extra, ...(traceId !== undefined && { objectWriteTraceId: traceId }) },
      });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (traceId === undefined) this.untraced.push(error);
      else this.traced.push(tracedError(error, traceId));
    }
  }

  finish(status: 200 | 201, missing: readonly BatchError[] = []): Response {
    const refusal = wholeRefusal(this.untraced);
    if (refusal) throw refusal;
    this.portal.store.commit(this.session.finish());
    const results = this.written.map(({ done, extra }) => ({
      ...representWritten(this.portal, this.type, this.type.recordOrThrow(done.id), done.echoed),
      ...extra,
    }));
    const errors = [...missing, ...this.traced];
    return batchAnswer(this.c, {
      results: shuffled(results),
      errors,
      status,
    });
  }
}

function sharedIdProperty(inputs: z.infer<typeof batchUpdateSchema>['inputs']): string | undefined {
  const names = new Set(inputs.map(({ idProperty }) => idProperty));
  if (names.size > 1) throw validationError('All inputs of a batch must have the same idProperty');
  return inputs[0]?.idProperty;
}
