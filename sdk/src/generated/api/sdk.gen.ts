// Generated from schema/contracts/openapi.json. Do not edit.

import { client } from './client.gen.ts';
import type { Client, ClientMeta, Options as Options2, RequestResult, TDataShape } from './client/index.ts';
import type { AccountPartiesAddData, AccountPartiesAddErrors, AccountPartiesAddResponses, AccountPartiesEndData, AccountPartiesEndErrors, AccountPartiesEndResponses, AccountPartiesListData, AccountPartiesListErrors, AccountPartiesListResponses, AccountsBucketsData, AccountsBucketsErrors, AccountsBucketsResponses, AccountsChangeAccrualData, AccountsChangeAccrualErrors, AccountsChangeAccrualResponses, AccountsChargeOffData, AccountsChargeOffErrors, AccountsChargeOffResponses, AccountsCloseData, AccountsCloseErrors, AccountsCloseResponses, AccountsCorrectDelinquencyData, AccountsCorrectDelinquencyErrors, AccountsCorrectDelinquencyResponses, AccountsCreateData, AccountsCreateErrors, AccountsCreateResponses, AccountsDebtData, AccountsDebtErrors, AccountsDebtResponses, AccountSegmentsAssignData, AccountSegmentsAssignErrors, AccountSegmentsAssignResponses, AccountSegmentsListData, AccountSegmentsListErrors, AccountSegmentsListResponses, AccountsEpisodesData, AccountsEpisodesErrors, AccountsEpisodesResponses, AccountsFreezeAccrualData, AccountsFreezeAccrualErrors, AccountsFreezeAccrualResponses, AccountsGetData, AccountsGetErrors, AccountsGetResponses, AccountsInterruptLimitationData, AccountsInterruptLimitationErrors, AccountsInterruptLimitationResponses, AccountsListData, AccountsListErrors, AccountsListResponses, AccountsReopenData, AccountsReopenErrors, AccountsReopenResponses, AccountsReportDelinquencyData, AccountsReportDelinquencyErrors, AccountsReportDelinquencyResponses, AccountsResumeAccrualData, AccountsResumeAccrualErrors, AccountsResumeAccrualResponses, AccountsSetItemisationData, AccountsSetItemisationErrors, AccountsSetItemisationResponses, AccountsSetLimitationData, AccountsSetLimitationErrors, AccountsSetLimitationResponses, AccountsSettleData, AccountsSettleErrors, AccountsSettleResponses, ActivitiesCorrectData, ActivitiesCorrectErrors, ActivitiesCorrectResponses, ActivitiesGetData, ActivitiesGetErrors, ActivitiesGetResponses, ActivitiesListData, ActivitiesListErrors, ActivitiesListResponses, ActivitiesRecordData, ActivitiesRecordErrors, ActivitiesRecordManyData, ActivitiesRecordManyErrors, ActivitiesRecordManyResponses, ActivitiesRecordResponses, AgreementsAcceptData, AgreementsAcceptErrors, AgreementsAcceptResponses, AgreementsCancelData, AgreementsCancelErrors, AgreementsCancelResponses, AgreementsCounterData, AgreementsCounterErrors, AgreementsCounterResponses, AgreementsGetData, AgreementsGetErrors, AgreementsGetResponses, AgreementsListData, AgreementsListErrors, AgreementsListResponses, AgreementsOffersData, AgreementsOffersErrors, AgreementsOffersResponses, AgreementsOptionsData, AgreementsOptionsErrors, AgreementsOptionsResponses, AgreementsProposeData, AgreementsProposeErrors, AgreementsProposeResponses, AgreementsRefuseData, AgreementsRefuseErrors, AgreementsRefuseResponses, AllocationRulesGetData, AllocationRulesGetErrors, AllocationRulesGetResponses, ApiKeysCreateData, ApiKeysCreateErrors, ApiKeysCreateResponses, ApiKeysListData, ApiKeysListErrors, ApiKeysListResponses, ApiKeysRevokeData, ApiKeysRevokeErrors, ApiKeysRevokeResponses, BorrowerContactsListData, BorrowerContactsListErrors, BorrowerContactsListResponses, BorrowerViewsGetData, BorrowerViewsGetErrors, BorrowerViewsGetResponses, BorrowerViewsListData, BorrowerViewsListErrors, BorrowerViewsListResponses, BorrowerViewsOpenData, BorrowerViewsOpenErrors, BorrowerViewsOpenResponses, BreachesContestData, BreachesContestErrors, BreachesContestResponses, BreachesDecideData, BreachesDecideErrors, BreachesDecideResponses, BreachesGetData, BreachesGetErrors, BreachesGetResponses, BreachesListData, BreachesListErrors, BreachesListResponses, BreakGlassGrantsApproveData, BreakGlassGrantsApproveErrors, BreakGlassGrantsApproveResponses, BreakGlassGrantsEndData, BreakGlassGrantsEndErrors, BreakGlassGrantsEndResponses, BreakGlassGrantsGetData, BreakGlassGrantsGetErrors, BreakGlassGrantsGetResponses, BreakGlassGrantsListData, BreakGlassGrantsListErrors, BreakGlassGrantsListResponses, BreakGlassGrantsOpeningsData, BreakGlassGrantsOpeningsErrors, BreakGlassGrantsOpeningsResponses, BreakGlassGrantsRequestData, BreakGlassGrantsRequestErrors, BreakGlassGrantsRequestResponses, CalendarDaysListData, CalendarDaysListErrors, CalendarDaysListResponses, CalendarGetData, CalendarGetErrors, CalendarGetResponses, CalendarUpdateData, CalendarUpdateErrors, CalendarUpdateResponses, CallBacksAgreeData, CallBacksAgreeErrors, CallBacksAgreeResponses, CallBacksCancelData, CallBacksCancelErrors, CallBacksCancelResponses, CallBacksCompleteData, CallBacksCompleteErrors, CallBacksCompleteResponses, CallBacksGetData, CallBacksGetErrors, CallBacksGetResponses, CallBacksListData, CallBacksListErrors, CallBacksListResponses, CallBacksMissData, CallBacksMissErrors, CallBacksMissResponses, CallComparisonsGetData, CallComparisonsGetErrors, CallComparisonsGetResponses, CallComparisonsListData, CallComparisonsListErrors, CallComparisonsListResponses, CallComparisonsOpenData, CallComparisonsOpenErrors, CallComparisonsOpenResponses, CallDifferencesAcceptData, CallDifferencesAcceptErrors, CallDifferencesAcceptResponses, CallDifferencesContestData, CallDifferencesContestErrors, CallDifferencesContestResponses, CallDifferencesGetData, CallDifferencesGetErrors, CallDifferencesGetResponses, CallDifferencesListData, CallDifferencesListErrors, CallDifferencesListResponses, CallListsGetData, CallListsGetErrors, CallListsGetResponses, CallListsItemsData, CallListsItemsErrors, CallListsItemsResponses, CallListsListData, CallListsListErrors, CallListsListResponses, CallListsOpenData, CallListsOpenErrors, CallListsOpenResponses, CallRecordsGetData, CallRecordsGetErrors, CallRecordsGetResponses, CallRecordsHandInData, CallRecordsHandInErrors, CallRecordsHandInResponses, CallRecordsListData, CallRecordsListErrors, CallRecordsListResponses, CareAlarmsAnswerData, CareAlarmsAnswerErrors, CareAlarmsAnswerResponses, CareAlarmsGetData, CareAlarmsGetErrors, CareAlarmsGetResponses, CareAlarmsListData, CareAlarmsListErrors, CareAlarmsListResponses, CareSettingsGetData, CareSettingsGetErrors, CareSettingsGetResponses, CareSettingsUpdateData, CareSettingsUpdateErrors, CareSettingsUpdateResponses, CaseFilesGetData, CaseFilesGetErrors, CaseFilesGetResponses, CaseFilesListData, CaseFilesListErrors, CaseFilesListResponses, CasesAcknowledgeData, CasesAcknowledgeErrors, CasesAcknowledgeResponses, CasesAnswerData, CasesAnswerErrors, CasesAnswerResponses, CasesEscalateData, CasesEscalateErrors, CasesEscalateResponses, CasesExtendData, CasesExtendErrors, CasesExtendResponses, CasesGetData, CasesGetErrors, CasesGetResponses, CasesListData, CasesListErrors, CasesListResponses, CasesMatchData, CasesMatchErrors, CasesMatchResponses, CasesNotesData, CasesNotesErrors, CasesNotesResponses, CasesPartiesData, CasesPartiesErrors, CasesPartiesResponses, CasesReferData, CasesReferErrors, CasesReferResponses, CasesRemedyData, CasesRemedyErrors, CasesRemedyResponses, CasesReopenData, CasesReopenErrors, CasesReopenResponses, CasesVerifyData, CasesVerifyErrors, CasesVerifyResponses, CasesWithdrawData, CasesWithdrawErrors, CasesWithdrawResponses, CasesWriteNoteData, CasesWriteNoteErrors, CasesWriteNoteResponses, CeaseAttestationsManyData, CeaseAttestationsManyErrors, CeaseAttestationsManyResponses, ClientsGetData, ClientsGetErrors, ClientsGetResponses, ClientsListData, ClientsListErrors, ClientsListResponses, ClientsRegisterData, ClientsRegisterErrors, ClientsRegisterResponses, ClientsReplaceKeysData, ClientsReplaceKeysErrors, ClientsReplaceKeysResponses, ClientsRevokeData, ClientsRevokeErrors, ClientsRevokeResponses, ClientsRotateSecretData, ClientsRotateSecretErrors, ClientsRotateSecretResponses, ClientsUpdateData, ClientsUpdateErrors, ClientsUpdateResponses, CodesGetData, CodesGetErrors, CodesGetResponses, CodesTranslateData, CodesTranslateErrors, CodesTranslateResponses, CollectionPoliciesCreateData, CollectionPoliciesCreateErrors, CollectionPoliciesCreateResponses, CollectionPoliciesGetData, CollectionPoliciesGetErrors, CollectionPoliciesGetResponses, CollectionPoliciesListData, CollectionPoliciesListErrors, CollectionPoliciesListResponses, CollectionPoliciesPublishData, CollectionPoliciesPublishErrors, CollectionPoliciesPublishResponses, CollectionPoliciesRetireData, CollectionPoliciesRetireErrors, CollectionPoliciesRetireResponses, CollectionPoliciesReviseData, CollectionPoliciesReviseErrors, CollectionPoliciesReviseResponses, CollectorCertificatesListData, CollectorCertificatesListErrors, CollectorCertificatesListResponses, CollectorFindingsDismissData, CollectorFindingsDismissErrors, CollectorFindingsDismissResponses, CollectorFindingsGetData, CollectorFindingsGetErrors, CollectorFindingsGetResponses, CollectorFindingsListData, CollectorFindingsListErrors, CollectorFindingsListResponses, CollectorFindingsReplyData, CollectorFindingsReplyErrors, CollectorFindingsReplyResponses, CollectorFindingsReportData, CollectorFindingsReportErrors, CollectorFindingsReportResponses, CollectorFindingsUpholdData, CollectorFindingsUpholdErrors, CollectorFindingsUpholdResponses, CollectorsAppraiseData, CollectorsAppraiseErrors, CollectorsAppraiseResponses, CollectorsBarData, CollectorsBarErrors, CollectorsBarResponses, CollectorsCertifyData, CollectorsCertifyErrors, CollectorsCertifyResponses, CollectorsEraseData, CollectorsEraseErrors, CollectorsEraseResponses, CollectorsGetData, CollectorsGetErrors, CollectorsGetResponses, CollectorsLiftBarData, CollectorsLiftBarErrors, CollectorsLiftBarResponses, CollectorsListData, CollectorsListErrors, CollectorsListResponses, CollectorsRecordData, CollectorsRecordErrors, CollectorsRecordResponses, CollectorsRegisterData, CollectorsRegisterErrors, CollectorsRegisterResponses, CollectorsRotateCodeData, CollectorsRotateCodeErrors, CollectorsRotateCodeResponses, CollectorsStandingData, CollectorsStandingErrors, CollectorsStandingResponses, CollectorsTrainData, CollectorsTrainErrors, CollectorsTrainResponses, CollectorsUpdateData, CollectorsUpdateErrors, CollectorsUpdateResponses, CommissionsGetData, CommissionsGetErrors, CommissionsGetResponses, CommissionsListData, CommissionsListErrors, CommissionsListResponses, ComplaintsRaiseData, ComplaintsRaiseErrors, ComplaintsRaiseResponses, ConsentsAcknowledgeData, ConsentsAcknowledgeErrors, ConsentsAcknowledgeResponses, ConsentsGetData, ConsentsGetErrors, ConsentsGetResponses, ConsentsListData, ConsentsListErrors, ConsentsListResponses, ConsentsRecordData, ConsentsRecordErrors, ConsentsRecordResponses, ConsentsSignedData, ConsentsSignedErrors, ConsentsSignedResponses, ConsentsWithdrawData, ConsentsWithdrawErrors, ConsentsWithdrawResponses, ContactDecisionsGetData, ContactDecisionsGetErrors, ContactDecisionsGetResponses, ContactDecisionsListData, ContactDecisionsListErrors, ContactDecisionsListResponses, ContactDecisionsMakeData, ContactDecisionsMakeErrors, ContactDecisionsMakeResponses, ContactDecisionsPlanData, ContactDecisionsPlanErrors, ContactDecisionsPlanResponses, ContactDecisionsReleaseData, ContactDecisionsReleaseErrors, ContactDecisionsReleaseResponses, ContactDecisionsReRunData, ContactDecisionsReRunErrors, ContactDecisionsReRunResponses, ContactPlansGetData, ContactPlansGetErrors, ContactPlansGetResponses, ContactPlansListData, ContactPlansListErrors, ContactPlansListResponses, ContactPlansMakeData, ContactPlansMakeErrors, ContactPlansMakeResponses, ContactPlansRefreshData, ContactPlansRefreshErrors, ContactPlansRefreshResponses, ContactPointsAddData, ContactPointsAddErrors, ContactPointsAddResponses, ContactPointsConsentData, ContactPointsConsentErrors, ContactPointsConsentResponses, ContactPointsOptOutData, ContactPointsOptOutErrors, ContactPointsOptOutResponses, ContactPointsRemoveData, ContactPointsRemoveErrors, ContactPointsRemoveResponses, ContactPointsVerifyData, ContactPointsVerifyErrors, ContactPointsVerifyResponses, CostsListData, CostsListErrors, CostsListResponses, CostsRecordData, CostsRecordErrors, CostsRecordResponses, DebtSalesAcceptData, DebtSalesAcceptErrors, DebtSalesAcceptResponses, DebtSalesAccountsData, DebtSalesAccountsErrors, DebtSalesAccountsResponses, DebtSaleSettlementsConfirmData, DebtSaleSettlementsConfirmErrors, DebtSaleSettlementsConfirmResponses, DebtSaleSettlementsGetData, DebtSaleSettlementsGetErrors, DebtSaleSettlementsGetResponses, DebtSaleSettlementsListData, DebtSaleSettlementsListErrors, DebtSaleSettlementsListResponses, DebtSalesExcludeData, DebtSalesExcludeErrors, DebtSalesExcludeResponses, DebtSalesForwardedPaymentsData, DebtSalesForwardedPaymentsErrors, DebtSalesForwardedPaymentsResponses, DebtSalesGetData, DebtSalesGetErrors, DebtSalesGetResponses, DebtSalesGiveBackData, DebtSalesGiveBackErrors, DebtSalesGiveBackResponses, DebtSalesListData, DebtSalesListErrors, DebtSalesListResponses, DebtSalesNotifyData, DebtSalesNotifyErrors, DebtSalesNotifyResponses, DebtSalesOfferData, DebtSalesOfferErrors, DebtSalesOfferResponses, DebtSalesRefuseData, DebtSalesRefuseErrors, DebtSalesRefuseResponses, DebtSalesRetakeData, DebtSalesRetakeErrors, DebtSalesRetakeResponses, DebtSalesSettleData, DebtSalesSettleErrors, DebtSalesSettleResponses, DebtSalesTransferData, DebtSalesTransferErrors, DebtSalesTransferResponses, DebtSalesWithdrawData, DebtSalesWithdrawErrors, DebtSalesWithdrawResponses, DebtTitlesListData, DebtTitlesListErrors, DebtTitlesListResponses, DestructionCertificatesGetData, DestructionCertificatesGetErrors, DestructionCertificatesGetResponses, DestructionCertificatesListData, DestructionCertificatesListErrors, DestructionCertificatesListResponses, DifferencesAcceptData, DifferencesAcceptErrors, DifferencesAcceptResponses, DifferencesContestData, DifferencesContestErrors, DifferencesContestResponses, DifferencesGetData, DifferencesGetErrors, DifferencesGetResponses, DifferencesStandData, DifferencesStandErrors, DifferencesStandResponses, DirectoryGetData, DirectoryGetErrors, DirectoryGetResponses, DirectoryListData, DirectoryListErrors, DirectoryListResponses, DisputesRaiseData, DisputesRaiseErrors, DisputesRaiseResponses, DocumentsGetData, DocumentsGetErrors, DocumentsGetResponses, DocumentsListData, DocumentsListErrors, DocumentsListResponses, DocumentsRegisterData, DocumentsRegisterErrors, DocumentsRegisterResponses, DutyRunsCreateData, DutyRunsCreateErrors, DutyRunsCreateResponses, DutyRunsGetData, DutyRunsGetErrors, DutyRunsGetResponses, DutyRunsListData, DutyRunsListErrors, DutyRunsListResponses, DutyRunsRefusalsData, DutyRunsRefusalsErrors, DutyRunsRefusalsResponses, EventsGetData, EventsGetErrors, EventsGetResponses, EventsProveData, EventsProveErrors, EventsProveResponses, EventsReadData, EventsReadErrors, EventsReadResponses, ExchangeEvaluateData, ExchangeEvaluateErrors, ExchangeEvaluateResponses, ExchangeNamespacesData, ExchangeNamespacesErrors, ExchangeNamespacesResponses, ExchangeRegimesData, ExchangeRegimesErrors, ExchangeRegimesResponses, FileChecksFindingsData, FileChecksFindingsErrors, FileChecksFindingsResponses, FileChecksGetData, FileChecksGetErrors, FileChecksGetResponses, FileChecksListData, FileChecksListErrors, FileChecksListResponses, FileChecksStartData, FileChecksStartErrors, FileChecksStartResponses, FileChecksUploadData, FileChecksUploadErrors, FileChecksUploadResponses, FileLayoutsCreateData, FileLayoutsCreateErrors, FileLayoutsCreateResponses, FileLayoutsGetData, FileLayoutsGetErrors, FileLayoutsGetResponses, FileLayoutsListData, FileLayoutsListErrors, FileLayoutsListResponses, FileLayoutsRetireData, FileLayoutsRetireErrors, FileLayoutsRetireResponses, FileLayoutsReviseData, FileLayoutsReviseErrors, FileLayoutsReviseResponses, HoldsGetData, HoldsGetErrors, HoldsGetResponses, HoldsLiftData, HoldsLiftErrors, HoldsLiftResponses, HoldsListData, HoldsListErrors, HoldsListResponses, HoldsPlaceData, HoldsPlaceErrors, HoldsPlaceResponses, ImportsAbortData, ImportsAbortErrors, ImportsAbortResponses, ImportsGetData, ImportsGetErrors, ImportsGetResponses, ImportsKindsData, ImportsKindsErrors, ImportsKindsResponses, ImportsListData, ImportsListErrors, ImportsListResponses, ImportsRowsData, ImportsRowsErrors, ImportsRowsResponses, ImportsStartData, ImportsStartErrors, ImportsStartResponses, ImportsUploadData, ImportsUploadErrors, ImportsUploadResponses, InspectedDecisionsListData, InspectedDecisionsListErrors, InspectedDecisionsListResponses, InspectionsGetData, InspectionsGetErrors, InspectionsGetResponses, InspectionsListData, InspectionsListErrors, InspectionsListResponses, InspectionsOpenData, InspectionsOpenErrors, InspectionsOpenResponses, JobsListData, JobsListErrors, JobsListResponses, JobsRetryData, JobsRetryErrors, JobsRetryResponses, LedgerPostingsData, LedgerPostingsErrors, LedgerPostingsResponses, LedgerTrialBalanceData, LedgerTrialBalanceErrors, LedgerTrialBalanceResponses, LicencesCoverageData, LicencesCoverageErrors, LicencesCoverageResponses, LicencesGetData, LicencesGetErrors, LicencesGetResponses, LicencesListData, LicencesListErrors, LicencesListResponses, LicencesRecordData, LicencesRecordErrors, LicencesRecordResponses, LicencesReinstateData, LicencesReinstateErrors, LicencesReinstateResponses, LicencesRenewData, LicencesRenewErrors, LicencesRenewResponses, LicencesRevokeData, LicencesRevokeErrors, LicencesRevokeResponses, LicencesSurrenderData, LicencesSurrenderErrors, LicencesSurrenderResponses, LicencesSuspendData, LicencesSuspendErrors, LicencesSuspendResponses, LicencesVerifyData, LicencesVerifyErrors, LicencesVerifyResponses, LicensingSettingsGetData, LicensingSettingsGetErrors, LicensingSettingsGetResponses, LicensingSettingsUpdateData, LicensingSettingsUpdateErrors, LicensingSettingsUpdateResponses, LogProveConsistencyData, LogProveConsistencyErrors, LogProveConsistencyResponses, MandatesAmendData, MandatesAmendErrors, MandatesAmendResponses, MandatesCapacityData, MandatesCapacityErrors, MandatesCapacityResponses, MandatesEndData, MandatesEndErrors, MandatesEndResponses, MandatesGetData, MandatesGetErrors, MandatesGetResponses, MandatesListData, MandatesListErrors, MandatesListResponses, MandatesProposeData, MandatesProposeErrors, MandatesProposeResponses, MandatesResumeData, MandatesResumeErrors, MandatesResumeResponses, MandatesSignData, MandatesSignErrors, MandatesSignResponses, MandatesSuspendData, MandatesSuspendErrors, MandatesSuspendResponses, MembersAddData, MembersAddErrors, MembersAddResponses, MembersGetData, MembersGetErrors, MembersGetResponses, MembersListData, MembersListErrors, MembersListResponses, MembersRemoveData, MembersRemoveErrors, MembersRemoveResponses, MembersUpdateData, MembersUpdateErrors, MembersUpdateResponses, MessageScreeningsDecideData, MessageScreeningsDecideErrors, MessageScreeningsDecideResponses, MessageScreeningsGetData, MessageScreeningsGetErrors, MessageScreeningsGetResponses, MessageScreeningsListData, MessageScreeningsListErrors, MessageScreeningsListResponses, MessageScreeningsScreenData, MessageScreeningsScreenErrors, MessageScreeningsScreenManyData, MessageScreeningsScreenManyErrors, MessageScreeningsScreenManyResponses, MessageScreeningsScreenResponses, MessageTemplatesApproveData, MessageTemplatesApproveErrors, MessageTemplatesApproveResponses, MessageTemplatesGetData, MessageTemplatesGetErrors, MessageTemplatesGetResponses, MessageTemplatesListData, MessageTemplatesListErrors, MessageTemplatesListResponses, MessageTemplatesRejectData, MessageTemplatesRejectErrors, MessageTemplatesRejectResponses, MessageTemplatesSubmitData, MessageTemplatesSubmitErrors, MessageTemplatesSubmitResponses, MessageTemplatesSuspendData, MessageTemplatesSuspendErrors, MessageTemplatesSuspendResponses, NoticeRunsCreateData, NoticeRunsCreateErrors, NoticeRunsCreateResponses, NoticeRunsDocumentsData, NoticeRunsDocumentsErrors, NoticeRunsDocumentsResponses, NoticeRunsGetData, NoticeRunsGetErrors, NoticeRunsGetResponses, NoticeRunsListData, NoticeRunsListErrors, NoticeRunsListResponses, NoticeRunsRowsData, NoticeRunsRowsErrors, NoticeRunsRowsResponses, NoticesDocumentData, NoticesDocumentErrors, NoticesDocumentResponses, NoticesDueData, NoticesDueErrors, NoticesDueResponses, NoticesGetData, NoticesGetErrors, NoticesGetResponses, NoticesIssueData, NoticesIssueErrors, NoticesIssueResponses, NoticesKindsData, NoticesKindsErrors, NoticesKindsResponses, NoticesListData, NoticesListErrors, NoticesListResponses, NoticesRecordData, NoticesRecordDeliveryData, NoticesRecordDeliveryErrors, NoticesRecordDeliveryResponses, NoticesRecordDocumentsData, NoticesRecordDocumentsErrors, NoticesRecordDocumentsResponses, NoticesRecordErrors, NoticesRecordReplyData, NoticesRecordReplyErrors, NoticesRecordReplyResponses, NoticesRecordResponses, OffBoardingsCancelData, OffBoardingsCancelErrors, OffBoardingsCancelResponses, OffBoardingsCloseData, OffBoardingsCloseErrors, OffBoardingsCloseResponses, OffBoardingsGetData, OffBoardingsGetErrors, OffBoardingsGetResponses, OffBoardingsListData, OffBoardingsListErrors, OffBoardingsListResponses, OffBoardingsManifestData, OffBoardingsManifestErrors, OffBoardingsManifestResponses, OffBoardingsObstaclesData, OffBoardingsObstaclesErrors, OffBoardingsObstaclesResponses, OffBoardingsPartData, OffBoardingsPartErrors, OffBoardingsPartResponses, OffBoardingsPartsData, OffBoardingsPartsErrors, OffBoardingsPartsResponses, OffBoardingsRequestData, OffBoardingsRequestErrors, OffBoardingsRequestResponses, OrganisationGetData, OrganisationGetErrors, OrganisationGetResponses, OrganisationUpdateData, OrganisationUpdateErrors, OrganisationUpdateResponses, PacksGetData, PacksGetErrors, PacksGetResponses, PacksListData, PacksListErrors, PacksListResponses, PartiesEndStatusData, PartiesEndStatusErrors, PartiesEndStatusResponses, PartiesEraseData, PartiesEraseErrors, PartiesEraseResponses, PartiesGetData, PartiesGetErrors, PartiesGetResponses, PartiesListData, PartiesListErrors, PartiesListResponses, PartiesRecordStatusData, PartiesRecordStatusErrors, PartiesRecordStatusResponses, PartiesSearchData, PartiesSearchErrors, PartiesSearchResponses, PartiesUpdateData, PartiesUpdateErrors, PartiesUpdateResponses, PaymentDeclarationsManyData, PaymentDeclarationsManyErrors, PaymentDeclarationsManyResponses, PaymentReversalsGetData, PaymentReversalsGetErrors, PaymentReversalsGetResponses, PaymentReversalsListData, PaymentReversalsListErrors, PaymentReversalsListResponses, PaymentReversalsRecordData, PaymentReversalsRecordErrors, PaymentReversalsRecordManyData, PaymentReversalsRecordManyErrors, PaymentReversalsRecordManyResponses, PaymentReversalsRecordResponses, PaymentsAllocateData, PaymentsAllocateErrors, PaymentsAllocateResponses, PaymentsGetData, PaymentsGetErrors, PaymentsGetResponses, PaymentsInFlightConfirmData, PaymentsInFlightConfirmErrors, PaymentsInFlightConfirmResponses, PaymentsInFlightGetData, PaymentsInFlightGetErrors, PaymentsInFlightGetResponses, PaymentsInFlightListData, PaymentsInFlightListErrors, PaymentsInFlightListResponses, PaymentsInFlightRefuseData, PaymentsInFlightRefuseErrors, PaymentsInFlightRefuseResponses, PaymentsInFlightReportData, PaymentsInFlightReportErrors, PaymentsInFlightReportResponses, PaymentsListData, PaymentsListErrors, PaymentsListResponses, PaymentsRecordData, PaymentsRecordErrors, PaymentsRecordManyData, PaymentsRecordManyErrors, PaymentsRecordManyResponses, PaymentsRecordResponses, PaymentsRefundData, PaymentsRefundErrors, PaymentsRefundResponses, PaymentsReverseData, PaymentsReverseErrors, PaymentsReverseResponses, PayoffsGetData, PayoffsGetErrors, PayoffsGetResponses, PayoffsListData, PayoffsListErrors, PayoffsListResponses, PayoffsQuoteData, PayoffsQuoteErrors, PayoffsQuoteResponses, PermitsClaimData, PermitsClaimErrors, PermitsClaimResponses, PermitsGetData, PermitsGetErrors, PermitsGetResponses, PlacementBatchesAbortData, PlacementBatchesAbortErrors, PlacementBatchesAbortResponses, PlacementBatchesAnswerData, PlacementBatchesAnswerErrors, PlacementBatchesAnswerResponses, PlacementBatchesCreateData, PlacementBatchesCreateErrors, PlacementBatchesCreateResponses, PlacementBatchesGetData, PlacementBatchesGetErrors, PlacementBatchesGetResponses, PlacementBatchesListData, PlacementBatchesListErrors, PlacementBatchesListResponses, PlacementBatchesRowsData, PlacementBatchesRowsErrors, PlacementBatchesRowsResponses, PlacementRecallsAttestData, PlacementRecallsAttestErrors, PlacementRecallsAttestResponses, PlacementRecallsCertifyPurgeData, PlacementRecallsCertifyPurgeErrors, PlacementRecallsCertifyPurgeResponses, PlacementRecallsDeclarePaymentsData, PlacementRecallsDeclarePaymentsErrors, PlacementRecallsDeclarePaymentsResponses, PlacementRecallsExtendData, PlacementRecallsExtendErrors, PlacementRecallsExtendResponses, PlacementRecallsGetData, PlacementRecallsGetErrors, PlacementRecallsGetResponses, PlacementRecallsInsistData, PlacementRecallsInsistErrors, PlacementRecallsInsistResponses, PlacementRecallsListData, PlacementRecallsListErrors, PlacementRecallsListResponses, PlacementRecallsObjectData, PlacementRecallsObjectErrors, PlacementRecallsObjectResponses, PlacementRecallsWithdrawData, PlacementRecallsWithdrawErrors, PlacementRecallsWithdrawResponses, PlacementReportsGetData, PlacementReportsGetErrors, PlacementReportsGetResponses, PlacementReportsListData, PlacementReportsListErrors, PlacementReportsListResponses, PlacementReportsPostData, PlacementReportsPostErrors, PlacementReportsPostManyData, PlacementReportsPostManyErrors, PlacementReportsPostManyResponses, PlacementReportsPostResponses, PlacementsAcceptData, PlacementsAcceptErrors, PlacementsAcceptResponses, PlacementsActivateData, PlacementsActivateErrors, PlacementsActivateResponses, PlacementsClocksData, PlacementsClocksErrors, PlacementsClocksResponses, PlacementsCloseData, PlacementsCloseErrors, PlacementsCloseResponses, PlacementsDeclineData, PlacementsDeclineErrors, PlacementsDeclineResponses, PlacementsGetData, PlacementsGetErrors, PlacementsGetResponses, PlacementsHistoryData, PlacementsHistoryErrors, PlacementsHistoryResponses, PlacementsListData, PlacementsListErrors, PlacementsListResponses, PlacementsOfferData, PlacementsOfferErrors, PlacementsOfferResponses, PlacementsPlaceData, PlacementsPlaceErrors, PlacementsPlaceResponses, PlacementsRecallData, PlacementsRecallErrors, PlacementsRecallResponses, PlacementsReopenData, PlacementsReopenErrors, PlacementsReopenResponses, PlacementsWithdrawData, PlacementsWithdrawErrors, PlacementsWithdrawResponses, PolicySimulationsGetData, PolicySimulationsGetErrors, PolicySimulationsGetResponses, PolicySimulationsListData, PolicySimulationsListErrors, PolicySimulationsListResponses, PolicySimulationsMovesData, PolicySimulationsMovesErrors, PolicySimulationsMovesResponses, PolicySimulationsStartData, PolicySimulationsStartErrors, PolicySimulationsStartResponses, PreferencesGetData, PreferencesGetErrors, PreferencesGetResponses, PreferencesListData, PreferencesListErrors, PreferencesListResponses, PreferencesRecordData, PreferencesRecordErrors, PreferencesRecordResponses, PreferencesWithdrawData, PreferencesWithdrawErrors, PreferencesWithdrawResponses, PromisesGetData, PromisesGetErrors, PromisesGetResponses, PromisesListData, PromisesListErrors, PromisesListResponses, PromisesWithdrawData, PromisesWithdrawErrors, PromisesWithdrawResponses, ProtectionsEndData, ProtectionsEndErrors, ProtectionsEndResponses, ProtectionsGetData, ProtectionsGetErrors, ProtectionsGetResponses, ProtectionsListData, ProtectionsListErrors, ProtectionsListResponses, ProtectionsRegisterData, ProtectionsRegisterErrors, ProtectionsRegisterResponses, ProtectionsReviewData, ProtectionsReviewErrors, ProtectionsReviewResponses, ProtectionsReviseData, ProtectionsReviseErrors, ProtectionsReviseResponses, ProtectionsWithdrawData, ProtectionsWithdrawErrors, ProtectionsWithdrawResponses, PurgeCertificatesGetData, PurgeCertificatesGetErrors, PurgeCertificatesGetResponses, PurgeCertificatesListData, PurgeCertificatesListErrors, PurgeCertificatesListResponses, PurgeCertificatesManyData, PurgeCertificatesManyErrors, PurgeCertificatesManyResponses, QueriesAnswerData, QueriesAnswerErrors, QueriesAnswerResponses, QueriesAskData, QueriesAskErrors, QueriesAskResponses, QueriesGetData, QueriesGetErrors, QueriesGetResponses, QueriesListData, QueriesListErrors, QueriesListResponses, RecallsCreateData, RecallsCreateErrors, RecallsCreateResponses, RecallsGetData, RecallsGetErrors, RecallsGetResponses, RecallsListData, RecallsListErrors, RecallsListResponses, RecallsRowsData, RecallsRowsErrors, RecallsRowsResponses, RecallsWithdrawData, RecallsWithdrawErrors, RecallsWithdrawResponses, ReconciliationsAbandonData, ReconciliationsAbandonErrors, ReconciliationsAbandonResponses, ReconciliationsAcceptAllData, ReconciliationsAcceptAllErrors, ReconciliationsAcceptAllResponses, ReconciliationsDifferencesData, ReconciliationsDifferencesErrors, ReconciliationsDifferencesResponses, ReconciliationsGetData, ReconciliationsGetErrors, ReconciliationsGetResponses, ReconciliationsLinesData, ReconciliationsLinesErrors, ReconciliationsLinesResponses, ReconciliationsListData, ReconciliationsListErrors, ReconciliationsListResponses, ReconciliationsOpenData, ReconciliationsOpenErrors, ReconciliationsOpenResponses, ReconciliationsStateData, ReconciliationsStateErrors, ReconciliationsStateResponses, ReconciliationsSubmitData, ReconciliationsSubmitErrors, ReconciliationsSubmitResponses, ReconciliationsSummaryData, ReconciliationsSummaryErrors, ReconciliationsSummaryResponses, RemittancesAcceptData, RemittancesAcceptErrors, RemittancesAcceptLinesData, RemittancesAcceptLinesErrors, RemittancesAcceptLinesResponses, RemittancesAcceptResponses, RemittancesDiscardData, RemittancesDiscardErrors, RemittancesDiscardResponses, RemittancesDisputeLinesData, RemittancesDisputeLinesErrors, RemittancesDisputeLinesResponses, RemittancesDraftData, RemittancesDraftErrors, RemittancesDraftResponses, RemittancesGetData, RemittancesGetErrors, RemittancesGetResponses, RemittancesIssueData, RemittancesIssueErrors, RemittancesIssueResponses, RemittancesLinesData, RemittancesLinesErrors, RemittancesLinesResponses, RemittancesListData, RemittancesListErrors, RemittancesListResponses, RemittancesReplyLinesData, RemittancesReplyLinesErrors, RemittancesReplyLinesResponses, RemittancesSettleData, RemittancesSettleErrors, RemittancesSettleResponses, RemittancesStatementData, RemittancesStatementErrors, RemittancesStatementResponses, RetentionRulesGetData, RetentionRulesGetErrors, RetentionRulesGetResponses, ReturnsAcceptData, ReturnsAcceptErrors, ReturnsAcceptResponses, ReturnsGetData, ReturnsGetErrors, ReturnsGetResponses, ReturnsListData, ReturnsListErrors, ReturnsListResponses, ReturnsRefuseData, ReturnsRefuseErrors, ReturnsRefuseResponses, ReturnsRequestData, ReturnsRequestErrors, ReturnsRequestResponses, ReturnsWithdrawData, ReturnsWithdrawErrors, ReturnsWithdrawResponses, SandboxWorldsCreateData, SandboxWorldsCreateErrors, SandboxWorldsCreateResponses, SandboxWorldsListData, SandboxWorldsListErrors, SandboxWorldsListResponses, ScrubsDecideData, ScrubsDecideErrors, ScrubsDecideResponses, ScrubsGetData, ScrubsGetErrors, ScrubsGetResponses, ScrubsListData, ScrubsListErrors, ScrubsListResponses, ScrubsRecordData, ScrubsRecordErrors, ScrubsRecordManyData, ScrubsRecordManyErrors, ScrubsRecordManyResponses, ScrubsRecordResponses, SealedRecordsOpenData, SealedRecordsOpenErrors, SealedRecordsOpeningsData, SealedRecordsOpeningsErrors, SealedRecordsOpeningsResponses, SealedRecordsOpenResponses, SharingGrantsGetData, SharingGrantsGetErrors, SharingGrantsGetResponses, SharingGrantsListData, SharingGrantsListErrors, SharingGrantsListResponses, SharingGrantsMakeData, SharingGrantsMakeErrors, SharingGrantsMakeResponses, SharingGrantsRevokeData, SharingGrantsRevokeErrors, SharingGrantsRevokeResponses, SimulationsConsentRevokedData, SimulationsConsentRevokedErrors, SimulationsConsentRevokedResponses, SimulationsLicenceLapsedData, SimulationsLicenceLapsedErrors, SimulationsLicenceLapsedResponses, SimulationsPaymentReturnedData, SimulationsPaymentReturnedErrors, SimulationsPaymentReturnedResponses, StageApprovalsApproveData, StageApprovalsApproveErrors, StageApprovalsApproveResponses, StageApprovalsGetData, StageApprovalsGetErrors, StageApprovalsGetResponses, StageApprovalsListData, StageApprovalsListErrors, StageApprovalsListResponses, StageApprovalsRefuseData, StageApprovalsRefuseErrors, StageApprovalsRefuseResponses, StageApprovalsRequestData, StageApprovalsRequestErrors, StageApprovalsRequestResponses, StageApprovalsWithdrawData, StageApprovalsWithdrawErrors, StageApprovalsWithdrawResponses, StageCasesDeEscalateData, StageCasesDeEscalateErrors, StageCasesDeEscalateResponses, StageCasesGetData, StageCasesGetErrors, StageCasesGetResponses, StageCasesListData, StageCasesListErrors, StageCasesListResponses, StageCasesMoveData, StageCasesMoveErrors, StageCasesMoveResponses, StageCasesMovesData, StageCasesMovesErrors, StageCasesMovesResponses, StageCasesOfAccountData, StageCasesOfAccountErrors, StageCasesOfAccountResponses, StageCasesOfPlacementData, StageCasesOfPlacementErrors, StageCasesOfPlacementResponses, StageCasesOutlookData, StageCasesOutlookErrors, StageCasesOutlookResponses, StageRunsGetData, StageRunsGetErrors, StageRunsGetResponses, StageRunsListData, StageRunsListErrors, StageRunsListResponses, StageRunsStartData, StageRunsStartErrors, StageRunsStartResponses, SupervisionExportsGetData, SupervisionExportsGetErrors, SupervisionExportsGetResponses, SupervisionExportsListData, SupervisionExportsListErrors, SupervisionExportsListResponses, SupervisionExportsManifestData, SupervisionExportsManifestErrors, SupervisionExportsManifestResponses, SupervisionExportsPartData, SupervisionExportsPartErrors, SupervisionExportsPartResponses, SupervisionExportsPartsData, SupervisionExportsPartsErrors, SupervisionExportsPartsResponses, SupervisionExportsRequestData, SupervisionExportsRequestErrors, SupervisionExportsRequestResponses, SupervisionExportsTemplatesData, SupervisionExportsTemplatesErrors, SupervisionExportsTemplatesResponses, TasksListData, TasksListErrors, TasksListResponses, TestClockAdvanceData, TestClockAdvanceErrors, TestClockAdvanceResponses, TestClockCreateData, TestClockCreateErrors, TestClockCreateResponses, TestClockGetData, TestClockGetErrors, TestClockGetResponses, TransactionsGetData, TransactionsGetErrors, TransactionsGetResponses, TransactionsListData, TransactionsListErrors, TransactionsListResponses, TransactionsPostData, TransactionsPostErrors, TransactionsPostResponses, TransactionsReverseData, TransactionsReverseErrors, TransactionsReverseResponses, TreatmentsGetData, TreatmentsGetErrors, TreatmentsGetResponses, TreatmentsListData, TreatmentsListErrors, TreatmentsListResponses, TrustBalancesGetData, TrustBalancesGetErrors, TrustBalancesGetResponses, TrustStatementsGetData, TrustStatementsGetErrors, TrustStatementsGetResponses, TrustStatementsListData, TrustStatementsListErrors, TrustStatementsListResponses, TrustStatementsRecordData, TrustStatementsRecordErrors, TrustStatementsRecordResponses, WorkbenchesGetData, WorkbenchesGetErrors, WorkbenchesGetResponses, WorkStandardsLateData, WorkStandardsLateErrors, WorkStandardsLateResponses, WorkStandardsSummaryData, WorkStandardsSummaryErrors, WorkStandardsSummaryResponses } from './types.gen.ts';

