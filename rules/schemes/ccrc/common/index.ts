import * as held from './certificate-held';
import * as legal from './legal';
import * as management from './management';
import * as people from './people';
import * as projects from './projects';
import * as reportedManagement from './reported-management';
import * as reportedPeople from './reported-people';
import * as reportedStanding from './reported-standing';
import * as resources from './resources';
import * as technology from './technology';
import * as time from './time-in-service';

/** The common requirements in the order of the norm, then what single sources report, area by area. */
export const commonRequirements = [
  legal.legalPerson,
  legal.followsTheLaw,
  resources.soundFinance,
  resources.suitablePremises,
  people.headLevel3,
  people.headLevel2,
  people.headLevel1,
  people.competentTechnicalLead,
  people.competentProjectLead,
  people.competentProjectEngineer,
  time.timeInServiceLevel3,
  time.timeInServiceLevel2,
  time.timeInServiceLevel1,
  time.level2CertificateForLevel1,
  projects.projectsInitialLevel3,
  projects.projectsInitialLevel2,
  projects.projectsInitialLevel1,
  held.holdsLevel3,
  held.holdsLevel2,
  held.holdsLevel1,
  projects.projectsSurveillanceLevel3,
  projects.projectsSurveillanceLevel2,
  projects.projectsSurveillanceLevel1,
  management.managesPersonnel,
  management.buildsCapacity,
  management.managesDocuments,
  management.managesProjects,
  management.keepsConfidential,
  management.managesSuppliers,
  management.managesContracts,
  technology.worksToAProcess,
  technology.worksToANorm,
  reportedStanding.registered,
  reportedStanding.licensed,
  reportedStanding.licensedForTheService,
  reportedStanding.ageLevel3,
  reportedStanding.ageLevel2,
  reportedStanding.ageLevel1,
  reportedStanding.wellReputed,
  reportedStanding.keepsBusinessRecords,
  reportedPeople.insuredInTotalLevel3,
  reportedPeople.insuredInTotalLevel1,
  reportedPeople.insuredPerDirectionLevel3,
  reportedPeople.insuredPerDirectionLevel2,
  reportedPeople.insuredPerDirectionLevel1,
  reportedPeople.employsAGraduate,
  projects.fullEvidenceSetLevel3,
  projects.fullEvidenceSetsLevel2,
  projects.fullEvidenceSetsLevel1,
  reportedManagement.proceduresHaveRun,
  reportedManagement.managesSecurity,
  reportedManagement.supportsTechnically,
  reportedManagement.securesItself,
  reportedManagement.investsEnough,
  technology.documentsQualityManagement,
  technology.documentsSecurityOrServiceManagement,
  technology.hasSecurityTools,
  technology.hasTestEnvironment,
] as const;
