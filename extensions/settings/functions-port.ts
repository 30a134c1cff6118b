import {
  judgeDealsReplySchema,
  listRevisionsReplySchema,
  openSettingsReplySchema,
  planProvisioningReplySchema,
  previewSettingsReplySchema,
  provisionStepReplySchema,
  readRevisionReplySchema,
  saveSettingsReplySchema,
  type JudgeDealsReply,
  type JudgeDealsRequest,
  type ListRevisionsReply,
  type OpenSettingsReply,
  type PlanProvisioningReply,
  type PreviewSettingsReply,
  type ProvisioningRequest,
  type ProvisionStepReply,
  type ReadRevisionReply,
  type ReadRevisionRequest,
  type SaveSettingsReply,
} from '../../src/protocol';
import type { Settings } from '../../src/settings';
import { callFunction } from '../shared/call-function';

/** The app's functions as the settings page calls them. They never reject: what goes wrong on the way is a failure reply too. */
export interface Functions {
  openSettings(): Promise<OpenSettingsReply>;
  saveSettings(request: {
    readonly expectedRevision: number;
    readonly settings: Settings;
    readonly changedBy: string;
    readonly summary: string;
  }): Promise<SaveSettingsReply>;
  listRevisions(): Promise<ListRevisionsReply>;
  readRevision(request: ReadRevisionRequest): Promise<ReadRevisionReply>;
  previewSettings(request: {
    readonly settings: Settings;
    readonly after: string | null;
  }): Promise<PreviewSettingsReply>;
  judgeDeals(request: JudgeDealsRequest): Promise<JudgeDealsReply>;
  planProvisioning(request: ProvisioningRequest): Promise<PlanProvisioningReply>;
  provisionStep(request: ProvisioningRequest): Promise<ProvisionStepReply>;
}

/** The functions as HubSpot runs them. */
export const hubspotFunctions: Functions = {
  openSettings: () => callFunction('open_settings', {}, (value) => openSettingsReplySchema.safeParse(value)),
  saveSettings: (request) =>
    callFunction('save_settings', { ...request }, (value) => saveSettingsReplySchema.safeParse(value)),
  listRevisions: () =>
    callFunction('list_revisions', {}, (value) => listRevisionsReplySchema.safeParse(value)),
  readRevision: (request) =>
    callFunction('read_revision', { ...request }, (value) => readRevisionReplySchema.safeParse(value)),
  previewSettings: (request) =>
    callFunction('preview_settings', { ...request }, (value) => previewSettingsReplySchema.safeParse(value)),
  judgeDeals: (request) =>
    callFunction('judge_deals', { ...request }, (value) => judgeDealsReplySchema.safeParse(value)),
  planProvisioning: (request) =>
    callFunction('plan_provisioning', { ...request }, (value) =>
      planProvisioningReplySchema.safeParse(value),
    ),
  provisionStep: (request) =>
    callFunction('provision_step', { ...request }, (value) => provisionStepReplySchema.safeParse(value)),
};
