extension StandardObjects {
  /// The objects from Shift to TopicAssignment.
  static let shiftToTopicAssignment: StaticString = #"""
    object Shift
    id Id
    string BackgroundColor Label RecurrencePattern ShiftNumber
    picklist CurrencyIsoCode Status StatusCategory TimeSlotType Type
    reference AppointmentCategoryId to=AppointmentCategory CreatedById to=User
    reference JobProfileId to=JobProfile LastModifiedById to=User OwnerId to=Group,User
    reference RecordsetFilterCriteriaId to=RecordsetFilterCriteria
    reference ServiceResourceId to=ServiceResource ServiceTerritoryId to=ServiceTerritory
    reference ShiftTemplateId to=ShiftTemplate WorkTypeGroupId to=WorkTypeGroup
    reference WorkTypeId to=WorkType
    boolean IsDeleted IsHolidayShift IsNonStandard
    date RecurrenceEndDate RecurrenceStartDate
    datetime CreatedDate EndTime LastModifiedDate LastReferencedDate LastViewedDate StartTime
    datetime SystemModstamp
    children ActivityHistories=ActivityHistory.WhatId
    children AttachedContentDocuments=AttachedContentDocument Attachments=Attachment.ParentId
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId Emails=EmailMessage
    children EventRelations=EventRelation Events=Event.WhatId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId Notes=Note.ParentId
    children NotesAndAttachments=NoteAndAttachment.ParentId OpenActivities=OpenActivity.WhatId
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId TaskRelations=TaskRelation
    children Tasks=Task.WhatId TopicAssignments=TopicAssignment.EntityId

    object Site key=0DM
    id Id
    string Name +name AnalyticsTrackingCode ArchiveStatus ClickjackProtectionLevel MasterLabel
    string Subdomain UrlPathPrefix
    textarea Description
    picklist SiteType Status
    reference AdminId to=User ArchivedById to=User CreatedById to=User
    reference GuestRecordDefaultOwnerId to=User GuestUserId to=User LastModifiedById to=User
    boolean prefix=Options AllowGuestPaymentsApi AllowGuestSupportApi AllowHomePage
    boolean prefix=Options AllowInvitationsAPI AllowStandardAnswersPages AllowStandardIdeasPages
    boolean prefix=Options AllowStandardLookups AllowStandardPortalPages AllowStandardSearch
    boolean prefix=Options BrowserXssProtection CachePublicVfPagesInProxies
    boolean prefix=Options ContentSniffingProtection CookieConsent EnableFeeds HasStoredPathPrefix
    boolean prefix=Options IsSiteConsentBannerIntegrationEnabled
    boolean prefix=Options IsSiteConsentBannerIntegrationMigrated IsSiteDataCloudIntegrationEnabled
    boolean prefix=Options IsSiteDataCloudIntegrationMigrated IsSiteGAIntegrationEnabled
    boolean prefix=Options IsSiteGAIntegrationMigrated IsSiteGAIntegrationMigratedV2
    boolean prefix=Options IsSiteGRecaptchaIntegrationEnabled IsSlashSRemovedSite
    boolean prefix=Options RedirectToCustomDomain ReferrerPolicyOriginWhenCrossOrigin RtlEnabled
    boolean prefix=Options UseGuestUserLanguage
    int DailyBandwidthLimit DailyBandwidthUsed DailyRequestTimeLimit DailyRequestTimeUsed
    int MonthlyPageViewsEntitlement
    datetime ArchivedDate CreatedDate LastModifiedDate SystemModstamp
    children AttachedContentDocuments=AttachedContentDocument
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId

    object SiteDetail
    id Id
    string DurableId
    url SecureUrl
    boolean IsRegistrationEnabled

    object Skill key=0C5
    id Id
    string DeveloperName MasterLabel
    textarea Description
    picklist Language
    reference CreatedById to=User LastModifiedById to=User TypeId to=SkillType
    boolean IsDeleted
    datetime CreatedDate LastModifiedDate LastViewedDate SystemModstamp

    object SkillRequirement
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string SkillNumber +name
    reference
    reference RelatedRecordId to=Case,WorkOrder,WorkOrderLineItem,WorkType +anyobject SkillId to=Skill
    double SkillLevel SkillPriority

