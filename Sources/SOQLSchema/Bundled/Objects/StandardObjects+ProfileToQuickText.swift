extension StandardObjects {
  /// The objects from Profile to QuickText.
  static let profileToQuickText: StaticString = #"""
    object Profile key=00e
    id Id
    string Name +name
    textarea Description
    picklist UserType
    reference CreatedById to=User LastModifiedById to=User UserLicenseId to=UserLicense
    boolean IsSsoEnabled
    boolean prefix=Permissions ADSEnabledOnFSMobile AECommunityAccess AICreateInsightObjects
    boolean prefix=Permissions AITestingUser AIViewInsightObjects AIWorkbenchUser
    boolean prefix=Permissions AcceptInboundBundling AcceptRiskForProblems AccessActivation
    boolean prefix=Permissions AccessApplicationFormObjects AccessBankingRelationshipAssistance
    boolean prefix=Permissions AccessBankingServiceAgent AccessBudgetManagement AccessCMC
    boolean prefix=Permissions AccessCdpApp AccessCdpDataExplorer AccessCdpProfileExplorer
    boolean prefix=Permissions AccessContentBuilder AccessCustomerDataCloudSetup
    boolean prefix=Permissions AccessDispatchConsoleMap AccessDisputePrompts AccessEinsteinAutofill
    boolean prefix=Permissions AccessEpidemiologistDshbrd AccessFinancialAccounts
    boolean prefix=Permissions AccessGeniePlatform AccessIdpCrudApi AccessIdpUi
    boolean prefix=Permissions AccessOrchestrationObjects AccessPSPasCaseAgents
    boolean prefix=Permissions AccessPSPasProgramLead AccessPolicyAgent
    boolean prefix=Permissions AccessProgramManagementAsGuest AccessSegment AccessServiceEinstein
    boolean prefix=Permissions AccessSfDrive AccessToComplaintAgent AccessToComplaintMgmt
    boolean prefix=Permissions AccessToDisputeManagement AccessToServiceProcess
    boolean prefix=Permissions AccessWealthAdvisorAgent AccountSwitcherUser AccountingJobUser
    boolean prefix=Permissions AccountingSubledgerAdmin AccountingSubledgerStarterUser
    boolean prefix=Permissions AccsPtntSuptPgmUseEinstein ActionPlansUserAccess
    boolean prefix=Permissions ActionableListCompUser ActionableListConfigUser
    boolean prefix=Permissions ActionableListCreator ActionableListUser ActivateContract
    boolean prefix=Permissions ActivateDeactivateNonSetupFlow ActivateOrder ActivateSystemModeFlows
    boolean prefix=Permissions ActivitiesAccess AddAnalyticsRemoteConnections
    boolean prefix=Permissions AddAsgntElmntToNonSetupFlow AddCollFltrElmntToNonSetupFlow
    boolean prefix=Permissions AddCollSrtElmntToNonSetupFlow AddCreaRecElmntToNonSetupFlow
    boolean prefix=Permissions AddDecisionElmntNonSetupFlow AddDelRecElmntToNonSetupFlow
    boolean prefix=Permissions AddDirectMessageMembers AddGetRecElmntToNonSetupFlow
    boolean prefix=Permissions AddLoopElmntToNonSetupFlow AddSubflowElmntToNonSetupFlow
    boolean prefix=Permissions AddTrfmElmntToNonSetupFlow AddUpdtRecElmntToNonSetupFlow
    boolean prefix=Permissions AddWaitToNonSetupFlow AddWaveNotificationRecipients
    boolean prefix=Permissions AdoptionAnalyticsUser AdvancedCsvDataImportUser
    boolean prefix=Permissions AgentforceSchedulingSupervisorView AgentforceServiceAgentUser
    boolean prefix=Permissions AllowAIAccelerator AllowCmtySupplierManagement AllowDCHEnGpt
    boolean prefix=Permissions AllowDCHEnGptAccuracy AllowDCHEnGptSearch AllowEmailIC
    boolean prefix=Permissions AllowGnrcDisclsFrmwk AllowIndustriesCSVDataLoading
    boolean prefix=Permissions AllowLightningLogin AllowNZCEN AllowNZCENCarbonAccounting
    boolean prefix=Permissions AllowNZCENGPTDCHIL AllowNZCENScope3ProcHub AllowNZCMngEsgPgm
    boolean prefix=Permissions AllowOCIAvailabilityAPIs AllowObjectDetection
    boolean prefix=Permissions AllowObjectDetectionTraining AllowSCBEI AllowSCCalcAndLock
    boolean prefix=Permissions AllowSCCarbonAccounting AllowSCCarbonCreditAlloc
    boolean prefix=Permissions AllowSCCmtyExtEngMgmt AllowSCCreditSync AllowSCDGF
    boolean prefix=Permissions AllowSCEmssnsForecasting AllowSCExpansionUseCase
    boolean prefix=Permissions AllowSCExternalEngMgmt AllowSCSNGManagement AllowSCScope3Hub
    boolean prefix=Permissions AllowSCSnGAffiliates AllowSCTargetSetting AllowSCWasteManagement
    boolean prefix=Permissions AllowSCWaterManagement AllowSupplierManagement AllowUniversalSearch
    boolean prefix=Permissions AllowViewEditConvertedLeads AllowViewKnowledge
    boolean prefix=Permissions AllowVisitRecommendation AnalyticsQueryServiceConsumer
    boolean prefix=Permissions ApexRestServices ApiEnabled ApiUserOnly AppFrameworkManageApp
    boolean prefix=Permissions AppFrameworkManageTemplate AppFrameworkViewApp
    boolean prefix=Permissions AppointmentBookingUserAccess ApprovalAdmin ApprovalDesigner
    boolean prefix=Permissions AssessmentPlatformUser AssignPermissionSets AssignTopics
    boolean prefix=Permissions AssocChgRqstAndProb AssocIncAndChgRqst AssocIncAndProb
    boolean prefix=Permissions AssocRelAndChgRqst AssocRelAndInc AssocRelAndProb
    boolean prefix=Permissions AssociationEngineUserAccess AttributionModelUser AuthorApex
    boolean prefix=Permissions AuthorizePayments AutomaticActivityCapture B2BMarketingAnalyticsUser
    boolean prefix=Permissions BREAlertsUserAccess BVCommunityAccess BatchManagementUser
    boolean prefix=Permissions BehavioralHealthAppUserAccess BillingBatchFilterCriteriaAccess
    boolean prefix=Permissions BillingSetupAccess BotManageBots BotManageBotsTrainingData
    boolean prefix=Permissions BranchManagementUserAccess BulkApiHardDelete BulkMacrosAllowed
    boolean prefix=Permissions BypassMFAForUiLogins CCUserHasEAndUProgramAccess
    boolean prefix=Permissions CMSECEAuthoringAccess CallCoachingUser CampaignInfluence2
    boolean prefix=Permissions CanAccessCE CanApproveFeedPost CanApproveUninstalledApps
    boolean prefix=Permissions CanDoActAsUser CanEditDataPrepRecipe CanEditPrompts
    boolean prefix=Permissions CanInitiateMessagingSessions CanInsertFeedSystemFields CanManageMaps
    boolean prefix=Permissions CanMarketingUserDebugFlow CanRunAnalysis
    boolean prefix=Permissions CanSendInitialSMSToIndividual CanTranslateScrt2Conversation
    boolean prefix=Permissions CanUpdateEmailMessage CanUseNewDashboardBuilder CanVerifyComment
    boolean prefix=Permissions CanViewDataPrepRecipe CanWriteWithAiScrt2Conversation
    boolean prefix=Permissions CaptureAndReversePayments CdcReportingCreateReports
    boolean prefix=Permissions CdcReportingManageFolders CdcReportingViewReports ChainOfCustodyUser
    boolean prefix=Permissions ChangeDashboardColors ChatterComposeUiCodesnippet ChatterEditOwnPost
    boolean prefix=Permissions ChatterEditOwnRecordPost ChatterFileLink ChatterInternalUser
    boolean prefix=Permissions ChatterInviteExternalUsers ChatterOwnGroups ClauseDEUser
    boolean prefix=Permissions ClauseDesigner ClauseUser ClientSecretRotation CloseConversations
    boolean prefix=Permissions CollectionsAndRecoveryAdmin CollectionsAndRecoverySpecialist
    boolean prefix=Permissions CombAuthAndCapPayments ComplaintsManagementAccess
    boolean prefix=Permissions ConfigCompliantDataSharing ConfigCustomRecs ConfigureCCTarget
    boolean prefix=Permissions ConfigureCommunicationCapping ConfigureDataspaceScope
    boolean prefix=Permissions ConfigureLiveMessage ConfigureScopedAccessGroup
    boolean prefix=Permissions ConnectOrgToEnvironmentHub ConsentApiUpdate
    boolean prefix=Permissions ConsentBannerSettingsSetup ContactCenterAgentUserAccess
    boolean prefix=Permissions ContactCenterUserAccess ContactInspectorUser ContentAdministrator
    boolean prefix=Permissions ContentHubUploadAWSS3User ContentHubUser ContentWorkspaces
    boolean prefix=Permissions ContextServiceAdmin ContextServiceEmbedAdmin ContextServiceRuntime
    boolean prefix=Permissions ContractorHasEUProgramAccess ContractorHasWorkReportAccess
    boolean prefix=Permissions ConvertLeads CorePricingAdmin CorePricingDesignTimeUser
    boolean prefix=Permissions CorePricingManager CorePricingRunTimeUser CreateCustomizeDashboards
    boolean prefix=Permissions CreateCustomizeFilters CreateCustomizeReports CreateDashboardFolders
    boolean prefix=Permissions CreateEditNonSetupFlow CreateLtngTempFolder CreateLtngTempInPub
    boolean prefix=Permissions CreateModActTrigNonSetupFlow CreateModDGTrigNonSetupFlow
    boolean prefix=Permissions CreateMultiforce CreateReportFolders CreateReportInLightning
    boolean prefix=Permissions CreateTopics CreateUpdateSDDDataset CreateUpdateSDDStory
    boolean prefix=Permissions CreateWorkBadgeDefinition CreateWorkspaces CrisisCenterUserAccess
    boolean prefix=Permissions CustomAppsOnFSMobile CustomMobileAppsAccess CustomSidebarOnAllPages
    boolean prefix=Permissions CustomizeApplication DCHGoogleAddOnAuthor DCHGoogleAddOnDesigner
    boolean prefix=Permissions DCHMSO365AddInAuthor DCHMSO365AddInDesigner DFODesignerUser
    boolean prefix=Permissions DFOManagerOperatorUser DPEOnDemandAccess
    boolean prefix=Permissions DROOrchestrateTransactionUser DROOrderSubmitInitiateUser
    boolean prefix=Permissions DataDetectUserPerm DataExport DataPipelinesAppConsumer
    boolean prefix=Permissions DebitMemoAPIUser DebugApex DecimalQuantityDesigntime
    boolean prefix=Permissions DecimalQuantityRuntime DecisionTableExecUserAccess
    boolean prefix=Permissions DeferSharingCalculations DelegatedPortalUserAdmin DelegatedTwoFactor
    boolean prefix=Permissions DeleteActivatedContract DeleteChangeRequest DeleteCrMemoAndInvoice
    boolean prefix=Permissions DeleteIncident DeleteNonSetupFlow DeleteProblem
    boolean prefix=Permissions DeleteSalesforceFiles DeleteTopics DerivedPricing DesignContextRule
    boolean prefix=Permissions DesignNotifications DfoAdminUser DigitalAgentUser
    boolean prefix=Permissions DigitalHealthInsUser DigitalLendingAdminUser
    boolean prefix=Permissions DigitalLendingEditReadOnly DigitalLendingUser
    boolean prefix=Permissions DigitalLendingWorkbench DiseaseSurveillance
    boolean prefix=Permissions DiseaseSurveillanceCmtyAccess DistributeFromPersWksp
    boolean prefix=Permissions DivisionAffected DocGenDesigner DocGenRuntimeCCUser
    boolean prefix=Permissions DocGenRuntimeUser DocumentAutomationUserAccess
    boolean prefix=Permissions DocumentChecklistUserAccess DocumentWorkspaceCmtyAccess
    boolean prefix=Permissions DocumentWorkspaceUserAccess DownloadMaliciousFiles
    boolean prefix=Permissions DownloadPackageVersionZips DynamicCommonOrchestratorUser
    boolean prefix=Permissions EditAccountScoreFields EditActivatedOrders EditBillingInfo
    boolean prefix=Permissions EditBrandTemplates EditBuildingEnergyIntensity EditCalculatedFields
    boolean prefix=Permissions EditCaseComments EditEvent EditHtmlTemplates EditKnowledge
    boolean prefix=Permissions EditMaterialityAssessment EditMyDashboards EditMyReports
    boolean prefix=Permissions EditOppLineItemUnitPrice EditPublicDocuments EditPublicFilters
    boolean prefix=Permissions EditPublicTemplates EditReadonlyFields EditRepricing EditTask
    boolean prefix=Permissions EditTopics EinsteinAgentPlatformBuilder EinsteinCopilotBuilder
    boolean prefix=Permissions EinsteinCopilotUser EmailAdministration EmailMass EmailSingle
    boolean prefix=Permissions EmailTemplateManagement EmbeddedMessagingAgent Employee2Access
    boolean prefix=Permissions EmployeeAccess EnableAssignCrbnFtprntToEur
    boolean prefix=Permissions EnableAutoCreateCrbnFtprnts EnableBCTransactionPolling
    boolean prefix=Permissions EnableCommunityAppLauncher EnableConfigurationLogAccess
    boolean prefix=Permissions EnableIPFSUpload EnableImpCSVForMfgAAFCmty
    boolean prefix=Permissions EnableMassUpdtForMfgAAFCmty EnableMassUpdtForMfgSACmty
    boolean prefix=Permissions EnableNotifications EnablementAdmin EnablementUser
    boolean prefix=Permissions EnforceMutualAuthentication EngagementConfigUser
    boolean prefix=Permissions EnhancedSalesMobileExp EntityAccessHealthCloudCommunity
    boolean prefix=Permissions EventLogReadAccess ExecuteDSARPolicies ExecutePromptTemplates
    boolean prefix=Permissions ExplainabilityCmtyAccess ExplainabilityUserAccess ExportCalculations
    boolean prefix=Permissions ExportReport ExternalClientAppAdmin ExternalClientAppDeveloper
    boolean prefix=Permissions ExternalClientAppViewer FHIRCmtyAccess FSCAlertFrameworkUserAccess
    boolean prefix=Permissions FSCArcGraphCommunityUser FSCB2BUserAccess
    boolean prefix=Permissions FSCInsClaimMgmtPlatformUser FSCInsPolicyAdminPlatformUser
    boolean prefix=Permissions FSCInsuranceCmpCmtyAccess FSCInsuranceCmpLexOnlyAccess
    boolean prefix=Permissions FSCInsurancePlatformUser FSCReferralUserPerm FeedPinning
    boolean prefix=Permissions FieldServiceAccess FieldServiceCopilotActions FieldServiceDispatcher
    boolean prefix=Permissions FieldServiceLastMile FieldServiceMobileApp FieldServiceScheduling
    boolean prefix=Permissions FieldServiceVoiceToForm FieldServiceVoiceToRecordEdit
    boolean prefix=Permissions FinancialServices2UserAccess FlowUFLRequired ForceTwoFactor
    boolean prefix=Permissions FreezeUsers FscPlansAndGoalsUser FundraisingUser GISMapsEnabled
    boolean prefix=Permissions GetSmartDataDiscovery GetSmartDataDiscoveryExternal
    boolean prefix=Permissions GiveRecognitionBadge GovernNetworks GrantOutboundBundling
    boolean prefix=Permissions HCMedTherapyMgmtUser HasUnlimitedErbScoringRequests
    boolean prefix=Permissions HasUnlimitedNBAExecutions HcAdvancedTherapyUser
    boolean prefix=Permissions HcMedReconciliationUser HcPnmSiteUser HeadlessCMSAccess
    boolean prefix=Permissions HeadlessPublishNudges HealthAgent HealthCloudCmtyAccess
    boolean prefix=Permissions HealthCloudPnmReadAccess HealthCloudUtilizationMgmtUser
    boolean prefix=Permissions HideReadByList HydratePromptTemplateIA IcmCmtyAccess IdentityConnect
    boolean prefix=Permissions IdentityEnabled IdentityVerificationUserAccess ImportCustomObjects
    boolean prefix=Permissions ImportLeads ImportPersonal IndustriesEpcNextPilot
    boolean prefix=Permissions IndustryMilestonePlatformUser InsightsAppAdmin
    boolean prefix=Permissions InsightsAppDashboardEditor InsightsAppEltEditor
    boolean prefix=Permissions InsightsAppUploadUser InsightsAppUser InsightsCreateApplication
    boolean prefix=Permissions InsightsIntelAppUser InstallDEIAnalyticsApp InstallMultiforce
    boolean prefix=Permissions InstallNetZeroAnalyticsApp InsuranceGroupBenefitsUser
    boolean prefix=Permissions IntegrationIntelligenceUser IntelligentDocumentProcessing
    boolean prefix=Permissions InteractionCalcAdminPerm InteractionCalcUserPerm
    boolean prefix=Permissions InteractionObjStateDefUserPerm InterestTaggingUserAccess IotUser
    boolean prefix=Permissions IsSsoEnabled IsotopeAccess IsotopeCToCUser IsotopeLEX
    boolean prefix=Permissions KycPlatformUser LMEndMessagingSessionUserPerm
    boolean prefix=Permissions LMOutboundMessagingUserPerm LPICommunityAccess LeadInspectorUser
    boolean prefix=Permissions LeadScoreResultPublisher LeadScoreUser LearningManager
    boolean prefix=Permissions LifecycleManagementAPIUser LightningConsoleAllowedForUser
    boolean prefix=Permissions LightningExperienceUser LightningOnFSMobile
    boolean prefix=Permissions LightningSchedulerUserAccess ListEmailSend LiveMessageAgent
    boolean prefix=Permissions LoanOfficerUser LobbyManagementUserAccess
    boolean prefix=Permissions LtngPromoReserved01UserPerm MCGSetupUserPerm MCPMetadataApi
    boolean prefix=Permissions MakePayments ManageAccessPolicies ManageAdvancedConfigurator
    boolean prefix=Permissions ManageAgentforceServiceAgent ManageAnalyticSnapshots
    boolean prefix=Permissions ManageApiNamedQueries ManageAppraisalsAndValuations
    boolean prefix=Permissions ManageAuthProviders ManageBriefs ManageBusinessHourHolidays
    boolean prefix=Permissions ManageBusinessUnit ManageC2CHighVolumePriming ManageC360AConnections
    boolean prefix=Permissions ManageCGAnalytics ManageCLMAnalytics ManageCMS ManageCallCenters
    boolean prefix=Permissions ManageCampaigns ManageCases ManageCategories ManageCdpMlModels
    boolean prefix=Permissions ManageCertificates ManageCertificatesExpiration
    boolean prefix=Permissions ManageChatterMessages ManageClinicalDecisionSupt ManageContentLinks
    boolean prefix=Permissions ManageContentPermissions ManageContentProperties
    boolean prefix=Permissions ManageContentTaxonomy ManageContentTypes ManageConvMiningReports
    boolean prefix=Permissions ManageCssUsers ManageCustomDomains ManageCustomPermissions
    boolean prefix=Permissions ManageCustomReportTypes ManageCustomerDataOptOut
    boolean prefix=Permissions ManageCustomerExperienceAnalytics ManageCustomerIntelAnalytics
    boolean prefix=Permissions ManageDSARPolicies ManageDashbdsInPubFolders ManageDataCategories
    boolean prefix=Permissions ManageDataCloudSegmentsGPM ManageDataIntegrations
    boolean prefix=Permissions ManageDataMaskPolicies ManageDataProcessingEngine
    boolean prefix=Permissions ManageDataspaceScope ManageDefaultReportingYearType ManageDevices
    boolean prefix=Permissions ManageDynamicDashboards ManageERMAnalytics ManageEmailClientConfig
    boolean prefix=Permissions ManageEmailMessagingSetup ManageEncryptionKeys
    boolean prefix=Permissions ManageEnergyUseRecordAutomation ManageEntitlements
    boolean prefix=Permissions ManageExchangeConfig ManageExternalConnections
    boolean prefix=Permissions ManageFhirSubscription ManageFilesAndAttachments
    boolean prefix=Permissions ManageForecastingCustomData ManageFuelTypes
    boolean prefix=Permissions ManageGlobalPrivacyCenterVO ManageGoodsReceivedNotes
    boolean prefix=Permissions ManageHcProviderNtwkMgmt ManageHcProviderRelMgmt
    boolean prefix=Permissions ManageHealthCareAnalytics ManageHealthCheck ManageHealthCloud
    boolean prefix=Permissions ManageHealthCloudFinancialData ManageHerokuAppLink
    boolean prefix=Permissions ManageHubConnections ManageIndustriesVisit ManageInformationLibrary
    boolean prefix=Permissions ManageIntegrationConnections ManageIntegrationPortals
    boolean prefix=Permissions ManageInteraction ManageInternalUsers ManageIpAddresses
    boolean prefix=Permissions ManageKnowledge ManageKnowledgeImportExport ManageLeads
    boolean prefix=Permissions ManageLearningReporting ManageLoadReferenceData
    boolean prefix=Permissions ManageLoginAccessPolicies ManageLoyalty ManageLoyaltyAnalytics
    boolean prefix=Permissions ManageLoyaltyPrograms ManageLoyaltyPromotionsGPM
    boolean prefix=Permissions ManageMaliciousFiles ManageManufacturingAnalytics ManageMobile
    boolean prefix=Permissions ManageMobileAppSecurity ManageMyExternalUsers ManageNamedCredentials
    boolean prefix=Permissions ManageNetZeroCloudSettings ManageNetworks
    boolean prefix=Permissions ManageNonProfitIntelligence ManageOCIRecords
    boolean prefix=Permissions ManageOrchInstsAndWorkItems ManageOrchestrationRuns
    boolean prefix=Permissions ManageOutcomeManagement ManagePartners ManagePasswordPolicies
    boolean prefix=Permissions ManagePatientProgramOutcomes ManagePersonalOrg
    boolean prefix=Permissions ManagePharmacyBenefitsVerf ManagePreferenceCenter
    boolean prefix=Permissions ManagePrivacyCenterPolicies ManagePrivacyHold ManageProductCatalog
    boolean prefix=Permissions ManageProductDetailsApiCache ManageProductDiscovery
    boolean prefix=Permissions ManageProductIndexAndSearch ManageProfilesPermissionsets
    boolean prefix=Permissions ManageProgramManagement ManagePromotionDistributionGPM
    boolean prefix=Permissions ManagePromotionWithGPM ManagePromptTemplates ManagePropositions
    boolean prefix=Permissions ManageProviderSearch ManagePurchaseOrders ManagePvtRptsAndDashbds
    boolean prefix=Permissions ManageQuotas ManageRecommendationStrategies ManageReleaseUpdates
    boolean prefix=Permissions ManageRemoteAccess ManageReportsInPubFolders ManageRoles
    boolean prefix=Permissions ManageSALifecycle ManageSMSDomainSetup ManageSavedPaymentMethods
    boolean prefix=Permissions ManageScopedAccessGroup ManageSearchPromotionRules
    boolean prefix=Permissions ManageSecurityCommandCenter ManageSessionPermissionSets
    boolean prefix=Permissions ManageSharedListViews ManageSharing ManageSiteManagement
    boolean prefix=Permissions ManageSiteProfile ManageSmartDataDiscovery
    boolean prefix=Permissions ManageSmartDataDiscoveryModel ManageSolutions ManageStores
    boolean prefix=Permissions ManageSubscriptions ManageSurveys ManageSustainabilityUOM
    boolean prefix=Permissions ManageSynonyms ManageTCRMforSustainability ManageTemplatedApp
    boolean prefix=Permissions ManageTemplatedIntelApp ManageTerritories ManageTranslation
    boolean prefix=Permissions ManageTwoFactor ManageUnlistedGroups ManageUsers
    boolean prefix=Permissions ManageVehicleAssetRecordTypes MarketingExpertSystem MassInlineEdit
    boolean prefix=Permissions McScoringRulesConfig MedMgmtExperienceCloudUser
    boolean prefix=Permissions MeetingEngagementUser MemberSelfServiceAgentAccess
    boolean prefix=Permissions MemberSelfServiceProviderDirAccess MergeTopics MetadataStudioUser
    boolean prefix=Permissions Microbatching MngBenVerfForAssistiveAgnt
    boolean prefix=Permissions MngBuildingEnergyRecordTypes MngEnrgyAttrCertCredit
    boolean prefix=Permissions MngFinancialAssistanceProgram MngFuelTypeSustainabilityUOM
    boolean prefix=Permissions MngStationaryAssetRecordTypes MngSustainabilityUOConversion
    boolean prefix=Permissions MobileAppSecurity MobileMessagingAgent ModerateChatter
    boolean prefix=Permissions ModerateNetworkFeeds ModerateNetworkFiles ModerateNetworkMessages
    boolean prefix=Permissions ModerateNetworkUsers ModifyAccessAllowPolicies
    boolean prefix=Permissions ModifyAccessDenyPolicies ModifyAllData ModifyAllDataGovClassif
    boolean prefix=Permissions ModifyAllDataGovClsfTax ModifyAllDataGovPolicies
    boolean prefix=Permissions ModifyAllDataGovTagAssign ModifyAllDataGovTags ModifyAllDataGovTax
    boolean prefix=Permissions ModifyAllPolicyCenterPolicies ModifyDataClassification
    boolean prefix=Permissions ModifyMetadata ModifyTransactionSecurityPolicies MonitorLoginHistory
    boolean prefix=Permissions MortgageUserAccess MultiStepSchedulingUser MyTrailheadBranding
    boolean prefix=Permissions MyTrailheadContentAccess MyTrailheadContentCreation
    boolean prefix=Permissions MyTrailheadCustomSteps MyTrailheadManageCollections
    boolean prefix=Permissions MyTrailheadPreviewMode MyTrailheadReleaseMgmt NativeWebviewScrolling
    boolean prefix=Permissions NewReportBuilder ObligationAssignee ObligationDEAssignee
    boolean prefix=Permissions ObligationDEManager ObligationDEUser ObligationManager
    boolean prefix=Permissions ObligationUser OmniStudioDesigner OmniStudioRuntime
    boolean prefix=Permissions OmniStudioRuntimeCC OmnichannelInventoryBasic
    boolean prefix=Permissions OmnichannelInventorySync OnbrdDataGrpMDDsgnr OnbrdDataGrpMDReader
    boolean prefix=Permissions OpportunityInfluence OptOutGeoLocationTracking OrderSubmitUser
    boolean prefix=Permissions OverrideForecasts PRMChannelMgmtConsoleUser Packaging2
    boolean prefix=Permissions Packaging2Delete Packaging2PromoteVersion PasswordNeverExpires
    boolean prefix=Permissions PaymentsAPIUser PersonalizationDecisioningUser
    boolean prefix=Permissions PersonalizationIntelUser PersonalizationPlatform
    boolean prefix=Permissions PersonalizedFinanceUserAccess PortalSuperUser
    boolean prefix=Permissions PreventClassicExperience PreviewExperienceUser PreviewTestSendEmail
    boolean prefix=Permissions PriceMonitoringRuntimeUser PricingDiscovery PrismBackofficeUser
    boolean prefix=Permissions PrismPlaygroundUser PrivacyAgentManage PrivacyAgentRead
    boolean prefix=Permissions PrivacyDataAccess PrmEnhancedPortalUser PrmExtIntPrtnrAdminUser
    boolean prefix=Permissions ProductAdmin ProductCatalogApiAccess ProductCatalogMgmtApiCCAccess
    boolean prefix=Permissions ProductCatalogMgmtApiPCAccess ProductCatalogMgmtBaseCCUser
    boolean prefix=Permissions ProductCatalogMgmtBasePCUser ProductConfigurationRuleAccess
    boolean prefix=Permissions ProductDiscoveryUser ProposeMajorIncidents ProviderSearchUserAccess
    boolean prefix=Permissions PssAssetManagementAccess PublicSectorPlatformUserAccess
    boolean prefix=Permissions PublishMultiforce PulseRuntimeUser
    boolean prefix=Permissions QrCodeGeneratorMobilePublisherPlayground QueryAllFiles
    boolean prefix=Permissions QueryNonVetoedFiles QuipMetricsAccess QuipUserEngagementMetrics
    boolean prefix=Permissions RatingAdmin RatingDesignTimeUser RatingManager RatingRunTimeUser
    boolean prefix=Permissions ReadConfigurationItemInformation ReassignOrchestrationWorkItems
    boolean prefix=Permissions RebookWithAgentforceFromDispatchConsole RecordAggregationAccess
    boolean prefix=Permissions RecordVisibilityAPI RecoveryAPIUser RefundPayments RegrelloUser
    boolean prefix=Permissions RemoveDirectMessageMembers ReopenProblems ResetPasswords
    boolean prefix=Permissions ResolveBillingServiceRequestsAccess ResolveChgRqstAssoc
    boolean prefix=Permissions ResolveIncAssoc ResolveProbAssoc RosterFileDataUploadAccess
    boolean prefix=Permissions RunCGCloudREPackage RunCGCloudSyncPackage RunContextRule
    boolean prefix=Permissions RunDecisionMatrix RunDirectStoreDelivery RunExpressionSet RunFlow
    boolean prefix=Permissions RunGlobalOptimization RunInDayOptimization RunNetZeroAnalyticsRecipe
    boolean prefix=Permissions RunRegisterProcessingServices RunReports
    boolean prefix=Permissions RunResourceScheduleOptimization RunRetailExecution SDCommunityAccess
    boolean prefix=Permissions SalesAnalyticsUser SalesConsole SalesInsightsUser SalesforceIQInbox
    boolean prefix=Permissions SalesforceIQInternal SandboxTestingInCommunityApp ScheduleReports
    boolean prefix=Permissions SchedulerAIAgentUserAccess SchedulingFacilityManager
    boolean prefix=Permissions SchedulingLineAmbassador ScoringFrameworkAdmin ScoringFrameworkUser
    boolean prefix=Permissions SegmentIntelligenceUser SelectFilesFromSalesforce
    boolean prefix=Permissions SendAnnouncementEmails SendCustomNotifications SendEmail
    boolean prefix=Permissions SendExternalEmailAvailable SendSitRequests SequenceNumberingSetUp
    boolean prefix=Permissions ServiceAnalyticsUser ServiceExcellencePlatformUser
    boolean prefix=Permissions SessionScopeContext SetAdvancedOptimizationFilters SetupAgentBuilder
    boolean prefix=Permissions SetupAgentUser ShareFilesWithNetworks ShareInternalArticles
    boolean prefix=Permissions ShareSmartDataDiscoveryStory ShowCompanyNameAsUserBadge
    boolean prefix=Permissions ShowExplanationsForCandidateResults ShowPlannedRoute
    boolean prefix=Permissions ShowPreWorkBriefGA SimpleCsvDataImportUser SkipIdentityConfirmation
    boolean prefix=Permissions SlackCibUser SlackFromTableau SmartDataDiscoveryForCommunity
    boolean prefix=Permissions SolutionImport SonicConsumer StageManagementDesignUser
    boolean prefix=Permissions StdAutomaticActivityCapture StoryOnDSWithPredicate
    boolean prefix=Permissions SubmitMacrosAllowed SubscribeDashboardRolesGrps
    boolean prefix=Permissions SubscribeDashboardToOtherUsers SubscribeReportRolesGrps
    boolean prefix=Permissions SubscribeReportToOtherUsers SubscribeReportsRunAsUser
    boolean prefix=Permissions SubscribeToLightningDashboards SubscribeToLightningReports
    boolean prefix=Permissions SuggestedAssessmentGenAIUserAccess
    boolean prefix=Permissions SuggestedAssessmentRespGenAIUserAccess SustainabilityUserPermission
    boolean prefix=Permissions TableauCreateDashboard TableauCreateVisualization
    boolean prefix=Permissions TableauCreateWorkspace TableauMetricCards TableauShareSnapshot
    boolean prefix=Permissions TableauViewDashboard TableauViewVisualization TableauViewWorkspace
    boolean prefix=Permissions TerritoryOperations TraceXdsQueries TransactionSecurityExempt
    boolean prefix=Permissions TransactionalEmailSend TransferAnyCase TransferAnyEntity
    boolean prefix=Permissions TransferAnyLead TriggerDataGovAutoTagging TwoFactorApi
    boolean prefix=Permissions UMAStandaloneUserPerm UMAWebTrackingSetup UmaEditConsentSettings
    boolean prefix=Permissions UmaQueryCMSEmailContent UnderwriterUser UnifiedHealthScoringUser
    boolean prefix=Permissions UnmeteredUserBasedAI UpdateDEIAnalyticsApp UpdateNetZeroAnalyticsApp
    boolean prefix=Permissions UpldNetZeroAnlytBusMetricsData UpldNetZeroAnlytEfcyFctorData
    boolean prefix=Permissions UpldNetZeroAnlytInitSavData UpldNetZeroAnlytRenewableData
    boolean prefix=Permissions UploadDEIAnalyticsData UsageDesignUser UsageManagementDesigner
    boolean prefix=Permissions UsageManagementRunTimeUser UseAddAdjustment UseAddOrderItemSummary
    boolean prefix=Permissions UseAddOrderItemSummaryAPIs UseAdvancedDeliveryEstimationAPI
    boolean prefix=Permissions UseAnyApiAuth UseAssistantDialog UseBulkUpdtSalesAgrExprcCloud
    boolean prefix=Permissions UseCGAnalytics UseCLMAnalytics UseCanCancelInProgressChange
    boolean prefix=Permissions UseCompliantDataSharing UseCreateCreditMemo UseCreateOrderSummary
    boolean prefix=Permissions UseCustomerExperienceAnalytics UseCustomerIntelAnalytics
    boolean prefix=Permissions UseDeliveryEstimation UseDeliveryEstimationAPIs UseERMAnalytics
    boolean prefix=Permissions UseEnsureFunds UseExchangesAPIs UseExpCloudCBSF UseFulfillmentAPIs
    boolean prefix=Permissions UseFulfillmentRoutingAPIs UseHealthCareAnalytics
    boolean prefix=Permissions UseInboxSchedulingOnBehalfOf UseIndustriesManufacturing
    boolean prefix=Permissions UseLoyaltyAnalytics UseManufacturingAnalytics
    boolean prefix=Permissions UseMfgAdvAcctForecastCmty UseMfgSalesAgreementsCmty UseMySearch
    boolean prefix=Permissions UseNonProfitIntelligence UseOMAnalytics UseOmnichannelInventoryAPIs
    boolean prefix=Permissions UseOrderEntry UseOrderItemSummaryCancel UseOrderItemSummaryReturn
    boolean prefix=Permissions UseOrderSummaryChangeAPIs UsePartnerMessagingChannels
    boolean prefix=Permissions UsePaymentCreditAPIs UseQuerySuggestions UseRegisterGuestBuyerAPI
    boolean prefix=Permissions UseRepricing UseRestrictedTheme UseReturnOrder UseReturnOrderAPIs
    boolean prefix=Permissions UseRouting UseServiceIntelligence UseServicePartReturn
    boolean prefix=Permissions UseSetupWithAgentforce UseSmartDataDiscovery UseSubscriptionEmails
    boolean prefix=Permissions UseTCRMforSustainability UseTeamReassignWizards UseTeamsForEmployee
    boolean prefix=Permissions UseTeamsForItSrvcs UseTemplatedApp UseTemplatedIntelApp
    boolean prefix=Permissions UseUnitOfMeasure UseWebLink UserCanAccessNLPResult
    boolean prefix=Permissions UserCanDeployStore UserCanPerformNLPOperation
    boolean prefix=Permissions UserHasALMSimpleDeployAccess UserHasEAndUProgramAccess
    boolean prefix=Permissions UserHasMilestoneWorkAccess UserHasSendToListFilterAccess
    boolean prefix=Permissions UserHasUsageImpactAccess UserHasWorkReportAccess
    boolean prefix=Permissions UserInteractionInsights UtilMgmtExperienceCloudUser
    boolean prefix=Permissions UtilMgmtProviderExprcCloudUser UtilizationMgmtProviderUser
    boolean prefix=Permissions VideoConferenceMeetUser VideoConferenceTeamsUser
    boolean prefix=Permissions VideoConferenceZoomUser ViewAccessPolicies ViewAgtfrceAnlytDshbrd
    boolean prefix=Permissions ViewAllActivities ViewAllCalls ViewAllCustomSettings ViewAllData
    boolean prefix=Permissions ViewAllDataGovPolicies ViewAllDataGovTags ViewAllFieldsGlobal
    boolean prefix=Permissions ViewAllForecasts ViewAllForeignKeyNames ViewAllNonSetupFlows
    boolean prefix=Permissions ViewAllPolicyCenterPolicies ViewAllProfiles ViewAllUsers
    boolean prefix=Permissions ViewAnomalyEvents ViewApiNamedQueries ViewBusinessUnit
    boolean prefix=Permissions ViewCaseAnlytDshbrd ViewChangeRequestAnlytDshbrd
    boolean prefix=Permissions ViewChangeRequestDshbrd ViewClientSecret ViewContent
    boolean prefix=Permissions ViewContentTaxonomy ViewCustomerSentiment ViewDataAssessment
    boolean prefix=Permissions ViewDataCategories ViewDataGovTab ViewDataLeakageEvents
    boolean prefix=Permissions ViewDeveloperName ViewDevices ViewEmailMessagingSetup
    boolean prefix=Permissions ViewEnablementAnalytics ViewEncryptedData ViewEventLogFiles
    boolean prefix=Permissions ViewGlobalHeader ViewHealthCheck ViewHelpLink
    boolean prefix=Permissions ViewIncidentAnlytDshbrd ViewIncidentFulfrDshbrd
    boolean prefix=Permissions ViewIncidentMgrDshbrd ViewItLeaderAnlytDshbrd ViewItsmConsoleAsFulfr
    boolean prefix=Permissions ViewItsmConsoleHmpg ViewKnwlgAnlytDshbrd ViewMLModels
    boolean prefix=Permissions ViewMyTeamsDashboards ViewNonSetupFlow ViewOmnichnlAnlytDshbrd
    boolean prefix=Permissions ViewOnlyEmbeddedAppUser ViewOrchestrationsInAutomApp ViewPayments
    boolean prefix=Permissions ViewPersonalOrg ViewPlatformEvents ViewPrivateStaticResources
    boolean prefix=Permissions ViewProblemFulfrDshbrd ViewProblemMgrDshbrd
    boolean prefix=Permissions ViewProductCatalogObjects ViewPromotions ViewPublicCapstoneFolders
    boolean prefix=Permissions ViewPublicDashboards ViewPublicReports ViewRecommendations
    boolean prefix=Permissions ViewRestrictionAndScopingRules ViewRoles ViewSALifecycle
    boolean prefix=Permissions ViewSecurityCommandCenter ViewSetup ViewShieldApp ViewUMACalendar
    boolean prefix=Permissions ViewUserPII VoidPostedCreditMemoAPIUser WalletManagementUser
    boolean prefix=Permissions WaveCommunityUser WaveManagePrivateAssetsUser WaveTabularDownload
    boolean prefix=Permissions WorkCalibrationUser WorkDotComUserPerm WorkplaceCommandCenter
    datetime CreatedDate LastModifiedDate LastReferencedDate LastViewedDate SystemModstamp
    children Users=User.ProfileId

    object Publisher
    id Id
    string Name +name DurableId NamespacePrefix
    boolean IsSalesforce
    int MajorVersion MinorVersion
    children InstalledEntityDefinitions=EntityDefinition.PublisherId
    children InstalledFieldDefinitions=FieldDefinition.PublisherId

    object PushTopic
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Name +name
    longtextarea Query ?filter ?sort ?group
    double ApiVersion
    boolean
    boolean IsActive NotifyForOperationCreate NotifyForOperationUpdate NotifyForOperationDelete NotifyForOperationUndelete
    picklist NotifyForFields NotifyForOperations
    textarea Description

    object Question
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Title +name
    longtextarea Body
    picklist Priority Origin
    reference
    reference CommunityId to=Community AccountId to=Account BestReplyId to=Reply BestReplySelectedById to=User LastReplyId to=Reply
    boolean IsClosed HasSingleFieldForContent
    int NumReplies NumSubscriptions UpVotes
    datetime LastReplyDate MostRecentReplyDate BestReplySelectedDate
    children Replies=Reply.QuestionId DataCategorySelections=QuestionDataCategorySelection.ParentId

    object QueueRoutingConfig
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string DeveloperName MasterLabel
    picklist Language RoutingModel
    double CapacityWeight
    int RoutingPriority

    object QueueSobject
    id Id
    picklist SobjectType
    reference CreatedById to=User QueueId to=Group
    datetime SystemModstamp

    object QuickText key=574
    id Id
    string Name +name Category Channel FolderName SourceType
    longtextarea Message
    picklist CurrencyIsoCode
    reference CreatedById to=User FolderId to=Folder LastModifiedById to=User OwnerId to=Group,User
    reference RecordTypeId to=RecordType
    boolean IsDeleted IsInsertable
    datetime CreatedDate LastModifiedDate LastReferencedDate LastViewedDate SystemModstamp
    """#
}