export type Options<TData extends TDataShape = TDataShape, ThrowOnError extends boolean = boolean, TResponse = unknown> = Options2<TData, ThrowOnError, TResponse> & {
    /**
     * You can provide a client instance returned by `createClient()` instead of
     * individual options. This might be also useful if you want to implement a
     * custom client.
     */
    client?: Client;
    /**
     * You can pass arbitrary values through the `meta` object. This can be
     * used to access values that aren't defined as part of the SDK function.
     */
    meta?: keyof ClientMeta extends never ? Record<string, unknown> : ClientMeta;
};

/**
 * Read your own organisation
 *
 * Read your own organisation. Needs the scope `organisation:read`.
 */
export const organisationGet = <ThrowOnError extends boolean = true>(options?: Options<OrganisationGetData, ThrowOnError>): RequestResult<OrganisationGetResponses, OrganisationGetErrors, ThrowOnError> => (options?.client ?? client).get<OrganisationGetResponses, OrganisationGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/organisation',
    ...options
});

/**
 * Change the name, time zone, jurisdictions or group of your organisation
 *
 * Change the name, time zone, jurisdictions or group of your organisation. Needs the scope `organisation:manage`.
 */
export const organisationUpdate = <ThrowOnError extends boolean = true>(options: Options<OrganisationUpdateData, ThrowOnError>): RequestResult<OrganisationUpdateResponses, OrganisationUpdateErrors, ThrowOnError> => (options.client ?? client).patch<OrganisationUpdateResponses, OrganisationUpdateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/organisation',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the organisations you can deal with, newest first
 *
 * List the organisations you can deal with, newest first. Needs the scope `organisation:read`.
 */
export const directoryList = <ThrowOnError extends boolean = true>(options?: Options<DirectoryListData, ThrowOnError>): RequestResult<DirectoryListResponses, DirectoryListErrors, ThrowOnError> => (options?.client ?? client).get<DirectoryListResponses, DirectoryListErrors, ThrowOnError>({
    querySerializer: { parameters: { kind: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/directory',
    ...options
});

/**
 * Read one organisation of the directory
 *
 * Read one organisation of the directory. Needs the scope `organisation:read`.
 */
export const directoryGet = <ThrowOnError extends boolean = true>(options: Options<DirectoryGetData, ThrowOnError>): RequestResult<DirectoryGetResponses, DirectoryGetErrors, ThrowOnError> => (options.client ?? client).get<DirectoryGetResponses, DirectoryGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/directory/{organisation}',
    ...options
});

/**
 * List the members of your organisation, newest first
 *
 * List the members of your organisation, newest first. Needs the scope `organisation:read`.
 */
export const membersList = <ThrowOnError extends boolean = true>(options?: Options<MembersListData, ThrowOnError>): RequestResult<MembersListResponses, MembersListErrors, ThrowOnError> => (options?.client ?? client).get<MembersListResponses, MembersListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/members',
    ...options
});

/**
 * Add a member to your organisation
 *
 * Add a member to your organisation. Needs the scope `organisation:manage`.
 */
export const membersAdd = <ThrowOnError extends boolean = true>(options: Options<MembersAddData, ThrowOnError>): RequestResult<MembersAddResponses, MembersAddErrors, ThrowOnError> => (options.client ?? client).post<MembersAddResponses, MembersAddErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/members',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove a member, with name and address
 *
 * Remove a member, with name and address. Needs the scope `organisation:manage`.
 */
export const membersRemove = <ThrowOnError extends boolean = true>(options: Options<MembersRemoveData, ThrowOnError>): RequestResult<MembersRemoveResponses, MembersRemoveErrors, ThrowOnError> => (options.client ?? client).delete<MembersRemoveResponses, MembersRemoveErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/members/{member}',
    ...options
});

/**
 * Read a member of your organisation
 *
 * Read a member of your organisation. Needs the scope `organisation:read`.
 */
export const membersGet = <ThrowOnError extends boolean = true>(options: Options<MembersGetData, ThrowOnError>): RequestResult<MembersGetResponses, MembersGetErrors, ThrowOnError> => (options.client ?? client).get<MembersGetResponses, MembersGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/members/{member}',
    ...options
});

/**
 * Change a member’s name or roles
 *
 * Change a member’s name or roles. Needs the scope `organisation:manage`.
 */
export const membersUpdate = <ThrowOnError extends boolean = true>(options: Options<MembersUpdateData, ThrowOnError>): RequestResult<MembersUpdateResponses, MembersUpdateErrors, ThrowOnError> => (options.client ?? client).patch<MembersUpdateResponses, MembersUpdateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/members/{member}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the clients of your organisation, newest first
 *
 * List the clients of your organisation, newest first. Needs the scope `organisation:read`.
 */
export const clientsList = <ThrowOnError extends boolean = true>(options?: Options<ClientsListData, ThrowOnError>): RequestResult<ClientsListResponses, ClientsListErrors, ThrowOnError> => (options?.client ?? client).get<ClientsListResponses, ClientsListErrors, ThrowOnError>({
    querySerializer: { parameters: { status: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/clients',
    ...options
});

/**
 * Register a client of your organisation
 *
 * Register a client of your organisation. Needs the scope `organisation:manage`.
 */
export const clientsRegister = <ThrowOnError extends boolean = true>(options: Options<ClientsRegisterData, ThrowOnError>): RequestResult<ClientsRegisterResponses, ClientsRegisterErrors, ThrowOnError> => (options.client ?? client).post<ClientsRegisterResponses, ClientsRegisterErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/clients',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a client of your organisation
 *
 * Read a client of your organisation. Needs the scope `organisation:read`.
 */
export const clientsGet = <ThrowOnError extends boolean = true>(options: Options<ClientsGetData, ThrowOnError>): RequestResult<ClientsGetResponses, ClientsGetErrors, ThrowOnError> => (options.client ?? client).get<ClientsGetResponses, ClientsGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/clients/{client}',
    ...options
});

/**
 * Change a client’s name, scopes or pinned version
 *
 * Change a client’s name, scopes or pinned version. Needs the scope `organisation:manage`.
 */
export const clientsUpdate = <ThrowOnError extends boolean = true>(options: Options<ClientsUpdateData, ThrowOnError>): RequestResult<ClientsUpdateResponses, ClientsUpdateErrors, ThrowOnError> => (options.client ?? client).patch<ClientsUpdateResponses, ClientsUpdateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/clients/{client}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Replace a client’s secret; the old one and its tokens end at once
 *
 * Replace a client’s secret; the old one and its tokens end at once. Needs the scope `organisation:manage`.
 */
export const clientsRotateSecret = <ThrowOnError extends boolean = true>(options: Options<ClientsRotateSecretData, ThrowOnError>): RequestResult<ClientsRotateSecretResponses, ClientsRotateSecretErrors, ThrowOnError> => (options.client ?? client).post<ClientsRotateSecretResponses, ClientsRotateSecretErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/clients/{client}/rotate-secret',
    ...options
});

/**
 * Replace a client’s key set; name old and new keys together for an overlap
 *
 * Replace a client’s key set; name old and new keys together for an overlap. Needs the scope `organisation:manage`.
 */
export const clientsReplaceKeys = <ThrowOnError extends boolean = true>(options: Options<ClientsReplaceKeysData, ThrowOnError>): RequestResult<ClientsReplaceKeysResponses, ClientsReplaceKeysErrors, ThrowOnError> => (options.client ?? client).post<ClientsReplaceKeysResponses, ClientsReplaceKeysErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/clients/{client}/replace-keys',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Revoke a client: all its credentials and tokens end at once
 *
 * Revoke a client: all its credentials and tokens end at once. Needs the scope `organisation:manage`.
 */
export const clientsRevoke = <ThrowOnError extends boolean = true>(options: Options<ClientsRevokeData, ThrowOnError>): RequestResult<ClientsRevokeResponses, ClientsRevokeErrors, ThrowOnError> => (options.client ?? client).post<ClientsRevokeResponses, ClientsRevokeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/clients/{client}/revoke',
    ...options
});

/**
 * List a client’s API keys by their hints, newest first
 *
 * List a client’s API keys by their hints, newest first. Needs the scope `organisation:read`.
 */
export const apiKeysList = <ThrowOnError extends boolean = true>(options: Options<ApiKeysListData, ThrowOnError>): RequestResult<ApiKeysListResponses, ApiKeysListErrors, ThrowOnError> => (options.client ?? client).get<ApiKeysListResponses, ApiKeysListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/clients/{client}/api-keys',
    ...options
});

/**
 * Create a sandbox API key of a client
 *
 * Create a sandbox API key of a client. Needs the scope `organisation:manage`.
 */
export const apiKeysCreate = <ThrowOnError extends boolean = true>(options: Options<ApiKeysCreateData, ThrowOnError>): RequestResult<ApiKeysCreateResponses, ApiKeysCreateErrors, ThrowOnError> => (options.client ?? client).post<ApiKeysCreateResponses, ApiKeysCreateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/clients/{client}/api-keys',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Revoke an API key: it is refused from the next request on
 *
 * Revoke an API key: it is refused from the next request on. Needs the scope `organisation:manage`.
 */
export const apiKeysRevoke = <ThrowOnError extends boolean = true>(options: Options<ApiKeysRevokeData, ThrowOnError>): RequestResult<ApiKeysRevokeResponses, ApiKeysRevokeErrors, ThrowOnError> => (options.client ?? client).post<ApiKeysRevokeResponses, ApiKeysRevokeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/clients/{client}/api-keys/{apiKey}/revoke',
    ...options
});

/**
 * List the sandbox worlds you founded, newest first
 *
 * List the sandbox worlds you founded, newest first. Needs the scope `organisation:read`.
 */
export const sandboxWorldsList = <ThrowOnError extends boolean = true>(options?: Options<SandboxWorldsListData, ThrowOnError>): RequestResult<SandboxWorldsListResponses, SandboxWorldsListErrors, ThrowOnError> => (options?.client ?? client).get<SandboxWorldsListResponses, SandboxWorldsListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/sandbox-worlds',
    ...options
});

/**
 * Found a sandbox world: organisations that see one another and nobody else
 *
 * Found a sandbox world: organisations that see one another and nobody else. Needs the scope `organisation:manage`.
 */
export const sandboxWorldsCreate = <ThrowOnError extends boolean = true>(options: Options<SandboxWorldsCreateData, ThrowOnError>): RequestResult<SandboxWorldsCreateResponses, SandboxWorldsCreateErrors, ThrowOnError> => (options.client ?? client).post<SandboxWorldsCreateResponses, SandboxWorldsCreateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/sandbox-worlds',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read the events you may see, oldest first
 *
 * The complete, ordered and gapless feed of what you may see, 90 days back. Keep `nextAfter` and ask again with it. Needs the scope `events:read`.
 */
export const eventsRead = <ThrowOnError extends boolean = true>(options?: Options<EventsReadData, ThrowOnError>): RequestResult<EventsReadResponses, EventsReadErrors, ThrowOnError> => (options?.client ?? client).get<EventsReadResponses, EventsReadErrors, ThrowOnError>({
    querySerializer: { parameters: { types: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/events',
    ...options
});

/**
 * Read one event
 *
 * Read one event. Needs the scope `events:read`.
 */
export const eventsGet = <ThrowOnError extends boolean = true>(options: Options<EventsGetData, ThrowOnError>): RequestResult<EventsGetResponses, EventsGetErrors, ThrowOnError> => (options.client ?? client).get<EventsGetResponses, EventsGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/events/{event}',
    ...options
});

/**
 * Prove that an event is in the log
 *
 * What the transparency log commits to of this event, and the way from there to a signed checkpoint: whoever holds the log’s key can check it without asking anybody, with `verifyEvent` of the SDK. Needs the scope `events:read`.
 */
export const eventsProve = <ThrowOnError extends boolean = true>(options: Options<EventsProveData, ThrowOnError>): RequestResult<EventsProveResponses, EventsProveErrors, ThrowOnError> => (options.client ?? client).get<EventsProveResponses, EventsProveErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/events/{event}/proof',
    ...options
});

/**
 * Prove that the log only grew
 *
 * Shows that a checkpoint you hold is the beginning of a later one: nothing was changed, dropped, put in between or reordered. Needs the scope `events:read`.
 */
export const logProveConsistency = <ThrowOnError extends boolean = true>(options: Options<LogProveConsistencyData, ThrowOnError>): RequestResult<LogProveConsistencyResponses, LogProveConsistencyErrors, ThrowOnError> => (options.client ?? client).get<LogProveConsistencyResponses, LogProveConsistencyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/log/consistency',
    ...options
});

/**
 * List jobs, newest first
 *
 * List jobs, newest first. Needs the scope `jobs:read`.
 */
export const jobsList = <ThrowOnError extends boolean = true>(options?: Options<JobsListData, ThrowOnError>): RequestResult<JobsListResponses, JobsListErrors, ThrowOnError> => (options?.client ?? client).get<JobsListResponses, JobsListErrors, ThrowOnError>({
    querySerializer: { parameters: { state: { array: { explode: false } }, kind: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/jobs',
    ...options
});

/**
 * Have a dead job tried again
 *
 * Have a dead job tried again. Needs the scope `jobs:manage`.
 */
export const jobsRetry = <ThrowOnError extends boolean = true>(options: Options<JobsRetryData, ThrowOnError>): RequestResult<JobsRetryResponses, JobsRetryErrors, ThrowOnError> => (options.client ?? client).post<JobsRetryResponses, JobsRetryErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/jobs/{job}/retry',
    ...options
});

/**
 * Read the test clock of your sandbox world
 *
 * Read the test clock of your sandbox world. Needs the scope `organisation:read`.
 */
export const testClockGet = <ThrowOnError extends boolean = true>(options?: Options<TestClockGetData, ThrowOnError>): RequestResult<TestClockGetResponses, TestClockGetErrors, ThrowOnError> => (options?.client ?? client).get<TestClockGetResponses, TestClockGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/test-clock',
    ...options
});

/**
 * Give your sandbox world a test clock
 *
 * Give your sandbox world a test clock. Needs the scope `organisation:manage`.
 */
export const testClockCreate = <ThrowOnError extends boolean = true>(options?: Options<TestClockCreateData, ThrowOnError>): RequestResult<TestClockCreateResponses, TestClockCreateErrors, ThrowOnError> => (options?.client ?? client).post<TestClockCreateResponses, TestClockCreateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/test-clock',
    ...options
});

/**
 * Advance the test clock: what falls due on the way is done in order
 *
 * Advance the test clock: what falls due on the way is done in order. Needs the scope `organisation:manage`.
 */
export const testClockAdvance = <ThrowOnError extends boolean = true>(options?: Options<TestClockAdvanceData, ThrowOnError>): RequestResult<TestClockAdvanceResponses, TestClockAdvanceErrors, ThrowOnError> => (options?.client ?? client).post<TestClockAdvanceResponses, TestClockAdvanceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/test-clock/advance',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options?.headers
    }
});

/**
 * List leaves of the operator to read your data, newest first; as the operator, all you asked for
 *
 * List leaves of the operator to read your data, newest first; as the operator, all you asked for. Needs the scope `organisation:read`.
 */
export const breakGlassGrantsList = <ThrowOnError extends boolean = true>(options?: Options<BreakGlassGrantsListData, ThrowOnError>): RequestResult<BreakGlassGrantsListResponses, BreakGlassGrantsListErrors, ThrowOnError> => (options?.client ?? client).get<BreakGlassGrantsListResponses, BreakGlassGrantsListErrors, ThrowOnError>({
    querySerializer: { parameters: { status: { array: { explode: false } }, expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/break-glass-grants',
    ...options
});

/**
 * Ask for leave to read an organisation’s data for some hours; a second person approves
 *
 * Ask for leave to read an organisation’s data for some hours; a second person approves. Needs the scope `break-glass:ask`.
 */
export const breakGlassGrantsRequest = <ThrowOnError extends boolean = true>(options: Options<BreakGlassGrantsRequestData, ThrowOnError>): RequestResult<BreakGlassGrantsRequestResponses, BreakGlassGrantsRequestErrors, ThrowOnError> => (options.client ?? client).post<BreakGlassGrantsRequestResponses, BreakGlassGrantsRequestErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/break-glass-grants',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a leave of the operator to read an organisation’s data
 *
 * Read a leave of the operator to read an organisation’s data. Needs the scope `organisation:read`.
 */
export const breakGlassGrantsGet = <ThrowOnError extends boolean = true>(options: Options<BreakGlassGrantsGetData, ThrowOnError>): RequestResult<BreakGlassGrantsGetResponses, BreakGlassGrantsGetErrors, ThrowOnError> => (options.client ?? client).get<BreakGlassGrantsGetResponses, BreakGlassGrantsGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/break-glass-grants/{grant}',
    ...options
});

/**
 * List every look through a grant, newest first
 *
 * List every look through a grant, newest first. Needs the scope `organisation:read`.
 */
export const breakGlassGrantsOpenings = <ThrowOnError extends boolean = true>(options: Options<BreakGlassGrantsOpeningsData, ThrowOnError>): RequestResult<BreakGlassGrantsOpeningsResponses, BreakGlassGrantsOpeningsErrors, ThrowOnError> => (options.client ?? client).get<BreakGlassGrantsOpeningsResponses, BreakGlassGrantsOpeningsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/break-glass-grants/{grant}/openings',
    ...options
});

/**
 * Approve another person’s request to read an organisation’s data: its hours run from now
 *
 * Approve another person’s request to read an organisation’s data: its hours run from now. Needs the scope `break-glass:approve`.
 */
export const breakGlassGrantsApprove = <ThrowOnError extends boolean = true>(options: Options<BreakGlassGrantsApproveData, ThrowOnError>): RequestResult<BreakGlassGrantsApproveResponses, BreakGlassGrantsApproveErrors, ThrowOnError> => (options.client ?? client).post<BreakGlassGrantsApproveResponses, BreakGlassGrantsApproveErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/break-glass-grants/{grant}/approve',
    ...options
});

/**
 * End a leave of the operator to read an organisation’s data, at once: either side does
 *
 * End a leave of the operator to read an organisation’s data, at once: either side does. Needs the scope `organisation:manage`.
 */
export const breakGlassGrantsEnd = <ThrowOnError extends boolean = true>(options: Options<BreakGlassGrantsEndData, ThrowOnError>): RequestResult<BreakGlassGrantsEndResponses, BreakGlassGrantsEndErrors, ThrowOnError> => (options.client ?? client).post<BreakGlassGrantsEndResponses, BreakGlassGrantsEndErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/break-glass-grants/{grant}/end',
    ...options
});

/**
 * List your off-boardings, newest first
 *
 * List your off-boardings, newest first. Needs the scope `organisation:manage`.
 */
export const offBoardingsList = <ThrowOnError extends boolean = true>(options?: Options<OffBoardingsListData, ThrowOnError>): RequestResult<OffBoardingsListResponses, OffBoardingsListErrors, ThrowOnError> => (options?.client ?? client).get<OffBoardingsListResponses, OffBoardingsListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/off-boardings',
    ...options
});

/**
 * Begin to leave: what your organisation has is exported for you; nothing ends yet
 *
 * Begin to leave: what your organisation has is exported for you; nothing ends yet. Needs the scope `organisation:manage`.
 */
export const offBoardingsRequest = <ThrowOnError extends boolean = true>(options: Options<OffBoardingsRequestData, ThrowOnError>): RequestResult<OffBoardingsRequestResponses, OffBoardingsRequestErrors, ThrowOnError> => (options.client ?? client).post<OffBoardingsRequestResponses, OffBoardingsRequestErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/off-boardings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read how far your organisation’s leaving is
 *
 * Read how far your organisation’s leaving is. Needs the scope `organisation:manage`.
 */
export const offBoardingsGet = <ThrowOnError extends boolean = true>(options: Options<OffBoardingsGetData, ThrowOnError>): RequestResult<OffBoardingsGetResponses, OffBoardingsGetErrors, ThrowOnError> => (options.client ?? client).get<OffBoardingsGetResponses, OffBoardingsGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/off-boardings/{offBoarding}',
    ...options
});

/**
 * Read what still stands in the way of closing, and how it is handed over
 *
 * Read what still stands in the way of closing, and how it is handed over. Needs the scope `organisation:manage`.
 */
export const offBoardingsObstacles = <ThrowOnError extends boolean = true>(options: Options<OffBoardingsObstaclesData, ThrowOnError>): RequestResult<OffBoardingsObstaclesResponses, OffBoardingsObstaclesErrors, ThrowOnError> => (options.client ?? client).get<OffBoardingsObstaclesResponses, OffBoardingsObstaclesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/off-boardings/{offBoarding}/obstacles',
    ...options
});

/**
 * Read which parts your export has, in order
 *
 * Read which parts your export has, in order. Needs the scope `organisation:manage`.
 */
export const offBoardingsParts = <ThrowOnError extends boolean = true>(options: Options<OffBoardingsPartsData, ThrowOnError>): RequestResult<OffBoardingsPartsResponses, OffBoardingsPartsErrors, ThrowOnError> => (options.client ?? client).get<OffBoardingsPartsResponses, OffBoardingsPartsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/off-boardings/{offBoarding}/parts',
    ...options
});

/**
 * Read one part of your export
 *
 * Read one part of your export. Needs the scope `organisation:manage`.
 */
export const offBoardingsPart = <ThrowOnError extends boolean = true>(options: Options<OffBoardingsPartData, ThrowOnError>): RequestResult<OffBoardingsPartResponses, OffBoardingsPartErrors, ThrowOnError> => (options.client ?? client).get<OffBoardingsPartResponses, OffBoardingsPartErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/off-boardings/{offBoarding}/parts/{part}',
    ...options
});

/**
 * Read the signed manifest of your export, once it is whole
 *
 * Read the signed manifest of your export, once it is whole. Needs the scope `organisation:manage`.
 */
export const offBoardingsManifest = <ThrowOnError extends boolean = true>(options: Options<OffBoardingsManifestData, ThrowOnError>): RequestResult<OffBoardingsManifestResponses, OffBoardingsManifestErrors, ThrowOnError> => (options.client ?? client).get<OffBoardingsManifestResponses, OffBoardingsManifestErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/off-boardings/{offBoarding}/manifest',
    ...options
});

/**
 * Have your organisation closed, thirty days from now: nothing may be left running
 *
 * Have your organisation closed, thirty days from now: nothing may be left running. Needs the scope `organisation:manage`.
 */
export const offBoardingsClose = <ThrowOnError extends boolean = true>(options: Options<OffBoardingsCloseData, ThrowOnError>): RequestResult<OffBoardingsCloseResponses, OffBoardingsCloseErrors, ThrowOnError> => (options.client ?? client).post<OffBoardingsCloseResponses, OffBoardingsCloseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/off-boardings/{offBoarding}/close',
    ...options
});

/**
 * Stay after all, as long as your organisation is not closed
 *
 * Stay after all, as long as your organisation is not closed. Needs the scope `organisation:manage`.
 */
export const offBoardingsCancel = <ThrowOnError extends boolean = true>(options: Options<OffBoardingsCancelData, ThrowOnError>): RequestResult<OffBoardingsCancelResponses, OffBoardingsCancelErrors, ThrowOnError> => (options.client ?? client).post<OffBoardingsCancelResponses, OffBoardingsCancelErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/off-boardings/{offBoarding}/cancel',
    ...options
});

/**
 * List destruction certificates: your own; as the operator or a regulator, those where you oversee
 *
 * List destruction certificates: your own; as the operator or a regulator, those where you oversee. Needs the scope `organisation:read`.
 */
export const destructionCertificatesList = <ThrowOnError extends boolean = true>(options?: Options<DestructionCertificatesListData, ThrowOnError>): RequestResult<DestructionCertificatesListResponses, DestructionCertificatesListErrors, ThrowOnError> => (options?.client ?? client).get<DestructionCertificatesListResponses, DestructionCertificatesListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/destruction-certificates',
    ...options
});

/**
 * Read what was destroyed of an organisation that left, and what law keeps
 *
 * Read what was destroyed of an organisation that left, and what law keeps. Needs the scope `organisation:read`.
 */
export const destructionCertificatesGet = <ThrowOnError extends boolean = true>(options: Options<DestructionCertificatesGetData, ThrowOnError>): RequestResult<DestructionCertificatesGetResponses, DestructionCertificatesGetErrors, ThrowOnError> => (options.client ?? client).get<DestructionCertificatesGetResponses, DestructionCertificatesGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/destruction-certificates/{destructionCertificate}',
    ...options
});

/**
 * Read when your organisation works
 *
 * Read when your organisation works. Needs the scope `organisation:read`.
 */
export const calendarGet = <ThrowOnError extends boolean = true>(options?: Options<CalendarGetData, ThrowOnError>): RequestResult<CalendarGetResponses, CalendarGetErrors, ThrowOnError> => (options?.client ?? client).get<CalendarGetResponses, CalendarGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/calendar',
    ...options
});

/**
 * Change your working hours, your days off and the region whose public holidays you keep
 *
 * Change your working hours, your days off and the region whose public holidays you keep. Needs the scope `organisation:manage`.
 */
export const calendarUpdate = <ThrowOnError extends boolean = true>(options: Options<CalendarUpdateData, ThrowOnError>): RequestResult<CalendarUpdateResponses, CalendarUpdateErrors, ThrowOnError> => (options.client ?? client).patch<CalendarUpdateResponses, CalendarUpdateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/calendar',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the days of a calendar in order, yours or the other side’s of a mandate
 *
 * List the days of a calendar in order, yours or the other side’s of a mandate. Needs the scope `organisation:read`.
 */
export const calendarDaysList = <ThrowOnError extends boolean = true>(options?: Options<CalendarDaysListData, ThrowOnError>): RequestResult<CalendarDaysListResponses, CalendarDaysListErrors, ThrowOnError> => (options?.client ?? client).get<CalendarDaysListResponses, CalendarDaysListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/calendar/days',
    ...options
});

/**
 * List imports, newest first
 *
 * List imports, newest first. Needs the scope `imports:read`.
 */
export const importsList = <ThrowOnError extends boolean = true>(options?: Options<ImportsListData, ThrowOnError>): RequestResult<ImportsListResponses, ImportsListErrors, ThrowOnError> => (options?.client ?? client).get<ImportsListResponses, ImportsListErrors, ThrowOnError>({
    querySerializer: { parameters: { state: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/imports',
    ...options
});

/**
 * Start an import; its file follows
 *
 * Start an import; its file follows. Needs the scope `imports:write`.
 */
export const importsStart = <ThrowOnError extends boolean = true>(options: Options<ImportsStartData, ThrowOnError>): RequestResult<ImportsStartResponses, ImportsStartErrors, ThrowOnError> => (options.client ?? client).post<ImportsStartResponses, ImportsStartErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/imports',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the kinds of import with their columns
 *
 * List the kinds of import with their columns. Needs the scope `imports:read`.
 */
export const importsKinds = <ThrowOnError extends boolean = true>(options?: Options<ImportsKindsData, ThrowOnError>): RequestResult<ImportsKindsResponses, ImportsKindsErrors, ThrowOnError> => (options?.client ?? client).get<ImportsKindsResponses, ImportsKindsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/import-kinds',
    ...options
});

/**
 * Read an import and its progress
 *
 * Read an import and its progress. Needs the scope `imports:read`.
 */
export const importsGet = <ThrowOnError extends boolean = true>(options: Options<ImportsGetData, ThrowOnError>): RequestResult<ImportsGetResponses, ImportsGetErrors, ThrowOnError> => (options.client ?? client).get<ImportsGetResponses, ImportsGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/imports/{import}',
    ...options
});

/**
 * Send the file of an import
 *
 * The body is the file, streamed: text/csv with a header, or application/x-ndjson; with a layout, your partner’s file as text/csv or text/plain; a bank’s camt as application/xml, its NACHA returns as text/plain. An upload that breaks off counts for nothing and is sent again from the beginning. Needs the scope `imports:write`.
 */
export const importsUpload = <ThrowOnError extends boolean = true>(options: Options<ImportsUploadData, ThrowOnError>): RequestResult<ImportsUploadResponses, ImportsUploadErrors, ThrowOnError> => (options.client ?? client).put<ImportsUploadResponses, ImportsUploadErrors, ThrowOnError>({
    bodySerializer: null,
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/imports/{import}/content',
    ...options,
    headers: {
        'Content-Type': 'text/csv',
        ...options.headers
    }
});

/**
 * List the rows of an import in the order of its file
 *
 * The rows in the order of the file, each with its fate. As CSV they have the columns of the file again, and their fate behind underscores: correct them and send them as they are. Needs the scope `imports:read`.
 */
export const importsRows = <ThrowOnError extends boolean = true>(options: Options<ImportsRowsData, ThrowOnError>): RequestResult<ImportsRowsResponses, ImportsRowsErrors, ThrowOnError> => (options.client ?? client).get<ImportsRowsResponses, ImportsRowsErrors, ThrowOnError>({
    querySerializer: { parameters: { outcome: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/imports/{import}/rows',
    ...options
});

/**
 * End an import early; rows already processed stay
 *
 * End an import early; rows already processed stay. Needs the scope `imports:write`.
 */
export const importsAbort = <ThrowOnError extends boolean = true>(options: Options<ImportsAbortData, ThrowOnError>): RequestResult<ImportsAbortResponses, ImportsAbortErrors, ThrowOnError> => (options.client ?? client).post<ImportsAbortResponses, ImportsAbortErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/imports/{import}/abort',
    ...options
});

/**
 * Read how far ahead ends of your licences are announced, and where borrowers complain
 *
 * Read how far ahead ends of your licences are announced, and where borrowers complain. Needs the scope `licences:read`.
 */
export const licensingSettingsGet = <ThrowOnError extends boolean = true>(options?: Options<LicensingSettingsGetData, ThrowOnError>): RequestResult<LicensingSettingsGetResponses, LicensingSettingsGetErrors, ThrowOnError> => (options?.client ?? client).get<LicensingSettingsGetResponses, LicensingSettingsGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/licensing-settings',
    ...options
});

