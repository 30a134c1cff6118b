/** What docs/architecture.md says before its picture. */
export const whatPointsWhere = `Plumbline is data and pure rules in the middle, edges that talk to HubSpot around them, and a local HubSpot beside them
([decision 1](decisions/0001-architecture.md)). An arrow means "imports"; arrows run one way, and \`npm run arrows\` refuses one that points back. Left out
are the arrows that others say already: whoever reaches a room through another may use it too. The few files of \`src\` itself know nothing of the rest and are
not drawn. The picture is made from the imports themselves, types included.

- **Words and data**: \`src/texts\` has every word on screen, \`src/frameworks\` the checklists.
- **A language**: \`src/formula-language\` reads, prints and compares formulas of HubSpot's calculated properties; the workbench works them out.
- **Rules**, which know no clock and no network: \`src/qualification\` (answers to score, gaps, next question), \`src/approach\` (how to sell a deal, what
  that costs), \`src/settings\` (what ops configure, and which framework rules a deal).
- **The wire**: \`src/protocol\` has one contract a function, which both sides parse by.
- **Edges**: \`src/hubspot\` is all that talks to HubSpot; \`src/judging\` and \`src/configuring\` are the use cases, with ports for what they need of it;
  \`src/functions\` parses, calls one of them and replies; \`src/cli\` calls the same ones from a terminal; \`extensions\` are what people see.
- **Tools**: \`src/build\` makes a HubSpot project of it, \`workbench\` is the HubSpot to try it on. Neither is known to the rest.`;

/** What it says after the picture. */
export const whatFlowsWhere = `## What flows where

**A deal is opened.** The card calls \`open_qualification\`. The function parses the request and calls \`openQualification\` of \`src/judging\`, which reads at
once the settings in force, the account and its pipelines (remembered for half a minute and longer), the people, and then the deal with its
answers and their history. \`src/settings\` says which framework rules the deal, \`src/qualification\` judges it, \`src/approach\` says how to sell it. Where the
stored figures say something else by now they are written. The reply carries answers, framework and settings, not words: the card judges
by the same rules, shows the words of the user's language from \`src/texts\`, and follows each choice at once.

**Answers are saved.** The card sends what changed, each with the value it was based on, to \`save_answers\`. \`saveAnswers\` reads the deal afresh, leaves alone what
somebody else changed meanwhile (a conflict, which the card shows with both answers), judges the rest as it will stand, and stores answers
and figures in one write. Then it looks again: whoever saved the same in that moment is told, and the figures are made of what stands.

**Deals are judged anew.** After settings were saved the page offers it, and asks \`judge_deals\` for one stretch of deals after another until none are
left; \`npx plumbline score --all --write\` does the same. Each stretch is judged as an opened deal is, and only figures that differ are written. A preview
(\`preview_settings\`) does that with settings that are not saved yet, and writes nothing.

**Settings are saved.** The page checks its draft as one types: the rules of \`src/settings\` give kinds of issues with their values, and
\`src/texts\` makes words of them. \`save_settings\` calls \`saveSettings\` of \`src/configuring\`, which reads the settings anew, checks them again, also against the account, and
saves them as the next revision, unless somebody else did meanwhile: then both sides' changes come back to be merged. Functions
notice the new revision within half a minute, open cards ask for its number and read themselves again.`;
