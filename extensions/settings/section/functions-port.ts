import { judgeDealsContract } from '../../../src/protocol/judge-deals';
import { listRevisionsContract } from '../../../src/protocol/list-revisions';
import { openSettingsContract } from '../../../src/protocol/open-settings';
import { planProvisioningContract } from '../../../src/protocol/plan-provisioning';
import { previewSettingsContract } from '../../../src/protocol/preview-settings';
import { provisionStepContract } from '../../../src/protocol/provision-step';
import { readRevisionContract } from '../../../src/protocol/read-revision';
import { saveSettingsContract } from '../../../src/protocol/save-settings';
import { calling } from '../../shared/call-function';

/** The app's functions as HubSpot runs them. They never reject: what goes wrong on the way is a failure reply too. */
export const hubspotFunctions = {
  openSettings: calling(openSettingsContract),
  saveSettings: calling(saveSettingsContract),
  listRevisions: calling(listRevisionsContract),
  readRevision: calling(readRevisionContract),
  previewSettings: calling(previewSettingsContract),
  judgeDeals: calling(judgeDealsContract),
  planProvisioning: calling(planProvisioningContract),
  provisionStep: calling(provisionStepContract),
};

/** The app's functions as the settings page calls them. */
export type Functions = typeof hubspotFunctions;
