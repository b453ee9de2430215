extension StandardObjects {
  /// The objects from ContentWorkspacePermission to ExternalDataSource.
  static let contentWorkspacePermissionToExternalDataSource: StaticString = #"""
    object ContentWorkspacePermission
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Name +name
    picklist Type
    textarea Description

    object Contract key=800
    id Id
    string Name BillingCity compound=BillingAddress BillingCountry compound=BillingAddress
    string BillingPostalCode compound=BillingAddress BillingState compound=BillingAddress
    string ContractNumber +name CustomerSignedTitle OwnerExpirationNotice
    string ShippingCity compound=ShippingAddress ShippingCountry compound=ShippingAddress
    string ShippingPostalCode compound=ShippingAddress ShippingState compound=ShippingAddress
    string StatusCode
    textarea BillingStreet compound=BillingAddress ShippingStreet compound=ShippingAddress
    longtextarea Description SpecialTerms ?filter ?sort ?group
    picklist BillingCountryCode compound=BillingAddress
    picklist BillingGeocodeAccuracy compound=BillingAddress
    picklist BillingStateCode compound=BillingAddress CurrencyIsoCode Division
    picklist ShippingCountryCode compound=ShippingAddress
    picklist ShippingGeocodeAccuracy compound=ShippingAddress
    picklist ShippingStateCode compound=ShippingAddress Status
    reference AccountId to=Account ActivatedById to=User CompanySignedId to=User
    reference CreatedById to=User CustomerSignedId to=Contact LastModifiedById to=User
    reference OwnerId to=User Pricebook2Id to=Pricebook2 RecordTypeId to=RecordType
    reference SourceOpportunityId to=Opportunity
    boolean IsDeleted
    int ContractTerm
    double BillingLatitude compound=BillingAddress BillingLongitude compound=BillingAddress
    double ShippingLatitude compound=ShippingAddress ShippingLongitude compound=ShippingAddress
    date CompanySignedDate CustomerSignedDate EndDate LastActivityDate StartDate
    datetime ActivatedDate CreatedDate LastApprovedDate LastModifiedDate LastReferencedDate
    datetime LastViewedDate SystemModstamp
    address BillingAddress ShippingAddress
    children ActionPlans=ActionPlan ActivityHistories=ActivityHistory.WhatId
    children Approvals=Approval.ParentId AttachedContentDocuments=AttachedContentDocument
    children Attachments=Attachment.ParentId CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children ContractContactRoles=ContractContactRole.ContractId Emails=EmailMessage
    children EventRelations=EventRelation Events=Event.WhatId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children Histories=ContractHistory.ContractId Notes=Note.ParentId
    children NotesAndAttachments=NoteAndAttachment.ParentId OpenActivities=OpenActivity.WhatId
    children Opportunities=Opportunity.ContractId Orders=Order.ContractId
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId Quotes=Quote.ContractId
    children TaskRelations=TaskRelation Tasks=Task.WhatId TopicAssignments=TopicAssignment.EntityId
    children AttachedContentNotes=AttachedContentNote.LinkedEntityId
    children RecordAssociatedGroups=CollaborationGroupRecord.RecordId
    children DuplicateRecordItems=DuplicateRecordItem.RecordId

    object ContractContactRole
    id Id
    picklist Division Role
    reference ContactId to=Contact ContractId to=Contract CreatedById to=User
    reference LastModifiedById to=User
    boolean IsDeleted IsPrimary
    datetime CreatedDate LastModifiedDate SystemModstamp

    object ContractHistory
    id Id
    picklist DataType Division Field
    anyType NewValue OldValue
    reference ContractId to=Contract CreatedById to=User
    boolean IsDeleted
    datetime CreatedDate

    object ContractLineItem key=811
    id Id
    string LineItemNumber
    textarea Description
    picklist CurrencyIsoCode Status
    reference AssetId to=Asset CreatedById to=User LastModifiedById to=User LocationId to=Location
    reference ParentContractLineItemId to=ContractLineItem PricebookEntryId to=PricebookEntry
    reference Product2Id to=Product2 RootContractLineItemId to=ContractLineItem
    reference ServiceContractId to=ServiceContract
    boolean IsDeleted
    double Quantity
    currency ListPrice Subtotal TotalPrice UnitPrice
    percent Discount
    date EndDate StartDate
    datetime CreatedDate LastModifiedDate LastReferencedDate LastViewedDate SystemModstamp
    children ActivityHistories=ActivityHistory.WhatId
    children AttachedContentDocuments=AttachedContentDocument Attachments=Attachment.ParentId
    children ChildContractLineItems=ContractLineItem CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children DescendantContractLineItems=ContractLineItem Emails=EmailMessage
    children Entitlements=Entitlement.ContractLineItemId EventRelations=EventRelation
    children Events=Event.WhatId FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children Notes=Note.ParentId NotesAndAttachments=NoteAndAttachment.ParentId
    children OpenActivities=OpenActivity.WhatId TaskRelations=TaskRelation Tasks=Task.WhatId

    object ContractStatus
    id Id
    string ApiName MasterLabel StatusCode
    reference CreatedById to=User LastModifiedById to=User
    boolean IsDefault
    int SortOrder
    datetime CreatedDate LastModifiedDate SystemModstamp

    object Conversation
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string ConversationIdentifier +name
    datetime StartTime EndTime
    reference ConversationChannelId to=MessagingChannel +anyobject

    object CreditMemoLine
    id Id
    string Name +name CorporateCurrencyIsoCode FunctionalCurrencyIsoCode ReferenceEntityItemType
    string ReferenceEntityItemTypeCode TaxCode TaxName
    textarea Description
    picklist CurrencyIsoCode Status Type
    reference CreatedById to=User CreditMemoId to=CreditMemo LastModifiedById to=User
    reference Product2Id to=Product2
    reference ReferenceEntityItemId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    reference RelatedLineId to=CreditMemoLine
    boolean IsDeleted
    double CorporateCurrencyCvsnRate FunctionalCurrencyCvsnRate
    currency AdjustmentAmount AdjustmentAmountWithTax AdjustmentTaxAmount ChargeAmount
    currency ChargeAmountWithTax ChargeTaxAmount CorpCurrencyCnvChargeAmt
    currency CorpCurrencyCnvTotalTaxAmt FuncCrcyCnvTotalTaxAmt FuncCurrencyCnvChargeAmt LineAmount
    currency TaxAmount
    percent TaxRate
    date CorporateCurrencyCvsnDate EndDate FunctionalCurrencyCvsnDate StartDate TaxEffectiveDate
    datetime CreatedDate LastModifiedDate SystemModstamp
    children AttachedContentDocuments=AttachedContentDocument
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children CreditMemoLines=CreditMemoLine.RelatedLineId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId

    object CronJobDetail
    id Id
    string Name +name
    picklist JobType

    object CronTrigger key=08e
    id Id
    string CronExpression State
    picklist TimeZoneSidKey
    reference CreatedById to=User CronJobDetailId to=CronJobDetail LastModifiedById to=User
    reference OwnerId to=User
    int TimesTriggered
    datetime CreatedDate EndTime NextFireTime PreviousFireTime StartTime

    object CurrencyType
    id Id
    string IsoCode
    reference CreatedById to=User LastModifiedById to=User
    boolean IsActive IsCorporate
    int DecimalPlaces
    double ConversionRate
    datetime CreatedDate LastModifiedDate SystemModstamp

    object CustomNotificationType
    id Id
    string CustomNotifTypeName DeveloperName MasterLabel NamespacePrefix
    textarea Description
    picklist Language
    reference CreatedById to=User LastModifiedById to=User
    boolean Desktop IsDeleted IsSlack Mobile
    datetime CreatedDate LastModifiedDate SystemModstamp

    object CustomPermission key=0CP
    id Id
    string DeveloperName MasterLabel NamespacePrefix
    textarea Description
    picklist Language
    reference CreatedById to=User ExternalClientApplicationId to=ExternalClientApplication
    reference LastModifiedById to=User
    boolean IsDeleted IsLicensed IsProtected
    datetime CreatedDate LastModifiedDate SystemModstamp
    children SetupEntityAccessItems=SetupEntityAccess

    object Dashboard key=01Z
    id Id
    string BackgroundDirection ChartTheme ColorPalette DashboardResultRefreshedDate
    string DashboardResultRunningUser DeveloperName FolderName LeftSize MiddleSize NamespacePrefix
    string RightSize Title
    textarea Description
    picklist Type
    reference CreatedById to=User FolderId to=Folder,User +anyobject LastModifiedById to=User
    reference OwnerId to=User RunningUserId to=User
    boolean IsDeleted
    int BackgroundEnd BackgroundStart TextColor TitleColor TitleSize
    datetime CreatedDate LastModifiedDate LastReferencedDate LastViewedDate SystemModstamp
    children AttachedContentDocuments=AttachedContentDocument
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId

    object DataUsePurpose
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Name +name
    textarea Description
    reference OwnerId to=Group,User LegalBasisId to=DataUseLegalBasis
    boolean CanDataSubjectOptOut

    object DatedConversionRate
    id Id
    string IsoCode
    reference CreatedById to=User LastModifiedById to=User
    double ConversionRate
    date NextStartDate StartDate
    datetime CreatedDate LastModifiedDate SystemModstamp

    object Document key=015
    id Id
    string Name +name ContentType DeveloperName Keywords NamespacePrefix
    textarea Description
    picklist Type
    url Url
    reference AuthorId to=User CreatedById to=User FolderId to=Folder,Organization,User +anyobject
    reference LastModifiedById to=User
    boolean IsBodySearchable IsDeleted IsInternalUseOnly IsPublic
    int BodyLength
    datetime CreatedDate LastModifiedDate LastReferencedDate LastViewedDate SystemModstamp
    base64 Body

    object Domain key=0I4
    id Id
    string CnameTarget Domain DomainType HttpsOption
    reference CreatedById to=User LastModifiedById to=User
    boolean OptionsHstsPreload
    datetime CreatedDate LastModifiedDate SystemModstamp

    object DomainSite
    id Id
    reference DomainId to=Domain SiteId to=Site CreatedById to=User LastModifiedById to=User
    string PathPrefix
    datetime CreatedDate LastModifiedDate SystemModstamp

    object DuplicateRecordItem key=0GL
    id Id
    string Name +name
    picklist CurrencyIsoCode
    reference CreatedById to=User DuplicateRecordSetId to=DuplicateRecordSet
    reference LastModifiedById to=User
    reference RecordId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    boolean IsDeleted
    datetime CreatedDate LastModifiedDate SystemModstamp
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId

    object DuplicateRecordSet key=0GK
    id Id
    string Name +name
    picklist CurrencyIsoCode
    reference CreatedById to=User DuplicateRuleId to=DuplicateRule LastModifiedById to=User
    reference ParentId to=DuplicateJob
    boolean IsDeleted
    int RecordCount
    datetime CreatedDate LastModifiedDate LastReferencedDate LastViewedDate SystemModstamp
    children DuplicateRecordItems=DuplicateRecordItem.DuplicateRecordSetId
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId

    object DuplicateRule key=0Bm
    id Id
    string DeveloperName MasterLabel NamespacePrefix SobjectSubtype
    picklist Language SobjectType
    reference CreatedById to=User LastModifiedById to=User
    boolean IsActive IsDeleted
    datetime CreatedDate LastModifiedDate LastViewedDate SystemModstamp
    children DuplicateRecordSets=DuplicateRecordSet.DuplicateRuleId

    object EmailMessage key=02s
    id Id
    string Name +name AttachmentIds AutomationType BccAddress CcAddress ClientThreadIdentifier
    string FromAddress FromName MessageIdentifier Source Subject ThreadIdentifier ToAddress
    string ValidatedFromAddress
    longtextarea Headers TextBody
    richtextarea HtmlBody
    picklist Division Status
    complexvalue BccIds CcIds ContentDocumentIds ToIds
    reference ActivityId to=Task CreatedById to=User EmailTemplateId to=EmailTemplate
    reference FromId to=Contact,Lead,User +anyobject LastModifiedById to=User ParentId to=Case
    reference RelatedToId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    reference ReplyToEmailMessageId to=EmailMessage
    boolean HasAttachment Incoming IsBounced IsClientManaged IsDeleted IsExternallyVisible IsOpened
    boolean IsTracked
    boolean IsPrivateDraft
    int MessageSize
    datetime CreatedDate FirstOpenedDate LastModifiedDate LastOpenedDate MessageDate SystemModstamp
    children AttachedContentDocuments=AttachedContentDocument Attachments=Attachment.ParentId
    children Cases=Case CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children EmailMessageRelations=EmailMessageRelation.EmailMessageId
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId

    object EmailMessageRelation
    id Id
    string RelationAddress RelationObjectType RelationType
    reference CreatedById to=User EmailMessageId to=EmailMessage
    reference RelationId to=Account,Contact,Lead,User +anyobject
    boolean IsDeleted
    datetime CreatedDate SystemModstamp

    object EmailTemplate key=00X
    id Id
    string Name +name DeveloperName Encoding FolderName NamespacePrefix RelatedEntityType Subject
    string TemplateStyle TemplateType UiType
    textarea Description
    longtextarea Body HtmlValue Markup
    reference BrandTemplateId to=BrandTemplate CreatedById to=User
    reference EnhancedLetterheadId to=EnhancedLetterhead
    reference FolderId to=Folder,Organization,User +anyobject LastModifiedById to=User
    reference OwnerId to=User
    boolean IsActive IsBuilderContent
    int TimesUsed
    double ApiVersion
    datetime CreatedDate LastModifiedDate LastUsedDate SystemModstamp
    children AttachedContentDocuments=AttachedContentDocument Attachments=Attachment.ParentId
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId

    object Entitlement key=550
    id Id
    string Name +name
    picklist CurrencyIsoCode Division Status Type
    reference AccountId to=Account AssetId to=Asset AssetWarrantyId to=AssetWarranty
    reference BusinessHoursId to=BusinessHours ContractLineItemId to=ContractLineItem
    reference CreatedById to=User LastModifiedById to=User LocationId to=Location
    reference ServiceContractId to=ServiceContract SlaProcessId to=SlaProcess
    reference SvcApptBookingWindowsId to=OperatingHours
    boolean IsDeleted IsPerIncident
    int CasesPerEntitlement RemainingCases RemainingWorkOrders WorkOrdersPerEntitlement
    date EndDate StartDate
    datetime CreatedDate LastModifiedDate LastReferencedDate LastViewedDate SystemModstamp
    children ActivityHistories=ActivityHistory.WhatId
    children AttachedContentDocuments=AttachedContentDocument Attachments=Attachment.ParentId
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId Emails=EmailMessage
    children EventRelations=EventRelation Events=Event.WhatId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId Notes=Note.ParentId
    children NotesAndAttachments=NoteAndAttachment.ParentId OpenActivities=OpenActivity.WhatId
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId TaskRelations=TaskRelation
    children Tasks=Task.WhatId WorkOrders=WorkOrder.EntitlementId
    children TopicAssignments=TopicAssignment.EntityId
    children AttachedContentNotes=AttachedContentNote.LinkedEntityId
    children RecordAssociatedGroups=CollaborationGroupRecord.RecordId
    children DuplicateRecordItems=DuplicateRecordItem.RecordId

    object EntityDefinition
    id Id
    string DefaultCompactLayoutId DefaultImplementation DeveloperName DurableId ExtendedBy
    string ExtendsInterfaces HelpSettingPageName ImplementedBy ImplementsInterfaces KeyPrefix Label
    string MasterLabel NamespacePrefix PluralLabel QualifiedApiName
    picklist DeploymentStatus ExternalSharingModel InternalSharingModel
    url DetailUrl EditDefinitionUrl EditUrl HelpSettingPageUrl NewUrl
    complexvalue RecordTypesSupported
    reference LastModifiedById to=User PublisherId to=Publisher
    reference RunningUserEntityAccessId to=UserEntityAccess
    boolean HasSubtypes IsApexTriggerable IsAutoActivityCaptureEnabled IsCompactLayoutable
    boolean IsCustomSetting IsCustomizable IsDeprecatedAndHidden IsEverCreatable IsEverDeletable
    boolean IsEverUpdatable IsFeedEnabled IsIdEnabled IsInterface IsLayoutable IsMruEnabled
    boolean IsProcessEnabled IsQueryable IsReplicateable IsRetrieveable IsSearchLayoutable
    boolean IsSearchable IsSubtype IsTriggerable IsWorkflowEnabled
    datetime LastModifiedDate
    children FlowDefinitionViews=FlowDefinitionView Particles=EntityParticle.EntityDefinitionId

    object EntityParticle
    id Id
    string Name +name DefaultValueFormula DeveloperName DurableId InlineHelpText Label Mask
    string MaskType MasterLabel NamespacePrefix QualifiedApiName ReferenceTargetField
    string RelationshipName
    picklist DataType ExtraTypeInfo
    complexvalue ReferenceTo
    reference EntityDefinitionId to=EntityDefinition FieldDefinitionId to=FieldDefinition
    reference ServiceDataTypeId to=ServiceFieldDataType ValueTypeId to=ValueType
    boolean IsApiFilterable IsApiGroupable IsApiSortable IsAutonumber IsCalculated IsCaseSensitive
    boolean IsCompactLayoutable IsComponent IsCompound IsCreatable IsDefaultedOnCreate
    boolean IsDependentPicklist IsDeprecatedAndHidden IsDisplayLocationInDecimal IsEncrypted
    boolean IsFieldHistoryTracked IsHighScaleNumber IsHtmlFormatted IsIdLookup IsLayoutable
    boolean IsListVisible IsNameField IsNamePointing IsNillable IsPermissionable IsUnique
    boolean IsUpdatable IsWorkflowFilterable IsWriteRequiresMasterRead
    int ByteLength Digits Length Precision RelationshipOrder Scale

    object EntitySubscription key=0E8
    id Id
    reference CreatedById to=User NetworkId to=Network
    reference ParentId to=Account,Asset,Campaign,Case,CollaborationGroup,Contact,ContentDocument,Contract,Lead,Opportunity,Order,Product2,Solution,User +anyobject
    reference SubscriberId to=User
    boolean IsDeleted
    datetime CreatedDate

    object Event key=00U
    id Id
    string Location Recurrence2PatternText Recurrence2PatternTimeZone Recurrence2PatternVersion
    string RecurrenceTimeZoneSidKey
    longtextarea Description
    picklist CurrencyIsoCode Division EventSubtype GroupEventType RecurrenceInstance
    picklist RecurrenceMonthOfYear RecurrenceType ShowAs Type
    combobox Subject +name
    complexvalue AcceptedEventInviteeIds DeclinedEventInviteeIds EventWhoIds
    complexvalue UndecidedEventInviteeIds
    reference AccountId to=Account CreatedById to=User LastModifiedById to=User
    reference OwnerId to=Calendar,User RecurrenceActivityId to=Event
    reference ServiceAppointmentId to=ServiceAppointment
    reference WhatId to=Account,Asset,Campaign,Case,ContactRequest,Contract,Entitlement,Image,Invoice,LinkedArticle,ListEmail,Location,Opportunity,Order,OrderItem,Product2,ProductItem,ProductRequest,Quote,ReturnOrder,ServiceAppointment,ServiceContract,ServiceResource,ServiceTerritory,Shift,Solution,WorkOrder,WorkOrderLineItem +anyobject
    reference WhoId to=Contact,Lead RecordTypeId to=RecordType
    boolean IsAllDayEvent IsArchived IsChild IsDeleted IsGroupEvent IsPrivate IsRecurrence
    boolean IsRecurrence2 IsRecurrence2Exception IsRecurrence2Exclusion IsReminderSet
    boolean IsClientManaged IsVisibleInSelfService
    int DurationInMinutes RecurrenceDayOfMonth RecurrenceDayOfWeekMask RecurrenceInterval WhatCount
    int WhoCount
    date ActivityDate EndDate RecurrenceEndDateOnly
    datetime ActivityDateTime CreatedDate EndDateTime LastModifiedDate Recurrence2PatternStartDate
    datetime RecurrenceStartDateTime ReminderDateTime StartDateTime SystemModstamp
    children AttachedContentDocuments=AttachedContentDocument Attachments=Attachment.ParentId
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children EventRelations=EventRelation.EventId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children RecurringEvents=Event.RecurrenceActivityId TopicAssignments=TopicAssignment.EntityId

    object EventFeed
    id Id
    reference
    reference ParentId to=Event CreatedById to=User InsertedById to=User LastModifiedById to=User BestCommentId to=FeedComment NetworkScopeId to=Network RelatedRecordId to=ContentVersion +anyobject
    string Title
    url LinkUrl
    richtextarea Body
    picklist Type Visibility Status
    boolean IsDeleted IsRichText IsClosed
    int CommentCount LikeCount
    datetime CreatedDate LastModifiedDate LastEditDate SystemModstamp
    children
    children FeedComments=FeedComment.FeedItemId FeedLikes=FeedLike.FeedItemId FeedTrackedChanges=FeedTrackedChange.FeedItemId FeedAttachments=FeedAttachment.FeedEntityId

    object EventLogFile
    id Id
    string Interval LogFileContentType LogFileFieldNames LogFileFieldTypes
    picklist EventType
    reference CreatedById to=User LastModifiedById to=User
    boolean IsDeleted
    int Sequence
    double ApiVersion LogFileLength
    datetime CreatedDate LastModifiedDate LogDate SystemModstamp
    base64 LogFile

    object EventRelation
    id Id
    string Response
    picklist Status
    reference AccountId to=Account CreatedById to=User EventId to=Event LastModifiedById to=User
    reference RelationId to=Account,Calendar,Contact,Lead,User +anyobject
    boolean IsDeleted IsInvitee IsParent IsWhat
    datetime CreatedDate LastModifiedDate RespondedDate SystemModstamp

    object EventWhoRelation
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    reference EventId to=Event AccountId to=Account RelationId to=Contact,Lead
    picklist Type

    object ExternalDataSource
    id Id
    string CustomConfiguration DeveloperName Endpoint MasterLabel NamespacePrefix PrincipalType
    string Protocol Repository
    picklist Language Type
    reference AuthProviderId to=AuthProvider CreatedById to=User LargeIconId to=StaticResource
    reference LastModifiedById to=User NamedCredentialId to=NamedCredential
    reference SmallIconId to=StaticResource
    boolean IsDeleted IsWritable
    datetime CreatedDate LastModifiedDate SystemModstamp
    children SetupEntityAccessItems=SetupEntityAccess
    """#
}
