import { hubspot } from '@hubspot/ui-extensions';
import { languageOf } from '../../src/texts';
import { hubspotFunctions } from './section/functions-port';
import { SettingsPage } from './SettingsPage';

hubspot.extend<'settings'>(({ context, actions }) => (
  <SettingsPage
    userEmail={context.user.email}
    language={languageOf(context.user.locale ?? context.user.language)}
    functions={hubspotFunctions}
    onSaid={(message) => actions.addAlert({ type: 'success', message })}
    onCopy={(text) => actions.copyTextToClipboard(text)}
  />
));