/**
 * Change how far ahead ends of licences are announced, and where borrowers complain
 *
 * Change how far ahead ends of licences are announced, and where borrowers complain. Needs the scope `licences:write`.
 */
export const licensingSettingsUpdate = <ThrowOnError extends boolean = true>(options: Options<LicensingSettingsUpdateData, ThrowOnError>): RequestResult<LicensingSettingsUpdateResponses, LicensingSettingsUpdateErrors, ThrowOnError> => (options.client ?? client).patch<LicensingSettingsUpdateResponses, LicensingSettingsUpdateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/licensing-settings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List licences of the register, newest first
 *
 * List licences of the register, newest first. Needs the scope `licences:read`.
 */
export const licencesList = <ThrowOnError extends boolean = true>(options?: Options<LicencesListData, ThrowOnError>): RequestResult<LicencesListResponses, LicencesListErrors, ThrowOnError> => (options?.client ?? client).get<LicencesListResponses, LicencesListErrors, ThrowOnError>({
    querySerializer: { parameters: {
            jurisdiction: { array: { explode: false } },
            activity: { array: { explode: false } },
            status: { array: { explode: false } },
            expand: { array: { explode: false } }
        } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/licences',
    ...options
});

/**
 * Record a licence you hold
 *
 * Record a licence you hold. Needs the scope `licences:write`.
 */
export const licencesRecord = <ThrowOnError extends boolean = true>(options: Options<LicencesRecordData, ThrowOnError>): RequestResult<LicencesRecordResponses, LicencesRecordErrors, ThrowOnError> => (options.client ?? client).post<LicencesRecordResponses, LicencesRecordErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/licences',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read for which days a holder is licensed, and the gaps between
 *
 * Read for which days a holder is licensed, and the gaps between. Needs the scope `licences:read`.
 */
export const licencesCoverage = <ThrowOnError extends boolean = true>(options: Options<LicencesCoverageData, ThrowOnError>): RequestResult<LicencesCoverageResponses, LicencesCoverageErrors, ThrowOnError> => (options.client ?? client).get<LicencesCoverageResponses, LicencesCoverageErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/licence-coverage',
    ...options
});

/**
 * Read a licence of the register
 *
 * Read a licence of the register. Needs the scope `licences:read`.
 */
export const licencesGet = <ThrowOnError extends boolean = true>(options: Options<LicencesGetData, ThrowOnError>): RequestResult<LicencesGetResponses, LicencesGetErrors, ThrowOnError> => (options.client ?? client).get<LicencesGetResponses, LicencesGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/licences/{licence}',
    ...options
});

/**
 * Record the interval that follows a licence of yours
 *
 * Record the interval that follows a licence of yours. Needs the scope `licences:write`.
 */
export const licencesRenew = <ThrowOnError extends boolean = true>(options: Options<LicencesRenewData, ThrowOnError>): RequestResult<LicencesRenewResponses, LicencesRenewErrors, ThrowOnError> => (options.client ?? client).post<LicencesRenewResponses, LicencesRenewErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/licences/{licence}/renew',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Give a licence of yours back: what depends on it stops
 *
 * Give a licence of yours back: what depends on it stops. Needs the scope `licences:write`.
 */
export const licencesSurrender = <ThrowOnError extends boolean = true>(options: Options<LicencesSurrenderData, ThrowOnError>): RequestResult<LicencesSurrenderResponses, LicencesSurrenderErrors, ThrowOnError> => (options.client ?? client).post<LicencesSurrenderResponses, LicencesSurrenderErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/licences/{licence}/surrender',
    ...options
});

/**
 * See that a licence is what it says
 *
 * See that a licence is what it says. Needs the scope `licences:oversee`.
 */
export const licencesVerify = <ThrowOnError extends boolean = true>(options: Options<LicencesVerifyData, ThrowOnError>): RequestResult<LicencesVerifyResponses, LicencesVerifyErrors, ThrowOnError> => (options.client ?? client).post<LicencesVerifyResponses, LicencesVerifyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/licences/{licence}/verify',
    ...options
});

/**
 * Suspend a licence: what depends on it stops
 *
 * Suspend a licence: what depends on it stops. Needs the scope `licences:oversee`.
 */
export const licencesSuspend = <ThrowOnError extends boolean = true>(options: Options<LicencesSuspendData, ThrowOnError>): RequestResult<LicencesSuspendResponses, LicencesSuspendErrors, ThrowOnError> => (options.client ?? client).post<LicencesSuspendResponses, LicencesSuspendErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/licences/{licence}/suspend',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Let a suspended licence count again
 *
 * Let a suspended licence count again. Needs the scope `licences:oversee`.
 */
export const licencesReinstate = <ThrowOnError extends boolean = true>(options: Options<LicencesReinstateData, ThrowOnError>): RequestResult<LicencesReinstateResponses, LicencesReinstateErrors, ThrowOnError> => (options.client ?? client).post<LicencesReinstateResponses, LicencesReinstateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/licences/{licence}/reinstate',
    ...options
});

/**
 * Take a licence away for good: what depends on it stops
 *
 * Take a licence away for good: what depends on it stops. Needs the scope `licences:oversee`.
 */
export const licencesRevoke = <ThrowOnError extends boolean = true>(options: Options<LicencesRevokeData, ThrowOnError>): RequestResult<LicencesRevokeResponses, LicencesRevokeErrors, ThrowOnError> => (options.client ?? client).post<LicencesRevokeResponses, LicencesRevokeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/licences/{licence}/revoke',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List your collectors, or those you oversee, newest first
 *
 * List your collectors, or those you oversee, newest first. Needs the scope `licences:read`.
 */
export const collectorsList = <ThrowOnError extends boolean = true>(options?: Options<CollectorsListData, ThrowOnError>): RequestResult<CollectorsListResponses, CollectorsListErrors, ThrowOnError> => (options?.client ?? client).get<CollectorsListResponses, CollectorsListErrors, ThrowOnError>({
    querySerializer: { parameters: { jurisdiction: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/collectors',
    ...options
});

/**
 * Register a person who contacts borrowers for you
 *
 * Register a person who contacts borrowers for you. Needs the scope `licences:write`.
 */
export const collectorsRegister = <ThrowOnError extends boolean = true>(options: Options<CollectorsRegisterData, ThrowOnError>): RequestResult<CollectorsRegisterResponses, CollectorsRegisterErrors, ThrowOnError> => (options.client ?? client).post<CollectorsRegisterResponses, CollectorsRegisterErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/collectors',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a collector
 *
 * Read a collector. Needs the scope `licences:read`.
 */
export const collectorsGet = <ThrowOnError extends boolean = true>(options: Options<CollectorsGetData, ThrowOnError>): RequestResult<CollectorsGetResponses, CollectorsGetErrors, ThrowOnError> => (options.client ?? client).get<CollectorsGetResponses, CollectorsGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/collectors/{collector}',
    ...options
});

/**
 * Change what the register says about a collector of yours
 *
 * Change what the register says about a collector of yours. Needs the scope `licences:write`.
 */
export const collectorsUpdate = <ThrowOnError extends boolean = true>(options: Options<CollectorsUpdateData, ThrowOnError>): RequestResult<CollectorsUpdateResponses, CollectorsUpdateErrors, ThrowOnError> => (options.client ?? client).patch<CollectorsUpdateResponses, CollectorsUpdateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/collectors/{collector}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Give a collector a new code; the old one is unknown from then on
 *
 * Give a collector a new code; the old one is unknown from then on. Needs the scope `licences:write`.
 */
export const collectorsRotateCode = <ThrowOnError extends boolean = true>(options: Options<CollectorsRotateCodeData, ThrowOnError>): RequestResult<CollectorsRotateCodeResponses, CollectorsRotateCodeErrors, ThrowOnError> => (options.client ?? client).post<CollectorsRotateCodeResponses, CollectorsRotateCodeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/collectors/{collector}/rotate-code',
    ...options
});

/**
 * Destroy the key of a former collector’s name and number
 *
 * Destroy the key of a former collector’s name and number. Needs the scope `licences:write`.
 */
export const collectorsErase = <ThrowOnError extends boolean = true>(options: Options<CollectorsEraseData, ThrowOnError>): RequestResult<CollectorsEraseResponses, CollectorsEraseErrors, ThrowOnError> => (options.client ?? client).post<CollectorsEraseResponses, CollectorsEraseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/collectors/{collector}/erase',
    ...options
});

/**
 * Read a collector’s certificates, trainings, appraisals, findings and bars, and what follows from elsewhere
 *
 * Read a collector’s certificates, trainings, appraisals, findings and bars, and what follows from elsewhere. Needs the scope `licences:read`.
 */
export const collectorsRecord = <ThrowOnError extends boolean = true>(options: Options<CollectorsRecordData, ThrowOnError>): RequestResult<CollectorsRecordResponses, CollectorsRecordErrors, ThrowOnError> => (options.client ?? client).get<CollectorsRecordResponses, CollectorsRecordErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/collectors/{collector}/record',
    ...options
});

/**
 * Read whether a collector may contact borrowers now, by channel, and what is missing
 *
 * Read whether a collector may contact borrowers now, by channel, and what is missing. Needs the scope `licences:read`.
 */
export const collectorsStanding = <ThrowOnError extends boolean = true>(options: Options<CollectorsStandingData, ThrowOnError>): RequestResult<CollectorsStandingResponses, CollectorsStandingErrors, ThrowOnError> => (options.client ?? client).get<CollectorsStandingResponses, CollectorsStandingErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/collectors/{collector}/standing',
    ...options
});

/**
 * Record a certificate of a collector of yours
 *
 * Record a certificate of a collector of yours. Needs the scope `licences:write`.
 */
export const collectorsCertify = <ThrowOnError extends boolean = true>(options: Options<CollectorsCertifyData, ThrowOnError>): RequestResult<CollectorsCertifyResponses, CollectorsCertifyErrors, ThrowOnError> => (options.client ?? client).post<CollectorsCertifyResponses, CollectorsCertifyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/collectors/{collector}/certificates',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Record a training of a collector of yours
 *
 * Record a training of a collector of yours. Needs the scope `licences:write`.
 */
export const collectorsTrain = <ThrowOnError extends boolean = true>(options: Options<CollectorsTrainData, ThrowOnError>): RequestResult<CollectorsTrainResponses, CollectorsTrainErrors, ThrowOnError> => (options.client ?? client).post<CollectorsTrainResponses, CollectorsTrainErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/collectors/{collector}/trainings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Record the yearly appraisal of a collector of yours
 *
 * Record the yearly appraisal of a collector of yours. Needs the scope `licences:write`.
 */
export const collectorsAppraise = <ThrowOnError extends boolean = true>(options: Options<CollectorsAppraiseData, ThrowOnError>): RequestResult<CollectorsAppraiseResponses, CollectorsAppraiseErrors, ThrowOnError> => (options.client ?? client).post<CollectorsAppraiseResponses, CollectorsAppraiseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/collectors/{collector}/appraisals',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Bar a collector from contacting borrowers
 *
 * Bar a collector from contacting borrowers. Needs the scope `licences:write`.
 */
export const collectorsBar = <ThrowOnError extends boolean = true>(options: Options<CollectorsBarData, ThrowOnError>): RequestResult<CollectorsBarResponses, CollectorsBarErrors, ThrowOnError> => (options.client ?? client).post<CollectorsBarResponses, CollectorsBarErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/collectors/{collector}/bars',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lift a bar you placed
 *
 * Lift a bar you placed. Needs the scope `licences:write`.
 */
export const collectorsLiftBar = <ThrowOnError extends boolean = true>(options: Options<CollectorsLiftBarData, ThrowOnError>): RequestResult<CollectorsLiftBarResponses, CollectorsLiftBarErrors, ThrowOnError> => (options.client ?? client).post<CollectorsLiftBarResponses, CollectorsLiftBarErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/collectors/{collector}/bars/lift',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the certificates of your collectors, newest first
 *
 * List the certificates of your collectors, newest first. Needs the scope `licences:read`.
 */
export const collectorCertificatesList = <ThrowOnError extends boolean = true>(options?: Options<CollectorCertificatesListData, ThrowOnError>): RequestResult<CollectorCertificatesListResponses, CollectorCertificatesListErrors, ThrowOnError> => (options?.client ?? client).get<CollectorCertificatesListResponses, CollectorCertificatesListErrors, ThrowOnError>({
    querySerializer: { parameters: { kind: { array: { explode: false } }, expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/collector-certificates',
    ...options
});

/**
 * Report what a collector is said to have done; the collector may reply
 *
 * Report what a collector is said to have done; the collector may reply. Needs the scope `licences:write`.
 */
export const collectorFindingsReport = <ThrowOnError extends boolean = true>(options: Options<CollectorFindingsReportData, ThrowOnError>): RequestResult<CollectorFindingsReportResponses, CollectorFindingsReportErrors, ThrowOnError> => (options.client ?? client).post<CollectorFindingsReportResponses, CollectorFindingsReportErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/collectors/{collector}/findings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List findings about your collectors, or about those you oversee, newest first
 *
 * List findings about your collectors, or about those you oversee, newest first. Needs the scope `licences:read`.
 */
export const collectorFindingsList = <ThrowOnError extends boolean = true>(options?: Options<CollectorFindingsListData, ThrowOnError>): RequestResult<CollectorFindingsListResponses, CollectorFindingsListErrors, ThrowOnError> => (options?.client ?? client).get<CollectorFindingsListResponses, CollectorFindingsListErrors, ThrowOnError>({
    querySerializer: { parameters: {
            status: { array: { explode: false } },
            kind: { array: { explode: false } },
            expand: { array: { explode: false } }
        } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/collector-findings',
    ...options
});

/**
 * Read a finding about a collector
 *
 * Read a finding about a collector. Needs the scope `licences:read`.
 */
export const collectorFindingsGet = <ThrowOnError extends boolean = true>(options: Options<CollectorFindingsGetData, ThrowOnError>): RequestResult<CollectorFindingsGetResponses, CollectorFindingsGetErrors, ThrowOnError> => (options.client ?? client).get<CollectorFindingsGetResponses, CollectorFindingsGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/collector-findings/{finding}',
    ...options
});

/**
 * Give the collector’s reply to a finding
 *
 * Give the collector’s reply to a finding. Needs the scope `licences:write`.
 */
export const collectorFindingsReply = <ThrowOnError extends boolean = true>(options: Options<CollectorFindingsReplyData, ThrowOnError>): RequestResult<CollectorFindingsReplyResponses, CollectorFindingsReplyErrors, ThrowOnError> => (options.client ?? client).post<CollectorFindingsReplyResponses, CollectorFindingsReplyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/collector-findings/{finding}/reply',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Uphold a finding you reported: it follows the person, with the reply
 *
 * Uphold a finding you reported: it follows the person, with the reply. Needs the scope `licences:write`.
 */
export const collectorFindingsUphold = <ThrowOnError extends boolean = true>(options: Options<CollectorFindingsUpholdData, ThrowOnError>): RequestResult<CollectorFindingsUpholdResponses, CollectorFindingsUpholdErrors, ThrowOnError> => (options.client ?? client).post<CollectorFindingsUpholdResponses, CollectorFindingsUpholdErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/collector-findings/{finding}/uphold',
    ...options
});

/**
 * Dismiss a finding you reported
 *
 * Dismiss a finding you reported. Needs the scope `licences:write`.
 */
export const collectorFindingsDismiss = <ThrowOnError extends boolean = true>(options: Options<CollectorFindingsDismissData, ThrowOnError>): RequestResult<CollectorFindingsDismissResponses, CollectorFindingsDismissErrors, ThrowOnError> => (options.client ?? client).post<CollectorFindingsDismissResponses, CollectorFindingsDismissErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/collector-findings/{finding}/dismiss',
    ...options
});

/**
 * List accounts, newest first
 *
 * List accounts, newest first. Needs the scope `accounts:read`.
 */
export const accountsList = <ThrowOnError extends boolean = true>(options?: Options<AccountsListData, ThrowOnError>): RequestResult<AccountsListResponses, AccountsListErrors, ThrowOnError> => (options?.client ?? client).get<AccountsListResponses, AccountsListErrors, ThrowOnError>({
    querySerializer: { parameters: {
            status: { array: { explode: false } },
            bucket: { array: { explode: false } },
            expand: { array: { explode: false } }
        } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/accounts',
    ...options
});

/**
 * Record a debt with its opening balance and its parties
 *
 * Record a debt with its opening balance and its parties. Needs the scope `accounts:write`.
 */
export const accountsCreate = <ThrowOnError extends boolean = true>(options: Options<AccountsCreateData, ThrowOnError>): RequestResult<AccountsCreateResponses, AccountsCreateErrors, ThrowOnError> => (options.client ?? client).post<AccountsCreateResponses, AccountsCreateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/accounts',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read an account
 *
 * Read an account. Needs the scope `accounts:read`.
 */
export const accountsGet = <ThrowOnError extends boolean = true>(options: Options<AccountsGetData, ThrowOnError>): RequestResult<AccountsGetResponses, AccountsGetErrors, ThrowOnError> => (options.client ?? client).get<AccountsGetResponses, AccountsGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/accounts/{account}',
    ...options
});

/**
 * List the parties of an account with whom to contact in their place, newest first
 *
 * List the parties of an account with whom to contact in their place, newest first. Needs the scope `accounts:read`.
 */
export const accountPartiesList = <ThrowOnError extends boolean = true>(options: Options<AccountPartiesListData, ThrowOnError>): RequestResult<AccountPartiesListResponses, AccountPartiesListErrors, ThrowOnError> => (options.client ?? client).get<AccountPartiesListResponses, AccountPartiesListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/accounts/{account}/parties',
    ...options
});

/**
 * Add a party to an account, new or known, in a role
 *
 * Add a party to an account, new or known, in a role. Needs the scope `accounts:write`.
 */
export const accountPartiesAdd = <ThrowOnError extends boolean = true>(options: Options<AccountPartiesAddData, ThrowOnError>): RequestResult<AccountPartiesAddResponses, AccountPartiesAddErrors, ThrowOnError> => (options.client ?? client).post<AccountPartiesAddResponses, AccountPartiesAddErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/accounts/{account}/parties',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * End a party’s role on an account
 *
 * End a party’s role on an account. Needs the scope `accounts:write`.
 */
export const accountPartiesEnd = <ThrowOnError extends boolean = true>(options: Options<AccountPartiesEndData, ThrowOnError>): RequestResult<AccountPartiesEndResponses, AccountPartiesEndErrors, ThrowOnError> => (options.client ?? client).post<AccountPartiesEndResponses, AccountPartiesEndErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/accounts/{account}/parties/{party}/end',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List parties, newest first
 *
 * List parties, newest first. Needs the scope `accounts:read`.
 */
export const partiesList = <ThrowOnError extends boolean = true>(options?: Options<PartiesListData, ThrowOnError>): RequestResult<PartiesListResponses, PartiesListErrors, ThrowOnError> => (options?.client ?? client).get<PartiesListResponses, PartiesListErrors, ThrowOnError>({
    querySerializer: { parameters: { status: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/parties',
    ...options
});

/**
 * Find parties by national id, phone, e-mail, or name and day of birth
 *
 * Find parties by national id, phone, e-mail, or name and day of birth. Needs the scope `accounts:read`.
 */
export const partiesSearch = <ThrowOnError extends boolean = true>(options: Options<PartiesSearchData, ThrowOnError>): RequestResult<PartiesSearchResponses, PartiesSearchErrors, ThrowOnError> => (options.client ?? client).post<PartiesSearchResponses, PartiesSearchErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/parties/search',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a party
 *
 * Read a party. Needs the scope `accounts:read`.
 */
export const partiesGet = <ThrowOnError extends boolean = true>(options: Options<PartiesGetData, ThrowOnError>): RequestResult<PartiesGetResponses, PartiesGetErrors, ThrowOnError> => (options.client ?? client).get<PartiesGetResponses, PartiesGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/parties/{party}',
    ...options
});

/**
 * Change who a party is
 *
 * Change who a party is. Needs the scope `accounts:write`.
 */
export const partiesUpdate = <ThrowOnError extends boolean = true>(options: Options<PartiesUpdateData, ThrowOnError>): RequestResult<PartiesUpdateResponses, PartiesUpdateErrors, ThrowOnError> => (options.client ?? client).patch<PartiesUpdateResponses, PartiesUpdateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/parties/{party}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Destroy the key of a party’s personal data: it can be read nowhere any more
 *
 * Destroy the key of a party’s personal data: it can be read nowhere any more. Needs the scope `accounts:erase`.
 */
export const partiesErase = <ThrowOnError extends boolean = true>(options: Options<PartiesEraseData, ThrowOnError>): RequestResult<PartiesEraseResponses, PartiesEraseErrors, ThrowOnError> => (options.client ?? client).post<PartiesEraseResponses, PartiesEraseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/parties/{party}/erase',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Record that a party is deceased, insolvent, a minor, represented, a victim of identity theft or in prison
 *
 * Record that a party is deceased, insolvent, a minor, represented, a victim of identity theft or in prison. Needs the scope `accounts:write`.
 */
export const partiesRecordStatus = <ThrowOnError extends boolean = true>(options: Options<PartiesRecordStatusData, ThrowOnError>): RequestResult<PartiesRecordStatusResponses, PartiesRecordStatusErrors, ThrowOnError> => (options.client ?? client).post<PartiesRecordStatusResponses, PartiesRecordStatusErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/parties/{party}/statuses',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * End a status of a party
 *
 * End a status of a party. Needs the scope `accounts:write`.
 */
export const partiesEndStatus = <ThrowOnError extends boolean = true>(options: Options<PartiesEndStatusData, ThrowOnError>): RequestResult<PartiesEndStatusResponses, PartiesEndStatusErrors, ThrowOnError> => (options.client ?? client).post<PartiesEndStatusResponses, PartiesEndStatusErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/parties/{party}/statuses/{kind}/end',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Add a contact point to a party
 *
 * Add a contact point to a party. Needs the scope `accounts:write`.
 */
export const contactPointsAdd = <ThrowOnError extends boolean = true>(options: Options<ContactPointsAddData, ThrowOnError>): RequestResult<ContactPointsAddResponses, ContactPointsAddErrors, ThrowOnError> => (options.client ?? client).post<ContactPointsAddResponses, ContactPointsAddErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/parties/{party}/contact-points',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Record that a contact point was verified to be the party’s
 *
 * Record that a contact point was verified to be the party’s. Needs the scope `accounts:write`.
 */
export const contactPointsVerify = <ThrowOnError extends boolean = true>(options: Options<ContactPointsVerifyData, ThrowOnError>): RequestResult<ContactPointsVerifyResponses, ContactPointsVerifyErrors, ThrowOnError> => (options.client ?? client).post<ContactPointsVerifyResponses, ContactPointsVerifyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/contact-points/{contactPoint}/verify',
    ...options
});

/**
 * Record consent to the use of a contact point; it ends an opt-out
 *
 * Record consent to the use of a contact point; it ends an opt-out. Needs the scope `accounts:write`.
 */
export const contactPointsConsent = <ThrowOnError extends boolean = true>(options: Options<ContactPointsConsentData, ThrowOnError>): RequestResult<ContactPointsConsentResponses, ContactPointsConsentErrors, ThrowOnError> => (options.client ?? client).post<ContactPointsConsentResponses, ContactPointsConsentErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/contact-points/{contactPoint}/consent',
    ...options
});

/**
 * Record that the party opted out of the use of a contact point; it ends a consent
 *
 * Record that the party opted out of the use of a contact point; it ends a consent. Needs the scope `accounts:write`.
 */
export const contactPointsOptOut = <ThrowOnError extends boolean = true>(options: Options<ContactPointsOptOutData, ThrowOnError>): RequestResult<ContactPointsOptOutResponses, ContactPointsOptOutErrors, ThrowOnError> => (options.client ?? client).post<ContactPointsOptOutResponses, ContactPointsOptOutErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/contact-points/{contactPoint}/opt-out',
    ...options
});

/**
 * Remove a contact point
 *
 * Remove a contact point. Needs the scope `accounts:write`.
 */
export const contactPointsRemove = <ThrowOnError extends boolean = true>(options: Options<ContactPointsRemoveData, ThrowOnError>): RequestResult<ContactPointsRemoveResponses, ContactPointsRemoveErrors, ThrowOnError> => (options.client ?? client).post<ContactPointsRemoveResponses, ContactPointsRemoveErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/contact-points/{contactPoint}/remove',
    ...options
});

/**
 * Read what is owed on an account and where it stands today
 *
 * Read what is owed on an account and where it stands today. Needs the scope `accounts:read`.
 */
export const accountsDebt = <ThrowOnError extends boolean = true>(options: Options<AccountsDebtData, ThrowOnError>): RequestResult<AccountsDebtResponses, AccountsDebtErrors, ThrowOnError> => (options.client ?? client).get<AccountsDebtResponses, AccountsDebtErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/accounts/{account}/debt',
    ...options
});

/**
 * List an account’s transactions, last recorded first
 *
 * List an account’s transactions, last recorded first. Needs the scope `accounts:read`.
 */
export const transactionsList = <ThrowOnError extends boolean = true>(options: Options<TransactionsListData, ThrowOnError>): RequestResult<TransactionsListResponses, TransactionsListErrors, ThrowOnError> => (options.client ?? client).get<TransactionsListResponses, TransactionsListErrors, ThrowOnError>({
    querySerializer: { parameters: { kind: { array: { explode: false } }, expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/accounts/{account}/transactions',
    ...options
});

/**
 * Post a transaction: what is owed on the account moves by it
 *
 * Post a transaction: what is owed on the account moves by it. Needs the scope `accounts:write`.
 */
export const transactionsPost = <ThrowOnError extends boolean = true>(options: Options<TransactionsPostData, ThrowOnError>): RequestResult<TransactionsPostResponses, TransactionsPostErrors, ThrowOnError> => (options.client ?? client).post<TransactionsPostResponses, TransactionsPostErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/accounts/{account}/transactions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a transaction of an account
 *
 * Read a transaction of an account. Needs the scope `accounts:read`.
 */
export const transactionsGet = <ThrowOnError extends boolean = true>(options: Options<TransactionsGetData, ThrowOnError>): RequestResult<TransactionsGetResponses, TransactionsGetErrors, ThrowOnError> => (options.client ?? client).get<TransactionsGetResponses, TransactionsGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/accounts/{account}/transactions/{transaction}',
    ...options
});

/**
 * Take a transaction back by a twin of the same day and opposite amounts
 *
 * Take a transaction back by a twin of the same day and opposite amounts. Needs the scope `accounts:write`.
 */
export const transactionsReverse = <ThrowOnError extends boolean = true>(options: Options<TransactionsReverseData, ThrowOnError>): RequestResult<TransactionsReverseResponses, TransactionsReverseErrors, ThrowOnError> => (options.client ?? client).post<TransactionsReverseResponses, TransactionsReverseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/accounts/{account}/transactions/{transaction}/reverse',
    ...options
});

/**
 * Record the charge-off of an account: all of it stays owed
 *
 * Record the charge-off of an account: all of it stays owed. Needs the scope `accounts:write`.
 */
export const accountsChargeOff = <ThrowOnError extends boolean = true>(options: Options<AccountsChargeOffData, ThrowOnError>): RequestResult<AccountsChargeOffResponses, AccountsChargeOffErrors, ThrowOnError> => (options.client ?? client).post<AccountsChargeOffResponses, AccountsChargeOffErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/accounts/{account}/charge-off',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Settle an account: what is left is waived
 *
 * Settle an account: what is left is waived. Needs the scope `accounts:write`.
 */
export const accountsSettle = <ThrowOnError extends boolean = true>(options: Options<AccountsSettleData, ThrowOnError>): RequestResult<AccountsSettleResponses, AccountsSettleErrors, ThrowOnError> => (options.client ?? client).post<AccountsSettleResponses, AccountsSettleErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/accounts/{account}/settle',
    ...options
});

/**
 * Close an account
 *
 * Close an account. Needs the scope `accounts:write`.
 */
export const accountsClose = <ThrowOnError extends boolean = true>(options: Options<AccountsCloseData, ThrowOnError>): RequestResult<AccountsCloseResponses, AccountsCloseErrors, ThrowOnError> => (options.client ?? client).post<AccountsCloseResponses, AccountsCloseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/accounts/{account}/close',
    ...options
});

/**
 * Take a closed account up again
 *
 * Take a closed account up again. Needs the scope `accounts:write`.
 */
export const accountsReopen = <ThrowOnError extends boolean = true>(options: Options<AccountsReopenData, ThrowOnError>): RequestResult<AccountsReopenResponses, AccountsReopenErrors, ThrowOnError> => (options.client ?? client).post<AccountsReopenResponses, AccountsReopenErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/accounts/{account}/reopen',
    ...options
});

/**
 * Report how many days an account is past due as of a day
 *
 * Report how many days an account is past due as of a day. Needs the scope `accounts:write`.
 */
export const accountsReportDelinquency = <ThrowOnError extends boolean = true>(options: Options<AccountsReportDelinquencyData, ThrowOnError>): RequestResult<AccountsReportDelinquencyResponses, AccountsReportDelinquencyErrors, ThrowOnError> => (options.client ?? client).post<AccountsReportDelinquencyResponses, AccountsReportDelinquencyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/accounts/{account}/delinquency',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Correct the first-delinquency date of the last episode on evidence
 *
 * Correct the first-delinquency date of the last episode on evidence. Needs the scope `accounts:write`.
 */
export const accountsCorrectDelinquency = <ThrowOnError extends boolean = true>(options: Options<AccountsCorrectDelinquencyData, ThrowOnError>): RequestResult<AccountsCorrectDelinquencyResponses, AccountsCorrectDelinquencyErrors, ThrowOnError> => (options.client ?? client).post<AccountsCorrectDelinquencyResponses, AccountsCorrectDelinquencyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/accounts/{account}/delinquency/correct',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List an account’s delinquency episodes, last begun first
 *
 * List an account’s delinquency episodes, last begun first. Needs the scope `accounts:read`.
 */
export const accountsEpisodes = <ThrowOnError extends boolean = true>(options: Options<AccountsEpisodesData, ThrowOnError>): RequestResult<AccountsEpisodesResponses, AccountsEpisodesErrors, ThrowOnError> => (options.client ?? client).get<AccountsEpisodesResponses, AccountsEpisodesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/accounts/{account}/episodes',
    ...options
});

/**
 * List the bands of days past due an account was in, last entered first
 *
 * List the bands of days past due an account was in, last entered first. Needs the scope `accounts:read`.
 */
export const accountsBuckets = <ThrowOnError extends boolean = true>(options: Options<AccountsBucketsData, ThrowOnError>): RequestResult<AccountsBucketsResponses, AccountsBucketsErrors, ThrowOnError> => (options.client ?? client).get<AccountsBucketsResponses, AccountsBucketsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/accounts/{account}/buckets',
    ...options
});

/**
 * Fix the itemisation of the debt: its kind and date stay for life
 *
 * Fix the itemisation of the debt: its kind and date stay for life. Needs the scope `accounts:write`.
 */
export const accountsSetItemisation = <ThrowOnError extends boolean = true>(options: Options<AccountsSetItemisationData, ThrowOnError>): RequestResult<AccountsSetItemisationResponses, AccountsSetItemisationErrors, ThrowOnError> => (options.client ?? client).post<AccountsSetItemisationResponses, AccountsSetItemisationErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/accounts/{account}/itemisation',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Set until when an account may be sued for
 *
 * Set until when an account may be sued for. Needs the scope `accounts:write`.
 */
export const accountsSetLimitation = <ThrowOnError extends boolean = true>(options: Options<AccountsSetLimitationData, ThrowOnError>): RequestResult<AccountsSetLimitationResponses, AccountsSetLimitationErrors, ThrowOnError> => (options.client ?? client).post<AccountsSetLimitationResponses, AccountsSetLimitationErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/accounts/{account}/limitation',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Record what interrupts the limitation period
 *
 * Record what interrupts the limitation period. Needs the scope `accounts:write`.
 */
export const accountsInterruptLimitation = <ThrowOnError extends boolean = true>(options: Options<AccountsInterruptLimitationData, ThrowOnError>): RequestResult<AccountsInterruptLimitationResponses, AccountsInterruptLimitationErrors, ThrowOnError> => (options.client ?? client).post<AccountsInterruptLimitationResponses, AccountsInterruptLimitationErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/accounts/{account}/limitation/interrupt',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Change the terms of interest from a day on
 *
 * Change the terms of interest from a day on. Needs the scope `accounts:write`.
 */
export const accountsChangeAccrual = <ThrowOnError extends boolean = true>(options: Options<AccountsChangeAccrualData, ThrowOnError>): RequestResult<AccountsChangeAccrualResponses, AccountsChangeAccrualErrors, ThrowOnError> => (options.client ?? client).post<AccountsChangeAccrualResponses, AccountsChangeAccrualErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/accounts/{account}/accrual',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Freeze the accrual of interest
 *
 * Freeze the accrual of interest. Needs the scope `accounts:write`.
 */
export const accountsFreezeAccrual = <ThrowOnError extends boolean = true>(options: Options<AccountsFreezeAccrualData, ThrowOnError>): RequestResult<AccountsFreezeAccrualResponses, AccountsFreezeAccrualErrors, ThrowOnError> => (options.client ?? client).post<AccountsFreezeAccrualResponses, AccountsFreezeAccrualErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/accounts/{account}/accrual/freeze',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Resume the accrual of interest
 *
 * Resume the accrual of interest. Needs the scope `accounts:write`.
 */
export const accountsResumeAccrual = <ThrowOnError extends boolean = true>(options: Options<AccountsResumeAccrualData, ThrowOnError>): RequestResult<AccountsResumeAccrualResponses, AccountsResumeAccrualErrors, ThrowOnError> => (options.client ?? client).post<AccountsResumeAccrualResponses, AccountsResumeAccrualErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/accounts/{account}/accrual/resume',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List an account’s costs, newest first
 *
 * List an account’s costs, newest first. Needs the scope `accounts:read`.
 */
export const costsList = <ThrowOnError extends boolean = true>(options: Options<CostsListData, ThrowOnError>): RequestResult<CostsListResponses, CostsListErrors, ThrowOnError> => (options.client ?? client).get<CostsListResponses, CostsListErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/accounts/{account}/costs',
    ...options
});

/**
 * Record an expense: charged to the borrower where that is lawful, or borne by the lender
 *
 * Record an expense: charged to the borrower where that is lawful, or borne by the lender. Needs the scope `accounts:write`.
 */
export const costsRecord = <ThrowOnError extends boolean = true>(options: Options<CostsRecordData, ThrowOnError>): RequestResult<CostsRecordResponses, CostsRecordErrors, ThrowOnError> => (options.client ?? client).post<CostsRecordResponses, CostsRecordErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/accounts/{account}/costs',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List an account’s documents, newest first
 *
 * List an account’s documents, newest first. Needs the scope `accounts:read`.
 */
export const documentsList = <ThrowOnError extends boolean = true>(options: Options<DocumentsListData, ThrowOnError>): RequestResult<DocumentsListResponses, DocumentsListErrors, ThrowOnError> => (options.client ?? client).get<DocumentsListResponses, DocumentsListErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/accounts/{account}/documents',
    ...options
});

/**
 * Register a document of an account by its hash; the file stays with you
 *
 * Register a document of an account by its hash; the file stays with you. Needs the scope `accounts:write`.
 */
export const documentsRegister = <ThrowOnError extends boolean = true>(options: Options<DocumentsRegisterData, ThrowOnError>): RequestResult<DocumentsRegisterResponses, DocumentsRegisterErrors, ThrowOnError> => (options.client ?? client).post<DocumentsRegisterResponses, DocumentsRegisterErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/accounts/{account}/documents',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a document of an account: its description and hash
 *
 * Read a document of an account: its description and hash. Needs the scope `accounts:read`.
 */
