import type {
  Area,
  Category,
  ChangeId,
  DisagreementVersions,
  EvidenceId,
  Level,
  NoteId,
  Occasion,
  ScreenId,
  SecrecyQuestion,
  SecrecyRequirementId,
  SecrecySourceId,
  SectionId,
  SupersededId,
} from '@/rules/schemes/secrecy';
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

/** Every word of the secrecy scheme: a missing one does not compile. */
export interface SecrecyWords extends SchemeWords {
  /** Every free-text field of this scheme warns. */
  readonly warning: string;
  readonly categories: Readonly<Record<Category, CategoryWords>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly occasions: Readonly<Record<Occasion, string>>;
  readonly areas: Readonly<Record<Area, string>>;
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly screens: Readonly<Record<ScreenId, string>>;
  readonly questions: { readonly [Q in SecrecyQuestion as Q['id']]: QuestionWords<Q> };
  readonly requirements: Readonly<Record<SecrecyRequirementId, RequirementWords>>;
  readonly evidence: Readonly<Record<EvidenceId, EvidenceWords>>;
  readonly sources: Readonly<Record<SecrecySourceId, SourceWords>>;
  readonly disagreements: {
    readonly [Id in keyof DisagreementVersions]: DisagreementWords<DisagreementVersions[Id]>;
  };
  readonly notes: Readonly<Record<NoteId, string>>;
  readonly superseded: Readonly<Record<SupersededId, SupersededWords>>;
  readonly changes: Readonly<Record<ChangeId, string>>;
}