    object SlaProcess
    id Id
    string Name +name NameNorm StartDateField
    textarea Description
    picklist SobjectType
    reference BusinessHoursId to=BusinessHours CreatedById to=User LastModifiedById to=User
    boolean IsActive IsDeleted
    datetime CreatedDate LastModifiedDate LastViewedDate SystemModstamp

    object Solution key=501
    id Id
    string SolutionName +name SolutionNumber
    richtextarea SolutionNote
    picklist CurrencyIsoCode Status
    reference CreatedById to=User LastModifiedById to=User OwnerId to=User
    reference RecordTypeId to=RecordType
    boolean IsDeleted IsHtml IsPublished IsPublishedInPublicKb IsReviewed
    int TimesUsed
    datetime CreatedDate LastModifiedDate LastReferencedDate LastViewedDate SystemModstamp
    children ActivityHistories=ActivityHistory.WhatId
    children AttachedContentDocuments=AttachedContentDocument Attachments=Attachment.ParentId
    children CaseSolutions=CaseSolution.SolutionId CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId Emails=EmailMessage
    children EventRelations=EventRelation Events=Event.WhatId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children OpenActivities=OpenActivity.WhatId ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId TaskRelations=TaskRelation
    children Tasks=Task.WhatId TopicAssignments=TopicAssignment.EntityId Votes=Vote.ParentId
    children Notes=Note.ParentId NotesAndAttachments=NoteAndAttachment.ParentId
    children AttachedContentNotes=AttachedContentNote.LinkedEntityId
    children RecordAssociatedGroups=CollaborationGroupRecord.RecordId
    children DuplicateRecordItems=DuplicateRecordItem.RecordId

    object StaticResource key=081
    id Id
    string Name +name CacheControl ContentType NamespacePrefix
    textarea Description
    reference CreatedById to=User LastModifiedById to=User
    int BodyLength
    datetime CreatedDate LastModifiedDate SystemModstamp
    base64 Body

    object StreamingChannel
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Name +name
    boolean IsDynamic
    textarea Description
    reference OwnerId to=Group,User

    object Survey key=0Kd
    id Id
    string Name +name DeveloperName NamespacePrefix
    textarea Description
    picklist CurrencyIsoCode SurveyType
    reference ActiveVersionId to=SurveyVersion CreatedById to=User LastModifiedById to=User
    reference LatestVersionId to=SurveyVersion OwnerId to=Group,User
    boolean IsDeleted
    int TotalVersionsCount
    datetime CreatedDate LastModifiedDate LastReferencedDate LastViewedDate SystemModstamp
    children AttachedContentDocuments=AttachedContentDocument
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId
    children SurveyInvitations=SurveyInvitation.SurveyId SurveyResponses=SurveyResponse.SurveyId
    children TopicAssignments=TopicAssignment.EntityId

    object SurveyInvitation
    id Id
    string Name +name InvitationLink ResponseStatus UUID
    picklist CurrencyIsoCode
    reference CommunityId to=Network ContactId to=Contact CreatedById to=User
    reference EmailBrandingId to=SurveyEmailBranding LastModifiedById to=User LeadId to=Lead
    reference OwnerId to=Group,User ParticipantId to=Contact,Lead,User SurveyId to=Survey
    reference UserId to=User
    boolean IsDefault IsDeleted
    boolean OptionsAllowGuestUserResponse OptionsAllowParticipantAccessTheirResponse
    boolean OptionsCollectAnonymousResponse
    datetime CreatedDate InviteExpiryDateTime LastModifiedDate LastReferencedDate LastViewedDate
    datetime SystemModstamp
    children AttachedContentDocuments=AttachedContentDocument
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId
    children SurveyResponses=SurveyResponse.InvitationId

    object SurveyPage
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Name +name DeveloperName
    reference SurveyVersionId to=SurveyVersion

    object SurveyQuestion
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Name +name DeveloperName QuestionName
    reference SurveyVersionId to=SurveyVersion SurveyPageId to=SurveyPage
    picklist QuestionType
    int QuestionOrder
    boolean IsDeprecated

    object SurveyQuestionChoice
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Name +name DeveloperName
    reference QuestionId to=SurveyQuestion SurveyVersionId to=SurveyVersion
    int ChoiceOrder
    boolean IsDeprecated

