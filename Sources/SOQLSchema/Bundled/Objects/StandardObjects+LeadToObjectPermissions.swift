extension StandardObjects {
  /// The objects from Lead to ObjectPermissions.
  static let leadToObjectPermissions: StaticString = #"""
    object Lead key=00Q
    id Id
    string Name +name City compound=Address Company CompanyDunsNumber Country compound=Address
    string EmailBouncedReason FirstName compound=Name Jigsaw JigsawContactId LastName compound=Name
    string PostalCode compound=Address Specialty State compound=Address Title
    string InformalName compound=Name MiddleName compound=Name Suffix compound=Name
    textarea Street compound=Address
    longtextarea Description
    picklist CleanStatus CountryCode compound=Address CurrencyIsoCode Division GenderIdentity
    picklist GeocodeAccuracy compound=Address Industry LeadSource Pronouns Rating
    picklist Salutation compound=Name StateCode compound=Address Status
    picklist ActionCadenceState
    email Email
    phone Fax MobilePhone Phone
    url PhotoUrl Website
    reference ConvertedAccountId to=Account ConvertedContactId to=Contact
    reference ConvertedOpportunityId to=Opportunity CreatedById to=User
    reference DandbCompanyId to=DandBCompany IndividualId to=Individual LastModifiedById to=User
    reference MasterRecordId to=Lead OwnerId to=Group,User RecordTypeId to=RecordType
    reference ActionCadenceAssigneeId to=User ActionCadenceId to=ActionCadence
    reference ActivityMetricId to=ActivityMetric ActivityMetricRollupId to=ActivityMetricRollup
    reference PartnerAccountId to=Account ScoreIntelligenceId to=ScoreIntelligence
    boolean DoNotCall HasOptedOutOfEmail HasOptedOutOfFax HasPrivacyHold IsConverted IsDeleted
    boolean IsPriorityRecord IsUnreadByOwner
    int NumberOfEmployees
    int ActiveTrackerCount
    double Latitude compound=Address Longitude compound=Address
    currency AnnualRevenue
    date BirthDate ConvertedDate LastActivityDate LastTransferDate
    datetime CreatedDate EmailBouncedDate LastModifiedDate LastReferencedDate LastViewedDate
    datetime SystemModstamp
    datetime FirstCallDateTime FirstEmailDateTime ScheduledResumeDateTime
    address Address
    children ActionPlans=ActionPlan ActivityHistories=ActivityHistory.WhoId
    children AttachedContentDocuments=AttachedContentDocument Attachments=Attachment.ParentId
    children CampaignMembers=CampaignMember.LeadId CombinedAttachments=CombinedAttachment
    children ContactSurveyInvitations=SurveyInvitation.LeadId
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children DuplicateRecordItems=DuplicateRecordItem.RecordId
    children EmailMessageRelations=EmailMessageRelation EventRelations=EventRelation
    children Events=Event.WhoId FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children Histories=LeadHistory.LeadId ListEmails=ListEmail
    children MessagingEndUsers=MessagingEndUser.LeadId MessagingSessions=MessagingSession.LeadId
    children Notes=Note.ParentId NotesAndAttachments=NoteAndAttachment.ParentId
    children OpenActivities=OpenActivity.WhoId ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId
    children ServiceAppointments=ServiceAppointment Shares=LeadShare.LeadId
    children SurveyInvitations=SurveyInvitation.LeadId TaskRelations=TaskRelation
    children TaskWhoRelations=TaskWhoRelation Tasks=Task.WhoId
    children TopicAssignments=TopicAssignment.EntityId
    children AttachedContentNotes=AttachedContentNote.LinkedEntityId
    children Emails=EmailMessage.RelatedToId
    children RecordAssociatedGroups=CollaborationGroupRecord.RecordId

    object LeadFeed
    id Id
    reference
    reference ParentId to=Lead CreatedById to=User InsertedById to=User LastModifiedById to=User BestCommentId to=FeedComment NetworkScopeId to=Network RelatedRecordId to=ContentVersion +anyobject
    string Title
    url LinkUrl
    richtextarea Body
    picklist Type Visibility Status
    boolean IsDeleted IsRichText IsClosed
    int CommentCount LikeCount
    datetime CreatedDate LastModifiedDate LastEditDate SystemModstamp
    children
    children FeedComments=FeedComment.FeedItemId FeedLikes=FeedLike.FeedItemId FeedTrackedChanges=FeedTrackedChange.FeedItemId FeedAttachments=FeedAttachment.FeedEntityId

    object LeadHistory
    id Id
    picklist DataType Division Field
    anyType NewValue OldValue
    reference CreatedById to=User LeadId to=Lead
    boolean IsDeleted
    datetime CreatedDate

    object LeadShare
    id Id
    picklist Division LeadAccessLevel RowCause
    reference LastModifiedById to=User LeadId to=Lead UserOrGroupId to=Group,User
    boolean IsDeleted
    datetime LastModifiedDate

    object LeadStatus
    id Id
    string ApiName MasterLabel
    reference CreatedById to=User LastModifiedById to=User
    boolean IsConverted IsDefault
    int SortOrder
    datetime CreatedDate LastModifiedDate SystemModstamp

    object LinkedArticle
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Name +name
    picklist Type
    reference
    reference KnowledgeArticleId to=KnowledgeArticle KnowledgeArticleVersionId to=KnowledgeArticleVersion LinkedEntityId to=Case,WorkOrder,WorkOrderLineItem,WorkType +anyobject RecordTypeId to=RecordType

    object ListEmail
    id Id
    string Name +name CcAddress FromAddress FromName ReplyToName Subject
    longtextarea TextBody
    richtextarea HtmlBody
    picklist CurrencyIsoCode Status
    complexvalue ContentDocumentIds
    reference CampaignId to=Campaign CreatedById to=User LastModifiedById to=User
    reference OwnerId to=Group,User
    reference RelatedToId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    boolean HasAttachment IsDeleted IsEmailArchiveRequired IsSyntheticCcEnabled IsTracked
    int TotalSent
    datetime CreatedDate LastModifiedDate LastReferencedDate LastViewedDate ScheduledDate
    datetime SystemModstamp
    children ActivityHistories=ActivityHistory.WhatId
    children AttachedContentDocuments=AttachedContentDocument
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId Emails=EmailMessage
    children EventRelations=EventRelation Events=Event.WhatId OpenActivities=OpenActivity.WhatId
    children TaskRelations=TaskRelation Tasks=Task.WhatId

    object ListView key=00B
    id Id
    string Name +name DeveloperName NamespacePrefix
    picklist SobjectType
    reference CreatedById to=User LastModifiedById to=User
    boolean IsSoqlCompatible
    datetime CreatedDate LastModifiedDate LastReferencedDate LastViewedDate SystemModstamp

    object LiveChatButton
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string DeveloperName MasterLabel
    picklist Language Type RoutingType
    boolean IsActive
    reference SkillId to=Skill

    object LiveChatDeployment
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string DeveloperName MasterLabel
    picklist Language
    boolean IsActive

    object LiveChatTranscript key=570
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string
    string Name +name Browser BrowserLanguage ChatKey IpAddress Location Platform ReferrerUri ScreenResolution UserAgent VisitorNetwork SupervisorTranscriptBody EndedBy
    longtextarea Body
    picklist Status CurrencyIsoCode
    reference
    reference OwnerId to=Group,User AccountId to=Account CaseId to=Case ContactId to=Contact LeadId to=Lead RecordTypeId to=RecordType SkillId to=Skill LiveChatButtonId to=LiveChatButton LiveChatDeploymentId to=LiveChatDeployment LiveChatVisitorId to=LiveChatVisitor ConversationId to=Conversation IndividualId to=Individual
    int
    int AverageResponseTimeOperator AverageResponseTimeVisitor ChatDuration MaxResponseTimeOperator MaxResponseTimeVisitor OperatorMessageCount VisitorMessageCount WaitTime Abandoned
    datetime StartTime EndTime RequestTime LastViewedDate LastReferencedDate
    boolean IsChatbotSession
    children
    children Attachments=Attachment.ParentId Notes=Note.ParentId ContentDocumentLinks=ContentDocumentLink.LinkedEntityId Tasks=Task.WhatId Events=Event.WhatId ActivityHistories=ActivityHistory.WhatId OpenActivities=OpenActivity.WhatId ProcessInstances=ProcessInstance.TargetObjectId ProcessSteps=ProcessInstanceHistory.TargetObjectId TopicAssignments=TopicAssignment.EntityId NotesAndAttachments=NoteAndAttachment.ParentId CombinedAttachments=CombinedAttachment.ParentId AttachedContentDocuments=AttachedContentDocument.LinkedEntityId AttachedContentNotes=AttachedContentNote.LinkedEntityId FeedSubscriptionsForEntity=EntitySubscription.ParentId Emails=EmailMessage.RelatedToId RecordAssociatedGroups=CollaborationGroupRecord.RecordId DuplicateRecordItems=DuplicateRecordItem.RecordId

    object LiveChatTranscriptEvent
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Name +name Detail
    picklist Type
    reference LiveChatTranscriptId to=LiveChatTranscript AgentId to=User
    datetime Time

    object LiveChatVisitor
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Name +name SessionKey

    object Location key=131
    id Id
    string Name +name DefaultProcessingTimeUnit ExternalReference Mobile PickupProcessingTimeUnit
    string TimeZone
    longtextarea Description DrivingDirections ?filter ?sort ?group
    picklist CurrencyIsoCode LocationType
    email Email
    phone Fax Phone
    reference AccountId to=Account CreatedById to=User FulfillingBusinessHoursId to=BusinessHours
    reference FulfillingOperationalHoursId to=OperatingHours LastModifiedById to=User
    reference LogoId to=ContentAsset OwnerId to=Group,User ParentLocationId to=Location
    reference RootLocationId to=Location VisitorAddressId to=Address
    boolean IsDeleted IsEligibleForPickup IsInventoryLocation IsMobile ShouldSyncWithOci
    int DefaultProcessingTime EarliestPickupTimeOffset LatestPickupTimeOffset LocationLevel
    int PickupProcessingTime
    double Latitude compound=Location Longitude compound=Location
    date CloseDate ConstructionEndDate ConstructionStartDate OpenDate PossessionDate RemodelEndDate
    date RemodelStartDate
    datetime CreatedDate LastModifiedDate LastReferencedDate LastViewedDate SystemModstamp
    time DefaultPickupTime
    location Location
    children ActivityHistories=ActivityHistory.WhatId Addresses=Address.ParentId
    children AssetWarranties=Entitlement.LocationId Assets=Asset.LocationId
    children AssociatedLocations=AssociatedLocation.LocationId
    children AttachedContentDocuments=AttachedContentDocument Attachments=Attachment.ParentId
    children ChildLocations=Location CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children ContractLineItems=ContractLineItem.LocationId
    children DestinationProductRequests=ProductRequest DestinationReturnOrders=ReturnOrder
    children Emails=EmailMessage EventRelations=EventRelation Events=Event.WhatId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children FulfillmentOrders=FulfillmentOrder.FulfilledFromLocationId Notes=Note.ParentId
    children NotesAndAttachments=NoteAndAttachment.ParentId OpenActivities=OpenActivity.WhatId
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId ProductItems=ProductItem.LocationId
    children ServiceResources=ServiceResource.LocationId SourceProductRequests=ProductRequest
    children SourceReturnOrders=ReturnOrder TaskRelations=TaskRelation Tasks=Task.WhatId
    children WorkOrderLineItems=WorkOrderLineItem.LocationId WorkOrders=WorkOrder.LocationId
    children TopicAssignments=TopicAssignment.EntityId
    children AttachedContentNotes=AttachedContentNote.LinkedEntityId
    children RecordAssociatedGroups=CollaborationGroupRecord.RecordId
    children DuplicateRecordItems=DuplicateRecordItem.RecordId

    object LoginGeo
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Country CountryIso Subdivision City PostalCode
    double Latitude Longitude
    datetime LoginTime

    object LoginHistory key=0Ya
    id Id
    string ApiType ApiVersion Application AuthContextClassRef AuthMethodReference Browser
    string CipherSuite ClientVersion CountryIso ForwardedForIp Platform SourceIp TlsProtocol
    picklist LoginSubType LoginType Status
    url LoginUrl
    reference
    reference AuthenticationServiceId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    reference LoginGeoId to=LoginGeo NetworkId to=Network UserId to=User
    boolean OptionsIsGet OptionsIsPost
    datetime LoginTime

    object LoginIp
    id Id
    string ChallengeMethod SourceIp
    reference UsersId to=User
    boolean IsAuthenticated
    datetime ChallengeSentDate CreatedDate

    object Macro key=0JZ
    id Id
    string Name +name FolderName StartingContext
    textarea Description
    picklist CurrencyIsoCode
    reference CreatedById to=User FolderId to=Folder LastModifiedById to=User OwnerId to=Group,User
    boolean IsAlohaSupported IsDeleted IsLightningSupported
    datetime CreatedDate LastModifiedDate LastReferencedDate LastViewedDate SystemModstamp

    object MatchingRule
    id Id
    string BooleanFilter DeveloperName MasterLabel MatchEngine NamespacePrefix RuleStatus
    string SobjectSubtype
    textarea Description
    picklist Language SobjectType
    reference CreatedById to=User LastModifiedById to=User
    boolean IsDeleted
    datetime CreatedDate LastModifiedDate SystemModstamp

    object MessagingChannel
    id Id
    string ChannelAddressIdentifier ConsentType ConversationEndResponse DefaultResponse
    string DeveloperName DoubleOptInPrompt EngagedResponse InitialResponse LinkingPreference
    string MasterLabel MessagingPlatformKey OfflineAgentsResponse OptInPrompt
    string OutsideBusinessHoursResponse PlatformType
    textarea Description
    picklist IsoCountryCode Language MessageType RoutingType
    reference BusinessHoursId to=BusinessHours ChannelDefinitionId to=ConversationChannelDefinition
    reference CreatedById to=User FallbackQueueId to=Group LastModifiedById to=User
    reference SessionHandlerId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    reference TargetQueueId to=Group
    boolean IsActive IsDeleted IsLinkedRecordOpenedAsSubTab IsRequireDoubleOptIn
    boolean IsRestrictedToBusinessHours
    datetime CreatedDate LastModifiedDate SystemModstamp
    children SetupEntityAccessItems=SetupEntityAccess

    object MessagingEndUser key=0PA
    id Id
    string Name +name Locale MessagingConsentStatus MessagingExternalUserKey MessagingPlatformKey
    picklist CurrencyIsoCode IsoCountryCode Language MessageType
    url ProfilePictureUrl
    reference AccountId to=Account AuthenticatedEndUserId to=User ContactId to=Contact
    reference CreatedById to=User LastModifiedById to=User LeadId to=Lead
    reference MessagingChannelId to=MessagingChannel OwnerId to=Group,User
    boolean HasInitialResponseSent IsDeleted IsFullyOptedIn
    datetime CreatedDate LastModifiedDate LastReferencedDate LastViewedDate SystemModstamp
    children MessagingSessions=MessagingSession.MessagingEndUserId
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId

    object MessagingSession key=0Mw
    id Id
    string Name +name ChannelEndUserFormula ChannelGroup ChannelIntent ChannelKey ChannelLocale
    string ChannelName EndUserLanguage EndedByType PreviewDetails SessionKey SuspendedByType
    picklist AgentType ChannelType CurrencyIsoCode Origin Status
    reference CampaignId to=Campaign CaseId to=Case ConversationId to=Conversation
    reference CreatedById to=User EndUserAccountId to=Account EndUserContactId to=Contact
    reference LastModifiedById to=User LeadId to=Lead MessagingChannelId to=MessagingChannel
    reference MessagingEndUserId to=MessagingEndUser OpportunityId to=Opportunity
    reference OwnerId to=Group,User TargetUserId to=User
    boolean IsDeleted
    int AgentMessageCount EndUserMessageCount
    datetime AcceptTime CreatedDate EndTime LastModifiedDate LastReferencedDate LastViewedDate
    datetime StartTime SystemModstamp
    children AttachedContentDocuments=AttachedContentDocument Cases=Case
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId

    object MilestoneType
    id Id
    string Name +name
    textarea Description
    picklist RecurrenceType
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp

    object MutingPermissionSet
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string DeveloperName MasterLabel
    picklist Language
    textarea Description

    object Name
    id Id
    string Name +name Alias FirstName LastName NameOrAlias Title Username
    picklist Type
    email Email
    phone Phone
    reference ProfileId to=Profile RecordTypeId to=RecordType UserRoleId to=UserRole
    boolean IsActive
    datetime LastReferencedDate LastViewedDate

    object NamedCredential key=0XA
    id Id
    string DeveloperName Endpoint JwtAudience JwtFormulaSubject JwtIssuer JwtTextSubject
    string MasterLabel NamespacePrefix PrincipalType
    textarea Description
    picklist Language
    url AuthTokenEndpointUrl
    reference AuthProviderId to=AuthProvider CreatedById to=User LastModifiedById to=User
    boolean CalloutOptionsAllowMergeFieldsInBody CalloutOptionsAllowMergeFieldsInHeader
    boolean CalloutOptionsGenerateAuthorizationHeader IsDeleted
    int JwtValidityPeriodSeconds
    datetime CreatedDate LastModifiedDate SystemModstamp
    children PaymentGateways=PaymentGateway.MerchantCredentialId
    children SetupEntityAccessItems=SetupEntityAccess

    object Network key=0DB
    id Id
    string Name +name AllowedExtensions EmailFooterText EmailSenderAddress EmailSenderName
    string NewSenderAddress UrlPathPrefix
    textarea Description
    picklist Status
    reference CaseCommentEmailTemplateId to=EmailTemplate
    reference ChangePasswordEmailTemplateId to=EmailTemplate
    reference ChgEmailVerNewEmailTemplateId to=EmailTemplate
    reference ChgEmailVerOldEmailTemplateId to=EmailTemplate CreatedById to=User
    reference DeviceActEmailTemplateId to=EmailTemplate EmailFooterLogoId to=Document
    reference ForgotPasswordEmailTemplateId to=EmailTemplate
    reference HeadlessForgotPasswordTemplateId to=EmailTemplate
    reference HeadlessRegistrationTemplateId to=EmailTemplate LastModifiedById to=User
    reference LockoutEmailTemplateId to=EmailTemplate PwdlessRegEmailTemplateId to=EmailTemplate
    reference SelfRegMicroBatchSubErrorEmailTemplateId to=EmailTemplate SelfRegProfileId to=Profile
    reference VerificationEmailTemplateId to=EmailTemplate WelcomeEmailTemplateId to=EmailTemplate
    boolean prefix=Options ActionOverrideEnabled AdvancedAuthForSiteEnabled AllowInternalUserLogin
    boolean prefix=Options AllowMembersToFlag ApexCDNCachingEnabled CWBannerState
    boolean prefix=Options DirectMessagesEnabled DisableWorkspaceInfo EinsteinAnswersEnabled
    boolean prefix=Options EinsteinAnswersKAEnabled EinsteinAnswersQAEnabled
    boolean prefix=Options EinsteinAnswersSnippetEnabled EmbeddedLoginEnabled
    boolean prefix=Options EnableTalkingAboutStats EnableTopicAssignmentRules
    boolean prefix=Options ExpFriendlyUrlsAsDefault ExperienceBundleBasedSnaOverrideEnabled
    boolean prefix=Options GatherCustomerSentimentData GuestChatterEnabled GuestFileAccessEnabled
    boolean prefix=Options GuestMemberVisibility HeadlessFrgtPswEnabled ImageOptimizationCDNEnabled
    boolean prefix=Options InvitationsEnabled KnowledgeableEnabled LWRExperienceConnectedAppEnabled
    boolean prefix=Options LWRExperienceOnManagedRuntime LWRSearchGenerativeAnswersEnabled
    boolean prefix=Options MemberVisibility MobileImageOptimizationEnabled NetworkSentimentAnalysis
    boolean prefix=Options NicknameDisplayEnabled PrivateMessagesEnabled
    boolean prefix=Options ProfileBasedLayoutsForKnowledgeSearchEnabled
    boolean prefix=Options PvtPagesPwdResetAccessDisabled RecognitionBadgingEnabled
    boolean prefix=Options ReputationEnabled ReputationRecordConversationsDisabled
    boolean prefix=Options SelfRegistrationEnabled SendWelcomeEmail ShowAllNetworkSettings
    boolean prefix=Options SiteAsContainerEnabled ThreadedDiscussionsEnabled
    boolean prefix=Options TopicFilteringForKnowledgeSearchEnabled TopicSuggestionsEnabled
    boolean prefix=Options TwilioCallbackApiEnabled UpDownVoteEnabled
    int MaxFileSizeKb
    date FirstActivationDate
    datetime CreatedDate LastModifiedDate SystemModstamp
    children AttachedContentDocuments=AttachedContentDocument
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children NetworkCollaborationGroups=CollaborationGroup.NetworkId
    children NetworkEntitySubscriptions=EntitySubscription.NetworkId
    children NetworkMembers=NetworkMember.NetworkId

    object NetworkMember
    id Id
    picklist DefaultGroupNotificationFrequency DigestFrequency
    reference CreatedById to=User MemberId to=User NetworkId to=Network
    boolean prefix=Preferences DisCommentAfterLikeEmail DisMentionsCommentEmail
    boolean prefix=Preferences DisProfPostCommentEmail DisableAllFeedsEmail DisableBestAnswerEmail
    boolean prefix=Preferences DisableBookmarkEmail DisableChangeCommentEmail
    boolean prefix=Preferences DisableDirectMessageEmail DisableEndorsementEmail
    boolean prefix=Preferences DisableFollowersEmail DisableItemFlaggedEmail
    boolean prefix=Preferences DisableLaterCommentEmail DisableLikeEmail DisableMentionsPostEmail
    boolean prefix=Preferences DisableMessageEmail DisablePendingReviewEmail
    boolean prefix=Preferences DisableProfilePostEmail DisableSharePostEmail
    double ReputationPoints
    date LastChatterActivityDate
    datetime CreatedDate SystemModstamp

    object NewsFeed
    id Id
    reference
    reference ParentId +anyobject to=User CreatedById to=User InsertedById to=User LastModifiedById to=User BestCommentId to=FeedComment NetworkScopeId to=Network RelatedRecordId to=ContentVersion +anyobject
    string Title
    url LinkUrl
    richtextarea Body
    picklist Type Visibility Status
    boolean IsDeleted IsRichText IsClosed
    int CommentCount LikeCount
    datetime CreatedDate LastModifiedDate LastEditDate SystemModstamp
    children
    children FeedComments=FeedComment.FeedItemId FeedLikes=FeedLike.FeedItemId FeedTrackedChanges=FeedTrackedChange.FeedItemId FeedAttachments=FeedAttachment.FeedEntityId

    object Note key=002
    id Id
    string Title +name
    longtextarea Body
    picklist Division
    reference CreatedById to=User LastModifiedById to=User OwnerId to=User
    reference ParentId to=Account,Asset,Campaign,Case,Contact,Contract,EmailMessage,EmailTemplate,Event,Lead,Opportunity,Order,Product2,Quote,Solution,Task +anyobject
    boolean IsDeleted IsPrivate
    datetime CreatedDate LastModifiedDate SystemModstamp

    object NoteAndAttachment
    id Id
    string Title
    picklist Division
    reference CreatedById to=User LastModifiedById to=User OwnerId to=User
    reference ParentId to=Account,Asset,Campaign,Case,Contact,Contract,EmailMessage,EmailTemplate,Event,Lead,Opportunity,Order,Product2,Quote,Solution,Task +anyobject
    boolean IsDeleted IsNote IsPrivate
    datetime CreatedDate LastModifiedDate SystemModstamp

    object OauthToken
    id Id
    string AccessToken DeleteToken AppName
    reference UserId to=User AppMenuItemId to=AppMenuItem
    int UseCount
    datetime LastUsedDate CreatedDate
    string RequestToken

    object ObjectPermissions
    id Id
    picklist SobjectType
    reference CreatedById to=User LastModifiedById to=User ParentId to=PermissionSet
    boolean prefix=Permissions Create Delete Edit ModifyAllRecords Read ViewAllFields
    boolean prefix=Permissions ViewAllRecords
    datetime CreatedDate LastModifiedDate SystemModstamp
    """#
}
