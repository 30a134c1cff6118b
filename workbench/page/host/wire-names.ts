const standard =
  'Alert Button ButtonRow Card DescriptionList DescriptionListItem Divider Spacer EmptyState ErrorState Form Heading ' +
  'Image Input Link TextArea Textarea LoadingSpinner ProgressBar Select Tag Text Tile Stack ToggleGroup StatisticsItem ' +
  'Statistics StatisticsTrend Table TableFooter TableCell TableRow TableBody TableHeader TableHead NumberInput Box ' +
  'StepIndicator Accordion MultiSelect Flex DateInput Checkbox RadioButton List Toggle Dropdown DropdownButtonItem ' +
  'Panel PanelFooter PanelBody PanelSection StepperInput Modal ModalBody ModalFooter Icon StatusTag LoadingButton ' +
  'BarChart LineChart ScoreCircle Tabs Tab Illustration Tooltip SearchInput TimeInput CurrencyInput Inline AutoGrid';
const crm =
  'CrmPropertyList CrmAssociationTable CrmDataHighlight CrmReport CrmAssociationPivot CrmAssociationPropertyList ' +
  'CrmAssociationStageTracker CrmSimpleDeadline CrmStageTracker CrmStatistics CrmActionButton CrmActionLink CrmCardActions';
const pages =
  'HeaderActions PrimaryHeaderActionButton SecondaryHeaderActionButton PageHeader PageHeaderPrimaryAction ' +
  'PageHeaderSecondaryActions PageHeaderLink PageHeaderPageLink PageBreadcrumbs PageBreadcrumbsPageLink ' +
  'PageBreadcrumbsCurrent PageLink PageTitle';
const experimental =
  'Iframe MediaObject Stack2 Center Grid GridItem SettingsView ExpandableText FileInput FileUpload FileViewer ' +
  'ExperimentalFlex ExperimentalBox ExperimentalInline ExperimentalAutoGrid ExperimentalButtonRow ExperimentalButton ' +
  'ExperimentalLoadingButton ExperimentalInput ExperimentalTextArea ExperimentalNumberInput ExperimentalDateInput ' +
  'ExperimentalTimeInput ExperimentalCurrencyInput ExperimentalStepperInput ExperimentalSearchInput ExperimentalSelect ' +
  'ExperimentalMultiSelect ExperimentalCheckbox ExperimentalRadioButton ExperimentalToggle';

/**
 * The name of every component of HubSpot's SDK 0.17.0 as it crosses from worker to page: the allow list. A remote root
 * in strict mode throws on any other name, which is what HubSpot does with a `<div>`.
 */
export const wireNames: readonly string[] = [standard, crm, pages, experimental].join(' ').split(' ');