    object SurveyQuestionResponse
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    reference
    reference QuestionId to=SurveyQuestion QuestionChoiceId to=SurveyQuestionChoice InvitationId to=SurveyInvitation ResponseId to=SurveyResponse SurveyVersionId to=SurveyVersion
    picklist Datatype
    longtextarea ResponseValue ?filter ?sort ?group
    textarea ResponseShortText
    boolean IsTrueOrFalse
    double NumberValue
    date DateValue
    datetime DateTimeValue

    object SurveyResponse
    id Id
    string Name +name InterviewGuid IpAddress
    picklist CurrencyIsoCode Language Status
    reference CreatedById to=User InterviewId to=FlowInterview InvitationId to=SurveyInvitation
    reference LastModifiedById to=User SubmitterId to=Contact,Lead,User SurveyId to=Survey
    reference SurveyVersionId to=SurveyVersion
    boolean IsDeleted
    double Latitude compound=Location Longitude compound=Location
    datetime CompletionDateTime CreatedDate LastModifiedDate LastReferencedDate LastViewedDate
    datetime SystemModstamp
    location Location
    children AttachedContentDocuments=AttachedContentDocument
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId

    object SurveyVersion
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Name +name
    reference SurveyId to=Survey
    picklist SurveyStatus
    int VersionNumber
    boolean IsTemplate

    object TabDefinition
    id Id
    string Name +name DurableId Label SobjectName
    url MobileUrl Url
    boolean IsAvailableInAloha IsAvailableInDesktop IsAvailableInLightning IsAvailableInMobile
    boolean IsCustom

    object TagDefinition
    id Id
    string Name +name
    picklist Type
    reference OwnerId to=User CreatedById to=User
    boolean IsDeleted
    datetime CreatedDate SystemModstamp

    object Task key=00T
    id Id
    string CallDisposition CallObject RecurrenceTimeZoneSidKey
    longtextarea Description
    picklist CallType CurrencyIsoCode Division Priority RecurrenceInstance RecurrenceMonthOfYear
    picklist RecurrenceRegeneratedType RecurrenceType Status TaskSubtype Type
    combobox Subject +name
    complexvalue TaskWhoIds
    reference AccountId to=Account CreatedById to=User LastModifiedById to=User
    reference OwnerId to=Group,User RecurrenceActivityId to=Task
    reference WhatId to=Account,Asset,Campaign,Case,ContactRequest,Contract,Entitlement,Image,Invoice,LinkedArticle,ListEmail,Location,Opportunity,Order,OrderItem,Product2,ProductItem,ProductRequest,Quote,ReturnOrder,ServiceAppointment,ServiceContract,ServiceResource,ServiceTerritory,Shift,Solution,WorkOrder,WorkOrderLineItem +anyobject
    reference WhoId to=Contact,Lead RecordTypeId to=RecordType
    boolean IsArchived IsClosed IsDeleted IsHighPriority IsRecurrence IsReminderSet
    boolean IsVisibleInSelfService
    int CallDurationInSeconds RecurrenceDayOfMonth RecurrenceDayOfWeekMask RecurrenceInterval
    int WhatCount WhoCount
    date ActivityDate RecurrenceEndDateOnly RecurrenceStartDateOnly
    datetime CompletedDateTime CreatedDate LastModifiedDate ReminderDateTime SystemModstamp
    children AttachedContentDocuments=AttachedContentDocument Attachments=Attachment.ParentId
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children RecurringTasks=Task.RecurrenceActivityId TaskRelations=TaskRelation.TaskId
    children TaskWhoRelations=TaskWhoRelation.TaskId TopicAssignments=TopicAssignment.EntityId

    object TaskFeed
    id Id
    reference
    reference ParentId to=Task CreatedById to=User InsertedById to=User LastModifiedById to=User BestCommentId to=FeedComment NetworkScopeId to=Network RelatedRecordId to=ContentVersion +anyobject
    string Title
    url LinkUrl
    richtextarea Body
    picklist Type Visibility Status
    boolean IsDeleted IsRichText IsClosed
    int CommentCount LikeCount
    datetime CreatedDate LastModifiedDate LastEditDate SystemModstamp
    children
    children FeedComments=FeedComment.FeedItemId FeedLikes=FeedLike.FeedItemId FeedTrackedChanges=FeedTrackedChange.FeedItemId FeedAttachments=FeedAttachment.FeedEntityId