export const documentsGet = <ThrowOnError extends boolean = true>(options: Options<DocumentsGetData, ThrowOnError>): RequestResult<DocumentsGetResponses, DocumentsGetErrors, ThrowOnError> => (options.client ?? client).get<DocumentsGetResponses, DocumentsGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/accounts/{account}/documents/{document}',
    ...options
});

/**
 * List the consents you took, or those you may use, newest first
 *
 * List the consents you took, or those you may use, newest first. Needs the scope `consents:read`.
 */
export const consentsList = <ThrowOnError extends boolean = true>(options?: Options<ConsentsListData, ThrowOnError>): RequestResult<ConsentsListResponses, ConsentsListErrors, ThrowOnError> => (options?.client ?? client).get<ConsentsListResponses, ConsentsListErrors, ThrowOnError>({
    querySerializer: { parameters: { state: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/consents',
    ...options
});

/**
 * Record a person’s consent to one use by one recipient
 *
 * What the person was shown and how they said yes, bound to one token by a salted commitment. The answer is the record, signed, and the code of the person’s receipt. Needs the scope `consents:write`.
 */
export const consentsRecord = <ThrowOnError extends boolean = true>(options: Options<ConsentsRecordData, ThrowOnError>): RequestResult<ConsentsRecordResponses, ConsentsRecordErrors, ThrowOnError> => (options.client ?? client).post<ConsentsRecordResponses, ConsentsRecordErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/consents',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a consent you took or may use
 *
 * Read a consent you took or may use. Needs the scope `consents:read`.
 */
export const consentsGet = <ThrowOnError extends boolean = true>(options: Options<ConsentsGetData, ThrowOnError>): RequestResult<ConsentsGetResponses, ConsentsGetErrors, ThrowOnError> => (options.client ?? client).get<ConsentsGetResponses, ConsentsGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/consents/{consent}',
    ...options
});

/**
 * Read the signed record of a consent
 *
 * Read the signed record of a consent. Needs the scope `consents:read`.
 */
export const consentsSigned = <ThrowOnError extends boolean = true>(options: Options<ConsentsSignedData, ThrowOnError>): RequestResult<ConsentsSignedResponses, ConsentsSignedErrors, ThrowOnError> => (options.client ?? client).get<ConsentsSignedResponses, ConsentsSignedErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/consents/{consent}/record',
    ...options
});

/**
 * Withdraw a consent: nothing more is done under it from this moment
 *
 * Either side may. The next use is refused from this moment, the published status list says so within a minute, and both sides are told by event. Needs the scope `consents:write`.
 */
export const consentsWithdraw = <ThrowOnError extends boolean = true>(options: Options<ConsentsWithdrawData, ThrowOnError>): RequestResult<ConsentsWithdrawResponses, ConsentsWithdrawErrors, ThrowOnError> => (options.client ?? client).post<ConsentsWithdrawResponses, ConsentsWithdrawErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/consents/{consent}/withdraw',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Say what became of the data after a consent was withdrawn
 *
 * Say what became of the data after a consent was withdrawn. Needs the scope `consents:write`.
 */
export const consentsAcknowledge = <ThrowOnError extends boolean = true>(options: Options<ConsentsAcknowledgeData, ThrowOnError>): RequestResult<ConsentsAcknowledgeResponses, ConsentsAcknowledgeErrors, ThrowOnError> => (options.client ?? client).post<ConsentsAcknowledgeResponses, ConsentsAcknowledgeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/consents/{consent}/acknowledge',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the grants you made, or that were made to you, newest first
 *
 * List the grants you made, or that were made to you, newest first. Needs the scope `consents:read`.
 */
export const sharingGrantsList = <ThrowOnError extends boolean = true>(options?: Options<SharingGrantsListData, ThrowOnError>): RequestResult<SharingGrantsListResponses, SharingGrantsListErrors, ThrowOnError> => (options?.client ?? client).get<SharingGrantsListResponses, SharingGrantsListErrors, ThrowOnError>({
    querySerializer: { parameters: { state: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/sharing-grants',
    ...options
});

/**
 * Let an agency read parts of your case files, for a purpose and a time
 *
 * Once you made one to an agency, its case files show what your grants that stand name and the mandate shares, and nothing when none stands. An agency you made none to reads what the mandate shares. Needs the scope `consents:write`.
 */
export const sharingGrantsMake = <ThrowOnError extends boolean = true>(options: Options<SharingGrantsMakeData, ThrowOnError>): RequestResult<SharingGrantsMakeResponses, SharingGrantsMakeErrors, ThrowOnError> => (options.client ?? client).post<SharingGrantsMakeResponses, SharingGrantsMakeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/sharing-grants',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a grant between you and the other side
 *
 * Read a grant between you and the other side. Needs the scope `consents:read`.
 */
export const sharingGrantsGet = <ThrowOnError extends boolean = true>(options: Options<SharingGrantsGetData, ThrowOnError>): RequestResult<SharingGrantsGetResponses, SharingGrantsGetErrors, ThrowOnError> => (options.client ?? client).get<SharingGrantsGetResponses, SharingGrantsGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/sharing-grants/{sharingGrant}',
    ...options
});

/**
 * Take a grant back: what nothing else shares is gone from the case files at once
 *
 * Take a grant back: what nothing else shares is gone from the case files at once. Needs the scope `consents:write`.
 */
export const sharingGrantsRevoke = <ThrowOnError extends boolean = true>(options: Options<SharingGrantsRevokeData, ThrowOnError>): RequestResult<SharingGrantsRevokeResponses, SharingGrantsRevokeErrors, ThrowOnError> => (options.client ?? client).post<SharingGrantsRevokeResponses, SharingGrantsRevokeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/sharing-grants/{sharingGrant}/revoke',
    ...options
});

/**
 * Read the sums of your ledger, as of any day of effect or of recording
 *
 * Read the sums of your ledger, as of any day of effect or of recording. Needs the scope `payments:read`.
 */
export const ledgerTrialBalance = <ThrowOnError extends boolean = true>(options?: Options<LedgerTrialBalanceData, ThrowOnError>): RequestResult<LedgerTrialBalanceResponses, LedgerTrialBalanceErrors, ThrowOnError> => (options?.client ?? client).get<LedgerTrialBalanceResponses, LedgerTrialBalanceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/trial-balance',
    ...options
});

/**
 * List what was posted, set by set, newest first
 *
 * A lender reads all of its ledger, the movements of its debts among it; an agency the sets it has a part in. Needs the scope `payments:read`.
 */
export const ledgerPostings = <ThrowOnError extends boolean = true>(options?: Options<LedgerPostingsData, ThrowOnError>): RequestResult<LedgerPostingsResponses, LedgerPostingsErrors, ThrowOnError> => (options?.client ?? client).get<LedgerPostingsResponses, LedgerPostingsErrors, ThrowOnError>({
    querySerializer: { parameters: { kind: { array: { explode: false } }, expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/postings',
    ...options
});

/**
 * List mandates, newest first
 *
 * List mandates, newest first. Needs the scope `mandates:read`.
 */
export const mandatesList = <ThrowOnError extends boolean = true>(options?: Options<MandatesListData, ThrowOnError>): RequestResult<MandatesListResponses, MandatesListErrors, ThrowOnError> => (options?.client ?? client).get<MandatesListResponses, MandatesListErrors, ThrowOnError>({
    querySerializer: { parameters: { status: { array: { explode: false } }, expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/mandates',
    ...options
});

/**
 * Propose a mandate to the other side and sign its first version
 *
 * Propose a mandate to the other side and sign its first version. Needs the scope `mandates:write`.
 */
export const mandatesPropose = <ThrowOnError extends boolean = true>(options: Options<MandatesProposeData, ThrowOnError>): RequestResult<MandatesProposeResponses, MandatesProposeErrors, ThrowOnError> => (options.client ?? client).post<MandatesProposeResponses, MandatesProposeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/mandates',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a mandate with its latest version
 *
 * Read a mandate with its latest version. Needs the scope `mandates:read`.
 */
export const mandatesGet = <ThrowOnError extends boolean = true>(options: Options<MandatesGetData, ThrowOnError>): RequestResult<MandatesGetResponses, MandatesGetErrors, ThrowOnError> => (options.client ?? client).get<MandatesGetResponses, MandatesGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/mandates/{mandate}',
    ...options
});

/**
 * Propose a new version of a mandate’s terms and sign it
 *
 * Propose a new version of a mandate’s terms and sign it. Needs the scope `mandates:write`.
 */
export const mandatesAmend = <ThrowOnError extends boolean = true>(options: Options<MandatesAmendData, ThrowOnError>): RequestResult<MandatesAmendResponses, MandatesAmendErrors, ThrowOnError> => (options.client ?? client).post<MandatesAmendResponses, MandatesAmendErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/mandates/{mandate}/amend',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Sign the latest version of a mandate and bring it into force
 *
 * Sign the latest version of a mandate and bring it into force. Needs the scope `mandates:write`.
 */
export const mandatesSign = <ThrowOnError extends boolean = true>(options: Options<MandatesSignData, ThrowOnError>): RequestResult<MandatesSignResponses, MandatesSignErrors, ThrowOnError> => (options.client ?? client).post<MandatesSignResponses, MandatesSignErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/mandates/{mandate}/sign',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Suspend a mandate: open offers are withdrawn, and all work under it stops until you resume it
 *
 * Suspend a mandate: open offers are withdrawn, and all work under it stops until you resume it. Needs the scope `mandates:write`.
 */
export const mandatesSuspend = <ThrowOnError extends boolean = true>(options: Options<MandatesSuspendData, ThrowOnError>): RequestResult<MandatesSuspendResponses, MandatesSuspendErrors, ThrowOnError> => (options.client ?? client).post<MandatesSuspendResponses, MandatesSuspendErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/mandates/{mandate}/suspend',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Resume a mandate you suspended: work goes on wherever nothing else holds it
 *
 * Resume a mandate you suspended: work goes on wherever nothing else holds it. Needs the scope `mandates:write`.
 */
export const mandatesResume = <ThrowOnError extends boolean = true>(options: Options<MandatesResumeData, ThrowOnError>): RequestResult<MandatesResumeResponses, MandatesResumeErrors, ThrowOnError> => (options.client ?? client).post<MandatesResumeResponses, MandatesResumeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/mandates/{mandate}/resume',
    ...options
});

/**
 * End a mandate: nothing more is placed under it, and what is held goes on hold
 *
 * End a mandate: nothing more is placed under it, and what is held goes on hold. Needs the scope `mandates:write`.
 */
export const mandatesEnd = <ThrowOnError extends boolean = true>(options: Options<MandatesEndData, ThrowOnError>): RequestResult<MandatesEndResponses, MandatesEndErrors, ThrowOnError> => (options.client ?? client).post<MandatesEndResponses, MandatesEndErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/mandates/{mandate}/end',
    ...options
});

/**
 * Read in which order the law makes a payment pay the parts of a debt
 *
 * Read in which order the law makes a payment pay the parts of a debt. Needs the scope `mandates:read`.
 */
export const allocationRulesGet = <ThrowOnError extends boolean = true>(options?: Options<AllocationRulesGetData, ThrowOnError>): RequestResult<AllocationRulesGetResponses, AllocationRulesGetErrors, ThrowOnError> => (options?.client ?? client).get<AllocationRulesGetResponses, AllocationRulesGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/allocation-rules',
    ...options
});

/**
 * List placements, newest first
 *
 * List placements, newest first. Needs the scope `placements:read`.
 */
export const placementsList = <ThrowOnError extends boolean = true>(options?: Options<PlacementsListData, ThrowOnError>): RequestResult<PlacementsListResponses, PlacementsListErrors, ThrowOnError> => (options?.client ?? client).get<PlacementsListResponses, PlacementsListErrors, ThrowOnError>({
    querySerializer: { parameters: { status: { array: { explode: false } }, expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placements',
    ...options
});

/**
 * Place an account: offer it to the agency of a mandate, or draft the offer
 *
 * Place an account: offer it to the agency of a mandate, or draft the offer. Needs the scope `placements:place`.
 */
export const placementsPlace = <ThrowOnError extends boolean = true>(options: Options<PlacementsPlaceData, ThrowOnError>): RequestResult<PlacementsPlaceResponses, PlacementsPlaceErrors, ThrowOnError> => (options.client ?? client).post<PlacementsPlaceResponses, PlacementsPlaceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placements',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a placement
 *
 * Read a placement. Needs the scope `placements:read`.
 */
export const placementsGet = <ThrowOnError extends boolean = true>(options: Options<PlacementsGetData, ThrowOnError>): RequestResult<PlacementsGetResponses, PlacementsGetErrors, ThrowOnError> => (options.client ?? client).get<PlacementsGetResponses, PlacementsGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placements/{placement}',
    ...options
});

/**
 * List what happened to a placement, newest first
 *
 * List what happened to a placement, newest first. Needs the scope `placements:read`.
 */
export const placementsHistory = <ThrowOnError extends boolean = true>(options: Options<PlacementsHistoryData, ThrowOnError>): RequestResult<PlacementsHistoryResponses, PlacementsHistoryErrors, ThrowOnError> => (options.client ?? client).get<PlacementsHistoryResponses, PlacementsHistoryErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placements/{placement}/history',
    ...options
});

/**
 * Offer a drafted placement to the agency
 *
 * Offer a drafted placement to the agency. Needs the scope `placements:place`.
 */
export const placementsOffer = <ThrowOnError extends boolean = true>(options: Options<PlacementsOfferData, ThrowOnError>): RequestResult<PlacementsOfferResponses, PlacementsOfferErrors, ThrowOnError> => (options.client ?? client).post<PlacementsOfferResponses, PlacementsOfferErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placements/{placement}/offer',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Withdraw a draft, or an offer the agency has not answered
 *
 * Withdraw a draft, or an offer the agency has not answered. Needs the scope `placements:place`.
 */
export const placementsWithdraw = <ThrowOnError extends boolean = true>(options: Options<PlacementsWithdrawData, ThrowOnError>): RequestResult<PlacementsWithdrawResponses, PlacementsWithdrawErrors, ThrowOnError> => (options.client ?? client).post<PlacementsWithdrawResponses, PlacementsWithdrawErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placements/{placement}/withdraw',
    ...options
});

/**
 * Accept an offered account: its case file opens
 *
 * Accept an offered account: its case file opens. Needs the scope `placements:respond`.
 */
export const placementsAccept = <ThrowOnError extends boolean = true>(options: Options<PlacementsAcceptData, ThrowOnError>): RequestResult<PlacementsAcceptResponses, PlacementsAcceptErrors, ThrowOnError> => (options.client ?? client).post<PlacementsAcceptResponses, PlacementsAcceptErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placements/{placement}/accept',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Decline an offered account with a code
 *
 * Decline an offered account with a code. Needs the scope `placements:respond`.
 */
export const placementsDecline = <ThrowOnError extends boolean = true>(options: Options<PlacementsDeclineData, ThrowOnError>): RequestResult<PlacementsDeclineResponses, PlacementsDeclineErrors, ThrowOnError> => (options.client ?? client).post<PlacementsDeclineResponses, PlacementsDeclineErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placements/{placement}/decline',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Begin to work an accepted account
 *
 * Begin to work an accepted account. Needs the scope `placements:work`.
 */
export const placementsActivate = <ThrowOnError extends boolean = true>(options: Options<PlacementsActivateData, ThrowOnError>): RequestResult<PlacementsActivateResponses, PlacementsActivateErrors, ThrowOnError> => (options.client ?? client).post<PlacementsActivateResponses, PlacementsActivateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placements/{placement}/activate',
    ...options
});

/**
 * Close a placement with a code: the case file is gone at once
 *
 * Close a placement with a code: the case file is gone at once. Needs the scope `placements:work`.
 */
export const placementsClose = <ThrowOnError extends boolean = true>(options: Options<PlacementsCloseData, ThrowOnError>): RequestResult<PlacementsCloseResponses, PlacementsCloseErrors, ThrowOnError> => (options.client ?? client).post<PlacementsCloseResponses, PlacementsCloseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placements/{placement}/close',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Reopen a closed placement, with a code: the agency holds the account again
 *
 * Reopen a closed placement, with a code: the agency holds the account again. Needs the scope `placements:place`.
 */
export const placementsReopen = <ThrowOnError extends boolean = true>(options: Options<PlacementsReopenData, ThrowOnError>): RequestResult<PlacementsReopenResponses, PlacementsReopenErrors, ThrowOnError> => (options.client ?? client).post<PlacementsReopenResponses, PlacementsReopenErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placements/{placement}/reopen',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ask to give a placement back, with a code: it is returned unless the lender refuses in time
 *
 * Ask to give a placement back, with a code: it is returned unless the lender refuses in time. Needs the scope `placements:work`.
 */
export const returnsRequest = <ThrowOnError extends boolean = true>(options: Options<ReturnsRequestData, ThrowOnError>): RequestResult<ReturnsRequestResponses, ReturnsRequestErrors, ThrowOnError> => (options.client ?? client).post<ReturnsRequestResponses, ReturnsRequestErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placements/{placement}/returns',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List what agencies give back, newest first
 *
 * List what agencies give back, newest first. Needs the scope `placements:read`.
 */
export const returnsList = <ThrowOnError extends boolean = true>(options?: Options<ReturnsListData, ThrowOnError>): RequestResult<ReturnsListResponses, ReturnsListErrors, ThrowOnError> => (options?.client ?? client).get<ReturnsListResponses, ReturnsListErrors, ThrowOnError>({
    querySerializer: { parameters: { state: { array: { explode: false } }, expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/returns',
    ...options
});

/**
 * Read a return
 *
 * Read a return. Needs the scope `placements:read`.
 */
export const returnsGet = <ThrowOnError extends boolean = true>(options: Options<ReturnsGetData, ThrowOnError>): RequestResult<ReturnsGetResponses, ReturnsGetErrors, ThrowOnError> => (options.client ?? client).get<ReturnsGetResponses, ReturnsGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/returns/{returned}',
    ...options
});

/**
 * Take a placement back that the agency returns: its case file is gone at once
 *
 * Take a placement back that the agency returns: its case file is gone at once. Needs the scope `placements:place`.
 */
export const returnsAccept = <ThrowOnError extends boolean = true>(options: Options<ReturnsAcceptData, ThrowOnError>): RequestResult<ReturnsAcceptResponses, ReturnsAcceptErrors, ThrowOnError> => (options.client ?? client).post<ReturnsAcceptResponses, ReturnsAcceptErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/returns/{returned}/accept',
    ...options
});

/**
 * Refuse a return with a code: the agency goes on working the account
 *
 * Refuse a return with a code: the agency goes on working the account. Needs the scope `placements:place`.
 */
export const returnsRefuse = <ThrowOnError extends boolean = true>(options: Options<ReturnsRefuseData, ThrowOnError>): RequestResult<ReturnsRefuseResponses, ReturnsRefuseErrors, ThrowOnError> => (options.client ?? client).post<ReturnsRefuseResponses, ReturnsRefuseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/returns/{returned}/refuse',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Keep a placement after all: what it was before the return shows again
 *
 * Keep a placement after all: what it was before the return shows again. Needs the scope `placements:work`.
 */
export const returnsWithdraw = <ThrowOnError extends boolean = true>(options: Options<ReturnsWithdrawData, ThrowOnError>): RequestResult<ReturnsWithdrawResponses, ReturnsWithdrawErrors, ThrowOnError> => (options.client ?? client).post<ReturnsWithdrawResponses, ReturnsWithdrawErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/returns/{returned}/withdraw',
    ...options
});

/**
 * Put a placement on hold: work stops until the last hold is gone
 *
 * Put a placement on hold: work stops until the last hold is gone. Needs the scope `placements:work`.
 */
export const holdsPlace = <ThrowOnError extends boolean = true>(options: Options<HoldsPlaceData, ThrowOnError>): RequestResult<HoldsPlaceResponses, HoldsPlaceErrors, ThrowOnError> => (options.client ?? client).post<HoldsPlaceResponses, HoldsPlaceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placements/{placement}/holds',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List what stops work on placements, newest first
 *
 * List what stops work on placements, newest first. Needs the scope `placements:read`.
 */
export const holdsList = <ThrowOnError extends boolean = true>(options?: Options<HoldsListData, ThrowOnError>): RequestResult<HoldsListResponses, HoldsListErrors, ThrowOnError> => (options?.client ?? client).get<HoldsListResponses, HoldsListErrors, ThrowOnError>({
    querySerializer: { parameters: { source: { array: { explode: false } }, expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/holds',
    ...options
});

/**
 * Read a hold
 *
 * Read a hold. Needs the scope `placements:read`.
 */
export const holdsGet = <ThrowOnError extends boolean = true>(options: Options<HoldsGetData, ThrowOnError>): RequestResult<HoldsGetResponses, HoldsGetErrors, ThrowOnError> => (options.client ?? client).get<HoldsGetResponses, HoldsGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/holds/{hold}',
    ...options
});

/**
 * Lift a hold you placed: work goes on when it was the last
 *
 * Lift a hold you placed: work goes on when it was the last. Needs the scope `placements:work`.
 */
export const holdsLift = <ThrowOnError extends boolean = true>(options: Options<HoldsLiftData, ThrowOnError>): RequestResult<HoldsLiftResponses, HoldsLiftErrors, ThrowOnError> => (options.client ?? client).post<HoldsLiftResponses, HoldsLiftErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/holds/{hold}/lift',
    ...options
});

/**
 * Read what the lender shares of a placed account
 *
 * Read what the lender shares of a placed account. Needs the scope `placements:read`.
 */
export const caseFilesGet = <ThrowOnError extends boolean = true>(options: Options<CaseFilesGetData, ThrowOnError>): RequestResult<CaseFilesGetResponses, CaseFilesGetErrors, ThrowOnError> => (options.client ?? client).get<CaseFilesGetResponses, CaseFilesGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placements/{placement}/case-file',
    ...options
});

/**
 * List the case files open to you, newest placement first
 *
 * List the case files open to you, newest placement first. Needs the scope `placements:read`.
 */
export const caseFilesList = <ThrowOnError extends boolean = true>(options?: Options<CaseFilesListData, ThrowOnError>): RequestResult<CaseFilesListResponses, CaseFilesListErrors, ThrowOnError> => (options?.client ?? client).get<CaseFilesListResponses, CaseFilesListErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/case-files',
    ...options
});

/**
 * List batches, newest first
 *
 * List batches, newest first. Needs the scope `placements:read`.
 */
export const placementBatchesList = <ThrowOnError extends boolean = true>(options?: Options<PlacementBatchesListData, ThrowOnError>): RequestResult<PlacementBatchesListResponses, PlacementBatchesListErrors, ThrowOnError> => (options?.client ?? client).get<PlacementBatchesListResponses, PlacementBatchesListErrors, ThrowOnError>({
    querySerializer: { parameters: { state: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placement-batches',
    ...options
});

/**
 * Place many accounts under a mandate in one job
 *
 * Drafts a placement for each account that may be placed, then offers them all at once. Poll the batch for its progress, its rows for what failed and why. Needs the scope `placements:place`.
 */
export const placementBatchesCreate = <ThrowOnError extends boolean = true>(options: Options<PlacementBatchesCreateData, ThrowOnError>): RequestResult<PlacementBatchesCreateResponses, PlacementBatchesCreateErrors, ThrowOnError> => (options.client ?? client).post<PlacementBatchesCreateResponses, PlacementBatchesCreateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placement-batches',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a batch and how far it has come
 *
 * Read a batch and how far it has come. Needs the scope `placements:read`.
 */
export const placementBatchesGet = <ThrowOnError extends boolean = true>(options: Options<PlacementBatchesGetData, ThrowOnError>): RequestResult<PlacementBatchesGetResponses, PlacementBatchesGetErrors, ThrowOnError> => (options.client ?? client).get<PlacementBatchesGetResponses, PlacementBatchesGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placement-batches/{batch}',
    ...options
});

/**
 * List the rows of a batch in order, with what became of each
 *
 * List the rows of a batch in order, with what became of each. Needs the scope `placements:read`.
 */
export const placementBatchesRows = <ThrowOnError extends boolean = true>(options: Options<PlacementBatchesRowsData, ThrowOnError>): RequestResult<PlacementBatchesRowsResponses, PlacementBatchesRowsErrors, ThrowOnError> => (options.client ?? client).get<PlacementBatchesRowsResponses, PlacementBatchesRowsErrors, ThrowOnError>({
    querySerializer: { parameters: { outcome: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placement-batches/{batch}/rows',
    ...options
});

/**
 * Stop a batch and withdraw what the agency has not answered
 *
 * Stop a batch and withdraw what the agency has not answered. Needs the scope `placements:place`.
 */
export const placementBatchesAbort = <ThrowOnError extends boolean = true>(options: Options<PlacementBatchesAbortData, ThrowOnError>): RequestResult<PlacementBatchesAbortResponses, PlacementBatchesAbortErrors, ThrowOnError> => (options.client ?? client).post<PlacementBatchesAbortResponses, PlacementBatchesAbortErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placement-batches/{batch}/abort',
    ...options
});

/**
 * Answer every offer of a batch in one call
 *
 * Answer every offer of a batch in one call. Needs the scope `placements:respond`.
 */
export const placementBatchesAnswer = <ThrowOnError extends boolean = true>(options: Options<PlacementBatchesAnswerData, ThrowOnError>): RequestResult<PlacementBatchesAnswerResponses, PlacementBatchesAnswerErrors, ThrowOnError> => (options.client ?? client).post<PlacementBatchesAnswerResponses, PlacementBatchesAnswerErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placement-batches/{batch}/answer',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ask the other side something about a placement, or for a document
 *
 * Ask the other side something about a placement, or for a document. Needs the scope `placements:work`.
 */
export const queriesAsk = <ThrowOnError extends boolean = true>(options: Options<QueriesAskData, ThrowOnError>): RequestResult<QueriesAskResponses, QueriesAskErrors, ThrowOnError> => (options.client ?? client).post<QueriesAskResponses, QueriesAskErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placements/{placement}/queries',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List questions between lender and agency, newest first
 *
 * List questions between lender and agency, newest first. Needs the scope `placements:read`.
 */
export const queriesList = <ThrowOnError extends boolean = true>(options?: Options<QueriesListData, ThrowOnError>): RequestResult<QueriesListResponses, QueriesListErrors, ThrowOnError> => (options?.client ?? client).get<QueriesListResponses, QueriesListErrors, ThrowOnError>({
    querySerializer: { parameters: { state: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/queries',
    ...options
});

/**
 * Read a question between lender and agency
 *
 * Read a question between lender and agency. Needs the scope `placements:read`.
 */
export const queriesGet = <ThrowOnError extends boolean = true>(options: Options<QueriesGetData, ThrowOnError>): RequestResult<QueriesGetResponses, QueriesGetErrors, ThrowOnError> => (options.client ?? client).get<QueriesGetResponses, QueriesGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/queries/{query}',
    ...options
});

/**
 * Answer what the other side asked
 *
 * Answer what the other side asked. Needs the scope `placements:work`.
 */
export const queriesAnswer = <ThrowOnError extends boolean = true>(options: Options<QueriesAnswerData, ThrowOnError>): RequestResult<QueriesAnswerResponses, QueriesAnswerErrors, ThrowOnError> => (options.client ?? client).post<QueriesAnswerResponses, QueriesAnswerErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/queries/{query}/answer',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Recall a placement: announced with a time to object, or at once
 *
 * Recall a placement: announced with a time to object, or at once. Needs the scope `placements:place`.
 */
export const placementsRecall = <ThrowOnError extends boolean = true>(options: Options<PlacementsRecallData, ThrowOnError>): RequestResult<PlacementsRecallResponses, PlacementsRecallErrors, ThrowOnError> => (options.client ?? client).post<PlacementsRecallResponses, PlacementsRecallErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placements/{placement}/recall',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List recalls of placements, newest first, with what is due next
 *
 * List recalls of placements, newest first, with what is due next. Needs the scope `placements:read`.
 */
export const placementRecallsList = <ThrowOnError extends boolean = true>(options?: Options<PlacementRecallsListData, ThrowOnError>): RequestResult<PlacementRecallsListResponses, PlacementRecallsListErrors, ThrowOnError> => (options?.client ?? client).get<PlacementRecallsListResponses, PlacementRecallsListErrors, ThrowOnError>({
    querySerializer: { parameters: {
            cause: { array: { explode: false } },
            state: { array: { explode: false } },
            step: { array: { explode: false } },
            owner: { array: { explode: false } },
            expand: { array: { explode: false } }
        } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placement-recalls',
    ...options
});

/**
 * Read the recall of a placement with its steps
 *
 * Read the recall of a placement with its steps. Needs the scope `placements:read`.
 */
export const placementRecallsGet = <ThrowOnError extends boolean = true>(options: Options<PlacementRecallsGetData, ThrowOnError>): RequestResult<PlacementRecallsGetResponses, PlacementRecallsGetErrors, ThrowOnError> => (options.client ?? client).get<PlacementRecallsGetResponses, PlacementRecallsGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placement-recalls/{placementRecall}',
    ...options
});

/**
 * List your recalls of many placements, newest first
 *
 * List your recalls of many placements, newest first. Needs the scope `placements:read`.
 */
export const recallsList = <ThrowOnError extends boolean = true>(options?: Options<RecallsListData, ThrowOnError>): RequestResult<RecallsListResponses, RecallsListErrors, ThrowOnError> => (options?.client ?? client).get<RecallsListResponses, RecallsListErrors, ThrowOnError>({
    querySerializer: { parameters: { state: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/recalls',
    ...options
});

/**
 * Recall many placements in one job; sent again under its reference, it is the same recall
 *
 * Recalls up to 10,000 placements named, or all that a filter selects, in one job. Poll the recall for its progress, its rows for what became of each. Needs the scope `placements:place`.
 */
export const recallsCreate = <ThrowOnError extends boolean = true>(options: Options<RecallsCreateData, ThrowOnError>): RequestResult<RecallsCreateResponses, RecallsCreateErrors, ThrowOnError> => (options.client ?? client).post<RecallsCreateResponses, RecallsCreateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/recalls',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a recall of many placements and how far it has come
 *
 * Read a recall of many placements and how far it has come. Needs the scope `placements:read`.
 */
export const recallsGet = <ThrowOnError extends boolean = true>(options: Options<RecallsGetData, ThrowOnError>): RequestResult<RecallsGetResponses, RecallsGetErrors, ThrowOnError> => (options.client ?? client).get<RecallsGetResponses, RecallsGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/recalls/{recall}',
    ...options
});

/**
 * List the rows of a recall in order, with what became of each
 *
 * List the rows of a recall in order, with what became of each. Needs the scope `placements:read`.
 */
export const recallsRows = <ThrowOnError extends boolean = true>(options: Options<RecallsRowsData, ThrowOnError>): RequestResult<RecallsRowsResponses, RecallsRowsErrors, ThrowOnError> => (options.client ?? client).get<RecallsRowsResponses, RecallsRowsErrors, ThrowOnError>({
    querySerializer: { parameters: { outcome: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/recalls/{recall}/rows',
    ...options
});

/**
 * Withdraw a whole recall: every placement it has not recalled for good is again what it was
 *
 * Takes back every placement of the recall that is not recalled for good, objected to or not, and stops what it has not come to. A job does it: poll the recall, its rows say `withdrawn`. Needs the scope `placements:place`.
 */
export const recallsWithdraw = <ThrowOnError extends boolean = true>(options: Options<RecallsWithdrawData, ThrowOnError>): RequestResult<RecallsWithdrawResponses, RecallsWithdrawErrors, ThrowOnError> => (options.client ?? client).post<RecallsWithdrawResponses, RecallsWithdrawErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/recalls/{recall}/withdraw',
    ...options
});

/**
 * Object to a recall with a code, within the time of the mandate
 *
 * Object to a recall with a code, within the time of the mandate. Needs the scope `placements:work`.
 */
export const placementRecallsObject = <ThrowOnError extends boolean = true>(options: Options<PlacementRecallsObjectData, ThrowOnError>): RequestResult<PlacementRecallsObjectResponses, PlacementRecallsObjectErrors, ThrowOnError> => (options.client ?? client).post<PlacementRecallsObjectResponses, PlacementRecallsObjectErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placement-recalls/{placementRecall}/object',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Postpone a recall the agency objects to
 *
 * Postpone a recall the agency objects to. Needs the scope `placements:place`.
 */
export const placementRecallsExtend = <ThrowOnError extends boolean = true>(options: Options<PlacementRecallsExtendData, ThrowOnError>): RequestResult<PlacementRecallsExtendResponses, PlacementRecallsExtendErrors, ThrowOnError> => (options.client ?? client).post<PlacementRecallsExtendResponses, PlacementRecallsExtendErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placement-recalls/{placementRecall}/extend',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Insist on a recall the agency objects to: it cannot object again
 *
 * Insist on a recall the agency objects to: it cannot object again. Needs the scope `placements:place`.
 */
export const placementRecallsInsist = <ThrowOnError extends boolean = true>(options: Options<PlacementRecallsInsistData, ThrowOnError>): RequestResult<PlacementRecallsInsistResponses, PlacementRecallsInsistErrors, ThrowOnError> => (options.client ?? client).post<PlacementRecallsInsistResponses, PlacementRecallsInsistErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placement-recalls/{placementRecall}/insist',
    ...options
});

/**
 * Withdraw a recall before it is final, or accept an objection: the placement is again what it was
 *
 * Withdraw a recall before it is final, or accept an objection: the placement is again what it was. Needs the scope `placements:place`.
 */
export const placementRecallsWithdraw = <ThrowOnError extends boolean = true>(options: Options<PlacementRecallsWithdrawData, ThrowOnError>): RequestResult<PlacementRecallsWithdrawResponses, PlacementRecallsWithdrawErrors, ThrowOnError> => (options.client ?? client).post<PlacementRecallsWithdrawResponses, PlacementRecallsWithdrawErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placement-recalls/{placementRecall}/withdraw',
    ...options
});

/**
 * Attest that contact with the borrower has ceased: a pending recall is final with it
 *
 * Attest that contact with the borrower has ceased: a pending recall is final with it. Needs the scope `placements:work`.
 */
export const placementRecallsAttest = <ThrowOnError extends boolean = true>(options: Options<PlacementRecallsAttestData, ThrowOnError>): RequestResult<PlacementRecallsAttestResponses, PlacementRecallsAttestErrors, ThrowOnError> => (options.client ?? client).post<PlacementRecallsAttestResponses, PlacementRecallsAttestErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placement-recalls/{placementRecall}/attest',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Declare that every payment in flight is reported, or that there is none
 *
 * Declare that every payment in flight is reported, or that there is none. Needs the scope `placements:work`.
 */
export const placementRecallsDeclarePayments = <ThrowOnError extends boolean = true>(options: Options<PlacementRecallsDeclarePaymentsData, ThrowOnError>): RequestResult<PlacementRecallsDeclarePaymentsResponses, PlacementRecallsDeclarePaymentsErrors, ThrowOnError> => (options.client ?? client).post<PlacementRecallsDeclarePaymentsResponses, PlacementRecallsDeclarePaymentsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placement-recalls/{placementRecall}/declare-payments',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Certify what you destroyed of a recalled placement, and what the law makes you keep until when
 *
 * Certify what you destroyed of a recalled placement, and what the law makes you keep until when. Needs the scope `placements:work`.
 */
export const placementRecallsCertifyPurge = <ThrowOnError extends boolean = true>(options: Options<PlacementRecallsCertifyPurgeData, ThrowOnError>): RequestResult<PlacementRecallsCertifyPurgeResponses, PlacementRecallsCertifyPurgeErrors, ThrowOnError> => (options.client ?? client).post<PlacementRecallsCertifyPurgeResponses, PlacementRecallsCertifyPurgeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placement-recalls/{placementRecall}/purge-certificate',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Attest for up to 1,000 recalls that contact has ceased, each by itself
 *
 * Attest for up to 1,000 recalls that contact has ceased, each by itself. Needs the scope `placements:work`.
 */
