/** All German words but those of the first page and of the lessons' steps: loaded before any page but Home. */
import { sayerOf } from '../../../core/dictionary';
import type { Catalogue } from '../../../core/language';
import { pointed } from '../../../core/numerals';
import { catalogueGerman } from '../../../lessons/text/de/catalogue';
import { textsBelow } from './below/all';
import { campaignGerman } from './campaign';
import { campaignLearnGerman } from './campaign-learn';
import { campaignLearnSentencesGerman } from './campaign-learn-sentences';
import { campaignPlanGerman } from './campaign-plan';
import { campaignPlanSentencesGerman } from './campaign-plan-sentences';
import { campaignPlayGerman } from './campaign-play';
import { campaignResultsGerman } from './campaign-results';
import { campaignSeedsGerman } from './campaign-seeds';
import { dataGerman } from './data';
import { decideGerman } from './decide';
import { decideSentencesGerman } from './decide-sentences';
import { decideStageGerman } from './decide-stage';
import { dialogsGerman } from './dialogs';
import { exploreGerman } from './explore';
import { exportGerman } from './export';
import { forecastGerman } from './forecast';
import { forecastResultsGerman } from './forecast-results';
import { forecastTabsGerman } from './forecast-tabs';
import { glossaryCampaignGerman } from './glossary-campaign';
import { glossaryForecastGerman } from './glossary-forecast';
import { glossaryGeneralGerman } from './glossary-general';
import { glossaryInfluenceGerman } from './glossary-influence';
import { glossaryPopularityGerman } from './glossary-popularity';
import { glossarySearchGerman } from './glossary-search';
import { glossarySeedsGerman } from './glossary-seeds';
import { glossarySpreadGerman } from './glossary-spread';
import { helpGerman } from './help';
import { helpTextGerman } from './help-text';
import { importGerman } from './import';
import { influenceGerman } from './influence';
import { influenceSentencesGerman } from './influence-sentences';
import { influenceTabsGerman } from './influence-tabs';
import { influenceTabsSentencesGerman } from './influence-tabs-sentences';
import { learnGerman } from './learn';
import { learnSentencesGerman } from './learn-sentences';
import { lessonsGerman } from './lessons';
import { offlineGerman } from './offline';
import { papersGerman } from './papers';
import { plotsGerman } from './plots';
import { popularityGerman } from './popularity';
import { popularityCascadesGerman } from './popularity-cascades';
import { popularityCascadesSentencesGerman } from './popularity-cascades-sentences';
import { popularityFitsGerman } from './popularity-fits';
import { popularityFitsSentencesGerman } from './popularity-fits-sentences';
import { popularityProcessGerman } from './popularity-process';
import { popularityProcessSentencesGerman } from './popularity-process-sentences';
import { popularityTrustGerman } from './popularity-trust';
import { popularityTrustSentencesGerman } from './popularity-trust-sentences';
import { provenanceGerman } from './provenance';
import { runGerman } from './run';
import { shortcutsGerman } from './shortcuts';
import { spreadGerman } from './spread';
import { spreadSentencesGerman } from './spread-sentences';
import { tablesFirstGerman } from './tables-first';
import { tabsGerman } from './tabs';
import { teachGerman } from './teach';
import { teachingGerman } from './teaching';
import { timeUnitsGerman } from './time-units';
import { workspaceGerman } from './workspace';

export const catalogue: Catalogue = {
  ...campaignLearnSentencesGerman,
  ...campaignLearnGerman,
  ...campaignPlanSentencesGerman,
  ...campaignPlanGerman,
  ...campaignPlayGerman,
  ...campaignResultsGerman,
  ...campaignSeedsGerman,
  ...campaignGerman,
  ...dataGerman,
  ...decideSentencesGerman,
  ...decideStageGerman,
  ...decideGerman,
  ...dialogsGerman,
  ...exploreGerman,
  ...exportGerman,
  ...forecastResultsGerman,
  ...forecastTabsGerman,
  ...forecastGerman,
  ...glossaryCampaignGerman,
  ...glossaryForecastGerman,
  ...glossaryGeneralGerman,
  ...glossaryInfluenceGerman,
  ...glossaryPopularityGerman,
  ...glossarySearchGerman,
  ...glossarySeedsGerman,
  ...glossarySpreadGerman,
  ...helpTextGerman,
  ...helpGerman,
  ...importGerman,
  ...influenceSentencesGerman,
  ...influenceTabsSentencesGerman,
  ...influenceTabsGerman,
  ...influenceGerman,
  ...learnSentencesGerman,
  ...learnGerman,
  ...lessonsGerman,
  ...offlineGerman,
  ...papersGerman,
  ...plotsGerman,
  ...popularityCascadesSentencesGerman,
  ...popularityCascadesGerman,
  ...popularityFitsSentencesGerman,
  ...popularityFitsGerman,
  ...popularityProcessSentencesGerman,
  ...popularityProcessGerman,
  ...popularityTrustSentencesGerman,
  ...popularityTrustGerman,
  ...popularityGerman,
  ...provenanceGerman,
  ...runGerman,
  ...shortcutsGerman,
  ...spreadSentencesGerman,
  ...spreadGerman,
  ...tabsGerman,
  ...teachGerman,
  ...teachingGerman,
  ...timeUnitsGerman,
  ...workspaceGerman,
  ...catalogueGerman,
};

export const sayer = sayerOf([tablesFirstGerman, ...textsBelow], pointed);
