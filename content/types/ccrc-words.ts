import type {
  Area,
  Category,
  ChangeId,
  CcrcQuestion,
  CcrcRequirementId,
  CcrcSourceId,
  DisagreementVersions,
  EvidenceId,
  Level,
  NoteId,
  Occasion,
  ScreenId,
  SectionId,
  SupersededId,
} from '@/rules/schemes/ccrc';
import type { QuestionWords } from './question-words';
import type {
  CategoryWords,
  DisagreementWords,
  EvidenceWords,
  RequirementWords,
  SchemeWords,
  SourceWords,
  SupersededWords,
} from './scheme-words';

/** Every word of the CCRC scheme: a missing one does not compile. */
export interface CcrcWords extends SchemeWords {
  readonly categories: Readonly<Record<Category, CategoryWords>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly occasions: Readonly<Record<Occasion, string>>;
  readonly areas: Readonly<Record<Area, string>>;
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly screens: Readonly<Record<ScreenId, string>>;
  readonly questions: { readonly [Q in CcrcQuestion as Q['id']]: QuestionWords<Q> };
  readonly requirements: Readonly<Record<CcrcRequirementId, RequirementWords>>;
  readonly evidence: Readonly<Record<EvidenceId, EvidenceWords>>;
  readonly sources: Readonly<Record<CcrcSourceId, SourceWords>>;
  readonly disagreements: {
    readonly [Id in keyof DisagreementVersions]: DisagreementWords<DisagreementVersions[Id]>;
  };
  readonly notes: Readonly<Record<NoteId, string>>;
  readonly superseded: Readonly<Record<SupersededId, SupersededWords>>;
  readonly changes: Readonly<Record<ChangeId, string>>;
}