export const ceaseAttestationsMany = <ThrowOnError extends boolean = true>(options: Options<CeaseAttestationsManyData, ThrowOnError>): RequestResult<CeaseAttestationsManyResponses, CeaseAttestationsManyErrors, ThrowOnError> => (options.client ?? client).post<CeaseAttestationsManyResponses, CeaseAttestationsManyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/cease-attestations/batch',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Declare for up to 1,000 recalls that their payments in flight are reported, each by itself
 *
 * Declare for up to 1,000 recalls that their payments in flight are reported, each by itself. Needs the scope `placements:work`.
 */
export const paymentDeclarationsMany = <ThrowOnError extends boolean = true>(options: Options<PaymentDeclarationsManyData, ThrowOnError>): RequestResult<PaymentDeclarationsManyResponses, PaymentDeclarationsManyErrors, ThrowOnError> => (options.client ?? client).post<PaymentDeclarationsManyResponses, PaymentDeclarationsManyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/payment-declarations/batch',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Certify for up to 1,000 recalls what you destroyed and what the law makes you keep, each by itself
 *
 * Certify for up to 1,000 recalls what you destroyed and what the law makes you keep, each by itself. Needs the scope `placements:work`.
 */
export const purgeCertificatesMany = <ThrowOnError extends boolean = true>(options: Options<PurgeCertificatesManyData, ThrowOnError>): RequestResult<PurgeCertificatesManyResponses, PurgeCertificatesManyErrors, ThrowOnError> => (options.client ?? client).post<PurgeCertificatesManyResponses, PurgeCertificatesManyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/purge-certificates/batch',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List duties done for many recalls, newest first
 *
 * List duties done for many recalls, newest first. Needs the scope `placements:read`.
 */
export const dutyRunsList = <ThrowOnError extends boolean = true>(options?: Options<DutyRunsListData, ThrowOnError>): RequestResult<DutyRunsListResponses, DutyRunsListErrors, ThrowOnError> => (options?.client ?? client).get<DutyRunsListResponses, DutyRunsListErrors, ThrowOnError>({
    querySerializer: { parameters: { duty: { array: { explode: false } }, state: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/duty-runs',
    ...options
});

/**
 * Attest, declare or certify for all recalls a selection finds, in one job
 *
 * Does one duty of a former holder, in one job, for every final recall of a lender that waits for it and matches. Poll the run for its progress, its refusals for what could not be done. Needs the scope `placements:work`.
 */
export const dutyRunsCreate = <ThrowOnError extends boolean = true>(options: Options<DutyRunsCreateData, ThrowOnError>): RequestResult<DutyRunsCreateResponses, DutyRunsCreateErrors, ThrowOnError> => (options.client ?? client).post<DutyRunsCreateResponses, DutyRunsCreateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/duty-runs',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read how far a duty done for many recalls has come
 *
 * Read how far a duty done for many recalls has come. Needs the scope `placements:read`.
 */
export const dutyRunsGet = <ThrowOnError extends boolean = true>(options: Options<DutyRunsGetData, ThrowOnError>): RequestResult<DutyRunsGetResponses, DutyRunsGetErrors, ThrowOnError> => (options.client ?? client).get<DutyRunsGetResponses, DutyRunsGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/duty-runs/{dutyRun}',
    ...options
});

/**
 * List the recalls whose duty a run could not do, each with its problem
 *
 * List the recalls whose duty a run could not do, each with its problem. Needs the scope `placements:read`.
 */
export const dutyRunsRefusals = <ThrowOnError extends boolean = true>(options: Options<DutyRunsRefusalsData, ThrowOnError>): RequestResult<DutyRunsRefusalsResponses, DutyRunsRefusalsErrors, ThrowOnError> => (options.client ?? client).get<DutyRunsRefusalsResponses, DutyRunsRefusalsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/duty-runs/{dutyRun}/refusals',
    ...options
});

/**
 * Report a payment on a placement that ended; reported again under its reference, it is the same one
 *
 * Report a payment on a placement that ended; reported again under its reference, it is the same one. Needs the scope `placements:work`.
 */
export const paymentsInFlightReport = <ThrowOnError extends boolean = true>(options: Options<PaymentsInFlightReportData, ThrowOnError>): RequestResult<PaymentsInFlightReportResponses, PaymentsInFlightReportErrors, ThrowOnError> => (options.client ?? client).post<PaymentsInFlightReportResponses, PaymentsInFlightReportErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placements/{placement}/payments-in-flight',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List payments former holders reported, newest first
 *
 * List payments former holders reported, newest first. Needs the scope `placements:read`.
 */
export const paymentsInFlightList = <ThrowOnError extends boolean = true>(options?: Options<PaymentsInFlightListData, ThrowOnError>): RequestResult<PaymentsInFlightListResponses, PaymentsInFlightListErrors, ThrowOnError> => (options?.client ?? client).get<PaymentsInFlightListResponses, PaymentsInFlightListErrors, ThrowOnError>({
    querySerializer: { parameters: { state: { array: { explode: false } }, expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/payments-in-flight',
    ...options
});

/**
 * Read a payment a former holder reported
 *
 * Read a payment a former holder reported. Needs the scope `placements:read`.
 */
export const paymentsInFlightGet = <ThrowOnError extends boolean = true>(options: Options<PaymentsInFlightGetData, ThrowOnError>): RequestResult<PaymentsInFlightGetResponses, PaymentsInFlightGetErrors, ThrowOnError> => (options.client ?? client).get<PaymentsInFlightGetResponses, PaymentsInFlightGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/payments-in-flight/{payment}',
    ...options
});

/**
 * Refuse a payment a former holder reported, with a code
 *
 * Refuse a payment a former holder reported, with a code. Needs the scope `placements:place`.
 */
export const paymentsInFlightRefuse = <ThrowOnError extends boolean = true>(options: Options<PaymentsInFlightRefuseData, ThrowOnError>): RequestResult<PaymentsInFlightRefuseResponses, PaymentsInFlightRefuseErrors, ThrowOnError> => (options.client ?? client).post<PaymentsInFlightRefuseResponses, PaymentsInFlightRefuseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/payments-in-flight/{payment}/refuse',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List purge certificates, newest first
 *
 * List purge certificates, newest first. Needs the scope `placements:read`.
 */
export const purgeCertificatesList = <ThrowOnError extends boolean = true>(options?: Options<PurgeCertificatesListData, ThrowOnError>): RequestResult<PurgeCertificatesListResponses, PurgeCertificatesListErrors, ThrowOnError> => (options?.client ?? client).get<PurgeCertificatesListResponses, PurgeCertificatesListErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/purge-certificates',
    ...options
});

/**
 * Read what a former holder certified to have destroyed, and what the law makes it keep
 *
 * Read what a former holder certified to have destroyed, and what the law makes it keep. Needs the scope `placements:read`.
 */
export const purgeCertificatesGet = <ThrowOnError extends boolean = true>(options: Options<PurgeCertificatesGetData, ThrowOnError>): RequestResult<PurgeCertificatesGetResponses, PurgeCertificatesGetErrors, ThrowOnError> => (options.client ?? client).get<PurgeCertificatesGetResponses, PurgeCertificatesGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/purge-certificates/{certificate}',
    ...options
});

/**
 * Read how long the law makes a former holder keep what it has
 *
 * Read how long the law makes a former holder keep what it has. Needs the scope `placements:read`.
 */
export const retentionRulesGet = <ThrowOnError extends boolean = true>(options?: Options<RetentionRulesGetData, ThrowOnError>): RequestResult<RetentionRulesGetResponses, RetentionRulesGetErrors, ThrowOnError> => (options?.client ?? client).get<RetentionRulesGetResponses, RetentionRulesGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/retention-rules',
    ...options
});

/**
 * List who looked into the sealed record of a placement, when and what for, newest first
 *
 * List who looked into the sealed record of a placement, when and what for, newest first. Needs the scope `placements:read`.
 */
export const sealedRecordsOpenings = <ThrowOnError extends boolean = true>(options: Options<SealedRecordsOpeningsData, ThrowOnError>): RequestResult<SealedRecordsOpeningsResponses, SealedRecordsOpeningsErrors, ThrowOnError> => (options.client ?? client).get<SealedRecordsOpeningsResponses, SealedRecordsOpeningsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placements/{placement}/sealed-record/openings',
    ...options
});

/**
 * Look into the sealed record of a placement you held: the opening is recorded with its purpose
 *
 * Look into the sealed record of a placement you held: the opening is recorded with its purpose. Needs the scope `placements:work`.
 */
export const sealedRecordsOpen = <ThrowOnError extends boolean = true>(options: Options<SealedRecordsOpenData, ThrowOnError>): RequestResult<SealedRecordsOpenResponses, SealedRecordsOpenErrors, ThrowOnError> => (options.client ?? client).post<SealedRecordsOpenResponses, SealedRecordsOpenErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placements/{placement}/sealed-record/openings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read the code dictionary
 *
 * Read the code dictionary. Needs the scope `placements:read`.
 */
export const codesGet = <ThrowOnError extends boolean = true>(options?: Options<CodesGetData, ThrowOnError>): RequestResult<CodesGetResponses, CodesGetErrors, ThrowOnError> => (options?.client ?? client).get<CodesGetResponses, CodesGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/codes',
    ...options
});

/**
 * Translate a code between formats
 *
 * Translate a code between formats. Needs the scope `placements:read`.
 */
export const codesTranslate = <ThrowOnError extends boolean = true>(options: Options<CodesTranslateData, ThrowOnError>): RequestResult<CodesTranslateResponses, CodesTranslateErrors, ThrowOnError> => (options.client ?? client).get<CodesTranslateResponses, CodesTranslateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/codes/translate',
    ...options
});

/**
 * List reconciliations, newest first
 *
 * List reconciliations, newest first. Needs the scope `placements:read`.
 */
export const reconciliationsList = <ThrowOnError extends boolean = true>(options?: Options<ReconciliationsListData, ThrowOnError>): RequestResult<ReconciliationsListResponses, ReconciliationsListErrors, ThrowOnError> => (options?.client ?? client).get<ReconciliationsListResponses, ReconciliationsListErrors, ThrowOnError>({
    querySerializer: { parameters: { state: { array: { explode: false } }, expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/reconciliations',
    ...options
});

/**
 * Open a statement of what an agency holds under a mandate at the end of a day, or ask for one
 *
 * An agency opens a statement of what it holds; a lender that opens one asks the agency to state, and the agency has until `dueAt`. Needs the scope `placements:work`.
 */
export const reconciliationsOpen = <ThrowOnError extends boolean = true>(options: Options<ReconciliationsOpenData, ThrowOnError>): RequestResult<ReconciliationsOpenResponses, ReconciliationsOpenErrors, ThrowOnError> => (options.client ?? client).post<ReconciliationsOpenResponses, ReconciliationsOpenErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/reconciliations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a reconciliation and how far it has come
 *
 * Read a reconciliation and how far it has come. Needs the scope `placements:read`.
 */
export const reconciliationsGet = <ThrowOnError extends boolean = true>(options: Options<ReconciliationsGetData, ThrowOnError>): RequestResult<ReconciliationsGetResponses, ReconciliationsGetErrors, ThrowOnError> => (options.client ?? client).get<ReconciliationsGetResponses, ReconciliationsGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/reconciliations/{reconciliation}',
    ...options
});

/**
 * List the lines of a statement in order, with what comparing made of each
 *
 * List the lines of a statement in order, with what comparing made of each. Needs the scope `placements:read`.
 */
export const reconciliationsLines = <ThrowOnError extends boolean = true>(options: Options<ReconciliationsLinesData, ThrowOnError>): RequestResult<ReconciliationsLinesResponses, ReconciliationsLinesErrors, ThrowOnError> => (options.client ?? client).get<ReconciliationsLinesResponses, ReconciliationsLinesErrors, ThrowOnError>({
    querySerializer: { parameters: { outcome: { array: { explode: false } }, expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/reconciliations/{reconciliation}/lines',
    ...options
});

/**
 * State lines of the inventory; a key stated before is replaced
 *
 * At most 1,000 lines a call; longer inventories also come by file, as an import of the kind `inventory`. Needs the scope `placements:work`.
 */
export const reconciliationsState = <ThrowOnError extends boolean = true>(options: Options<ReconciliationsStateData, ThrowOnError>): RequestResult<ReconciliationsStateResponses, ReconciliationsStateErrors, ThrowOnError> => (options.client ?? client).post<ReconciliationsStateResponses, ReconciliationsStateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/reconciliations/{reconciliation}/lines',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Hand the statement in to be compared; it takes the place of earlier ones of its day
 *
 * Hand the statement in to be compared; it takes the place of earlier ones of its day. Needs the scope `placements:work`.
 */
export const reconciliationsSubmit = <ThrowOnError extends boolean = true>(options: Options<ReconciliationsSubmitData, ThrowOnError>): RequestResult<ReconciliationsSubmitResponses, ReconciliationsSubmitErrors, ThrowOnError> => (options.client ?? client).post<ReconciliationsSubmitResponses, ReconciliationsSubmitErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/reconciliations/{reconciliation}/submit',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take back a statement you opened, or asked for, before it is submitted
 *
 * Take back a statement you opened, or asked for, before it is submitted. Needs the scope `placements:work`.
 */
export const reconciliationsAbandon = <ThrowOnError extends boolean = true>(options: Options<ReconciliationsAbandonData, ThrowOnError>): RequestResult<ReconciliationsAbandonResponses, ReconciliationsAbandonErrors, ThrowOnError> => (options.client ?? client).post<ReconciliationsAbandonResponses, ReconciliationsAbandonErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/reconciliations/{reconciliation}/abandon',
    ...options
});

/**
 * List the differences of a reconciliation
 *
 * List the differences of a reconciliation. Needs the scope `placements:read`.
 */
export const reconciliationsDifferences = <ThrowOnError extends boolean = true>(options: Options<ReconciliationsDifferencesData, ThrowOnError>): RequestResult<ReconciliationsDifferencesResponses, ReconciliationsDifferencesErrors, ThrowOnError> => (options.client ?? client).get<ReconciliationsDifferencesResponses, ReconciliationsDifferencesErrors, ThrowOnError>({
    querySerializer: { parameters: {
            kind: { array: { explode: false } },
            state: { array: { explode: false } },
            expand: { array: { explode: false } }
        } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/reconciliations/{reconciliation}/differences',
    ...options
});

/**
 * Read what a statement adds up to, and how each difference ended
 *
 * Read what a statement adds up to, and how each difference ended. Needs the scope `placements:read`.
 */
export const reconciliationsSummary = <ThrowOnError extends boolean = true>(options: Options<ReconciliationsSummaryData, ThrowOnError>): RequestResult<ReconciliationsSummaryResponses, ReconciliationsSummaryErrors, ThrowOnError> => (options.client ?? client).get<ReconciliationsSummaryResponses, ReconciliationsSummaryErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/reconciliations/{reconciliation}/summary',
    ...options
});

/**
 * Take the correction of all differences of a kind on yourself in one call
 *
 * Accepts every unanswered difference of a kind but the exceptions and those you contested. Poll the reconciliation: `accepting` is null again when it is done. Needs the scope `placements:work`.
 */
export const reconciliationsAcceptAll = <ThrowOnError extends boolean = true>(options: Options<ReconciliationsAcceptAllData, ThrowOnError>): RequestResult<ReconciliationsAcceptAllResponses, ReconciliationsAcceptAllErrors, ThrowOnError> => (options.client ?? client).post<ReconciliationsAcceptAllResponses, ReconciliationsAcceptAllErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/reconciliations/{reconciliation}/accept-all',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a difference between a statement and the platform
 *
 * Read a difference between a statement and the platform. Needs the scope `placements:read`.
 */
export const differencesGet = <ThrowOnError extends boolean = true>(options: Options<DifferencesGetData, ThrowOnError>): RequestResult<DifferencesGetResponses, DifferencesGetErrors, ThrowOnError> => (options.client ?? client).get<DifferencesGetResponses, DifferencesGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/differences/{difference}',
    ...options
});

/**
 * Take the correction of a difference on yourself
 *
 * Take the correction of a difference on yourself. Needs the scope `placements:work`.
 */
export const differencesAccept = <ThrowOnError extends boolean = true>(options: Options<DifferencesAcceptData, ThrowOnError>): RequestResult<DifferencesAcceptResponses, DifferencesAcceptErrors, ThrowOnError> => (options.client ?? client).post<DifferencesAcceptResponses, DifferencesAcceptErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/differences/{difference}/accept',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Say that the other side’s record is wrong; it has ten working days to answer
 *
 * Say that the other side’s record is wrong; it has ten working days to answer. Needs the scope `placements:work`.
 */
export const differencesContest = <ThrowOnError extends boolean = true>(options: Options<DifferencesContestData, ThrowOnError>): RequestResult<DifferencesContestResponses, DifferencesContestErrors, ThrowOnError> => (options.client ?? client).post<DifferencesContestResponses, DifferencesContestErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/differences/{difference}/contest',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Keep to your record where the other side contested it: the difference stands
 *
 * Keep to your record where the other side contested it: the difference stands. Needs the scope `placements:work`.
 */
export const differencesStand = <ThrowOnError extends boolean = true>(options: Options<DifferencesStandData, ThrowOnError>): RequestResult<DifferencesStandResponses, DifferencesStandErrors, ThrowOnError> => (options.client ?? client).post<DifferencesStandResponses, DifferencesStandErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/differences/{difference}/stand',
    ...options
});

/**
 * List checks against registers, newest first
 *
 * A lender lists those of its accounts; an agency those it recorded or, with `placement`, all of a placement it holds. Needs the scope `placements:read`.
 */
export const scrubsList = <ThrowOnError extends boolean = true>(options?: Options<ScrubsListData, ThrowOnError>): RequestResult<ScrubsListResponses, ScrubsListErrors, ThrowOnError> => (options?.client ?? client).get<ScrubsListResponses, ScrubsListErrors, ThrowOnError>({
    querySerializer: { parameters: {
            kind: { array: { explode: false } },
            result: { array: { explode: false } },
            expand: { array: { explode: false } }
        } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/scrubs',
    ...options
});

/**
 * Record that an account, or a person on it, was checked against a register
 *
 * Record that an account, or a person on it, was checked against a register. Needs the scope `placements:work`.
 */
export const scrubsRecord = <ThrowOnError extends boolean = true>(options: Options<ScrubsRecordData, ThrowOnError>): RequestResult<ScrubsRecordResponses, ScrubsRecordErrors, ThrowOnError> => (options.client ?? client).post<ScrubsRecordResponses, ScrubsRecordErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/scrubs',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Record up to 1,000 checks at once: all of them, or none
 *
 * Record up to 1,000 checks at once: all of them, or none. Needs the scope `placements:work`.
 */
export const scrubsRecordMany = <ThrowOnError extends boolean = true>(options: Options<ScrubsRecordManyData, ThrowOnError>): RequestResult<ScrubsRecordManyResponses, ScrubsRecordManyErrors, ThrowOnError> => (options.client ?? client).post<ScrubsRecordManyResponses, ScrubsRecordManyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/scrubs/batch',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read what a check against a register brought
 *
 * Read what a check against a register brought. Needs the scope `placements:read`.
 */
export const scrubsGet = <ThrowOnError extends boolean = true>(options: Options<ScrubsGetData, ThrowOnError>): RequestResult<ScrubsGetResponses, ScrubsGetErrors, ThrowOnError> => (options.client ?? client).get<ScrubsGetResponses, ScrubsGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/scrubs/{scrub}',
    ...options
});

/**
 * Confirm or dismiss a match; a confirmed one becomes a status of the person
 *
 * Confirm or dismiss a match; a confirmed one becomes a status of the person. Needs the scope `accounts:write`.
 */
export const scrubsDecide = <ThrowOnError extends boolean = true>(options: Options<ScrubsDecideData, ThrowOnError>): RequestResult<ScrubsDecideResponses, ScrubsDecideErrors, ThrowOnError> => (options.client ?? client).post<ScrubsDecideResponses, ScrubsDecideErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/scrubs/{scrub}/decide',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List layouts of files, newest first
 *
 * List layouts of files, newest first. Needs the scope `imports:read`.
 */
export const fileLayoutsList = <ThrowOnError extends boolean = true>(options?: Options<FileLayoutsListData, ThrowOnError>): RequestResult<FileLayoutsListResponses, FileLayoutsListErrors, ThrowOnError> => (options?.client ?? client).get<FileLayoutsListResponses, FileLayoutsListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/file-layouts',
    ...options
});

/**
 * Write down how a partner’s files are read
 *
 * Write down how a partner’s files are read. Needs the scope `imports:write`.
 */
export const fileLayoutsCreate = <ThrowOnError extends boolean = true>(options: Options<FileLayoutsCreateData, ThrowOnError>): RequestResult<FileLayoutsCreateResponses, FileLayoutsCreateErrors, ThrowOnError> => (options.client ?? client).post<FileLayoutsCreateResponses, FileLayoutsCreateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/file-layouts',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read how a partner’s files are read
 *
 * Read how a partner’s files are read. Needs the scope `imports:read`.
 */
export const fileLayoutsGet = <ThrowOnError extends boolean = true>(options: Options<FileLayoutsGetData, ThrowOnError>): RequestResult<FileLayoutsGetResponses, FileLayoutsGetErrors, ThrowOnError> => (options.client ?? client).get<FileLayoutsGetResponses, FileLayoutsGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/file-layouts/{layout}',
    ...options
});

/**
 * Give a layout a new version
 *
 * Give a layout a new version. Needs the scope `imports:write`.
 */
export const fileLayoutsRevise = <ThrowOnError extends boolean = true>(options: Options<FileLayoutsReviseData, ThrowOnError>): RequestResult<FileLayoutsReviseResponses, FileLayoutsReviseErrors, ThrowOnError> => (options.client ?? client).post<FileLayoutsReviseResponses, FileLayoutsReviseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/file-layouts/{layout}/revise',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Retire a layout: nothing new is read by it
 *
 * Retire a layout: nothing new is read by it. Needs the scope `imports:write`.
 */
export const fileLayoutsRetire = <ThrowOnError extends boolean = true>(options: Options<FileLayoutsRetireData, ThrowOnError>): RequestResult<FileLayoutsRetireResponses, FileLayoutsRetireErrors, ThrowOnError> => (options.client ?? client).post<FileLayoutsRetireResponses, FileLayoutsRetireErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/file-layouts/{layout}/retire',
    ...options
});

/**
 * List checks of files, newest first
 *
 * List checks of files, newest first. Needs the scope `imports:read`.
 */
export const fileChecksList = <ThrowOnError extends boolean = true>(options?: Options<FileChecksListData, ThrowOnError>): RequestResult<FileChecksListResponses, FileChecksListErrors, ThrowOnError> => (options?.client ?? client).get<FileChecksListResponses, FileChecksListErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/file-checks',
    ...options
});

/**
 * Start to hold a file against a layout; the file follows
 *
 * Start to hold a file against a layout; the file follows. Needs the scope `imports:write`.
 */
export const fileChecksStart = <ThrowOnError extends boolean = true>(options: Options<FileChecksStartData, ThrowOnError>): RequestResult<FileChecksStartResponses, FileChecksStartErrors, ThrowOnError> => (options.client ?? client).post<FileChecksStartResponses, FileChecksStartErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/file-checks',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read whether a file is fit for import
 *
 * Read whether a file is fit for import. Needs the scope `imports:read`.
 */
export const fileChecksGet = <ThrowOnError extends boolean = true>(options: Options<FileChecksGetData, ThrowOnError>): RequestResult<FileChecksGetResponses, FileChecksGetErrors, ThrowOnError> => (options.client ?? client).get<FileChecksGetResponses, FileChecksGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/file-checks/{fileCheck}',
    ...options
});

/**
 * Send the file of a check
 *
 * The body is the file, streamed, in the encoding its layout names. It is looked through and not kept. Needs the scope `imports:write`.
 */
export const fileChecksUpload = <ThrowOnError extends boolean = true>(options: Options<FileChecksUploadData, ThrowOnError>): RequestResult<FileChecksUploadResponses, FileChecksUploadErrors, ThrowOnError> => (options.client ?? client).put<FileChecksUploadResponses, FileChecksUploadErrors, ThrowOnError>({
    bodySerializer: null,
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/file-checks/{fileCheck}/content',
    ...options,
    headers: {
        'Content-Type': 'text/csv',
        ...options.headers
    }
});

/**
 * List what a file gets wrong, in the order of the file
 *
 * List what a file gets wrong, in the order of the file. Needs the scope `imports:read`.
 */
export const fileChecksFindings = <ThrowOnError extends boolean = true>(options: Options<FileChecksFindingsData, ThrowOnError>): RequestResult<FileChecksFindingsResponses, FileChecksFindingsErrors, ThrowOnError> => (options.client ?? client).get<FileChecksFindingsResponses, FileChecksFindingsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/file-checks/{fileCheck}/findings',
    ...options
});

/**
 * List who is late with what, what fell due last first
 *
 * List who is late with what, what fell due last first. Needs the scope `placements:read`.
 */
export const workStandardsLate = <ThrowOnError extends boolean = true>(options?: Options<WorkStandardsLateData, ThrowOnError>): RequestResult<WorkStandardsLateResponses, WorkStandardsLateErrors, ThrowOnError> => (options?.client ?? client).get<WorkStandardsLateResponses, WorkStandardsLateErrors, ThrowOnError>({
    querySerializer: { parameters: { kind: { array: { explode: false } }, expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/work-standards/late',
    ...options
});

/**
 * List how well work standards were kept, one row for each other side of your mandates
 *
 * List how well work standards were kept, one row for each other side of your mandates. Needs the scope `placements:read`.
 */
export const workStandardsSummary = <ThrowOnError extends boolean = true>(options?: Options<WorkStandardsSummaryData, ThrowOnError>): RequestResult<WorkStandardsSummaryResponses, WorkStandardsSummaryErrors, ThrowOnError> => (options?.client ?? client).get<WorkStandardsSummaryResponses, WorkStandardsSummaryErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/work-standards/summary',
    ...options
});

/**
 * List breaches of work standards, what fell due last first
 *
 * List breaches of work standards, what fell due last first. Needs the scope `placements:read`.
 */
export const breachesList = <ThrowOnError extends boolean = true>(options?: Options<BreachesListData, ThrowOnError>): RequestResult<BreachesListResponses, BreachesListErrors, ThrowOnError> => (options?.client ?? client).get<BreachesListResponses, BreachesListErrors, ThrowOnError>({
    querySerializer: { parameters: {
            kind: { array: { explode: false } },
            status: { array: { explode: false } },
            expand: { array: { explode: false } }
        } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/work-standards/breaches',
    ...options
});

/**
 * Read a breach of a work standard
 *
 * Read a breach of a work standard. Needs the scope `placements:read`.
 */
export const breachesGet = <ThrowOnError extends boolean = true>(options: Options<BreachesGetData, ThrowOnError>): RequestResult<BreachesGetResponses, BreachesGetErrors, ThrowOnError> => (options.client ?? client).get<BreachesGetResponses, BreachesGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/work-standards/breaches/{breach}',
    ...options
});

/**
 * Say why a breach held against you is not your fault
 *
 * Say why a breach held against you is not your fault. Needs the scope `placements:work`.
 */
export const breachesContest = <ThrowOnError extends boolean = true>(options: Options<BreachesContestData, ThrowOnError>): RequestResult<BreachesContestResponses, BreachesContestErrors, ThrowOnError> => (options.client ?? client).post<BreachesContestResponses, BreachesContestErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/work-standards/breaches/{breach}/contest',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Uphold or refuse what the agency says of a breach
 *
 * Uphold or refuse what the agency says of a breach. Needs the scope `placements:place`.
 */
export const breachesDecide = <ThrowOnError extends boolean = true>(options: Options<BreachesDecideData, ThrowOnError>): RequestResult<BreachesDecideResponses, BreachesDecideErrors, ThrowOnError> => (options.client ?? client).post<BreachesDecideResponses, BreachesDecideErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/work-standards/breaches/{breach}/decide',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read what the clocks of a placement say now
 *
 * Read what the clocks of a placement say now. Needs the scope `placements:read`.
 */
export const placementsClocks = <ThrowOnError extends boolean = true>(options: Options<PlacementsClocksData, ThrowOnError>): RequestResult<PlacementsClocksResponses, PlacementsClocksErrors, ThrowOnError> => (options.client ?? client).get<PlacementsClocksResponses, PlacementsClocksErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placements/{placement}/clocks',
    ...options
});

/**
 * Report where a placement stands
 *
 * Report where a placement stands. Needs the scope `placements:work`.
 */
export const placementReportsPost = <ThrowOnError extends boolean = true>(options: Options<PlacementReportsPostData, ThrowOnError>): RequestResult<PlacementReportsPostResponses, PlacementReportsPostErrors, ThrowOnError> => (options.client ?? client).post<PlacementReportsPostResponses, PlacementReportsPostErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placements/{placement}/reports',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Report where up to 1,000 placements stand, each by itself
 *
 * Report where up to 1,000 placements stand, each by itself. Needs the scope `placements:work`.
 */
export const placementReportsPostMany = <ThrowOnError extends boolean = true>(options: Options<PlacementReportsPostManyData, ThrowOnError>): RequestResult<PlacementReportsPostManyResponses, PlacementReportsPostManyErrors, ThrowOnError> => (options.client ?? client).post<PlacementReportsPostManyResponses, PlacementReportsPostManyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placement-reports/batch',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List reports of where placements stand, newest first
 *
 * List reports of where placements stand, newest first. Needs the scope `placements:read`.
 */
export const placementReportsList = <ThrowOnError extends boolean = true>(options?: Options<PlacementReportsListData, ThrowOnError>): RequestResult<PlacementReportsListResponses, PlacementReportsListErrors, ThrowOnError> => (options?.client ?? client).get<PlacementReportsListResponses, PlacementReportsListErrors, ThrowOnError>({
    querySerializer: { parameters: { code: { array: { explode: false } }, expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placement-reports',
    ...options
});

/**
 * Read a report of where a placement stands
 *
 * Read a report of where a placement stands. Needs the scope `placements:read`.
 */
export const placementReportsGet = <ThrowOnError extends boolean = true>(options: Options<PlacementReportsGetData, ThrowOnError>): RequestResult<PlacementReportsGetResponses, PlacementReportsGetErrors, ThrowOnError> => (options.client ?? client).get<PlacementReportsGetResponses, PlacementReportsGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placement-reports/{report}',
    ...options
});

/**
 * Read the capacity of a mandate: as signed, and what is left of it
 *
 * Read the capacity of a mandate: as signed, and what is left of it. Needs the scope `mandates:read`.
 */
export const mandatesCapacity = <ThrowOnError extends boolean = true>(options: Options<MandatesCapacityData, ThrowOnError>): RequestResult<MandatesCapacityResponses, MandatesCapacityErrors, ThrowOnError> => (options.client ?? client).get<MandatesCapacityResponses, MandatesCapacityErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/mandates/{mandate}/capacity',
    ...options
});

/**
 * List the protections you registered, newest first
 *
 * List the protections you registered, newest first. Needs the scope `protections:read`.
 */
export const protectionsList = <ThrowOnError extends boolean = true>(options?: Options<ProtectionsListData, ThrowOnError>): RequestResult<ProtectionsListResponses, ProtectionsListErrors, ThrowOnError> => (options?.client ?? client).get<ProtectionsListResponses, ProtectionsListErrors, ThrowOnError>({
    querySerializer: { parameters: {
            kind: { array: { explode: false } },
            status: { array: { explode: false } },
            expand: { array: { explode: false } }
        } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/protections',
    ...options
});

/**
 * Register that a person is protected: everybody who holds a debt of theirs owes them the treatment from now on
 *
 * Register that a person is protected: everybody who holds a debt of theirs owes them the treatment from now on. Needs the scope `protections:write`.
 */
export const protectionsRegister = <ThrowOnError extends boolean = true>(options: Options<ProtectionsRegisterData, ThrowOnError>): RequestResult<ProtectionsRegisterResponses, ProtectionsRegisterErrors, ThrowOnError> => (options.client ?? client).post<ProtectionsRegisterResponses, ProtectionsRegisterErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/protections',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a protection you registered
 *
 * Read a protection you registered. Needs the scope `protections:read`.
 */
export const protectionsGet = <ThrowOnError extends boolean = true>(options: Options<ProtectionsGetData, ThrowOnError>): RequestResult<ProtectionsGetResponses, ProtectionsGetErrors, ThrowOnError> => (options.client ?? client).get<ProtectionsGetResponses, ProtectionsGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/protections/{protection}',
    ...options
});

/**
 * Ask for another treatment, or end or extend the time: every holder is told
 *
 * Ask for another treatment, or end or extend the time: every holder is told. Needs the scope `protections:write`.
 */
export const protectionsRevise = <ThrowOnError extends boolean = true>(options: Options<ProtectionsReviseData, ThrowOnError>): RequestResult<ProtectionsReviseResponses, ProtectionsReviseErrors, ThrowOnError> => (options.client ?? client).post<ProtectionsReviseResponses, ProtectionsReviseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/protections/{protection}/revise',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Say that a protection was looked at and is still needed
 *
 * Say that a protection was looked at and is still needed. Needs the scope `protections:write`.
 */
export const protectionsReview = <ThrowOnError extends boolean = true>(options: Options<ProtectionsReviewData, ThrowOnError>): RequestResult<ProtectionsReviewResponses, ProtectionsReviewErrors, ThrowOnError> => (options.client ?? client).post<ProtectionsReviewResponses, ProtectionsReviewErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/protections/{protection}/review',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * End a protection, with evidence: the treatment is lifted everywhere
 *
 * End a protection, with evidence: the treatment is lifted everywhere. Needs the scope `protections:write`.
 */
export const protectionsEnd = <ThrowOnError extends boolean = true>(options: Options<ProtectionsEndData, ThrowOnError>): RequestResult<ProtectionsEndResponses, ProtectionsEndErrors, ThrowOnError> => (options.client ?? client).post<ProtectionsEndResponses, ProtectionsEndErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/protections/{protection}/end',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Withdraw a protection that was a mistake: it never was
 *
 * Withdraw a protection that was a mistake: it never was. Needs the scope `protections:write`.
 */
export const protectionsWithdraw = <ThrowOnError extends boolean = true>(options: Options<ProtectionsWithdrawData, ThrowOnError>): RequestResult<ProtectionsWithdrawResponses, ProtectionsWithdrawErrors, ThrowOnError> => (options.client ?? client).post<ProtectionsWithdrawResponses, ProtectionsWithdrawErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/protections/{protection}/withdraw',
    ...options
});

/**
 * List what persons are owed, whoever registered why, newest first
 *
 * A lender lists what is owed to all its people; an agency to those of the placements it holds. `placement` names one. Needs the scope `protections:read`.
 */
export const treatmentsList = <ThrowOnError extends boolean = true>(options?: Options<TreatmentsListData, ThrowOnError>): RequestResult<TreatmentsListResponses, TreatmentsListErrors, ThrowOnError> => (options?.client ?? client).get<TreatmentsListResponses, TreatmentsListErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/treatments',
    ...options
});

/**
 * Read what a person is owed
 *
 * Read what a person is owed. Needs the scope `protections:read`.
 */
export const treatmentsGet = <ThrowOnError extends boolean = true>(options: Options<TreatmentsGetData, ThrowOnError>): RequestResult<TreatmentsGetResponses, TreatmentsGetErrors, ThrowOnError> => (options.client ?? client).get<TreatmentsGetResponses, TreatmentsGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/treatments/{treatment}',
    ...options
});

