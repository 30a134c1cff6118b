import type { ListPipelinesReply } from '../../src/protocol/list-pipelines';

export type Account = Extract<ListPipelinesReply, { ok: true }>;
export type Pipeline = Account['pipelines'][number];
