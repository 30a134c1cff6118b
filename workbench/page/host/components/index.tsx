import type { DrawnComponent } from '../drawing/drawn';
import { NamedGap } from '../drawing/NamedGap';
import { wireNames } from '../wire-names';
import { Accordion } from './Accordion';
import { Button, ButtonRow, LoadingButton } from './Buttons';
import { BarChart, LineChart } from './Charts';
import { Checkbox, RadioButton, Toggle } from './Choices';
import { CrmPropertyList } from './CrmComponents';
import { DateInput, TimeInput } from './DateTimeField';
import { Dropdown, DropdownButtonItem } from './Dropdown';
import { ProgressBar, ScoreCircle, Statistics, StatisticsItem, StatisticsTrend } from './Figures';
import { Form } from './Form';
import { Icon } from './Icon';
import { AutoGrid, Box, Card, Divider, Flex, Inline, Spacer, Stack, Tile } from './Layout';
import { Link } from './Link';
import { Alert, EmptyState, ErrorState, LoadingSpinner } from './Messages';
import { CurrencyInput, NumberInput, StepperInput } from './NumberField';
import {
  Modal,
  ModalBody,
  ModalFooter,
  Panel,
  PanelBody,
  PanelFooter,
  PanelSection,
  Tooltip,
} from './Overlays';
import {
  PageBreadcrumbs,
  PageBreadcrumbsCurrent,
  PageHeader,
  PageHeaderLink,
  PageHeaderPageLink,
  PageHeaderPrimaryAction,
  PageHeaderSecondaryActions,
  PageLink,
  PageTitle,
} from './Pages';
import { Illustration, Image } from './Pictures';
import { MultiSelect, Select } from './SelectField';
import { SettingsView } from './SettingsView';
import { StepIndicator } from './StepIndicator';
import { Table, TableBody, TableCell, TableFooter, TableHead, TableHeader, TableRow } from './Table';
import { Tab, Tabs } from './Tabs';
import { StatusTag, Tag } from './Tags';
import { Input, SearchInput, TextArea } from './TextField';
import { ToggleGroup } from './ToggleGroup';
import { DescriptionList, DescriptionListItem, Heading, List, Text } from './Words';

const drawnComponents: Readonly<Record<string, DrawnComponent>> = {
  Accordion,
  Alert,
  AutoGrid,
  BarChart,
  Box,
  Button,
  ButtonRow,
  Card,
  Checkbox,
  CrmPropertyList,
  CurrencyInput,
  DateInput,
  DescriptionList,
  DescriptionListItem,
  Divider,
  Dropdown,
  DropdownButtonItem,
  EmptyState,
  ErrorState,
  Flex,
  Form,
  Heading,
  Icon,
  Illustration,
  Image,
  Inline,
  Input,
  LineChart,
  Link,
  List,
  LoadingButton,
  LoadingSpinner,
  Modal,
  ModalBody,
  ModalFooter,
  MultiSelect,
  NumberInput,
  PageBreadcrumbs,
  PageBreadcrumbsCurrent,
  PageBreadcrumbsPageLink: PageLink,
  PageHeader,
  PageHeaderLink,
  PageHeaderPageLink,
  PageHeaderPrimaryAction,
  PageHeaderSecondaryActions,
  PageLink,
  PageTitle,
  Panel,
  PanelBody,
  PanelFooter,
  PanelSection,
  ProgressBar,
  RadioButton,
  ScoreCircle,
  SearchInput,
  Select,
  SettingsView,
  Spacer,
  Stack,
  Statistics,
  StatisticsItem,
  StatisticsTrend,
  StatusTag,
  StepIndicator,
  StepperInput,
  Tab,
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableHeader,
  TableRow,
  Tabs,
  Tag,
  Text,
  TextArea,
  Textarea: TextArea,
  Tile,
  TimeInput,
  Toggle,
  ToggleGroup,
  Tooltip,
  // The experimental ones take the stable props and a few margins, which are left out; paddings are drawn.
  ExperimentalFlex: Flex,
  ExperimentalBox: Box,
  ExperimentalInline: Inline,
  ExperimentalAutoGrid: AutoGrid,
  ExperimentalButtonRow: ButtonRow,
  ExperimentalButton: Button,
  ExperimentalLoadingButton: LoadingButton,
  ExperimentalInput: Input,
  ExperimentalTextArea: TextArea,
  ExperimentalNumberInput: NumberInput,
  ExperimentalDateInput: DateInput,
  ExperimentalTimeInput: TimeInput,
  ExperimentalCurrencyInput: CurrencyInput,
  ExperimentalStepperInput: StepperInput,
  ExperimentalSearchInput: SearchInput,
  ExperimentalSelect: Select,
  ExperimentalMultiSelect: MultiSelect,
  ExperimentalCheckbox: Checkbox,
  ExperimentalRadioButton: RadioButton,
  ExperimentalToggle: Toggle,
};

const gapFor = (name: string): DrawnComponent =>
  function Gap() {
    return <NamedGap>{`<${name}> is not drawn by the workbench`}</NamedGap>;
  };

/** A drawing, or a named gap, for every name the worker may send. */
export const components: Readonly<Record<string, DrawnComponent>> = Object.fromEntries(
  wireNames.map((name) => [name, drawnComponents[name] ?? gapFor(name)]),
);

/** The names that are drawn; the rest are gaps. */
export const drawnNames: readonly string[] = Object.keys(drawnComponents);