/**
 * Read who is told when somebody speaks of self-harm
 *
 * Read who is told when somebody speaks of self-harm. Needs the scope `protections:read`.
 */
export const careSettingsGet = <ThrowOnError extends boolean = true>(options?: Options<CareSettingsGetData, ThrowOnError>): RequestResult<CareSettingsGetResponses, CareSettingsGetErrors, ThrowOnError> => (options?.client ?? client).get<CareSettingsGetResponses, CareSettingsGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/care-settings',
    ...options
});

/**
 * Name who is told at once when somebody speaks of self-harm
 *
 * Name who is told at once when somebody speaks of self-harm. Needs the scope `protections:write`.
 */
export const careSettingsUpdate = <ThrowOnError extends boolean = true>(options: Options<CareSettingsUpdateData, ThrowOnError>): RequestResult<CareSettingsUpdateResponses, CareSettingsUpdateErrors, ThrowOnError> => (options.client ?? client).patch<CareSettingsUpdateResponses, CareSettingsUpdateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/care-settings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List alarms about words of self-harm, newest first
 *
 * List alarms about words of self-harm, newest first. Needs the scope `protections:read`.
 */
export const careAlarmsList = <ThrowOnError extends boolean = true>(options?: Options<CareAlarmsListData, ThrowOnError>): RequestResult<CareAlarmsListResponses, CareAlarmsListErrors, ThrowOnError> => (options?.client ?? client).get<CareAlarmsListResponses, CareAlarmsListErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/care-alarms',
    ...options
});

/**
 * Read an alarm
 *
 * Read an alarm. Needs the scope `protections:read`.
 */
export const careAlarmsGet = <ThrowOnError extends boolean = true>(options: Options<CareAlarmsGetData, ThrowOnError>): RequestResult<CareAlarmsGetResponses, CareAlarmsGetErrors, ThrowOnError> => (options.client ?? client).get<CareAlarmsGetResponses, CareAlarmsGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/care-alarms/{alarm}',
    ...options
});

/**
 * Say what was done about words of self-harm
 *
 * Say what was done about words of self-harm. Needs the scope `protections:write`.
 */
export const careAlarmsAnswer = <ThrowOnError extends boolean = true>(options: Options<CareAlarmsAnswerData, ThrowOnError>): RequestResult<CareAlarmsAnswerResponses, CareAlarmsAnswerErrors, ThrowOnError> => (options.client ?? client).post<CareAlarmsAnswerResponses, CareAlarmsAnswerErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/care-alarms/{alarm}/answer',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List screened messages, newest first
 *
 * List screened messages, newest first. Needs the scope `messages:read`.
 */
export const messageScreeningsList = <ThrowOnError extends boolean = true>(options?: Options<MessageScreeningsListData, ThrowOnError>): RequestResult<MessageScreeningsListResponses, MessageScreeningsListErrors, ThrowOnError> => (options?.client ?? client).get<MessageScreeningsListResponses, MessageScreeningsListErrors, ThrowOnError>({
    querySerializer: { parameters: { verdict: { array: { explode: false } }, expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/message-screenings',
    ...options
});

/**
 * Look at a message for what it must not say, and for what it must
 *
 * Look at a message for what it must not say, and for what it must. Needs the scope `messages:write`.
 */
export const messageScreeningsScreen = <ThrowOnError extends boolean = true>(options: Options<MessageScreeningsScreenData, ThrowOnError>): RequestResult<MessageScreeningsScreenResponses, MessageScreeningsScreenErrors, ThrowOnError> => (options.client ?? client).post<MessageScreeningsScreenResponses, MessageScreeningsScreenErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/message-screenings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Look at up to 500 messages at once: all of them, or none
 *
 * Look at up to 500 messages at once: all of them, or none. Needs the scope `messages:write`.
 */
export const messageScreeningsScreenMany = <ThrowOnError extends boolean = true>(options: Options<MessageScreeningsScreenManyData, ThrowOnError>): RequestResult<MessageScreeningsScreenManyResponses, MessageScreeningsScreenManyErrors, ThrowOnError> => (options.client ?? client).post<MessageScreeningsScreenManyResponses, MessageScreeningsScreenManyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/message-screenings/batch',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read what was found in a message
 *
 * Read what was found in a message. Needs the scope `messages:read`.
 */
export const messageScreeningsGet = <ThrowOnError extends boolean = true>(options: Options<MessageScreeningsGetData, ThrowOnError>): RequestResult<MessageScreeningsGetResponses, MessageScreeningsGetErrors, ThrowOnError> => (options.client ?? client).get<MessageScreeningsGetResponses, MessageScreeningsGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/message-screenings/{screening}',
    ...options
});

/**
 * Release or reject a message in which something was found; what is confirmed has its effect
 *
 * Release or reject a message in which something was found; what is confirmed has its effect. Needs the scope `messages:decide`.
 */
export const messageScreeningsDecide = <ThrowOnError extends boolean = true>(options: Options<MessageScreeningsDecideData, ThrowOnError>): RequestResult<MessageScreeningsDecideResponses, MessageScreeningsDecideErrors, ThrowOnError> => (options.client ?? client).post<MessageScreeningsDecideResponses, MessageScreeningsDecideErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/message-screenings/{screening}/decide',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List versions of templates you wrote or approve, newest first
 *
 * List versions of templates you wrote or approve, newest first. Needs the scope `messages:read`.
 */
export const messageTemplatesList = <ThrowOnError extends boolean = true>(options?: Options<MessageTemplatesListData, ThrowOnError>): RequestResult<MessageTemplatesListResponses, MessageTemplatesListErrors, ThrowOnError> => (options?.client ?? client).get<MessageTemplatesListResponses, MessageTemplatesListErrors, ThrowOnError>({
    querySerializer: { parameters: { state: { array: { explode: false } }, expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/message-templates',
    ...options
});

/**
 * Submit a text with placeholders, or its next version; it is screened at once
 *
 * Submit a text with placeholders, or its next version; it is screened at once. Needs the scope `messages:write`.
 */
export const messageTemplatesSubmit = <ThrowOnError extends boolean = true>(options: Options<MessageTemplatesSubmitData, ThrowOnError>): RequestResult<MessageTemplatesSubmitResponses, MessageTemplatesSubmitErrors, ThrowOnError> => (options.client ?? client).post<MessageTemplatesSubmitResponses, MessageTemplatesSubmitErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/message-templates',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a version of a template
 *
 * Read a version of a template. Needs the scope `messages:read`.
 */
export const messageTemplatesGet = <ThrowOnError extends boolean = true>(options: Options<MessageTemplatesGetData, ThrowOnError>): RequestResult<MessageTemplatesGetResponses, MessageTemplatesGetErrors, ThrowOnError> => (options.client ?? client).get<MessageTemplatesGetResponses, MessageTemplatesGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/message-templates/{template}',
    ...options
});

/**
 * Approve a version of a template; the version in use before is replaced
 *
 * Approve a version of a template; the version in use before is replaced. Needs the scope `messages:decide`.
 */
export const messageTemplatesApprove = <ThrowOnError extends boolean = true>(options: Options<MessageTemplatesApproveData, ThrowOnError>): RequestResult<MessageTemplatesApproveResponses, MessageTemplatesApproveErrors, ThrowOnError> => (options.client ?? client).post<MessageTemplatesApproveResponses, MessageTemplatesApproveErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/message-templates/{template}/approve',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Say that a submitted version may not be used
 *
 * Say that a submitted version may not be used. Needs the scope `messages:decide`.
 */
export const messageTemplatesReject = <ThrowOnError extends boolean = true>(options: Options<MessageTemplatesRejectData, ThrowOnError>): RequestResult<MessageTemplatesRejectResponses, MessageTemplatesRejectErrors, ThrowOnError> => (options.client ?? client).post<MessageTemplatesRejectResponses, MessageTemplatesRejectErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/message-templates/{template}/reject',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Stop the use of an approved template, as its author or approver
 *
 * Stop the use of an approved template, as its author or approver. Needs the scope `messages:decide`.
 */
export const messageTemplatesSuspend = <ThrowOnError extends boolean = true>(options: Options<MessageTemplatesSuspendData, ThrowOnError>): RequestResult<MessageTemplatesSuspendResponses, MessageTemplatesSuspendErrors, ThrowOnError> => (options.client ?? client).post<MessageTemplatesSuspendResponses, MessageTemplatesSuspendErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/message-templates/{template}/suspend',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List notices, newest first
 *
 * List notices, newest first. Needs the scope `notices:read`.
 */
export const noticesList = <ThrowOnError extends boolean = true>(options?: Options<NoticesListData, ThrowOnError>): RequestResult<NoticesListResponses, NoticesListErrors, ThrowOnError> => (options?.client ?? client).get<NoticesListResponses, NoticesListErrors, ThrowOnError>({
    querySerializer: { parameters: {
            kind: { array: { explode: false } },
            delivery: { array: { explode: false } },
            expand: { array: { explode: false } }
        } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/notices',
    ...options
});

/**
 * Record a notice that was sent: what it stated, to whom, how and when
 *
 * Record a notice that was sent: what it stated, to whom, how and when. Needs the scope `notices:write`.
 */
export const noticesRecord = <ThrowOnError extends boolean = true>(options: Options<NoticesRecordData, ThrowOnError>): RequestResult<NoticesRecordResponses, NoticesRecordErrors, ThrowOnError> => (options.client ?? client).post<NoticesRecordResponses, NoticesRecordErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/notices',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Write a notice by its approved template, and record it as sent today; a dry run shows it
 *
 * Write a notice by its approved template, and record it as sent today; a dry run shows it. Needs the scope `notices:write`.
 */
export const noticesIssue = <ThrowOnError extends boolean = true>(options: Options<NoticesIssueData, ThrowOnError>): RequestResult<NoticesIssueResponses, NoticesIssueErrors, ThrowOnError> => (options.client ?? client).post<NoticesIssueResponses, NoticesIssueErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/notices/issue',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the notices you owe by law for placements, newest placement first
 *
 * List the notices you owe by law for placements, newest placement first. Needs the scope `notices:read`.
 */
export const noticesDue = <ThrowOnError extends boolean = true>(options?: Options<NoticesDueData, ThrowOnError>): RequestResult<NoticesDueResponses, NoticesDueErrors, ThrowOnError> => (options?.client ?? client).get<NoticesDueResponses, NoticesDueErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/notices/due',
    ...options
});

/**
 * Read what somebody was sent, and what became of it
 *
 * Read what somebody was sent, and what became of it. Needs the scope `notices:read`.
 */
export const noticesGet = <ThrowOnError extends boolean = true>(options: Options<NoticesGetData, ThrowOnError>): RequestResult<NoticesGetResponses, NoticesGetErrors, ThrowOnError> => (options.client ?? client).get<NoticesGetResponses, NoticesGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/notices/{notice}',
    ...options
});

/**
 * Read the exact words of a notice that was written here, as long as they are kept
 *
 * Read the exact words of a notice that was written here, as long as they are kept. Needs the scope `notices:read`.
 */
export const noticesDocument = <ThrowOnError extends boolean = true>(options: Options<NoticesDocumentData, ThrowOnError>): RequestResult<NoticesDocumentResponses, NoticesDocumentErrors, ThrowOnError> => (options.client ?? client).get<NoticesDocumentResponses, NoticesDocumentErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/notices/{notice}/document',
    ...options
});

/**
 * Record that a notice arrived, or came back
 *
 * Record that a notice arrived, or came back. Needs the scope `notices:write`.
 */
export const noticesRecordDelivery = <ThrowOnError extends boolean = true>(options: Options<NoticesRecordDeliveryData, ThrowOnError>): RequestResult<NoticesRecordDeliveryResponses, NoticesRecordDeliveryErrors, ThrowOnError> => (options.client ?? client).post<NoticesRecordDeliveryResponses, NoticesRecordDeliveryErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/notices/{notice}/delivery',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Record what the person answered, which opens the further period
 *
 * Record what the person answered, which opens the further period. Needs the scope `notices:write`.
 */
export const noticesRecordReply = <ThrowOnError extends boolean = true>(options: Options<NoticesRecordReplyData, ThrowOnError>): RequestResult<NoticesRecordReplyResponses, NoticesRecordReplyErrors, ThrowOnError> => (options.client ?? client).post<NoticesRecordReplyResponses, NoticesRecordReplyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/notices/{notice}/reply',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Record that the documents asked for were given: the further period begins
 *
 * Record that the documents asked for were given: the further period begins. Needs the scope `notices:write`.
 */
export const noticesRecordDocuments = <ThrowOnError extends boolean = true>(options: Options<NoticesRecordDocumentsData, ThrowOnError>): RequestResult<NoticesRecordDocumentsResponses, NoticesRecordDocumentsErrors, ThrowOnError> => (options.client ?? client).post<NoticesRecordDocumentsResponses, NoticesRecordDocumentsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/notices/{notice}/documents',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read what each kind of notice must say, by which channel, and which period it opens
 *
 * Read what each kind of notice must say, by which channel, and which period it opens. Needs the scope `notices:read`.
 */
export const noticesKinds = <ThrowOnError extends boolean = true>(options?: Options<NoticesKindsData, ThrowOnError>): RequestResult<NoticesKindsResponses, NoticesKindsErrors, ThrowOnError> => (options?.client ?? client).get<NoticesKindsResponses, NoticesKindsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/notice-kinds',
    ...options
});

/**
 * List your runs of notices, newest first
 *
 * List your runs of notices, newest first. Needs the scope `notices:read`.
 */
export const noticeRunsList = <ThrowOnError extends boolean = true>(options?: Options<NoticeRunsListData, ThrowOnError>): RequestResult<NoticeRunsListResponses, NoticeRunsListErrors, ThrowOnError> => (options?.client ?? client).get<NoticeRunsListResponses, NoticeRunsListErrors, ThrowOnError>({
    querySerializer: { parameters: { state: { array: { explode: false } }, expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/notice-runs',
    ...options
});

/**
 * Issue notices for many placements in one job; sent again under its reference, it is the same run
 *
 * Issue notices for many placements in one job; sent again under its reference, it is the same run. Needs the scope `notices:write`.
 */
export const noticeRunsCreate = <ThrowOnError extends boolean = true>(options: Options<NoticeRunsCreateData, ThrowOnError>): RequestResult<NoticeRunsCreateResponses, NoticeRunsCreateErrors, ThrowOnError> => (options.client ?? client).post<NoticeRunsCreateResponses, NoticeRunsCreateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/notice-runs',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a run of notices and how far it has come
 *
 * Read a run of notices and how far it has come. Needs the scope `notices:read`.
 */
export const noticeRunsGet = <ThrowOnError extends boolean = true>(options: Options<NoticeRunsGetData, ThrowOnError>): RequestResult<NoticeRunsGetResponses, NoticeRunsGetErrors, ThrowOnError> => (options.client ?? client).get<NoticeRunsGetResponses, NoticeRunsGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/notice-runs/{noticeRun}',
    ...options
});

/**
 * List the rows of a run in order, with what became of each
 *
 * List the rows of a run in order, with what became of each. Needs the scope `notices:read`.
 */
export const noticeRunsRows = <ThrowOnError extends boolean = true>(options: Options<NoticeRunsRowsData, ThrowOnError>): RequestResult<NoticeRunsRowsResponses, NoticeRunsRowsErrors, ThrowOnError> => (options.client ?? client).get<NoticeRunsRowsResponses, NoticeRunsRowsErrors, ThrowOnError>({
    querySerializer: { parameters: { outcome: { array: { explode: false } }, expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/notice-runs/{noticeRun}/rows',
    ...options
});

/**
 * List the words of the notices of a run in order, as long as they are kept
 *
 * List the words of the notices of a run in order, as long as they are kept. Needs the scope `notices:read`.
 */
export const noticeRunsDocuments = <ThrowOnError extends boolean = true>(options: Options<NoticeRunsDocumentsData, ThrowOnError>): RequestResult<NoticeRunsDocumentsResponses, NoticeRunsDocumentsErrors, ThrowOnError> => (options.client ?? client).get<NoticeRunsDocumentsResponses, NoticeRunsDocumentsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/notice-runs/{noticeRun}/documents',
    ...options
});

/**
 * List what people said about being contacted, newest first; as an agency, what they told you
 *
 * List what people said about being contacted, newest first; as an agency, what they told you. Needs the scope `notices:read`.
 */
export const preferencesList = <ThrowOnError extends boolean = true>(options?: Options<PreferencesListData, ThrowOnError>): RequestResult<PreferencesListResponses, PreferencesListErrors, ThrowOnError> => (options?.client ?? client).get<PreferencesListResponses, PreferencesListErrors, ThrowOnError>({
    querySerializer: { parameters: { kind: { array: { explode: false } }, expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/preferences',
    ...options
});

/**
 * Record what a person said about being contacted: times, places, channels, consent
 *
 * Record what a person said about being contacted: times, places, channels, consent. Needs the scope `notices:write`.
 */
export const preferencesRecord = <ThrowOnError extends boolean = true>(options: Options<PreferencesRecordData, ThrowOnError>): RequestResult<PreferencesRecordResponses, PreferencesRecordErrors, ThrowOnError> => (options.client ?? client).post<PreferencesRecordResponses, PreferencesRecordErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/preferences',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read what a person said about being contacted
 *
 * Read what a person said about being contacted. Needs the scope `notices:read`.
 */
export const preferencesGet = <ThrowOnError extends boolean = true>(options: Options<PreferencesGetData, ThrowOnError>): RequestResult<PreferencesGetResponses, PreferencesGetErrors, ThrowOnError> => (options.client ?? client).get<PreferencesGetResponses, PreferencesGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/preferences/{preference}',
    ...options
});

/**
 * Record that what a person said holds no more
 *
 * Record that what a person said holds no more. Needs the scope `notices:write`.
 */
export const preferencesWithdraw = <ThrowOnError extends boolean = true>(options: Options<PreferencesWithdrawData, ThrowOnError>): RequestResult<PreferencesWithdrawResponses, PreferencesWithdrawErrors, ThrowOnError> => (options.client ?? client).post<PreferencesWithdrawResponses, PreferencesWithdrawErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/preferences/{preference}/withdraw',
    ...options
});

/**
 * List call-backs, those furthest ahead first; as an agency, what was asked of you
 *
 * List call-backs, those furthest ahead first; as an agency, what was asked of you. Needs the scope `notices:read`.
 */
export const callBacksList = <ThrowOnError extends boolean = true>(options?: Options<CallBacksListData, ThrowOnError>): RequestResult<CallBacksListResponses, CallBacksListErrors, ThrowOnError> => (options?.client ?? client).get<CallBacksListResponses, CallBacksListErrors, ThrowOnError>({
    querySerializer: { parameters: { state: { array: { explode: false } }, expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/call-backs',
    ...options
});

/**
 * Record that a person asked to be contacted at a time
 *
 * Record that a person asked to be contacted at a time. Needs the scope `notices:write`.
 */
export const callBacksAgree = <ThrowOnError extends boolean = true>(options: Options<CallBacksAgreeData, ThrowOnError>): RequestResult<CallBacksAgreeResponses, CallBacksAgreeErrors, ThrowOnError> => (options.client ?? client).post<CallBacksAgreeResponses, CallBacksAgreeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/call-backs',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read when a person asked to be contacted, and what came of it
 *
 * Read when a person asked to be contacted, and what came of it. Needs the scope `notices:read`.
 */
export const callBacksGet = <ThrowOnError extends boolean = true>(options: Options<CallBacksGetData, ThrowOnError>): RequestResult<CallBacksGetResponses, CallBacksGetErrors, ThrowOnError> => (options.client ?? client).get<CallBacksGetResponses, CallBacksGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/call-backs/{callBack}',
    ...options
});

/**
 * Record that somebody was contacted as they had asked, by which contact
 *
 * Record that somebody was contacted as they had asked, by which contact. Needs the scope `notices:write`.
 */
export const callBacksComplete = <ThrowOnError extends boolean = true>(options: Options<CallBacksCompleteData, ThrowOnError>): RequestResult<CallBacksCompleteResponses, CallBacksCompleteErrors, ThrowOnError> => (options.client ?? client).post<CallBacksCompleteResponses, CallBacksCompleteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/call-backs/{callBack}/complete',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Record that nobody called in the time a person had asked for
 *
 * Record that nobody called in the time a person had asked for. Needs the scope `notices:write`.
 */
export const callBacksMiss = <ThrowOnError extends boolean = true>(options: Options<CallBacksMissData, ThrowOnError>): RequestResult<CallBacksMissResponses, CallBacksMissErrors, ThrowOnError> => (options.client ?? client).post<CallBacksMissResponses, CallBacksMissErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/call-backs/{callBack}/miss',
    ...options
});

/**
 * Cancel a call-back that is wanted no more
 *
 * Cancel a call-back that is wanted no more. Needs the scope `notices:write`.
 */
export const callBacksCancel = <ThrowOnError extends boolean = true>(options: Options<CallBacksCancelData, ThrowOnError>): RequestResult<CallBacksCancelResponses, CallBacksCancelErrors, ThrowOnError> => (options.client ?? client).post<CallBacksCancelResponses, CallBacksCancelErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/call-backs/{callBack}/cancel',
    ...options
});

/**
 * Raise a dispute about a debt, or a part of it: what is disputed is not collected
 *
 * Raise a dispute about a debt, or a part of it: what is disputed is not collected. Needs the scope `disputes:write`.
 */
export const disputesRaise = <ThrowOnError extends boolean = true>(options: Options<DisputesRaiseData, ThrowOnError>): RequestResult<DisputesRaiseResponses, DisputesRaiseErrors, ThrowOnError> => (options.client ?? client).post<DisputesRaiseResponses, DisputesRaiseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/disputes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Raise a complaint about conduct; the agency it concerns may be one that gave the account back
 *
 * Raise a complaint about conduct; the agency it concerns may be one that gave the account back. Needs the scope `disputes:write`.
 */
export const complaintsRaise = <ThrowOnError extends boolean = true>(options: Options<ComplaintsRaiseData, ThrowOnError>): RequestResult<ComplaintsRaiseResponses, ComplaintsRaiseErrors, ThrowOnError> => (options.client ?? client).post<ComplaintsRaiseResponses, ComplaintsRaiseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/complaints',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Refer a dispute or complaint of a borrower to a lender, who looks for the debt (adviser)
 *
 * Refer a dispute or complaint of a borrower to a lender, who looks for the debt (adviser). Needs the scope `disputes:write`.
 */
export const casesRefer = <ThrowOnError extends boolean = true>(options: Options<CasesReferData, ThrowOnError>): RequestResult<CasesReferResponses, CasesReferErrors, ThrowOnError> => (options.client ?? client).post<CasesReferResponses, CasesReferErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/cases/refer',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List disputes and complaints, newest first
 *
 * A lender lists those about its debts and its own conduct; an agency, an adviser those they have a part in or raised; a regulator those about debts where it regulates. Needs the scope `disputes:read`.
 */
export const casesList = <ThrowOnError extends boolean = true>(options?: Options<CasesListData, ThrowOnError>): RequestResult<CasesListResponses, CasesListErrors, ThrowOnError> => (options?.client ?? client).get<CasesListResponses, CasesListErrors, ThrowOnError>({
    querySerializer: { parameters: {
            status: { array: { explode: false } },
            kind: { array: { explode: false } },
            expand: { array: { explode: false } }
        } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/cases',
    ...options
});

/**
 * Read a dispute or complaint
 *
 * Read a dispute or complaint. Needs the scope `disputes:read`.
 */
export const casesGet = <ThrowOnError extends boolean = true>(options: Options<CasesGetData, ThrowOnError>): RequestResult<CasesGetResponses, CasesGetErrors, ThrowOnError> => (options.client ?? client).get<CasesGetResponses, CasesGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/cases/{caseId}',
    ...options
});

/**
 * Say which of your debts a referred case is about: what it disputes is not collected from then on
 *
 * Say which of your debts a referred case is about: what it disputes is not collected from then on. Needs the scope `disputes:write`.
 */
export const casesMatch = <ThrowOnError extends boolean = true>(options: Options<CasesMatchData, ThrowOnError>): RequestResult<CasesMatchResponses, CasesMatchErrors, ThrowOnError> => (options.client ?? client).post<CasesMatchResponses, CasesMatchErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/cases/{caseId}/match',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List what your organisation noted about a case, newest first
 *
 * List what your organisation noted about a case, newest first. Needs the scope `disputes:read`.
 */
export const casesNotes = <ThrowOnError extends boolean = true>(options: Options<CasesNotesData, ThrowOnError>): RequestResult<CasesNotesResponses, CasesNotesErrors, ThrowOnError> => (options.client ?? client).get<CasesNotesResponses, CasesNotesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/cases/{caseId}/notes',
    ...options
});

/**
 * Note something about a case, for your own organisation alone
 *
 * Note something about a case, for your own organisation alone. Needs the scope `disputes:write`.
 */
export const casesWriteNote = <ThrowOnError extends boolean = true>(options: Options<CasesWriteNoteData, ThrowOnError>): RequestResult<CasesWriteNoteResponses, CasesWriteNoteErrors, ThrowOnError> => (options.client ?? client).post<CasesWriteNoteResponses, CasesWriteNoteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/cases/{caseId}/notes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List who has a part in a case, the latest first; an agency learns of no other agency
 *
 * List who has a part in a case, the latest first; an agency learns of no other agency. Needs the scope `disputes:read`.
 */
export const casesParties = <ThrowOnError extends boolean = true>(options: Options<CasesPartiesData, ThrowOnError>): RequestResult<CasesPartiesResponses, CasesPartiesErrors, ThrowOnError> => (options.client ?? client).get<CasesPartiesResponses, CasesPartiesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/cases/{caseId}/parties',
    ...options
});

/**
 * Tell whoever raised it that the case arrived
 *
 * Tell whoever raised it that the case arrived. Needs the scope `disputes:write`.
 */
export const casesAcknowledge = <ThrowOnError extends boolean = true>(options: Options<CasesAcknowledgeData, ThrowOnError>): RequestResult<CasesAcknowledgeResponses, CasesAcknowledgeErrors, ThrowOnError> => (options.client ?? client).post<CasesAcknowledgeResponses, CasesAcknowledgeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/cases/{caseId}/acknowledge',
    ...options
});

/**
 * Record what proves the debt and was sent: it ends the dispute
 *
 * Record what proves the debt and was sent: it ends the dispute. Needs the scope `disputes:write`.
 */
export const casesVerify = <ThrowOnError extends boolean = true>(options: Options<CasesVerifyData, ThrowOnError>): RequestResult<CasesVerifyResponses, CasesVerifyErrors, ThrowOnError> => (options.client ?? client).post<CasesVerifyResponses, CasesVerifyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/cases/{caseId}/verify',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Uphold a case, uphold it in part, or reject it, with a code and reasons
 *
 * Uphold a case, uphold it in part, or reject it, with a code and reasons. Needs the scope `disputes:write`.
 */
export const casesAnswer = <ThrowOnError extends boolean = true>(options: Options<CasesAnswerData, ThrowOnError>): RequestResult<CasesAnswerResponses, CasesAnswerErrors, ThrowOnError> => (options.client ?? client).post<CasesAnswerResponses, CasesAnswerErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/cases/{caseId}/answer',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Extend the time to answer, once, as far as the law allows
 *
 * Extend the time to answer, once, as far as the law allows. Needs the scope `disputes:write`.
 */
export const casesExtend = <ThrowOnError extends boolean = true>(options: Options<CasesExtendData, ThrowOnError>): RequestResult<CasesExtendResponses, CasesExtendErrors, ThrowOnError> => (options.client ?? client).post<CasesExtendResponses, CasesExtendErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/cases/{caseId}/extend',
    ...options
});

/**
 * Record that whoever raised the case took it back
 *
 * Record that whoever raised the case took it back. Needs the scope `disputes:write`.
 */
export const casesWithdraw = <ThrowOnError extends boolean = true>(options: Options<CasesWithdrawData, ThrowOnError>): RequestResult<CasesWithdrawResponses, CasesWithdrawErrors, ThrowOnError> => (options.client ?? client).post<CasesWithdrawResponses, CasesWithdrawErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/cases/{caseId}/withdraw',
    ...options
});

/**
 * Take a case to an ombudsman, a regulator or a court
 *
 * Take a case to an ombudsman, a regulator or a court. Needs the scope `disputes:write`.
 */
export const casesEscalate = <ThrowOnError extends boolean = true>(options: Options<CasesEscalateData, ThrowOnError>): RequestResult<CasesEscalateResponses, CasesEscalateErrors, ThrowOnError> => (options.client ?? client).post<CasesEscalateResponses, CasesEscalateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/cases/{caseId}/escalate',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Have an answered or withdrawn case run again
 *
 * Have an answered or withdrawn case run again. Needs the scope `disputes:write`.
 */
export const casesReopen = <ThrowOnError extends boolean = true>(options: Options<CasesReopenData, ThrowOnError>): RequestResult<CasesReopenResponses, CasesReopenErrors, ThrowOnError> => (options.client ?? client).post<CasesReopenResponses, CasesReopenErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/cases/{caseId}/reopen',
    ...options
});

/**
 * Record how what was upheld was put right
 *
 * Record how what was upheld was put right. Needs the scope `disputes:write`.
 */
export const casesRemedy = <ThrowOnError extends boolean = true>(options: Options<CasesRemedyData, ThrowOnError>): RequestResult<CasesRemedyResponses, CasesRemedyErrors, ThrowOnError> => (options.client ?? client).post<CasesRemedyResponses, CasesRemedyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/cases/{caseId}/remedy',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Work out what a borrower can keep to, from what the household earns and needs
 *
 * Work out what a borrower can keep to, from what the household earns and needs. Needs the scope `agreements:write`.
 */
export const agreementsOptions = <ThrowOnError extends boolean = true>(options: Options<AgreementsOptionsData, ThrowOnError>): RequestResult<AgreementsOptionsResponses, AgreementsOptionsErrors, ThrowOnError> => (options.client ?? client).post<AgreementsOptionsResponses, AgreementsOptionsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/agreement-options',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List agreements, newest first
 *
 * A lender lists the agreements about its debts, an agency those about debts it holds. Needs the scope `agreements:read`.
 */
export const agreementsList = <ThrowOnError extends boolean = true>(options?: Options<AgreementsListData, ThrowOnError>): RequestResult<AgreementsListResponses, AgreementsListErrors, ThrowOnError> => (options?.client ?? client).get<AgreementsListResponses, AgreementsListErrors, ThrowOnError>({
    querySerializer: { parameters: {
            status: { array: { explode: false } },
            kind: { array: { explode: false } },
            expand: { array: { explode: false } }
        } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/agreements',
    ...options
});

/**
 * Propose an agreement, by an option or by its own terms: it runs at once where the authority allows it
 *
 * Propose an agreement, by an option or by its own terms: it runs at once where the authority allows it. Needs the scope `agreements:write`.
 */
export const agreementsPropose = <ThrowOnError extends boolean = true>(options?: Options<AgreementsProposeData, ThrowOnError>): RequestResult<AgreementsProposeResponses, AgreementsProposeErrors, ThrowOnError> => (options?.client ?? client).post<AgreementsProposeResponses, AgreementsProposeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/agreements',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options?.headers
    }
});

/**
 * Read an agreement, with what is paid of each instalment
 *
 * Read an agreement, with what is paid of each instalment. Needs the scope `agreements:read`.
 */
export const agreementsGet = <ThrowOnError extends boolean = true>(options: Options<AgreementsGetData, ThrowOnError>): RequestResult<AgreementsGetResponses, AgreementsGetErrors, ThrowOnError> => (options.client ?? client).get<AgreementsGetResponses, AgreementsGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/agreements/{agreement}',
    ...options
});

/**
 * List the offers of an agreement, newest first
 *
 * List the offers of an agreement, newest first. Needs the scope `agreements:read`.
 */
export const agreementsOffers = <ThrowOnError extends boolean = true>(options: Options<AgreementsOffersData, ThrowOnError>): RequestResult<AgreementsOffersResponses, AgreementsOffersErrors, ThrowOnError> => (options.client ?? client).get<AgreementsOffersResponses, AgreementsOffersErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/agreements/{agreement}/offers',
    ...options
});

/**
 * List payoff quotes, newest first
 *
 * A lender lists what was said of its debts, an agency what it was told itself. Needs the scope `agreements:read`.
 */
export const payoffsList = <ThrowOnError extends boolean = true>(options?: Options<PayoffsListData, ThrowOnError>): RequestResult<PayoffsListResponses, PayoffsListErrors, ThrowOnError> => (options?.client ?? client).get<PayoffsListResponses, PayoffsListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/payoff-quotes',
    ...options
});

/**
 * Say what pays a debt off on a day, interest until then included
 *
 * Say what pays a debt off on a day, interest until then included. Needs the scope `agreements:write`.
 */
export const payoffsQuote = <ThrowOnError extends boolean = true>(options: Options<PayoffsQuoteData, ThrowOnError>): RequestResult<PayoffsQuoteResponses, PayoffsQuoteErrors, ThrowOnError> => (options.client ?? client).post<PayoffsQuoteResponses, PayoffsQuoteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/payoff-quotes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read what a borrower was told would pay the debt off
 *
 * Read what a borrower was told would pay the debt off. Needs the scope `agreements:read`.
 */
export const payoffsGet = <ThrowOnError extends boolean = true>(options: Options<PayoffsGetData, ThrowOnError>): RequestResult<PayoffsGetResponses, PayoffsGetErrors, ThrowOnError> => (options.client ?? client).get<PayoffsGetResponses, PayoffsGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/payoff-quotes/{payoffQuote}',
    ...options
});

/**
 * Accept the offer on the table: the agreement runs
 *
 * Accept the offer on the table: the agreement runs. Needs the scope `agreements:write`.
 */
export const agreementsAccept = <ThrowOnError extends boolean = true>(options: Options<AgreementsAcceptData, ThrowOnError>): RequestResult<AgreementsAcceptResponses, AgreementsAcceptErrors, ThrowOnError> => (options.client ?? client).post<AgreementsAcceptResponses, AgreementsAcceptErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/agreements/{agreement}/accept',
    ...options
});

/**
 * Answer an offer with other instalments, which the other side answers in turn
 *
 * Answer an offer with other instalments, which the other side answers in turn. Needs the scope `agreements:write`.
 */
export const agreementsCounter = <ThrowOnError extends boolean = true>(options: Options<AgreementsCounterData, ThrowOnError>): RequestResult<AgreementsCounterResponses, AgreementsCounterErrors, ThrowOnError> => (options.client ?? client).post<AgreementsCounterResponses, AgreementsCounterErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/agreements/{agreement}/counter',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Refuse the offer on the table, with a code
 *
 * Refuse the offer on the table, with a code. Needs the scope `agreements:write`.
 */
export const agreementsRefuse = <ThrowOnError extends boolean = true>(options: Options<AgreementsRefuseData, ThrowOnError>): RequestResult<AgreementsRefuseResponses, AgreementsRefuseErrors, ThrowOnError> => (options.client ?? client).post<AgreementsRefuseResponses, AgreementsRefuseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/agreements/{agreement}/refuse',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * End an offer or a running agreement, for the borrower or for a side: the debt is owed as it stands
 *
 * End an offer or a running agreement, for the borrower or for a side: the debt is owed as it stands. Needs the scope `agreements:write`.
 */
export const agreementsCancel = <ThrowOnError extends boolean = true>(options: Options<AgreementsCancelData, ThrowOnError>): RequestResult<AgreementsCancelResponses, AgreementsCancelErrors, ThrowOnError> => (options.client ?? client).post<AgreementsCancelResponses, AgreementsCancelErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/agreements/{agreement}/cancel',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List your sales of debts, newest first
 *
 * List your sales of debts, newest first. Needs the scope `accounts:read`.
 */