    object TaskPriority
    id Id
    string ApiName MasterLabel
    reference CreatedById to=User LastModifiedById to=User
    boolean IsDefault IsHighPriority
    int SortOrder
    datetime CreatedDate LastModifiedDate SystemModstamp

    object TaskRelation
    id Id
    reference AccountId to=Account CreatedById to=User LastModifiedById to=User
    reference RelationId to=Account,Contact,Lead,User +anyobject TaskId to=Task
    boolean IsDeleted IsWhat
    datetime CreatedDate LastModifiedDate SystemModstamp

    object TaskStatus
    id Id
    string ApiName MasterLabel
    reference CreatedById to=User LastModifiedById to=User
    boolean IsClosed IsDefault
    int SortOrder
    datetime CreatedDate LastModifiedDate SystemModstamp

    object TaskWhoRelation
    id Id
    picklist Type
    reference AccountId to=Account CreatedById to=User LastModifiedById to=User
    reference RelationId to=Account,Contact,Lead,User +anyobject TaskId to=Task
    boolean IsDeleted
    datetime CreatedDate LastModifiedDate SystemModstamp

    object Territory
    id Id
    string Name +name DeveloperName
    textarea Description
    picklist AccountAccessLevel CaseAccessLevel ContactAccessLevel OpportunityAccessLevel
    picklist RestrictOpportunityTransfer
    reference ForecastUserId to=User LastModifiedById to=User ParentTerritoryId to=Territory
    boolean MayForecastManagerShare
    datetime LastModifiedDate SystemModstamp

    object Territory2 key=0MI
    id Id
    string Name +name DeveloperName
    textarea Description
    picklist AccountAccessLevel CaseAccessLevel ContactAccessLevel CurrencyIsoCode
    picklist OpportunityAccessLevel
    reference ForecastUserId to=User LastModifiedById to=User ParentTerritory2Id to=Territory2
    reference Territory2ModelId to=Territory2Model Territory2TypeId to=Territory2Type
    datetime LastModifiedDate SystemModstamp
    children UserTerritory2Associations=UserTerritory2Association.Territory2Id

    object Territory2Model key=0MA
    id Id
    string Name +name DeveloperName State
    textarea Description
    picklist CurrencyIsoCode
    reference CreatedById to=User LastModifiedById to=User
    boolean IsCloneSource IsDeleted IsOppUnassignmentDone IsSharingGroupDeleteDone
    datetime ActivatedDate CreatedDate DeactivatedDate LastModifiedDate LastOppTerrAssignEndDate
    datetime LastRunRulesEndDate SystemModstamp
    children AttachedContentDocuments=AttachedContentDocument
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children Territory2s=Territory2.Territory2ModelId

    object Territory2Type
    id Id
    string DeveloperName MasterLabel
    textarea Description
    picklist Language
    reference CreatedById to=User LastModifiedById to=User
    boolean IsDeleted
    int Priority
    datetime CreatedDate LastModifiedDate SystemModstamp
    children Territory2s=Territory2.Territory2TypeId

    object TestSuiteMembership
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    reference ApexTestSuiteId to=ApexTestSuite ApexClassId to=ApexClass

    object ThirdPartyAccountLink
    id Id
    reference UserId to=User SsoProviderId to=AuthProvider
    string Handle RemoteIdentifier SsoProviderName ThirdPartyAccountLinkKey Provider
    boolean IsNotSsoUsable

    object TimeSlot
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string TimeSlotNumber +name
    reference OperatingHoursId to=OperatingHours
    picklist DayOfWeek Type
    time StartTime EndTime
    int MaxAppointments

    object Topic key=0TO
    id Id
    string Name +name ManagedTopicType
    textarea Description
    reference CreatedById to=User NetworkId to=Network
    int TalkingAbout
    datetime CreatedDate SystemModstamp
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children TopicAssignments=TopicAssignment.TopicId

    object TopicAssignment key=0Ti
    id Id
    string EntityKeyPrefix EntityType
    reference CreatedById to=User
    reference EntityId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    reference NetworkId to=Network TopicId to=Topic
    boolean IsDeleted
    datetime CreatedDate SystemModstamp
    """#
}
