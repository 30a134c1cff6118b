/** Deal properties as the record's page has them. */
export type PageProperties = Readonly<Record<string, string | null>>;

/** The page of the record that a card stands on. What is asked of it runs no function of the app. */
export interface RecordPage {
  /** Calls back with what changes in this browser. */
  readonly onChange: (callback: (changed: PageProperties) => void) => void;
  /** What the record holds in these properties. */
  readonly read: (names: string[]) => Promise<PageProperties>;
}

interface Actions {
  readonly onCrmPropertiesUpdate: (names: '*', callback: (changed: PageProperties) => void) => void;
  readonly fetchCrmObjectProperties: (names: string[]) => Promise<PageProperties>;
}

/** The page over HubSpot's actions for a card. */
export function recordPage(actions: Actions): RecordPage {
  return {
    onChange: (callback) => actions.onCrmPropertiesUpdate('*', callback),
    read: (names) => actions.fetchCrmObjectProperties(names),
  };
}