export const debtSalesList = <ThrowOnError extends boolean = true>(options?: Options<DebtSalesListData, ThrowOnError>): RequestResult<DebtSalesListResponses, DebtSalesListErrors, ThrowOnError> => (options?.client ?? client).get<DebtSalesListResponses, DebtSalesListErrors, ThrowOnError>({
    querySerializer: { parameters: { state: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/debt-sales',
    ...options
});

/**
 * Offer debts for sale: a job makes their tape, then the buyer hears of it
 *
 * Offer debts for sale: a job makes their tape, then the buyer hears of it. Needs the scope `accounts:write`.
 */
export const debtSalesOffer = <ThrowOnError extends boolean = true>(options: Options<DebtSalesOfferData, ThrowOnError>): RequestResult<DebtSalesOfferResponses, DebtSalesOfferErrors, ThrowOnError> => (options.client ?? client).post<DebtSalesOfferResponses, DebtSalesOfferErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/debt-sales',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a sale of debts and how far it has come
 *
 * Read a sale of debts and how far it has come. Needs the scope `accounts:read`.
 */
export const debtSalesGet = <ThrowOnError extends boolean = true>(options: Options<DebtSalesGetData, ThrowOnError>): RequestResult<DebtSalesGetResponses, DebtSalesGetErrors, ThrowOnError> => (options.client ?? client).get<DebtSalesGetResponses, DebtSalesGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/debt-sales/{debtSale}',
    ...options
});

/**
 * List the tape of a sale in order: each account, and whether it is sold
 *
 * List the tape of a sale in order: each account, and whether it is sold. Needs the scope `accounts:read`.
 */
export const debtSalesAccounts = <ThrowOnError extends boolean = true>(options: Options<DebtSalesAccountsData, ThrowOnError>): RequestResult<DebtSalesAccountsResponses, DebtSalesAccountsErrors, ThrowOnError> => (options.client ?? client).get<DebtSalesAccountsResponses, DebtSalesAccountsErrors, ThrowOnError>({
    querySerializer: { parameters: { outcome: { array: { explode: false } }, expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/debt-sales/{debtSale}/accounts',
    ...options
});

/**
 * List who sold debts to whom: the chain of title, the newest links first
 *
 * List who sold debts to whom: the chain of title, the newest links first. Needs the scope `placements:read`.
 */
export const debtTitlesList = <ThrowOnError extends boolean = true>(options?: Options<DebtTitlesListData, ThrowOnError>): RequestResult<DebtTitlesListResponses, DebtTitlesListErrors, ThrowOnError> => (options?.client ?? client).get<DebtTitlesListResponses, DebtTitlesListErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/debt-titles',
    ...options
});

/**
 * Accept the debts at the price; a job scrubs them once more
 *
 * Accept the debts at the price; a job scrubs them once more. Needs the scope `accounts:write`.
 */
export const debtSalesAccept = <ThrowOnError extends boolean = true>(options: Options<DebtSalesAcceptData, ThrowOnError>): RequestResult<DebtSalesAcceptResponses, DebtSalesAcceptErrors, ThrowOnError> => (options.client ?? client).post<DebtSalesAcceptResponses, DebtSalesAcceptErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/debt-sales/{debtSale}/accept',
    ...options
});

/**
 * Refuse an offer of debts, with a code
 *
 * Refuse an offer of debts, with a code. Needs the scope `accounts:write`.
 */
export const debtSalesRefuse = <ThrowOnError extends boolean = true>(options: Options<DebtSalesRefuseData, ThrowOnError>): RequestResult<DebtSalesRefuseResponses, DebtSalesRefuseErrors, ThrowOnError> => (options.client ?? client).post<DebtSalesRefuseResponses, DebtSalesRefuseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/debt-sales/{debtSale}/refuse',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Withdraw a sale before anything is transferred, with a code
 *
 * Withdraw a sale before anything is transferred, with a code. Needs the scope `accounts:write`.
 */
export const debtSalesWithdraw = <ThrowOnError extends boolean = true>(options: Options<DebtSalesWithdrawData, ThrowOnError>): RequestResult<DebtSalesWithdrawResponses, DebtSalesWithdrawErrors, ThrowOnError> => (options.client ?? client).post<DebtSalesWithdrawResponses, DebtSalesWithdrawErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/debt-sales/{debtSale}/withdraw',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * State that every borrower of the sale was told of the assignment in writing
 *
 * State that every borrower of the sale was told of the assignment in writing. Needs the scope `accounts:write`.
 */
export const debtSalesNotify = <ThrowOnError extends boolean = true>(options: Options<DebtSalesNotifyData, ThrowOnError>): RequestResult<DebtSalesNotifyResponses, DebtSalesNotifyErrors, ThrowOnError> => (options.client ?? client).post<DebtSalesNotifyResponses, DebtSalesNotifyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/debt-sales/{debtSale}/notify',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Assign the debts: a job hands each over as soon as no agency holds it
 *
 * Assign the debts: a job hands each over as soon as no agency holds it. Needs the scope `accounts:write`.
 */
export const debtSalesTransfer = <ThrowOnError extends boolean = true>(options: Options<DebtSalesTransferData, ThrowOnError>): RequestResult<DebtSalesTransferResponses, DebtSalesTransferErrors, ThrowOnError> => (options.client ?? client).post<DebtSalesTransferResponses, DebtSalesTransferErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/debt-sales/{debtSale}/transfer',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Have debts taken over once more that your books refused, once they are mended
 *
 * Have debts taken over once more that your books refused, once they are mended. Needs the scope `accounts:write`.
 */
export const debtSalesRetake = <ThrowOnError extends boolean = true>(options: Options<DebtSalesRetakeData, ThrowOnError>): RequestResult<DebtSalesRetakeResponses, DebtSalesRetakeErrors, ThrowOnError> => (options.client ?? client).post<DebtSalesRetakeResponses, DebtSalesRetakeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/debt-sales/{debtSale}/retake',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Give debts back that your books refuse: they are owed to the seller as before
 *
 * Give debts back that your books refuse: they are owed to the seller as before. Needs the scope `accounts:write`.
 */
export const debtSalesGiveBack = <ThrowOnError extends boolean = true>(options: Options<DebtSalesGiveBackData, ThrowOnError>): RequestResult<DebtSalesGiveBackResponses, DebtSalesGiveBackErrors, ThrowOnError> => (options.client ?? client).post<DebtSalesGiveBackResponses, DebtSalesGiveBackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/debt-sales/{debtSale}/give-back',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Leave accounts out of a sale before it closes
 *
 * Leave accounts out of a sale before it closes. Needs the scope `accounts:write`.
 */
export const debtSalesExclude = <ThrowOnError extends boolean = true>(options: Options<DebtSalesExcludeData, ThrowOnError>): RequestResult<DebtSalesExcludeResponses, DebtSalesExcludeErrors, ThrowOnError> => (options.client ?? client).post<DebtSalesExcludeResponses, DebtSalesExcludeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/debt-sales/{debtSale}/exclude',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List what the seller received for debts of a sale after they were sold, last forwarded first
 *
 * List what the seller received for debts of a sale after they were sold, last forwarded first. Needs the scope `payments:read`.
 */
export const debtSalesForwardedPayments = <ThrowOnError extends boolean = true>(options: Options<DebtSalesForwardedPaymentsData, ThrowOnError>): RequestResult<DebtSalesForwardedPaymentsResponses, DebtSalesForwardedPaymentsErrors, ThrowOnError> => (options.client ?? client).get<DebtSalesForwardedPaymentsResponses, DebtSalesForwardedPaymentsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/debt-sales/{debtSale}/forwarded-payments',
    ...options
});

/**
 * Say that you paid over to the buyer what you received for debts you had sold
 *
 * Say that you paid over to the buyer what you received for debts you had sold. Needs the scope `payments:write`.
 */
export const debtSalesSettle = <ThrowOnError extends boolean = true>(options: Options<DebtSalesSettleData, ThrowOnError>): RequestResult<DebtSalesSettleResponses, DebtSalesSettleErrors, ThrowOnError> => (options.client ?? client).post<DebtSalesSettleResponses, DebtSalesSettleErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/debt-sales/{debtSale}/settlements',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List what was paid over of payments on sold debts, newest first
 *
 * List what was paid over of payments on sold debts, newest first. Needs the scope `payments:read`.
 */
export const debtSaleSettlementsList = <ThrowOnError extends boolean = true>(options?: Options<DebtSaleSettlementsListData, ThrowOnError>): RequestResult<DebtSaleSettlementsListResponses, DebtSaleSettlementsListErrors, ThrowOnError> => (options?.client ?? client).get<DebtSaleSettlementsListResponses, DebtSaleSettlementsListErrors, ThrowOnError>({
    querySerializer: { parameters: { state: { array: { explode: false } }, expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/debt-sale-settlements',
    ...options
});

/**
 * Read what a seller paid over to a buyer
 *
 * Read what a seller paid over to a buyer. Needs the scope `payments:read`.
 */
export const debtSaleSettlementsGet = <ThrowOnError extends boolean = true>(options: Options<DebtSaleSettlementsGetData, ThrowOnError>): RequestResult<DebtSaleSettlementsGetResponses, DebtSaleSettlementsGetErrors, ThrowOnError> => (options.client ?? client).get<DebtSaleSettlementsGetResponses, DebtSaleSettlementsGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/debt-sale-settlements/{debtSaleSettlement}',
    ...options
});

/**
 * Say that what the seller paid over has come
 *
 * Say that what the seller paid over has come. Needs the scope `payments:write`.
 */
export const debtSaleSettlementsConfirm = <ThrowOnError extends boolean = true>(options: Options<DebtSaleSettlementsConfirmData, ThrowOnError>): RequestResult<DebtSaleSettlementsConfirmResponses, DebtSaleSettlementsConfirmErrors, ThrowOnError> => (options.client ?? client).post<DebtSaleSettlementsConfirmResponses, DebtSaleSettlementsConfirmErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/debt-sale-settlements/{debtSaleSettlement}/confirm',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List contacts, the latest first
 *
 * List contacts, the latest first. Needs the scope `placements:read`.
 */
export const activitiesList = <ThrowOnError extends boolean = true>(options?: Options<ActivitiesListData, ThrowOnError>): RequestResult<ActivitiesListResponses, ActivitiesListErrors, ThrowOnError> => (options?.client ?? client).get<ActivitiesListResponses, ActivitiesListErrors, ThrowOnError>({
    querySerializer: { parameters: { channel: { array: { explode: false } }, expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/activities',
    ...options
});

/**
 * Record a contact with a borrower, in either direction; it is flagged, never dropped
 *
 * Record a contact with a borrower, in either direction; it is flagged, never dropped. Needs the scope `placements:work`.
 */
export const activitiesRecord = <ThrowOnError extends boolean = true>(options: Options<ActivitiesRecordData, ThrowOnError>): RequestResult<ActivitiesRecordResponses, ActivitiesRecordErrors, ThrowOnError> => (options.client ?? client).post<ActivitiesRecordResponses, ActivitiesRecordErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/activities',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Record up to 1,000 contacts at once, each by itself
 *
 * Record up to 1,000 contacts at once, each by itself. Needs the scope `placements:work`.
 */
export const activitiesRecordMany = <ThrowOnError extends boolean = true>(options: Options<ActivitiesRecordManyData, ThrowOnError>): RequestResult<ActivitiesRecordManyResponses, ActivitiesRecordManyErrors, ThrowOnError> => (options.client ?? client).post<ActivitiesRecordManyResponses, ActivitiesRecordManyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/activities/batch',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read the record of a contact
 *
 * Read the record of a contact. Needs the scope `placements:read`.
 */
export const activitiesGet = <ThrowOnError extends boolean = true>(options: Options<ActivitiesGetData, ThrowOnError>): RequestResult<ActivitiesGetResponses, ActivitiesGetErrors, ThrowOnError> => (options.client ?? client).get<ActivitiesGetResponses, ActivitiesGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/activities/{activity}',
    ...options
});

/**
 * Replace a record of a contact by a new one; the old one stays
 *
 * Replace a record of a contact by a new one; the old one stays. Needs the scope `placements:work`.
 */
export const activitiesCorrect = <ThrowOnError extends boolean = true>(options: Options<ActivitiesCorrectData, ThrowOnError>): RequestResult<ActivitiesCorrectResponses, ActivitiesCorrectErrors, ThrowOnError> => (options.client ?? client).post<ActivitiesCorrectResponses, ActivitiesCorrectErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/activities/{activity}/corrections',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List promises of borrowers to pay, the latest first; as an agency, those made to you
 *
 * List promises of borrowers to pay, the latest first; as an agency, those made to you. Needs the scope `placements:read`.
 */
export const promisesList = <ThrowOnError extends boolean = true>(options?: Options<PromisesListData, ThrowOnError>): RequestResult<PromisesListResponses, PromisesListErrors, ThrowOnError> => (options?.client ?? client).get<PromisesListResponses, PromisesListErrors, ThrowOnError>({
    querySerializer: { parameters: { status: { array: { explode: false } }, expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/promises',
    ...options
});

/**
 * Read what a borrower promised to pay, and what came of it
 *
 * Read what a borrower promised to pay, and what came of it. Needs the scope `placements:read`.
 */
export const promisesGet = <ThrowOnError extends boolean = true>(options: Options<PromisesGetData, ThrowOnError>): RequestResult<PromisesGetResponses, PromisesGetErrors, ThrowOnError> => (options.client ?? client).get<PromisesGetResponses, PromisesGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/promises/{promise}',
    ...options
});

/**
 * Withdraw a promise that the borrower took back, or that something else replaced
 *
 * Withdraw a promise that the borrower took back, or that something else replaced. Needs the scope `placements:work`.
 */
export const promisesWithdraw = <ThrowOnError extends boolean = true>(options: Options<PromisesWithdrawData, ThrowOnError>): RequestResult<PromisesWithdrawResponses, PromisesWithdrawErrors, ThrowOnError> => (options.client ?? client).post<PromisesWithdrawResponses, PromisesWithdrawErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/promises/{promise}/withdraw',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List contact decisions, newest first
 *
 * List contact decisions, newest first. Needs the scope `contacts:read`.
 */
export const contactDecisionsList = <ThrowOnError extends boolean = true>(options?: Options<ContactDecisionsListData, ThrowOnError>): RequestResult<ContactDecisionsListResponses, ContactDecisionsListErrors, ThrowOnError> => (options?.client ?? client).get<ContactDecisionsListResponses, ContactDecisionsListErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/contact-decisions',
    ...options
});

/**
 * Ask whether a person may be contacted now, and hold the slot if so
 *
 * Ask before every call, message, letter and visit. The answer is `allow` or `deny`, never a problem because a rule stands against it. An allow holds the slot until `reservedUntil`.
 */
export const contactDecisionsMake = <ThrowOnError extends boolean = true>(options: Options<ContactDecisionsMakeData, ThrowOnError>): RequestResult<ContactDecisionsMakeResponses, ContactDecisionsMakeErrors, ThrowOnError> => (options.client ?? client).post<ContactDecisionsMakeResponses, ContactDecisionsMakeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/contact-decisions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ask about a list of contacts at once; nothing is kept and no slot is held
 *
 * For a call list: allow or deny for each contact, and when it is allowed next. A plan is no permission.
 */
export const contactDecisionsPlan = <ThrowOnError extends boolean = true>(options: Options<ContactDecisionsPlanData, ThrowOnError>): RequestResult<ContactDecisionsPlanResponses, ContactDecisionsPlanErrors, ThrowOnError> => (options.client ?? client).post<ContactDecisionsPlanResponses, ContactDecisionsPlanErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/contact-decisions/batch',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a contact decision
 *
 * Read a contact decision. Needs the scope `contacts:read`.
 */
export const contactDecisionsGet = <ThrowOnError extends boolean = true>(options: Options<ContactDecisionsGetData, ThrowOnError>): RequestResult<ContactDecisionsGetResponses, ContactDecisionsGetErrors, ThrowOnError> => (options.client ?? client).get<ContactDecisionsGetResponses, ContactDecisionsGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/contact-decisions/{decision}',
    ...options
});

/**
 * Give back the slot of an allowed contact that will not be made
 *
 * Give back the slot of an allowed contact that will not be made. Needs the scope `contacts:decide`.
 */
export const contactDecisionsRelease = <ThrowOnError extends boolean = true>(options: Options<ContactDecisionsReleaseData, ThrowOnError>): RequestResult<ContactDecisionsReleaseResponses, ContactDecisionsReleaseErrors, ThrowOnError> => (options.client ?? client).post<ContactDecisionsReleaseResponses, ContactDecisionsReleaseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/contact-decisions/{decision}/release',
    ...options
});

/**
 * Make a decision again: on the facts it was given, and on what is known now of that moment
 *
 * For both sides of the decision, and for a regulator of where the debt lies.
 */
export const contactDecisionsReRun = <ThrowOnError extends boolean = true>(options: Options<ContactDecisionsReRunData, ThrowOnError>): RequestResult<ContactDecisionsReRunResponses, ContactDecisionsReRunErrors, ThrowOnError> => (options.client ?? client).post<ContactDecisionsReRunResponses, ContactDecisionsReRunErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/contact-decisions/{decision}/re-run',
    ...options
});

/**
 * List your contact plans, newest first
 *
 * List your contact plans, newest first. Needs the scope `contacts:read`.
 */
export const contactPlansList = <ThrowOnError extends boolean = true>(options?: Options<ContactPlansListData, ThrowOnError>): RequestResult<ContactPlansListResponses, ContactPlansListErrors, ThrowOnError> => (options?.client ?? client).get<ContactPlansListResponses, ContactPlansListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/contact-plans',
    ...options
});

/**
 * Plan contacts ahead, and get a signed permit for each that is allowed
 *
 * For a predictive dialler: one call for a morning. Each permit is checked offline against the published key set, is good for minutes, and is refreshed with one call for the whole plan.
 */
export const contactPlansMake = <ThrowOnError extends boolean = true>(options: Options<ContactPlansMakeData, ThrowOnError>): RequestResult<ContactPlansMakeResponses, ContactPlansMakeErrors, ThrowOnError> => (options.client ?? client).post<ContactPlansMakeResponses, ContactPlansMakeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/contact-plans',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a contact plan
 *
 * Read a contact plan. Needs the scope `contacts:read`.
 */
export const contactPlansGet = <ThrowOnError extends boolean = true>(options: Options<ContactPlansGetData, ThrowOnError>): RequestResult<ContactPlansGetResponses, ContactPlansGetErrors, ThrowOnError> => (options.client ?? client).get<ContactPlansGetResponses, ContactPlansGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/contact-plans/{contactPlan}',
    ...options
});

/**
 * Have the open permits of a plan looked at again, and get them for some minutes more
 *
 * Have the open permits of a plan looked at again, and get them for some minutes more. Needs the scope `contacts:decide`.
 */
export const contactPlansRefresh = <ThrowOnError extends boolean = true>(options: Options<ContactPlansRefreshData, ThrowOnError>): RequestResult<ContactPlansRefreshResponses, ContactPlansRefreshErrors, ThrowOnError> => (options.client ?? client).post<ContactPlansRefreshResponses, ContactPlansRefreshErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/contact-plans/{contactPlan}/refresh',
    ...options
});

/**
 * Read where a permit stands
 *
 * Read where a permit stands. Needs the scope `contacts:read`.
 */
export const permitsGet = <ThrowOnError extends boolean = true>(options: Options<PermitsGetData, ThrowOnError>): RequestResult<PermitsGetResponses, PermitsGetErrors, ThrowOnError> => (options.client ?? client).get<PermitsGetResponses, PermitsGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/permits/{permit}',
    ...options
});

/**
 * Claim a permit at connect: decided again at this moment, and the slot held for one collector
 *
 * One collector wins. The answer may be `deny`: then the permit is revoked, and the contact is not made.
 */
export const permitsClaim = <ThrowOnError extends boolean = true>(options: Options<PermitsClaimData, ThrowOnError>): RequestResult<PermitsClaimResponses, PermitsClaimErrors, ThrowOnError> => (options.client ?? client).post<PermitsClaimResponses, PermitsClaimErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/permits/{permit}/claim',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List commission line by line, last recorded first
 *
 * One line for each payment that was credited to an agency, also where it earned nothing, and one for each that was taken back. Needs the scope `payments:read`.
 */
export const commissionsList = <ThrowOnError extends boolean = true>(options?: Options<CommissionsListData, ThrowOnError>): RequestResult<CommissionsListResponses, CommissionsListErrors, ThrowOnError> => (options?.client ?? client).get<CommissionsListResponses, CommissionsListErrors, ThrowOnError>({
    querySerializer: { parameters: { rule: { array: { explode: false } }, expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/commissions',
    ...options
});

/**
 * Read what a payment earned an agency, and by which rule
 *
 * Read what a payment earned an agency, and by which rule. Needs the scope `payments:read`.
 */
export const commissionsGet = <ThrowOnError extends boolean = true>(options: Options<CommissionsGetData, ThrowOnError>): RequestResult<CommissionsGetResponses, CommissionsGetErrors, ThrowOnError> => (options.client ?? client).get<CommissionsGetResponses, CommissionsGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/commissions/{commission}',
    ...options
});

/**
 * List payments, last recorded first
 *
 * List payments, last recorded first. Needs the scope `payments:read`.
 */
export const paymentsList = <ThrowOnError extends boolean = true>(options?: Options<PaymentsListData, ThrowOnError>): RequestResult<PaymentsListResponses, PaymentsListErrors, ThrowOnError> => (options?.client ?? client).get<PaymentsListResponses, PaymentsListErrors, ThrowOnError>({
    querySerializer: { parameters: { status: { array: { explode: false } }, expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/payments',
    ...options
});

/**
 * Record a payment; under a reference it was recorded by before, it is the same one
 *
 * A lender’s payment is put to its debt at once. What an agency took is in its trust at once and put to the debt moments later: read the payment, or wait for `payment.posted`. Needs the scope `payments:write`.
 */
export const paymentsRecord = <ThrowOnError extends boolean = true>(options: Options<PaymentsRecordData, ThrowOnError>): RequestResult<PaymentsRecordResponses, PaymentsRecordErrors, ThrowOnError> => (options.client ?? client).post<PaymentsRecordResponses, PaymentsRecordErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/payments',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Record up to 1,000 payments at once, each by itself
 *
 * Each payment is in the ledger at once and put to its debt moments later, by the lender’s job. Needs the scope `payments:write`.
 */
export const paymentsRecordMany = <ThrowOnError extends boolean = true>(options: Options<PaymentsRecordManyData, ThrowOnError>): RequestResult<PaymentsRecordManyResponses, PaymentsRecordManyErrors, ThrowOnError> => (options.client ?? client).post<PaymentsRecordManyResponses, PaymentsRecordManyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/payments/batch',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a payment, and what it paid
 *
 * Read a payment, and what it paid. Needs the scope `payments:read`.
 */
export const paymentsGet = <ThrowOnError extends boolean = true>(options: Options<PaymentsGetData, ThrowOnError>): RequestResult<PaymentsGetResponses, PaymentsGetErrors, ThrowOnError> => (options.client ?? client).get<PaymentsGetResponses, PaymentsGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/payments/{paymentId}',
    ...options
});

/**
 * Put money in suspense to a debt
 *
 * Put money in suspense to a debt. Needs the scope `payments:write`.
 */
export const paymentsAllocate = <ThrowOnError extends boolean = true>(options: Options<PaymentsAllocateData, ThrowOnError>): RequestResult<PaymentsAllocateResponses, PaymentsAllocateErrors, ThrowOnError> => (options.client ?? client).post<PaymentsAllocateResponses, PaymentsAllocateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/payments/{paymentId}/allocate',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Record that money in suspense went back to whoever paid it
 *
 * Record that money in suspense went back to whoever paid it. Needs the scope `payments:write`.
 */
export const paymentsRefund = <ThrowOnError extends boolean = true>(options: Options<PaymentsRefundData, ThrowOnError>): RequestResult<PaymentsRefundResponses, PaymentsRefundErrors, ThrowOnError> => (options.client ?? client).post<PaymentsRefundResponses, PaymentsRefundErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/payments/{paymentId}/refund',
    ...options
});

/**
 * Take a payment back: it bounced, or should not have been recorded
 *
 * Take a payment back: it bounced, or should not have been recorded. Needs the scope `payments:write`.
 */
export const paymentsReverse = <ThrowOnError extends boolean = true>(options: Options<PaymentsReverseData, ThrowOnError>): RequestResult<PaymentsReverseResponses, PaymentsReverseErrors, ThrowOnError> => (options.client ?? client).post<PaymentsReverseResponses, PaymentsReverseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/payments/{paymentId}/reverse',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Confirm a payment a former holder reported: it becomes one payment, or is one that was recorded before
 *
 * What the agency recorded under its reference is that payment; else it is recorded now, and put to the debt by the rules of every payment. Needs the scope `placements:place`.
 */
export const paymentsInFlightConfirm = <ThrowOnError extends boolean = true>(options: Options<PaymentsInFlightConfirmData, ThrowOnError>): RequestResult<PaymentsInFlightConfirmResponses, PaymentsInFlightConfirmErrors, ThrowOnError> => (options.client ?? client).post<PaymentsInFlightConfirmResponses, PaymentsInFlightConfirmErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/payments-in-flight/{payment}/confirm',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List reversals, those that wait for their payment among them, last recorded first
 *
 * List reversals, those that wait for their payment among them, last recorded first. Needs the scope `payments:read`.
 */
export const paymentReversalsList = <ThrowOnError extends boolean = true>(options?: Options<PaymentReversalsListData, ThrowOnError>): RequestResult<PaymentReversalsListResponses, PaymentReversalsListErrors, ThrowOnError> => (options?.client ?? client).get<PaymentReversalsListResponses, PaymentReversalsListErrors, ThrowOnError>({
    querySerializer: { parameters: { status: { array: { explode: false } }, expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/payment-reversals',
    ...options
});

/**
 * Say that a payment is taken back, by its reference, before or after it is known
 *
 * The payment is taken back moments later, or once it is recorded under the reference. Needs the scope `payments:write`.
 */
export const paymentReversalsRecord = <ThrowOnError extends boolean = true>(options: Options<PaymentReversalsRecordData, ThrowOnError>): RequestResult<PaymentReversalsRecordResponses, PaymentReversalsRecordErrors, ThrowOnError> => (options.client ?? client).post<PaymentReversalsRecordResponses, PaymentReversalsRecordErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/payment-reversals',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Say of up to 1,000 payments at once that they are taken back, each by itself
 *
 * Each reversal is recorded, known or refused by itself. Needs the scope `payments:write`.
 */
export const paymentReversalsRecordMany = <ThrowOnError extends boolean = true>(options: Options<PaymentReversalsRecordManyData, ThrowOnError>): RequestResult<PaymentReversalsRecordManyResponses, PaymentReversalsRecordManyErrors, ThrowOnError> => (options.client ?? client).post<PaymentReversalsRecordManyResponses, PaymentReversalsRecordManyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/payment-reversals/batch',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a reversal, and what it took back
 *
 * Read a reversal, and what it took back. Needs the scope `payments:read`.
 */
export const paymentReversalsGet = <ThrowOnError extends boolean = true>(options: Options<PaymentReversalsGetData, ThrowOnError>): RequestResult<PaymentReversalsGetResponses, PaymentReversalsGetErrors, ThrowOnError> => (options.client ?? client).get<PaymentReversalsGetResponses, PaymentReversalsGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/payment-reversals/{reversalId}',
    ...options
});

/**
 * Let the bank return a payment, in a sandbox
 *
 * Sandboxes only. What the payment did is taken back, with every event a returned payment has.
 */
export const simulationsPaymentReturned = <ThrowOnError extends boolean = true>(options: Options<SimulationsPaymentReturnedData, ThrowOnError>): RequestResult<SimulationsPaymentReturnedResponses, SimulationsPaymentReturnedErrors, ThrowOnError> => (options.client ?? client).post<SimulationsPaymentReturnedResponses, SimulationsPaymentReturnedErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/simulations/payment-returned',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Let a person revoke the consent to use a contact point, in a sandbox
 *
 * Sandboxes only. The gate refuses the contact point from now on, and permits for it are revoked.
 */
export const simulationsConsentRevoked = <ThrowOnError extends boolean = true>(options: Options<SimulationsConsentRevokedData, ThrowOnError>): RequestResult<SimulationsConsentRevokedResponses, SimulationsConsentRevokedErrors, ThrowOnError> => (options.client ?? client).post<SimulationsConsentRevokedResponses, SimulationsConsentRevokedErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/simulations/consent-revoked',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Let a licence of yours lapse now, in a sandbox
 *
 * Sandboxes only. Mandates that require the licence, and work under them, stop with the next review.
 */
export const simulationsLicenceLapsed = <ThrowOnError extends boolean = true>(options: Options<SimulationsLicenceLapsedData, ThrowOnError>): RequestResult<SimulationsLicenceLapsedResponses, SimulationsLicenceLapsedErrors, ThrowOnError> => (options.client ?? client).post<SimulationsLicenceLapsedResponses, SimulationsLicenceLapsedErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/simulations/licence-lapsed',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List remittances, newest first
 *
 * List remittances, newest first. Needs the scope `payments:read`.
 */
export const remittancesList = <ThrowOnError extends boolean = true>(options?: Options<RemittancesListData, ThrowOnError>): RequestResult<RemittancesListResponses, RemittancesListErrors, ThrowOnError> => (options?.client ?? client).get<RemittancesListResponses, RemittancesListErrors, ThrowOnError>({
    querySerializer: { parameters: { state: { array: { explode: false } }, expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/remittances',
    ...options
});

/**
 * Draft a remittance of what was posted under a mandate
 *
 * A period that is over is drafted by itself; this asks for one at another time. A job gathers the lines: poll the remittance, or wait for `remittance.drafted`. Needs the scope `payments:write`.
 */
export const remittancesDraft = <ThrowOnError extends boolean = true>(options: Options<RemittancesDraftData, ThrowOnError>): RequestResult<RemittancesDraftResponses, RemittancesDraftErrors, ThrowOnError> => (options.client ?? client).post<RemittancesDraftResponses, RemittancesDraftErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/remittances',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a remittance: what is due, and where it stands
 *
 * Read a remittance: what is due, and where it stands. Needs the scope `payments:read`.
 */
export const remittancesGet = <ThrowOnError extends boolean = true>(options: Options<RemittancesGetData, ThrowOnError>): RequestResult<RemittancesGetResponses, RemittancesGetErrors, ThrowOnError> => (options.client ?? client).get<RemittancesGetResponses, RemittancesGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/remittances/{remittance}',
    ...options
});

/**
 * List the lines of a remittance, and what is said of them
 *
 * List the lines of a remittance, and what is said of them. Needs the scope `payments:read`.
 */
export const remittancesLines = <ThrowOnError extends boolean = true>(options: Options<RemittancesLinesData, ThrowOnError>): RequestResult<RemittancesLinesResponses, RemittancesLinesErrors, ThrowOnError> => (options.client ?? client).get<RemittancesLinesResponses, RemittancesLinesErrors, ThrowOnError>({
    querySerializer: { parameters: { state: { array: { explode: false } }, expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/remittances/{remittance}/lines',
    ...options
});

/**
 * Read the statement of a remittance, derived from its postings
 *
 * As JSON, whose SHA-256 is the `statementSha256` of the remittance; its lines as CSV; or a page to read and print, as HTML. Needs the scope `payments:read`.
 */
export const remittancesStatement = <ThrowOnError extends boolean = true>(options: Options<RemittancesStatementData, ThrowOnError>): RequestResult<RemittancesStatementResponses, RemittancesStatementErrors, ThrowOnError> => (options.client ?? client).get<RemittancesStatementResponses, RemittancesStatementErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/remittances/{remittance}/statement',
    ...options
});

/**
 * Issue a remittance: the statement stands, and the money is sent
 *
 * Issue a remittance: the statement stands, and the money is sent. Needs the scope `payments:write`.
 */
export const remittancesIssue = <ThrowOnError extends boolean = true>(options: Options<RemittancesIssueData, ThrowOnError>): RequestResult<RemittancesIssueResponses, RemittancesIssueErrors, ThrowOnError> => (options.client ?? client).post<RemittancesIssueResponses, RemittancesIssueErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/remittances/{remittance}/issue',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Discard a draft: what was in it is in the next one, as it stands by then
 *
 * Discard a draft: what was in it is in the next one, as it stands by then. Needs the scope `payments:write`.
 */
export const remittancesDiscard = <ThrowOnError extends boolean = true>(options: Options<RemittancesDiscardData, ThrowOnError>): RequestResult<RemittancesDiscardResponses, RemittancesDiscardErrors, ThrowOnError> => (options.client ?? client).post<RemittancesDiscardResponses, RemittancesDiscardErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/remittances/{remittance}/discard',
    ...options
});

/**
 * Dispute lines of a remittance, each for a reason
 *
 * Dispute lines of a remittance, each for a reason. Needs the scope `payments:write`.
 */
export const remittancesDisputeLines = <ThrowOnError extends boolean = true>(options: Options<RemittancesDisputeLinesData, ThrowOnError>): RequestResult<RemittancesDisputeLinesResponses, RemittancesDisputeLinesErrors, ThrowOnError> => (options.client ?? client).post<RemittancesDisputeLinesResponses, RemittancesDisputeLinesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/remittances/{remittance}/lines/dispute',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Concede disputed lines, or uphold them
 *
 * Concede disputed lines, or uphold them. Needs the scope `payments:write`.
 */
export const remittancesReplyLines = <ThrowOnError extends boolean = true>(options: Options<RemittancesReplyLinesData, ThrowOnError>): RequestResult<RemittancesReplyLinesResponses, RemittancesReplyLinesErrors, ThrowOnError> => (options.client ?? client).post<RemittancesReplyLinesResponses, RemittancesReplyLinesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/remittances/{remittance}/lines/reply',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Accept lines of a remittance
 *
 * Accept lines of a remittance. Needs the scope `payments:write`.
 */
export const remittancesAcceptLines = <ThrowOnError extends boolean = true>(options: Options<RemittancesAcceptLinesData, ThrowOnError>): RequestResult<RemittancesAcceptLinesResponses, RemittancesAcceptLinesErrors, ThrowOnError> => (options.client ?? client).post<RemittancesAcceptLinesResponses, RemittancesAcceptLinesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/remittances/{remittance}/lines/accept',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Accept a remittance, and every line nobody disputes
 *
 * Accept a remittance, and every line nobody disputes. Needs the scope `payments:write`.
 */
export const remittancesAccept = <ThrowOnError extends boolean = true>(options: Options<RemittancesAcceptData, ThrowOnError>): RequestResult<RemittancesAcceptResponses, RemittancesAcceptErrors, ThrowOnError> => (options.client ?? client).post<RemittancesAcceptResponses, RemittancesAcceptErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/remittances/{remittance}/accept',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Say that the money of an accepted remittance has arrived
 *
 * Say that the money of an accepted remittance has arrived. Needs the scope `payments:write`.
 */
export const remittancesSettle = <ThrowOnError extends boolean = true>(options: Options<RemittancesSettleData, ThrowOnError>): RequestResult<RemittancesSettleResponses, RemittancesSettleErrors, ThrowOnError> => (options.client ?? client).post<RemittancesSettleResponses, RemittancesSettleErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/remittances/{remittance}/settle',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read what is held in trust, client by client, and whether the bank holds it
 *
 * An agency reads what it holds for each lender, and the newest statement of its bank beside it; a lender what each agency holds for it. Needs the scope `payments:read`.
 */
export const trustBalancesGet = <ThrowOnError extends boolean = true>(options?: Options<TrustBalancesGetData, ThrowOnError>): RequestResult<TrustBalancesGetResponses, TrustBalancesGetErrors, ThrowOnError> => (options?.client ?? client).get<TrustBalancesGetResponses, TrustBalancesGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/trust-balances',
    ...options
});

