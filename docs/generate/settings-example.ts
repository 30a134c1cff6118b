/** The file on docs/settings.md; tests/docs/settings-page.test.ts reads and checks it. */
export const settingsExample = `# The framework of deals in pipelines that are not named below.
defaultFramework: meddic
enabledFrameworks: [meddic, meddpicc, neat, bant]

pipelines:
  enterprise: # the id of the pipeline
    rules: # tried from the top; the first that matches decides
      - framework: bant
        when:
          match: all
          conditions:
            - { property: amount, is: less_than, value: 5000 }
      - framework: meddpicc
        stages: { from: ent_evaluation } # from this stage on
    framework: meddic # all the rest
    milestones:
      ent_negotiation: proposal # its probability would make it negotiation

adjustments:
  meddpicc:
    weights: { champion: 30 } # twice the usual 15
    expected:
      champion: { evaluation: 1, proposal: 2, commit: 3 }

ownFrameworks:
  renewal_check: # part of the names of its deal properties
    label: Renewal check
    copyOf: bant
    staleDays: 30
    criteria:
      - id: need # as in BANT
      - id: usage
        label: { en: Usage, sv: Användning }
        counts: The customer uses what it pays for, and we have the figures.
        questions: [Who uses it every week?, What would they miss most?]
        weight: 20

mappings:
  meddpicc:
    paper_process: # kept in a property that the account already has
      property: contract_status
      levels: { not_started: "0", draft: "1", with_legal: "2", signed: "3", not_needed: na }

thresholds: { strong: 85, developing: 65 }
belowExpectation: informs
figures: both # HubSpot keeps live ones besides those that Plumbline stores
`;
