// The public face of shared/web. The raise entry uses ./light.ts instead, which pulls in no Apollo, router or Mantine.
export * from './light';

export { faultOf } from './api/errors';
export { useOnline } from './api/online';
export { countWaitingAgain } from './api/waiting';
export { keysetPage, makeCache } from './api/cache';
export { makeClient, type ClientEvents } from './api/client';
export { follow, LiveContext, makeLiveLine, useLive, useLiveState, type Following, type LiveLine, type LiveState } from './api/live';

export { defineWing, textsOf } from './wing/wing';
export type {
  FindKind, FoundThing, Icon, NamedText, NavigationEntry, NotificationKind, NotificationThing, PaletteAction, SlotFilling, Texts, TimelineKind,
  TimelineThing, TodayKind, TodayThing, Wing, WingRoute, WordsFor,
} from './wing/wing';
export { useMay, useMaybeViewer, useViewer, ViewerProvider, type Viewer } from './wing/viewer';
export { SessionContext, useSession, type SessionControl } from './wing/session';
export { Slot, useKinds, useOpens, useWings, WingsProvider } from './wing/wings';
export { pageWithWords } from './wing/page-words';
export { importWords } from './imports/words-source';

export { DepartmentName, Face, initialsOf, PersonName, type PersonNameProps } from './parts/names';
export { CountBadge, LiveMark, SeverityMark, StateMark, type Severity, type Tone } from './parts/marks';
export { Ago, At, Clock, ClockBox, DueMark, toneOfDue, type ClockProps } from './parts/clock';
export { useNow, type Beat } from './parts/now';
export { Timeline, type TimelineProps } from './parts/timeline';
export { EmptyState, ErrorNotice, Notice, Skeleton, SkeletonRows } from './parts/notices';
export { DataTable, type Column, type DataTableProps } from './parts/data-table';
export { FurtherRows } from './parts/further-rows';
export { PagedSection, type PagedSectionProps } from './parts/paged-section';
export { usePages, type Connection, type Pages } from './parts/use-pages';
export { Card, Facts, Page, PageTools, Section, type PageProps } from './parts/page';
export { PlainTable, type PlainColumn } from './parts/plain-table';
export { SidePanel, type SidePanelProps } from './parts/side-panel';
export { ConfirmDialog, Dialog } from './parts/dialog';
export { Menu } from './parts/menu';
export type { MenuLine } from './parts/menu-frame';
export { warmFloats, whenIdle } from './parts/warm';
export { Figure, type FigureProps } from './parts/figure';
export { announce, toast, Toasts } from './parts/toast';
export { KeyBar, Keys, ShortcutSheet, useShortcuts, type Shortcut } from './parts/shortcuts';
export { useNarrow } from './parts/narrow';

export { Form, type FormProps } from './form/form';
export { dropAllDrafts, dropDraft, newClientKey, useForm, type FormOptions, type FormState } from './form/use-form';
export { CheckField, ChoiceField, Field, SecretField, SelectField, TextAreaField, TextField, type FieldProps, type Wiring } from './form/fields';
export { DepartmentPicker, LocationPicker, PersonPicker, type Picked, type PickerProps } from './form/pickers';
export { SearchPicker, type SearchPickerProps } from './form/search-picker';

export { FindAnythingDocument, MeDocument, SetMyLocaleDocument, SignOutDocument, WelcomeDocument, type ViewerAction } from './shared.generated';