/**
 * List what your bank said of the trust account, newest first
 *
 * List what your bank said of the trust account, newest first. Needs the scope `payments:read`.
 */
export const trustStatementsList = <ThrowOnError extends boolean = true>(options?: Options<TrustStatementsListData, ThrowOnError>): RequestResult<TrustStatementsListResponses, TrustStatementsListErrors, ThrowOnError> => (options?.client ?? client).get<TrustStatementsListResponses, TrustStatementsListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/trust-statements',
    ...options
});

/**
 * State what the bank holds in the trust account at the end of a day; it is held against the ledger
 *
 * State what the bank holds in the trust account at the end of a day; it is held against the ledger. Needs the scope `payments:write`.
 */
export const trustStatementsRecord = <ThrowOnError extends boolean = true>(options: Options<TrustStatementsRecordData, ThrowOnError>): RequestResult<TrustStatementsRecordResponses, TrustStatementsRecordErrors, ThrowOnError> => (options.client ?? client).post<TrustStatementsRecordResponses, TrustStatementsRecordErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/trust-statements',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read what your bank said of the trust account on a day
 *
 * Read what your bank said of the trust account on a day. Needs the scope `payments:read`.
 */
export const trustStatementsGet = <ThrowOnError extends boolean = true>(options: Options<TrustStatementsGetData, ThrowOnError>): RequestResult<TrustStatementsGetResponses, TrustStatementsGetErrors, ThrowOnError> => (options.client ?? client).get<TrustStatementsGetResponses, TrustStatementsGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/trust-statements/{trustStatement}',
    ...options
});

/**
 * Read what people are matched by, and the published keys
 *
 * The namespaces, the one spelling of each, the epochs that answer with their public keys, and what is left of the day’s evaluations. Needs the scope `exchange:read`.
 */
export const exchangeNamespaces = <ThrowOnError extends boolean = true>(options?: Options<ExchangeNamespacesData, ThrowOnError>): RequestResult<ExchangeNamespacesResponses, ExchangeNamespacesErrors, ThrowOnError> => (options?.client ?? client).get<ExchangeNamespacesResponses, ExchangeNamespacesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/exchange/namespaces',
    ...options
});

/**
 * Read what binds the exchange in each jurisdiction
 *
 * By jurisdiction: whether lenders may exchange what is delinquent, what a borrower is told before, until when a record is disclosed and how soon a dispute is answered, each with where it stands and how surely it is known. Needs the scope `exchange:read`.
 */
export const exchangeRegimes = <ThrowOnError extends boolean = true>(options?: Options<ExchangeRegimesData, ThrowOnError>): RequestResult<ExchangeRegimesResponses, ExchangeRegimesErrors, ThrowOnError> => (options?.client ?? client).get<ExchangeRegimesResponses, ExchangeRegimesErrors, ThrowOnError>({
    querySerializer: { parameters: { jurisdiction: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/exchange/regimes',
    ...options
});

/**
 * Have blinded identifiers evaluated, and proven to be with the published key
 *
 * Multiplies up to 1,000 blinded points by the key of a namespace and epoch and proves that it was the published one (RFC 9497, VOPRF, P256-SHA256). Nobody here learns what is in them. Every point counts towards the day. Needs the scope `exchange:write`.
 */
export const exchangeEvaluate = <ThrowOnError extends boolean = true>(options: Options<ExchangeEvaluateData, ThrowOnError>): RequestResult<ExchangeEvaluateResponses, ExchangeEvaluateErrors, ThrowOnError> => (options.client ?? client).post<ExchangeEvaluateResponses, ExchangeEvaluateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/exchange/evaluations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the packs of law the gate decides by
 *
 * List the packs of law the gate decides by. Needs the scope `organisation:read`.
 */
export const packsList = <ThrowOnError extends boolean = true>(options?: Options<PacksListData, ThrowOnError>): RequestResult<PacksListResponses, PacksListErrors, ThrowOnError> => (options?.client ?? client).get<PacksListResponses, PacksListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/packs',
    ...options
});

/**
 * Read a pack of law: each rule, its numbers, where it stands and how surely it is known
 *
 * Read a pack of law: each rule, its numbers, where it stands and how surely it is known. Needs the scope `organisation:read`.
 */
export const packsGet = <ThrowOnError extends boolean = true>(options: Options<PacksGetData, ThrowOnError>): RequestResult<PacksGetResponses, PacksGetErrors, ThrowOnError> => (options.client ?? client).get<PacksGetResponses, PacksGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/packs/{pack}',
    ...options
});

/**
 * List your call lists, newest first
 *
 * List your call lists, newest first. Needs the scope `contacts:read`.
 */
export const callListsList = <ThrowOnError extends boolean = true>(options?: Options<CallListsListData, ThrowOnError>): RequestResult<CallListsListResponses, CallListsListErrors, ThrowOnError> => (options?.client ?? client).get<CallListsListResponses, CallListsListErrors, ThrowOnError>({
    querySerializer: { parameters: { state: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/call-lists',
    ...options
});

/**
 * Ask about up to 10,000 contacts by a job; nothing is allowed and no slot is held
 *
 * For a day’s list. A job answers some hundreds at a time, each as a single question would be; poll the list, or wait for `call_list.decided`, and read the items.
 */
export const callListsOpen = <ThrowOnError extends boolean = true>(options: Options<CallListsOpenData, ThrowOnError>): RequestResult<CallListsOpenResponses, CallListsOpenErrors, ThrowOnError> => (options.client ?? client).post<CallListsOpenResponses, CallListsOpenErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/call-lists',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a call list and how far it has come
 *
 * Read a call list and how far it has come. Needs the scope `contacts:read`.
 */
export const callListsGet = <ThrowOnError extends boolean = true>(options: Options<CallListsGetData, ThrowOnError>): RequestResult<CallListsGetResponses, CallListsGetErrors, ThrowOnError> => (options.client ?? client).get<CallListsGetResponses, CallListsGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/call-lists/{callList}',
    ...options
});

/**
 * Read the answers of a call list, in its order
 *
 * Read the answers of a call list, in its order. Needs the scope `contacts:read`.
 */
export const callListsItems = <ThrowOnError extends boolean = true>(options: Options<CallListsItemsData, ThrowOnError>): RequestResult<CallListsItemsResponses, CallListsItemsErrors, ThrowOnError> => (options.client ?? client).get<CallListsItemsResponses, CallListsItemsErrors, ThrowOnError>({
    querySerializer: { parameters: { outcome: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/call-lists/{callList}/items',
    ...options
});

/**
 * Read everything a collector needs of a placement on one screen
 *
 * Payoff, when each person may be contacted, notices, promises, holds, treatments, cases, questions, clocks and the last contacts of a placement that is held. What is not shared, or asks for a scope you lack, is null and named in `withheld`.
 */
export const workbenchesGet = <ThrowOnError extends boolean = true>(options: Options<WorkbenchesGetData, ThrowOnError>): RequestResult<WorkbenchesGetResponses, WorkbenchesGetErrors, ThrowOnError> => (options.client ?? client).get<WorkbenchesGetResponses, WorkbenchesGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placements/{placement}/workbench',
    ...options
});

/**
 * List your looks at who contacted persons, and who looked at persons of yours, newest first
 *
 * List your looks at who contacted persons, and who looked at persons of yours, newest first. Needs the scope `contacts:read`.
 */
export const borrowerViewsList = <ThrowOnError extends boolean = true>(options?: Options<BorrowerViewsListData, ThrowOnError>): RequestResult<BorrowerViewsListResponses, BorrowerViewsListErrors, ThrowOnError> => (options?.client ?? client).get<BorrowerViewsListResponses, BorrowerViewsListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/borrower-views',
    ...options
});

/**
 * Look at who contacted a person and why: the purpose is recorded, and told to the creditor
 *
 * A creditor names a person of its own and is shown its own contacts and its agencies’. An adviser, an ombudsman or a regulator names a case it has a part in and the person by national id, and is shown those of all lenders where lenders may know of each other. Needs the scope `contacts:read`.
 */
export const borrowerViewsOpen = <ThrowOnError extends boolean = true>(options: Options<BorrowerViewsOpenData, ThrowOnError>): RequestResult<BorrowerViewsOpenResponses, BorrowerViewsOpenErrors, ThrowOnError> => (options.client ?? client).post<BorrowerViewsOpenResponses, BorrowerViewsOpenErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/borrower-views',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read who looked at whose contacts, and why
 *
 * Read who looked at whose contacts, and why. Needs the scope `contacts:read`.
 */
export const borrowerViewsGet = <ThrowOnError extends boolean = true>(options: Options<BorrowerViewsGetData, ThrowOnError>): RequestResult<BorrowerViewsGetResponses, BorrowerViewsGetErrors, ThrowOnError> => (options.client ?? client).get<BorrowerViewsGetResponses, BorrowerViewsGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/borrower-views/{borrowerView}',
    ...options
});

/**
 * List who contacted the person, or asked to, and why, the latest first
 *
 * List who contacted the person, or asked to, and why, the latest first. Needs the scope `contacts:read`.
 */
export const borrowerContactsList = <ThrowOnError extends boolean = true>(options: Options<BorrowerContactsListData, ThrowOnError>): RequestResult<BorrowerContactsListResponses, BorrowerContactsListErrors, ThrowOnError> => (options.client ?? client).get<BorrowerContactsListResponses, BorrowerContactsListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/borrower-views/{borrowerView}/contacts',
    ...options
});

/**
 * List your inspections, newest first
 *
 * List your inspections, newest first. Needs the scope `contacts:read`.
 */
export const inspectionsList = <ThrowOnError extends boolean = true>(options?: Options<InspectionsListData, ThrowOnError>): RequestResult<InspectionsListResponses, InspectionsListErrors, ThrowOnError> => (options?.client ?? client).get<InspectionsListResponses, InspectionsListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/inspections',
    ...options
});

/**
 * Look at what the gate decided where you regulate: the purpose is recorded
 *
 * Look at what the gate decided where you regulate: the purpose is recorded. Needs the scope `contacts:read`.
 */
export const inspectionsOpen = <ThrowOnError extends boolean = true>(options: Options<InspectionsOpenData, ThrowOnError>): RequestResult<InspectionsOpenResponses, InspectionsOpenErrors, ThrowOnError> => (options.client ?? client).post<InspectionsOpenResponses, InspectionsOpenErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/inspections',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read an inspection
 *
 * Read an inspection. Needs the scope `contacts:read`.
 */
export const inspectionsGet = <ThrowOnError extends boolean = true>(options: Options<InspectionsGetData, ThrowOnError>): RequestResult<InspectionsGetResponses, InspectionsGetErrors, ThrowOnError> => (options.client ?? client).get<InspectionsGetResponses, InspectionsGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/inspections/{inspection}',
    ...options
});

/**
 * List what the gate decided in the place of an inspection, newest first
 *
 * List what the gate decided in the place of an inspection, newest first. Needs the scope `contacts:read`.
 */
export const inspectedDecisionsList = <ThrowOnError extends boolean = true>(options: Options<InspectedDecisionsListData, ThrowOnError>): RequestResult<InspectedDecisionsListResponses, InspectedDecisionsListErrors, ThrowOnError> => (options.client ?? client).get<InspectedDecisionsListResponses, InspectedDecisionsListErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/inspections/{inspection}/decisions',
    ...options
});

/**
 * Read what exports can be asked for, field by field
 *
 * Read what exports can be asked for, field by field. Needs the scope `contacts:read`.
 */
export const supervisionExportsTemplates = <ThrowOnError extends boolean = true>(options?: Options<SupervisionExportsTemplatesData, ThrowOnError>): RequestResult<SupervisionExportsTemplatesResponses, SupervisionExportsTemplatesErrors, ThrowOnError> => (options?.client ?? client).get<SupervisionExportsTemplatesResponses, SupervisionExportsTemplatesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/supervision/templates',
    ...options
});

/**
 * List your exports, newest first
 *
 * List your exports, newest first. Needs the scope `contacts:read`.
 */
export const supervisionExportsList = <ThrowOnError extends boolean = true>(options?: Options<SupervisionExportsListData, ThrowOnError>): RequestResult<SupervisionExportsListResponses, SupervisionExportsListErrors, ThrowOnError> => (options?.client ?? client).get<SupervisionExportsListResponses, SupervisionExportsListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/supervision/exports',
    ...options
});

/**
 * Ask for an export of what happened where you regulate: the purpose is recorded, and told to whose data it is
 *
 * Ask for an export of what happened where you regulate: the purpose is recorded, and told to whose data it is. Needs the scope `contacts:read`.
 */
export const supervisionExportsRequest = <ThrowOnError extends boolean = true>(options: Options<SupervisionExportsRequestData, ThrowOnError>): RequestResult<SupervisionExportsRequestResponses, SupervisionExportsRequestErrors, ThrowOnError> => (options.client ?? client).post<SupervisionExportsRequestResponses, SupervisionExportsRequestErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/supervision/exports',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read how far an export of yours is
 *
 * Read how far an export of yours is. Needs the scope `contacts:read`.
 */
export const supervisionExportsGet = <ThrowOnError extends boolean = true>(options: Options<SupervisionExportsGetData, ThrowOnError>): RequestResult<SupervisionExportsGetResponses, SupervisionExportsGetErrors, ThrowOnError> => (options.client ?? client).get<SupervisionExportsGetResponses, SupervisionExportsGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/supervision/exports/{supervisionExport}',
    ...options
});

/**
 * Read which parts the file of an export has, in order
 *
 * Read which parts the file of an export has, in order. Needs the scope `contacts:read`.
 */
export const supervisionExportsParts = <ThrowOnError extends boolean = true>(options: Options<SupervisionExportsPartsData, ThrowOnError>): RequestResult<SupervisionExportsPartsResponses, SupervisionExportsPartsErrors, ThrowOnError> => (options.client ?? client).get<SupervisionExportsPartsResponses, SupervisionExportsPartsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/supervision/exports/{supervisionExport}/parts',
    ...options
});

/**
 * Read one part of the file of an export, with the hashes of its rows
 *
 * Read one part of the file of an export, with the hashes of its rows. Needs the scope `contacts:read`.
 */
export const supervisionExportsPart = <ThrowOnError extends boolean = true>(options: Options<SupervisionExportsPartData, ThrowOnError>): RequestResult<SupervisionExportsPartResponses, SupervisionExportsPartErrors, ThrowOnError> => (options.client ?? client).get<SupervisionExportsPartResponses, SupervisionExportsPartErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/supervision/exports/{supervisionExport}/parts/{exportPart}',
    ...options
});

/**
 * Read the signed manifest of an export, once it is whole
 *
 * Read the signed manifest of an export, once it is whole. Needs the scope `contacts:read`.
 */
export const supervisionExportsManifest = <ThrowOnError extends boolean = true>(options: Options<SupervisionExportsManifestData, ThrowOnError>): RequestResult<SupervisionExportsManifestResponses, SupervisionExportsManifestErrors, ThrowOnError> => (options.client ?? client).get<SupervisionExportsManifestResponses, SupervisionExportsManifestErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/supervision/exports/{supervisionExport}/manifest',
    ...options
});

/**
 * List what your carrier recorded, the latest first
 *
 * List what your carrier recorded, the latest first. Needs the scope `placements:read`.
 */
export const callRecordsList = <ThrowOnError extends boolean = true>(options?: Options<CallRecordsListData, ThrowOnError>): RequestResult<CallRecordsListResponses, CallRecordsListErrors, ThrowOnError> => (options?.client ?? client).get<CallRecordsListResponses, CallRecordsListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/call-records',
    ...options
});

/**
 * Hand in up to 1,000 calls as your carrier recorded them; one handed in before is left as it is
 *
 * For agencies and their telephony integrators. Numbers are looked up among the people of your placements and not kept. Files go as an import of the kind `call-records`. Needs the scope `placements:work`.
 */
export const callRecordsHandIn = <ThrowOnError extends boolean = true>(options: Options<CallRecordsHandInData, ThrowOnError>): RequestResult<CallRecordsHandInResponses, CallRecordsHandInErrors, ThrowOnError> => (options.client ?? client).post<CallRecordsHandInResponses, CallRecordsHandInErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/call-records',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read what a carrier recorded of a call
 *
 * Read what a carrier recorded of a call. Needs the scope `placements:read`.
 */
export const callRecordsGet = <ThrowOnError extends boolean = true>(options: Options<CallRecordsGetData, ThrowOnError>): RequestResult<CallRecordsGetResponses, CallRecordsGetErrors, ThrowOnError> => (options.client ?? client).get<CallRecordsGetResponses, CallRecordsGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/call-records/{callRecord}',
    ...options
});

/**
 * List your comparisons of calls, newest first
 *
 * List your comparisons of calls, newest first. Needs the scope `placements:read`.
 */
export const callComparisonsList = <ThrowOnError extends boolean = true>(options?: Options<CallComparisonsListData, ThrowOnError>): RequestResult<CallComparisonsListResponses, CallComparisonsListErrors, ThrowOnError> => (options?.client ?? client).get<CallComparisonsListResponses, CallComparisonsListErrors, ThrowOnError>({
    querySerializer: { parameters: { state: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/call-comparisons',
    ...options
});

/**
 * Compare the calls of a period with the activities of the same time
 *
 * A job compares; poll the comparison until it is `compared` or `settled`. One of the same period takes the place of the one before.
 */
export const callComparisonsOpen = <ThrowOnError extends boolean = true>(options: Options<CallComparisonsOpenData, ThrowOnError>): RequestResult<CallComparisonsOpenResponses, CallComparisonsOpenErrors, ThrowOnError> => (options.client ?? client).post<CallComparisonsOpenResponses, CallComparisonsOpenErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/call-comparisons',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a comparison of calls and how far it has come
 *
 * Read a comparison of calls and how far it has come. Needs the scope `placements:read`.
 */
export const callComparisonsGet = <ThrowOnError extends boolean = true>(options: Options<CallComparisonsGetData, ThrowOnError>): RequestResult<CallComparisonsGetResponses, CallComparisonsGetErrors, ThrowOnError> => (options.client ?? client).get<CallComparisonsGetResponses, CallComparisonsGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/call-comparisons/{callComparison}',
    ...options
});

/**
 * List what carriers and activities tell differently: an agency all of its own, a lender that of its placements
 *
 * List what carriers and activities tell differently: an agency all of its own, a lender that of its placements. Needs the scope `placements:read`.
 */
export const callDifferencesList = <ThrowOnError extends boolean = true>(options?: Options<CallDifferencesListData, ThrowOnError>): RequestResult<CallDifferencesListResponses, CallDifferencesListErrors, ThrowOnError> => (options?.client ?? client).get<CallDifferencesListResponses, CallDifferencesListErrors, ThrowOnError>({
    querySerializer: { parameters: {
            kind: { array: { explode: false } },
            state: { array: { explode: false } },
            expand: { array: { explode: false } }
        } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/call-differences',
    ...options
});

/**
 * Read a difference between a carrier’s records and activities
 *
 * Read a difference between a carrier’s records and activities. Needs the scope `placements:read`.
 */
export const callDifferencesGet = <ThrowOnError extends boolean = true>(options: Options<CallDifferencesGetData, ThrowOnError>): RequestResult<CallDifferencesGetResponses, CallDifferencesGetErrors, ThrowOnError> => (options.client ?? client).get<CallDifferencesGetResponses, CallDifferencesGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/call-differences/{callDifference}',
    ...options
});

/**
 * Say that your own record of a call was wrong
 *
 * Say that your own record of a call was wrong. Needs the scope `placements:work`.
 */
export const callDifferencesAccept = <ThrowOnError extends boolean = true>(options: Options<CallDifferencesAcceptData, ThrowOnError>): RequestResult<CallDifferencesAcceptResponses, CallDifferencesAcceptErrors, ThrowOnError> => (options.client ?? client).post<CallDifferencesAcceptResponses, CallDifferencesAcceptErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/call-differences/{callDifference}/accept',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Say that the carrier’s record of a call is wrong, or has no place in yours
 *
 * Say that the carrier’s record of a call is wrong, or has no place in yours. Needs the scope `placements:work`.
 */
export const callDifferencesContest = <ThrowOnError extends boolean = true>(options: Options<CallDifferencesContestData, ThrowOnError>): RequestResult<CallDifferencesContestResponses, CallDifferencesContestErrors, ThrowOnError> => (options.client ?? client).post<CallDifferencesContestResponses, CallDifferencesContestErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/call-differences/{callDifference}/contest',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List collection policies, newest first
 *
 * List collection policies, newest first. Needs the scope `stages:read`.
 */
export const collectionPoliciesList = <ThrowOnError extends boolean = true>(options?: Options<CollectionPoliciesListData, ThrowOnError>): RequestResult<CollectionPoliciesListResponses, CollectionPoliciesListErrors, ThrowOnError> => (options?.client ?? client).get<CollectionPoliciesListResponses, CollectionPoliciesListErrors, ThrowOnError>({
    querySerializer: { parameters: { status: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/collection-policies',
    ...options
});

/**
 * Draft a collection policy
 *
 * Draft a collection policy. Needs the scope `stages:write`.
 */
export const collectionPoliciesCreate = <ThrowOnError extends boolean = true>(options: Options<CollectionPoliciesCreateData, ThrowOnError>): RequestResult<CollectionPoliciesCreateResponses, CollectionPoliciesCreateErrors, ThrowOnError> => (options.client ?? client).post<CollectionPoliciesCreateResponses, CollectionPoliciesCreateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/collection-policies',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a collection policy: your own, or one a case of yours goes by
 *
 * Read a collection policy: your own, or one a case of yours goes by. Needs the scope `stages:read`.
 */
export const collectionPoliciesGet = <ThrowOnError extends boolean = true>(options: Options<CollectionPoliciesGetData, ThrowOnError>): RequestResult<CollectionPoliciesGetResponses, CollectionPoliciesGetErrors, ThrowOnError> => (options.client ?? client).get<CollectionPoliciesGetResponses, CollectionPoliciesGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/collection-policies/{policy}',
    ...options
});

/**
 * Change a draft of a collection policy
 *
 * Change a draft of a collection policy. Needs the scope `stages:write`.
 */
export const collectionPoliciesRevise = <ThrowOnError extends boolean = true>(options: Options<CollectionPoliciesReviseData, ThrowOnError>): RequestResult<CollectionPoliciesReviseResponses, CollectionPoliciesReviseErrors, ThrowOnError> => (options.client ?? client).post<CollectionPoliciesReviseResponses, CollectionPoliciesReviseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/collection-policies/{policy}/revise',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Bring a collection policy into force; it never changes after that
 *
 * Bring a collection policy into force; it never changes after that. Needs the scope `stages:decide`.
 */
export const collectionPoliciesPublish = <ThrowOnError extends boolean = true>(options: Options<CollectionPoliciesPublishData, ThrowOnError>): RequestResult<CollectionPoliciesPublishResponses, CollectionPoliciesPublishErrors, ThrowOnError> => (options.client ?? client).post<CollectionPoliciesPublishResponses, CollectionPoliciesPublishErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/collection-policies/{policy}/publish',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * End a collection policy, now or on a day to come
 *
 * End a collection policy, now or on a day to come. Needs the scope `stages:decide`.
 */
export const collectionPoliciesRetire = <ThrowOnError extends boolean = true>(options: Options<CollectionPoliciesRetireData, ThrowOnError>): RequestResult<CollectionPoliciesRetireResponses, CollectionPoliciesRetireErrors, ThrowOnError> => (options.client ?? client).post<CollectionPoliciesRetireResponses, CollectionPoliciesRetireErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/collection-policies/{policy}/retire',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the stages of placements, those that entered last first
 *
 * List the stages of placements, those that entered last first. Needs the scope `stages:read`.
 */
export const stageCasesList = <ThrowOnError extends boolean = true>(options?: Options<StageCasesListData, ThrowOnError>): RequestResult<StageCasesListResponses, StageCasesListErrors, ThrowOnError> => (options?.client ?? client).get<StageCasesListResponses, StageCasesListErrors, ThrowOnError>({
    querySerializer: { parameters: { stage: { array: { explode: false } }, expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/stage-cases',
    ...options
});

/**
 * Read the stage a placement is in
 *
 * Read the stage a placement is in. Needs the scope `stages:read`.
 */
export const stageCasesGet = <ThrowOnError extends boolean = true>(options: Options<StageCasesGetData, ThrowOnError>): RequestResult<StageCasesGetResponses, StageCasesGetErrors, ThrowOnError> => (options.client ?? client).get<StageCasesGetResponses, StageCasesGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/stage-cases/{stageCase}',
    ...options
});

/**
 * Read the stage of a placement, named by it
 *
 * Read the stage of a placement, named by it. Needs the scope `stages:read`.
 */
export const stageCasesOfPlacement = <ThrowOnError extends boolean = true>(options: Options<StageCasesOfPlacementData, ThrowOnError>): RequestResult<StageCasesOfPlacementResponses, StageCasesOfPlacementErrors, ThrowOnError> => (options.client ?? client).get<StageCasesOfPlacementResponses, StageCasesOfPlacementErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/placements/{placement}/stage',
    ...options
});

/**
 * Read the stage of an account, named by it
 *
 * Of the placement that holds it, or the lender’s own where it works the account itself.
 */
export const stageCasesOfAccount = <ThrowOnError extends boolean = true>(options: Options<StageCasesOfAccountData, ThrowOnError>): RequestResult<StageCasesOfAccountResponses, StageCasesOfAccountErrors, ThrowOnError> => (options.client ?? client).get<StageCasesOfAccountResponses, StageCasesOfAccountErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/accounts/{account}/stage',
    ...options
});

/**
 * Read what is between a case and the next stage, gate by gate
 *
 * Read what is between a case and the next stage, gate by gate. Needs the scope `stages:read`.
 */
export const stageCasesOutlook = <ThrowOnError extends boolean = true>(options: Options<StageCasesOutlookData, ThrowOnError>): RequestResult<StageCasesOutlookResponses, StageCasesOutlookErrors, ThrowOnError> => (options.client ?? client).get<StageCasesOutlookResponses, StageCasesOutlookErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/stage-cases/{stageCase}/outlook',
    ...options
});

/**
 * List where a case went and on what evidence, latest first
 *
 * List where a case went and on what evidence, latest first. Needs the scope `stages:read`.
 */
export const stageCasesMoves = <ThrowOnError extends boolean = true>(options: Options<StageCasesMovesData, ThrowOnError>): RequestResult<StageCasesMovesResponses, StageCasesMovesErrors, ThrowOnError> => (options.client ?? client).get<StageCasesMovesResponses, StageCasesMovesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/stage-cases/{stageCase}/moves',
    ...options
});

/**
 * Take a case to the next harder stage, where every gate is passed
 *
 * Take a case to the next harder stage, where every gate is passed. Needs the scope `stages:write`.
 */
export const stageCasesMove = <ThrowOnError extends boolean = true>(options: Options<StageCasesMoveData, ThrowOnError>): RequestResult<StageCasesMoveResponses, StageCasesMoveErrors, ThrowOnError> => (options.client ?? client).post<StageCasesMoveResponses, StageCasesMoveErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/stage-cases/{stageCase}/move',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take a case to a gentler stage
 *
 * Take a case to a gentler stage. Needs the scope `stages:write`.
 */
export const stageCasesDeEscalate = <ThrowOnError extends boolean = true>(options: Options<StageCasesDeEscalateData, ThrowOnError>): RequestResult<StageCasesDeEscalateResponses, StageCasesDeEscalateErrors, ThrowOnError> => (options.client ?? client).post<StageCasesDeEscalateResponses, StageCasesDeEscalateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/stage-cases/{stageCase}/de-escalate',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ask the lender whether a case may enter a stage that takes its approval
 *
 * Ask the lender whether a case may enter a stage that takes its approval. Needs the scope `stages:write`.
 */
export const stageApprovalsRequest = <ThrowOnError extends boolean = true>(options: Options<StageApprovalsRequestData, ThrowOnError>): RequestResult<StageApprovalsRequestResponses, StageApprovalsRequestErrors, ThrowOnError> => (options.client ?? client).post<StageApprovalsRequestResponses, StageApprovalsRequestErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/stage-cases/{stageCase}/approvals',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List requests for approval of a stage, newest first
 *
 * List requests for approval of a stage, newest first. Needs the scope `stages:read`.
 */
export const stageApprovalsList = <ThrowOnError extends boolean = true>(options?: Options<StageApprovalsListData, ThrowOnError>): RequestResult<StageApprovalsListResponses, StageApprovalsListErrors, ThrowOnError> => (options?.client ?? client).get<StageApprovalsListResponses, StageApprovalsListErrors, ThrowOnError>({
    querySerializer: { parameters: { state: { array: { explode: false } }, expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/stage-approvals',
    ...options
});

/**
 * Read a request for approval of a stage
 *
 * Read a request for approval of a stage. Needs the scope `stages:read`.
 */
export const stageApprovalsGet = <ThrowOnError extends boolean = true>(options: Options<StageApprovalsGetData, ThrowOnError>): RequestResult<StageApprovalsGetResponses, StageApprovalsGetErrors, ThrowOnError> => (options.client ?? client).get<StageApprovalsGetResponses, StageApprovalsGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/stage-approvals/{stageApproval}',
    ...options
});

/**
 * Let a case enter the stage
 *
 * Let a case enter the stage. Needs the scope `stages:decide`.
 */
export const stageApprovalsApprove = <ThrowOnError extends boolean = true>(options: Options<StageApprovalsApproveData, ThrowOnError>): RequestResult<StageApprovalsApproveResponses, StageApprovalsApproveErrors, ThrowOnError> => (options.client ?? client).post<StageApprovalsApproveResponses, StageApprovalsApproveErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/stage-approvals/{stageApproval}/approve',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Do not let a case enter the stage, and say why
 *
 * Do not let a case enter the stage, and say why. Needs the scope `stages:decide`.
 */
export const stageApprovalsRefuse = <ThrowOnError extends boolean = true>(options: Options<StageApprovalsRefuseData, ThrowOnError>): RequestResult<StageApprovalsRefuseResponses, StageApprovalsRefuseErrors, ThrowOnError> => (options.client ?? client).post<StageApprovalsRefuseResponses, StageApprovalsRefuseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/stage-approvals/{stageApproval}/refuse',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take a request for approval back
 *
 * Take a request for approval back. Needs the scope `stages:write`.
 */
export const stageApprovalsWithdraw = <ThrowOnError extends boolean = true>(options: Options<StageApprovalsWithdrawData, ThrowOnError>): RequestResult<StageApprovalsWithdrawResponses, StageApprovalsWithdrawErrors, ThrowOnError> => (options.client ?? client).post<StageApprovalsWithdrawResponses, StageApprovalsWithdrawErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/stage-approvals/{stageApproval}/withdraw',
    ...options
});

/**
 * List looks at all cases, newest first
 *
 * List looks at all cases, newest first. Needs the scope `stages:read`.
 */
export const stageRunsList = <ThrowOnError extends boolean = true>(options?: Options<StageRunsListData, ThrowOnError>): RequestResult<StageRunsListResponses, StageRunsListErrors, ThrowOnError> => (options?.client ?? client).get<StageRunsListResponses, StageRunsListErrors, ThrowOnError>({
    querySerializer: { parameters: { state: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/stage-runs',
    ...options
});

/**
 * Have all cases looked at now: de-escalated, moved or proposed
 *
 * Have all cases looked at now: de-escalated, moved or proposed. Needs the scope `stages:write`.
 */
export const stageRunsStart = <ThrowOnError extends boolean = true>(options?: Options<StageRunsStartData, ThrowOnError>): RequestResult<StageRunsStartResponses, StageRunsStartErrors, ThrowOnError> => (options?.client ?? client).post<StageRunsStartResponses, StageRunsStartErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/stage-runs',
    ...options
});

/**
 * Read how far a look at all cases is, and what came of it
 *
 * Read how far a look at all cases is, and what came of it. Needs the scope `stages:read`.
 */
export const stageRunsGet = <ThrowOnError extends boolean = true>(options: Options<StageRunsGetData, ThrowOnError>): RequestResult<StageRunsGetResponses, StageRunsGetErrors, ThrowOnError> => (options.client ?? client).get<StageRunsGetResponses, StageRunsGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/stage-runs/{stageRun}',
    ...options
});

/**
 * List what is to be done today, earliest due first
 *
 * An agency lists what is due on the placements it holds or is offered; a lender what it has to answer, decide and make good. Needs the scope `stages:read`.
 */
export const tasksList = <ThrowOnError extends boolean = true>(options?: Options<TasksListData, ThrowOnError>): RequestResult<TasksListResponses, TasksListErrors, ThrowOnError> => (options?.client ?? client).get<TasksListResponses, TasksListErrors, ThrowOnError>({
    querySerializer: { parameters: { kind: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/tasks',
    ...options
});

/**
 * Simulate a policy over the past
 *
 * Simulate a policy over the past. Needs the scope `stages:write`.
 */
export const policySimulationsStart = <ThrowOnError extends boolean = true>(options: Options<PolicySimulationsStartData, ThrowOnError>): RequestResult<PolicySimulationsStartResponses, PolicySimulationsStartErrors, ThrowOnError> => (options.client ?? client).post<PolicySimulationsStartResponses, PolicySimulationsStartErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/collection-policies/{policy}/simulations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List simulations of policies, newest first
 *
 * List simulations of policies, newest first. Needs the scope `stages:read`.
 */
export const policySimulationsList = <ThrowOnError extends boolean = true>(options?: Options<PolicySimulationsListData, ThrowOnError>): RequestResult<PolicySimulationsListResponses, PolicySimulationsListErrors, ThrowOnError> => (options?.client ?? client).get<PolicySimulationsListResponses, PolicySimulationsListErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/policy-simulations',
    ...options
});

/**
 * Read how far a simulation is, and what came of it
 *
 * Read how far a simulation is, and what came of it. Needs the scope `stages:read`.
 */
export const policySimulationsGet = <ThrowOnError extends boolean = true>(options: Options<PolicySimulationsGetData, ThrowOnError>): RequestResult<PolicySimulationsGetResponses, PolicySimulationsGetErrors, ThrowOnError> => (options.client ?? client).get<PolicySimulationsGetResponses, PolicySimulationsGetErrors, ThrowOnError>({
    querySerializer: { parameters: { expand: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/policy-simulations/{policySimulation}',
    ...options
});

/**
 * List where each case would have gone, and when
 *
 * List where each case would have gone, and when. Needs the scope `stages:read`.
 */
export const policySimulationsMoves = <ThrowOnError extends boolean = true>(options: Options<PolicySimulationsMovesData, ThrowOnError>): RequestResult<PolicySimulationsMovesResponses, PolicySimulationsMovesErrors, ThrowOnError> => (options.client ?? client).get<PolicySimulationsMovesResponses, PolicySimulationsMovesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/policy-simulations/{policySimulation}/moves',
    ...options
});

/**
 * List accounts that are in a segment, those put there last first
 *
 * List accounts that are in a segment, those put there last first. Needs the scope `stages:read`.
 */
export const accountSegmentsList = <ThrowOnError extends boolean = true>(options?: Options<AccountSegmentsListData, ThrowOnError>): RequestResult<AccountSegmentsListResponses, AccountSegmentsListErrors, ThrowOnError> => (options?.client ?? client).get<AccountSegmentsListResponses, AccountSegmentsListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/account-segments',
    ...options
});

/**
 * Put accounts into a segment, for the policies that are for it
 *
 * Put accounts into a segment, for the policies that are for it. Needs the scope `stages:write`.
 */
export const accountSegmentsAssign = <ThrowOnError extends boolean = true>(options: Options<AccountSegmentsAssignData, ThrowOnError>): RequestResult<AccountSegmentsAssignResponses, AccountSegmentsAssignErrors, ThrowOnError> => (options.client ?? client).post<AccountSegmentsAssignResponses, AccountSegmentsAssignErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/account-segments',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});
