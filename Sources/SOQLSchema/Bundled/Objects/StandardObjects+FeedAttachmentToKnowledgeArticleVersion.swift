extension StandardObjects {
  /// The objects from FeedAttachment to KnowledgeArticleVersion.
  static let feedAttachmentToKnowledgeArticleVersion: StaticString = #"""
    object FeedAttachment
    id Id
    string Title Value
    picklist Type
    reference FeedEntityId to=FeedComment,FeedItem +anyobject
    reference RecordId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    boolean IsDeleted

    object FeedComment key=0D7
    id Id
    string CommentType
    richtextarea CommentBody
    picklist Status
    reference CreatedById to=User FeedItemId to=FeedItem +anyobject InsertedById to=User
    reference LastEditById to=User
    reference ParentId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    reference RelatedRecordId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    reference ThreadParentId to=FeedComment
    boolean HasEntityLinks IsDeleted IsRichText IsVerified
    int Revision ThreadChildrenCount ThreadLevel
    datetime CreatedDate LastEditDate SystemModstamp ThreadLastUpdatedDate
    children FeedAttachments=FeedAttachment FeedThreadedComments=FeedComment.ThreadParentId

    object FeedItem key=0D5
    id Id
    string Title
    string ContentFileName ContentType
    textarea ContentDescription
    richtextarea Body
    picklist NetworkScope Status Type Visibility
    url LinkUrl
    base64 ContentData
    reference BestCommentId to=FeedComment CreatedById to=User InsertedById to=User
    reference LastEditById to=User
    reference ParentId to=Account,Asset,Campaign,Case,CollaborationGroup,Contact,ContentDocument,Contract,Lead,Opportunity,Order,Product2,Solution,User +anyobject
    reference RelatedRecordId to=Account,Asset,Campaign,Case,CollaborationGroup,Contact,ContentDocument,Contract,Lead,Opportunity,Order,Product2,Solution,User +anyobject
    boolean HasContent HasFeedEntity HasLink HasVerifiedComment IsClosed IsDeleted IsRichText
    int CommentCount LikeCount Revision
    int ContentSize
    datetime CreatedDate LastEditDate LastModifiedDate SystemModstamp
    children FeedAttachments=FeedAttachment FeedComments=FeedComment
    children TopicAssignments=TopicAssignment.EntityId

    object FeedLike
    id Id
    reference
    reference FeedItemId to=FeedItem FeedEntityId to=FeedComment,FeedItem CreatedById to=User InsertedById to=User
    datetime CreatedDate
    boolean IsDeleted

    object FeedPollChoice
    id Id
    reference FeedItemId to=FeedItem CreatedById to=User
    int Position
    string ChoiceBody
    datetime CreatedDate
    boolean IsDeleted

    object FeedRevision
    id Id
    reference FeedEntityId to=FeedComment,FeedItem CreatedById to=User
    int Revision
    string Action EditedAttribute
    longtextarea Value
    datetime CreatedDate SystemModstamp
    boolean IsDeleted IsValueRichText

    object FeedTrackedChange
    id Id
    reference FeedItemId to=FeedItem
    string FieldName
    anyType OldValue NewValue

    object FieldDefinition
    id Id
    string ComplianceGroup DeveloperName DurableId Label MasterLabel NamespacePrefix
    string QualifiedApiName ReferenceTargetField RelationshipName
    textarea Description
    textarea InlineHelpText
    picklist BusinessStatus DataType ExtraTypeInfo SecurityClassification
    complexvalue ReferenceTo
    reference
    reference BusinessOwnerId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    reference ControllingFieldDefinitionId to=FieldDefinition EntityDefinition to=EntityDefinition
    reference EntityDefinitionId to=EntityDefinition LastModifiedById to=User
    reference PublisherId to=Publisher RunningUserFieldAccessId to=UserFieldAccess
    reference ServiceDataTypeId to=ServiceFieldDataType ValueTypeId to=ValueType
    boolean IsAiPredictionField IsApiFilterable IsApiGroupable IsApiSortable IsCalculated
    boolean IsCompactLayoutable IsCompound IsFieldHistoryTracked IsHighScaleNumber IsHtmlFormatted
    boolean IsIndexed IsListFilterable IsListSortable IsListVisible IsNameField IsNillable
    boolean IsPolymorphicForeignKey IsSearchPrefilterable IsWorkflowFilterable
    int Length Precision Scale
    datetime LastModifiedDate

    object FieldPermissions
    id Id
    string Field
    picklist SobjectType
    reference ParentId to=PermissionSet
    boolean PermissionsEdit PermissionsRead
    datetime SystemModstamp

    object FiscalYearSettings
    id Id
    string Name +name PeriodLabelScheme PeriodPrefix QuarterLabelScheme QuarterPrefix
    string WeekLabelScheme
    textarea Description
    picklist YearType
    reference PeriodId to=Period
    boolean IsStandardYear
    int WeekStartDay
    date EndDate StartDate
    datetime SystemModstamp

    object FlowDefinitionView
    id Id
    string ApiName Builder DurableId Environments InstalledPackageName Label LastModifiedBy
    string NamespacePrefix OverriddenById OverriddenFlowId SourceTemplateId SupportedEnvironments
    string TriggerObjectOrEventLabel
    textarea Description
    picklist CapacityCategory ManageableState ProcessType RecordTriggerType TriggerType
    reference ActiveVersionId to=FlowVersionView LatestVersionId to=FlowVersionView
    reference TriggerObjectOrEventId to=EntityDefinition
    boolean AreMetricsLoggedToDataCloud HasAsyncAfterCommitPath IsActive IsOutOfDate IsOverridable
    boolean IsSwingFlow IsTemplate
    int ApiVersion TriggerOrder VersionNumber
    datetime LastModifiedDate
    children Versions=FlowVersionView.FlowDefinitionViewId

    object FlowInterview key=0Fo
    id Id
    string Name +name CurrentElement CurrentFlowVersion EngineType Error Guid
    string InterviewLabel InterviewStatus MasterFlowVersion PauseLabel SerializedView
    reference CreatedById to=User LastModifiedById to=User OwnerId to=Group,User
    reference FlowVersionViewId to=FlowVersionView
    boolean IsDeleted WasPausedFromScreen
    datetime CreatedDate LastModifiedDate SystemModstamp

    object FlowInterviewLog
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Name +name FlowDeveloperName FlowInterviewGuid FlowLabel FlowNamespace
    int FlowVersionNumber InterviewDurationInMinutes
    picklist InterviewStatus
    datetime InterviewStartTimestamp InterviewEndTimestamp
    reference OwnerId to=Group,User

    object FlowRecordRelation
    id Id
    reference
    reference ParentId to=FlowInterview RelatedRecordId to=Account,Case,Contact,Lead,Opportunity +anyobject CreatedById to=User
    datetime CreatedDate SystemModstamp

    object FlowVariableView
    id Id
    string ApiName DurableId ObjectType
    textarea Description
    picklist DataType
    reference FlowVersionViewId to=FlowVersionView
    boolean IsCollection IsInput IsOutput

    object FlowVersionView
    id Id
    string CapabilityType DurableId Label
    textarea Description
    picklist CapacityCategory ProcessType RunInMode Status
    reference FlowDefinitionViewId to=FlowDefinitionView
    boolean AreMetricsLoggedToDataCloud IsSwingFlow IsTemplate
    int VersionNumber
    double ApiVersion ApiVersionRuntime
    datetime LastModifiedDate
    children Variables=FlowVariableView.FlowVersionViewId

    object Folder key=00l
    id Id
    string Name +name AccessType DeveloperName NamespacePrefix
    picklist Type
    reference CreatedById to=User LastModifiedById to=User ParentId to=Folder
    boolean IsReadonly
    datetime CreatedDate LastModifiedDate SystemModstamp
    children MacroFolders=Macro.FolderId QuickTextFolders=QuickText.FolderId
    children SubFolders=Folder.ParentId

    object ForecastingItem
    id Id
    reference
    reference OwnerId to=User ForecastingTypeId to=ForecastingType PeriodId to=Period ParentForecastingItemId to=ForecastingItem CreatedById to=User LastModifiedById to=User
    picklist CurrencyIsoCode ForecastCategoryName ForecastingItemCategory ProductFamily
    currency
    currency ForecastAmount AmountWithoutAdjustments AmountWithoutManagerAdjustment AmountWithoutOwnerAdjustment OwnerOnlyAmount
    double
    double ForecastQuantity QuantityWithoutAdjustments QuantityWithoutManagerAdjustment QuantityWithoutOwnerAdjustment OwnerOnlyQuantity
    boolean HasAdjustment HasOwnerAdjustment IsAmount IsQuantity IsUpToDate
    datetime CreatedDate LastModifiedDate SystemModstamp

    object ForecastingQuota
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    reference QuotaOwnerId to=User ForecastingTypeId to=ForecastingType PeriodId to=Period
    date StartDate
    currency QuotaAmount
    double QuotaQuantity
    boolean IsAmount IsQuantity
    picklist CurrencyIsoCode ProductFamily

    object ForecastingType
    id Id
    string DeveloperName MasterLabel DateType RoleType
    picklist Language
    boolean IsActive IsAmount IsQuantity HasProductFamily
    datetime SystemModstamp

    object FulfillmentOrder
    id Id
    string FulfilledToCity compound=FulfilledToAddress
    string FulfilledToCountry compound=FulfilledToAddress FulfilledToName
    string FulfilledToPostalCode compound=FulfilledToAddress
    string FulfilledToState compound=FulfilledToAddress FulfillmentOrderNumber TypeCategory
    textarea FulfilledToStreet compound=FulfilledToAddress
    picklist CurrencyIsoCode FulfilledToCountryCode compound=FulfilledToAddress
    picklist FulfilledToGeocodeAccuracy compound=FulfilledToAddress
    picklist FulfilledToStateCode compound=FulfilledToAddress Status StatusCategory TaxLocaleType
    picklist Type
    email FulfilledToEmailAddress
    phone FulfilledToPhone
    reference AccountId to=Account BillToContactId to=Contact CreatedById to=User
    reference FulfilledFromLocationId to=Location InvoiceId to=Invoice LastModifiedById to=User
    reference OrderId to=Order OwnerId to=Group,User
    boolean IsDeleted IsReship IsSuspended
    int ProcessingTimeInMinutes
    double FulfilledToLatitude compound=FulfilledToAddress
    double FulfilledToLongitude compound=FulfilledToAddress ItemCount
    currency GrandTotalAmount TotalAdjustmentAmount TotalAdjustmentAmtWithTax
    currency TotalAdjustmentTaxAmount TotalAmount TotalDeliveryAdjustAmount
    currency TotalDeliveryAdjustAmtWithTax TotalDeliveryAdjustTaxAmount TotalDeliveryAmount
    currency TotalDeliveryAmtWithTax TotalDeliveryTaxAmount TotalFeeAdjustAmount
    currency TotalFeeAdjustAmtWithTax TotalFeeAdjustTaxAmount TotalFeeAmount TotalFeeAmtWithTax
    currency TotalFeeTaxAmount TotalProductAmount TotalProductAmtWithTax TotalProductTaxAmount
    currency TotalTaxAmount
    datetime ActivatedDate ClosedDate CreatedDate DeliveryDate LastModifiedDate LastReferencedDate
    datetime LastViewedDate StartFulfillmentDate SystemModstamp
    address FulfilledToAddress
    children ActivityHistories=ActivityHistory.WhatId
    children AttachedContentDocuments=AttachedContentDocument
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId Emails=EmailMessage
    children EventRelations=EventRelation Events=Event.WhatId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children OpenActivities=OpenActivity.WhatId ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId TaskRelations=TaskRelation
    children Tasks=Task.WhatId

    object Group key=00G
    id Id
    string Name +name DeveloperName
    textarea Description
    picklist DefaultDivision Type
    email Email
    reference CreatedById to=User LastModifiedById to=User OwnerId to=Organization,User
    reference RelatedId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    reference QueueRoutingConfigId to=QueueRoutingConfig
    boolean DoesIncludeBosses DoesSendEmailToMembers
    datetime CreatedDate LastModifiedDate SystemModstamp
    children DelegatedUsers=User GroupMembers=GroupMember.GroupId
    children QueueSobjects=QueueSobject.QueueId

    object GroupMember key=011
    id Id
    reference GroupId to=Group UserOrGroupId to=Group,User
    datetime SystemModstamp

    object Holiday key=0C0
    id Id
    string Name +name
    textarea Description
    picklist RecurrenceInstance RecurrenceMonthOfYear RecurrenceType
    reference CreatedById to=User LastModifiedById to=User
    boolean IsAllDay IsRecurrence
    int EndTimeInMinutes RecurrenceDayOfMonth RecurrenceDayOfWeekMask RecurrenceInterval
    int StartTimeInMinutes
    date ActivityDate NextOccurrenceDate RecurrenceEndDateOnly RecurrenceStartDate
    datetime CreatedDate LastModifiedDate SystemModstamp

    object Idea key=087
    id Id
    string AttachmentContentType AttachmentName CreatorName Title +name
    richtextarea Body
    picklist CurrencyIsoCode Status
    multipicklist Categories
    url CreatorFullPhotoUrl CreatorSmallPhotoUrl
    reference CommunityId to=Community CreatedById to=User LastCommentId to=IdeaComment
    reference LastModifiedById to=User ParentIdeaId to=Idea RecordTypeId to=RecordType
    boolean IsDeleted IsHtml IsMerged
    int AttachmentLength NumComments
    double VoteScore VoteTotal
    datetime CreatedDate LastCommentDate LastModifiedDate LastReferencedDate LastViewedDate
    datetime SystemModstamp
    base64 AttachmentBody
    children Votes=Vote.ParentId

    object Individual key=0PK
    id Id
    string Name +name ConsumerCreditScoreProviderName FirstName IndividualsAge LastName
    string MilitaryService Occupation
    picklist Salutation
    url Website
    reference CreatedById to=User LastModifiedById to=User MasterRecordId to=Individual
    reference OwnerId to=User
    boolean CanStorePiiElsewhere HasOptedOutGeoTracking HasOptedOutProcessing HasOptedOutProfiling
    boolean HasOptedOutSolicit HasOptedOutTracking HasPrivacyHold IsDeleted IsHomeOwner
    boolean SendIndividualData ShouldForget
    int ChildrenCount ConsumerCreditScore ConvictionsCount InfluencerRating
    date BirthDate DeathDate
    datetime CreatedDate LastModifiedDate LastViewedDate SystemModstamp
    children ContactPointAddresses=ContactPointAddress.ParentId
    children ContactPointEmails=ContactPointEmail.ParentId
    children ContactPointPhones=ContactPointPhone.ParentId Contacts=Contact.IndividualId
    children DuplicateRecordItems=DuplicateRecordItem.RecordId Leads=Lead.IndividualId

    object InstalledMobileApp
    id Id
    string Name +name Version
    picklist CurrencyIsoCode Status
    reference ConnectedApplicationId to=ConnectedApplication CreatedById to=User
    reference LastModifiedById to=User UserId to=User
    boolean IsDeleted
    datetime CreatedDate LastModifiedDate SystemModstamp

    object Invoice
    id Id
    string CorporateCurrencyIsoCode DocumentNumber FunctionalCurrencyIsoCode InvoiceNumber
    string WriteOffStatus
    textarea Description
    picklist CurrencyIsoCode Status
    reference BillToContactId to=Contact BillingAccountId to=Account CreatedById to=User
    reference LastModifiedById to=User OwnerId to=Group,User
    reference ReferenceEntityId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    boolean IsDeleted IsInvoiceLocked
    double CorporateCurrencyCvsnRate FunctionalCurrencyCvsnRate TotalTaxesCapturedAtHeader
    currency Balance CorpCrcyCnvTotAmtWithTax FuncCrcyCnvTotAmtWithTax NetCreditsApplied
    currency NetPaymentsApplied TotalAdjustmentAmount TotalAdjustmentAmountWithTax
    currency TotalAdjustmentTaxAmount TotalAmount TotalAmountWithTax TotalChargeAmount
    currency TotalChargeAmountWithTax TotalChargeTaxAmount TotalTaxAmount WriteOffTotalChargeAmount
    currency WriteOffTotalTaxAmount
    date CorporateCurrencyCvsnDate DueDate FunctionalCurrencyCvsnDate InvoiceDate
    datetime CreatedDate InvoiceLockedDateTime LastModifiedDate LastReferencedDate LastViewedDate
    datetime SystemModstamp
    children ActivityHistories=ActivityHistory.WhatId
    children AttachedContentDocuments=AttachedContentDocument Attachments=Attachment.ParentId
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId Emails=EmailMessage
    children EventRelations=EventRelation Events=Event.WhatId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children FulfillmentOrders=FulfillmentOrder.InvoiceId InvoiceLines=InvoiceLine.InvoiceId
    children Notes=Note.ParentId NotesAndAttachments=NoteAndAttachment.ParentId
    children OpenActivities=OpenActivity.WhatId ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId TaskRelations=TaskRelation
    children Tasks=Task.WhatId

    object InvoiceLine
    id Id
    string Name +name CorporateCurrencyIsoCode FunctionalCurrencyIsoCode ReferenceEntityItemType
    string ReferenceEntityItemTypeCode TaxCode TaxName TaxProcessingStatus
    textarea Description
    picklist CurrencyIsoCode InvoiceStatus Type
    reference CreatedById to=User
    reference GroupReferenceEntityItemId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    reference InvoiceId to=Invoice LastModifiedById to=User Product2Id to=Product2
    reference ReferenceEntityItemId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    reference RelatedLineId to=InvoiceLine UnitOfMeasureId to=UnitOfMeasure
    reference UsageProductId to=Product2
    boolean IsDeleted IsUsageBasedInvoiceLine
    double CorporateCurrencyCvsnRate FunctionalCurrencyCvsnRate Quantity UsageOverageQuantity
    currency AdjustmentAmount AdjustmentAmountWithTax AdjustmentTaxAmount ChargeAmount
    currency ChargeAmountWithTax ChargeTaxAmount CorpCurrencyCnvChargeAmt
    currency CorpCurrencyCnvTotalTaxAmt FuncCrcyCnvTotalTaxAmt FuncCurrencyCnvChargeAmt LineAmount
    currency TaxAmount UnitPrice
    percent TaxRate
    date CorporateCurrencyCvsnDate FunctionalCurrencyCvsnDate InvoiceLineEndDate
    date InvoiceLineStartDate TaxEffectiveDate
    datetime CreatedDate LastModifiedDate SystemModstamp
    children AttachedContentDocuments=AttachedContentDocument
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId CreditMemoLines=CreditMemoLine
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children InvoiceLines=InvoiceLine.RelatedLineId ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId

    object Knowledge__kav
    id Id
    string ArticleMasterLanguage ArticleNumber AssignmentNote LargeLanguageModel
    string MigratedToFromArticle MigratedToFromArticleVersion Summary Title UrlName
    picklist ArticleType CurrencyIsoCode Language PublishStatus ValidationStatus
    reference ArchivedById to=User ArticleArchivedById to=User ArticleCreatedById to=User
    reference AssignedById to=User AssignedToId to=Group,User CreatedById to=User
    reference KnowledgeArticleId to=Knowledge__ka LastModifiedById to=User OwnerId to=Group,User
    reference MasterVersionId to=Knowledge__kav SourceId to=Case
    boolean IsMasterLanguage IsOutOfDate
    boolean IsDeleted IsLatestVersion IsVisibleInApp IsVisibleInCsp IsVisibleInPkb IsVisibleInPrm
    int ArticleCaseAttachCount ArticleTotalViewCount VersionNumber
    datetime ArchivedDate ArticleArchivedDate ArticleCreatedDate AssignmentDate AssignmentDueDate
    datetime CreatedDate FirstPublishedDate LastModifiedDate LastPublishedDate NextReviewDate
    datetime SystemModstamp TranslationCompletedDate TranslationExportedDate
    datetime TranslationImportedDate
    children AttachedContentDocuments=AttachedContentDocument
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId
    children TopicAssignments=TopicAssignment.EntityId

    object KnowledgeArticle
    id Id
    string ArticleNumber MigratedToFromArticle
    picklist MasterLanguage
    reference ArchivedById to=User CreatedById to=User LastModifiedById to=User
    boolean IsDeleted IsGeneratedByLlm
    int CaseAssociationCount TotalViewCount
    datetime ArchivedDate CreatedDate FirstPublishedDate LastModifiedDate LastPublishedDate
    datetime LastReferencedDate LastViewedDate SystemModstamp
    children AttachedContentDocuments=AttachedContentDocument
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId Votes=Vote.ParentId

    object KnowledgeArticleVersion
    id Id
    string ArticleMasterLanguage ArticleNumber AssignmentNote LargeLanguageModel
    string MigratedToFromArticleVersion Summary Title UrlName
    string MigratedToFromArticle
    picklist ArticleType CurrencyIsoCode Language PublishStatus
    picklist ValidationStatus
    reference ArchivedById to=User ArticleArchivedById to=User ArticleCreatedById to=User
    reference AssignedById to=User AssignedToId to=Group,User CreatedById to=User
    reference KnowledgeArticleId to=KnowledgeArticle LastModifiedById to=User OwnerId to=Group,User
    reference SourceId to=Case
    reference MasterVersionId to=KnowledgeArticleVersion
    boolean IsDeleted IsLatestVersion IsVisibleInApp IsVisibleInCsp IsVisibleInPkb IsVisibleInPrm
    boolean IsMasterLanguage IsOutOfDate
    int ArticleCaseAttachCount ArticleTotalViewCount VersionNumber
    datetime ArchivedDate ArticleArchivedDate ArticleCreatedDate AssignmentDate AssignmentDueDate
    datetime CreatedDate FirstPublishedDate LastModifiedDate LastPublishedDate NextReviewDate
    datetime SystemModstamp
    datetime TranslationCompletedDate TranslationExportedDate TranslationImportedDate
    children AttachedContentDocuments=AttachedContentDocument
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId
    children TopicAssignments=TopicAssignment.EntityId
    """#
}
