import { Flex, LoadingSpinner, Tab, Tabs } from '@hubspot/ui-extensions';
import { useCallback, useState, type ReactNode } from 'react';
import { settingsTextsIn, type Language } from '../../src/texts';
import { FailureNotice } from '../shared/FailureNotice';
import { useReply } from '../shared/use-reply';
import { AccountSection } from './account/AccountSection';
import { useProvisioning } from './provisioning/use-provisioning';
import { FiguresSection } from './figures/FiguresSection';
import { FormulaCare } from './figures/FormulaCare';
import { FileSection } from './file/FileSection';
import { FrameworksSection } from './frameworks/FrameworksSection';
import type { Functions } from './section/functions-port';
import { GoneReferences } from './GoneReferences';
import { HistorySection } from './history/HistorySection';
import { JudgingSection } from './judging/JudgingSection';
import { PipelinesSection } from './pipelines/PipelinesSection';
import { ApproachSection } from './approach/ApproachSection';
import { SavePanel } from './save/SavePanel';
import { namesIn } from './section/names';
import type { SectionProps } from './section/section-props';
import { OlderNotes } from './OlderNotes';
import { StoredProblem } from './StoredProblem';
import { useDraftSettings } from './section/use-draft-settings';
import { askForSettings, type OpenedSettings } from './opened-settings';

export interface SettingsPageProps {
  readonly userEmail: string;
  readonly language: Language;
  readonly functions: Functions;
  /** Shows a message of success. */
  readonly onSaid: (message: string) => void;
  readonly onCopy: (text: string) => Promise<void>;
}

/** The app's settings: which framework rules where, how deals are judged, and what the account needs for it. */
export function SettingsPage(props: SettingsPageProps) {
  const texts = settingsTextsIn(props.language);
  const said = texts.settings.page;
  const { functions } = props;
  const [state, reload] = useReply(useCallback(() => askForSettings(functions), [functions]));
  if (state.kind === 'loading') return <LoadingSpinner label={said.loading} layout="centered" showLabel />;
  if (state.kind === 'failed')
    return (
      <FailureNotice
        inHubSpotsWords
        title={said.failed}
        failure={state.failure}
        texts={texts}
        onRetry={reload}
      />
    );
  return <Opened {...props} opened={state.reply.opened} />;
}

function Opened(props: SettingsPageProps & { readonly opened: OpenedSettings }) {
  const { opened, language, functions, userEmail, onSaid, onCopy } = props;
  const texts = settingsTextsIn(language);
  const said = texts.settings.page;
  const [tab, setTab] = useState<string | number>('pipelines');
  const source = useDraftSettings({ base: opened.settings, note: opened.newest }, opened.account);
  const { draft, rulebook, issues, change, baseRevision, changes } = source;
  const steps = useProvisioning(baseRevision, functions);
  const words = { texts, language };
  const { account } = opened;
  const names = namesIn([rulebook], account, language);
  const section: SectionProps = { draft, rulebook, account, names, issues, change, words };
  // A save is newer than what could not be read, or was of old.
  const isAsOpened = source.note === opened.newest;
  const problem = isAsOpened ? opened.problem : null;
  const olderNotes = isAsOpened ? opened.notes : [];
  return (
    <Flex direction="column" gap="md">
      {problem !== null && <StoredProblem problem={problem} used={opened.revision} words={words} />}
      <GoneReferences saved={source.base} account={account} section={section} />
      <OlderNotes notes={olderNotes} words={words} />
      <SavePanel
        source={source}
        section={section}
        unreadable={problem?.kind ?? null}
        isOlder={olderNotes.length > 0}
        userEmail={userEmail}
        functions={functions}
        onSaid={onSaid}
        onOpenAccount={() => setTab('account')}
      />
      {/* By settings that hold only because newer ones cannot be read nothing is changed. */}
      {problem === null && (
        <FormulaCare
          section={section}
          saved={source.base}
          revision={baseRevision}
          functions={functions}
          steps={steps}
        />
      )}
      <Tabs
        testId="settings-tabs"
        selected={tab}
        onSelectedChange={(chosen: string | number) => setTab(chosen)}
      >
        <Tab tabId="pipelines" title={said.pipelines}>
          <PipelinesSection {...section} />
        </Tab>
        <Tab tabId="frameworks" title={said.frameworks}>
          <OnceShown shown={tab === 'frameworks'}>
            <FrameworksSection {...section} base={source.base} />
          </OnceShown>
        </Tab>
        <Tab tabId="judging" title={said.judging}>
          <Flex direction="column" gap="lg">
            <JudgingSection {...section} />
            {/* Asks what the account has room for, so only when it is looked at. */}
            {tab === 'judging' && (
              <FiguresSection section={section} revision={baseRevision} functions={functions} steps={steps} />
            )}
          </Flex>
        </Tab>
        <Tab tabId="approach" title={said.approach}>
          <ApproachSection {...section} />
        </Tab>
        <Tab tabId="account" title={said.account}>
          {/* Read when it is looked at: it costs the account some calls. */}
          {tab === 'account' && (
            <AccountSection revision={baseRevision} functions={functions} steps={steps} section={section} />
          )}
        </Tab>
        <Tab tabId="history" title={said.history}>
          {tab === 'history' && (
            <HistorySection
              key={baseRevision}
              {...section}
              hasUnsaved={changes.length > 0}
              functions={functions}
            />
          )}
        </Tab>
        <Tab tabId="file" title={said.file}>
          <FileSection {...section} onCopy={onCopy} onSaid={onSaid} />
        </Tab>
      </Tabs>
    </Flex>
  );
}

/** Three quarters of the page are frameworks: drawn when they are first looked at, and kept with what was opened in them. */
function OnceShown({ shown, children }: { readonly shown: boolean; readonly children: ReactNode }) {
  const [wasShown, setWasShown] = useState(shown);
  if (shown && !wasShown) setWasShown(true);
  return wasShown ? children : null;
}
