extension StandardObjects {
  /// The objects from AssociatedLocation to CaseMilestone.
  static let associatedLocationToCaseMilestone: StaticString = #"""
    object AssociatedLocation
    id Id
    string AssociatedLocationNumber
    picklist CurrencyIsoCode Division Type
    reference CreatedById to=User LastModifiedById to=User LocationId to=Location
    reference ParentRecordId to=Account
    boolean IsDeleted
    datetime ActiveFrom ActiveTo CreatedDate LastModifiedDate LastReferencedDate LastViewedDate
    datetime SystemModstamp
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId

    object AssociatedLocationHistory
    id Id
    reference AssociatedLocationId to=AssociatedLocation CreatedById to=User
    picklist Field DataType
    anyType OldValue NewValue
    datetime CreatedDate
    boolean IsDeleted

    object AsyncApexJob key=707
    id Id
    string ExtendedStatus LastProcessed MethodName
    picklist JobType Status
    reference ApexClassId to=ApexClass CreatedById to=User CronTriggerId to=CronTrigger
    reference ParentJobId to=AsyncApexJob
    int JobItemsProcessed LastProcessedOffset NumberOfErrors TotalJobItems
    datetime CompletedDate CreatedDate

    object AttachedContentDocument
    id Id
    string ExternalDataSourceName FileExtension FileType Title
    picklist ExternalDataSourceType SharingOption
    url ContentUrl
    reference ContentDocumentId to=ContentDocument CreatedById to=User LastModifiedById to=User
    reference LinkedEntityId to=Account,Asset,Campaign,Case,CollaborationGroup,Contact,ContentWorkspace,Contract,EmailMessage,Event,FeedItem,Group,Lead,Opportunity,Order,Organization,Product2,Solution,Task,User,WorkOrder +anyobject
    boolean IsDeleted
    int ContentSize
    long ContentSizeLong
    datetime CreatedDate LastModifiedDate

    object AttachedContentNote
    id Id
    reference
    reference LinkedEntityId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject ContentDocumentId to=ContentDocument CreatedById to=User
    string Title FileExtension
    longtextarea TextPreview
    picklist FileType
    datetime CreatedDate
    int ContentSize

    object Attachment key=00P
    id Id
    string Name +name ContentType
    textarea Description
    picklist Division
    reference CreatedById to=User LastModifiedById to=User OwnerId to=Calendar,User
    reference ParentId to=Account,Asset,Campaign,Case,Contact,Contract,EmailMessage,EmailTemplate,Event,Lead,Opportunity,Order,Product2,Quote,Solution,Task +anyobject
    boolean IsDeleted IsPrivate
    int BodyLength
    datetime CreatedDate LastModifiedDate SystemModstamp
    base64 Body

    object AuraDefinitionBundle
    id Id
    string DeveloperName MasterLabel NamespacePrefix
    textarea Description
    picklist Language
    reference CreatedById to=User LastModifiedById to=User
    boolean IsDeleted
    double ApiVersion
    datetime CreatedDate LastModifiedDate SystemModstamp

    object AuthorizationForm
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Name +name RevisionNumber
    reference OwnerId to=Group,User
    datetime EffectiveFromDate EffectiveToDate
    boolean IsSignatureRequired

    object AuthProvider
    id Id
    string DeveloperName FriendlyName ConsumerKey
    picklist ProviderType
    datetime CreatedDate
    url AuthorizeUrl TokenUrl UserInfoUrl ErrorUrl LogoutUrl IconUrl
    boolean
    boolean OptionsSendAccessTokenInHeader OptionsSendClientCredentialsInHeader OptionsIncludeOrgIdInId

    object AuthSession
    id Id
    string SourceIp
    picklist LoginSubType LoginType SessionSecurityLevel SessionType UserType
    url LogoutUrl
    reference LoginGeoId to=LoginGeo LoginHistoryId to=LoginHistory ParentId to=AuthSession
    reference UsersId to=User
    boolean IsAssociatedWithJwtAccessToken IsCurrent
    int NumSecondsValid
    datetime CreatedDate LastModifiedDate

    object BackgroundOperation
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Name +name ParentKey ProcessAfter WorkerUri GroupLeaderId MergeKey
    picklist Status Type ExecutionGroup
    datetime SubmittedAt StartedAt FinishedAt ExpiresAt
    int NumFollowers RetryCount RetryLimit Timeout
    longtextarea Error ?filter ?sort ?group

    object BrandTemplate
    id Id
    string Name +name DeveloperName NamespacePrefix Value
    textarea Description
    reference CreatedById to=User LastModifiedById to=User
    boolean IsActive
    datetime CreatedDate LastModifiedDate SystemModstamp

    object BusinessHours key=01m
    id Id
    string Name +name
    picklist TimeZoneSidKey
    reference CreatedById to=User LastModifiedById to=User
    boolean IsActive IsDefault
    datetime CreatedDate LastModifiedDate LastViewedDate SystemModstamp
    time FridayEndTime FridayStartTime MondayEndTime MondayStartTime SaturdayEndTime
    time SaturdayStartTime SundayEndTime SundayStartTime ThursdayEndTime ThursdayStartTime
    time TuesdayEndTime TuesdayStartTime WednesdayEndTime WednesdayStartTime
    children Cases=Case.BusinessHoursId Entitlements=Entitlement.BusinessHoursId
    children MessagingChannels=MessagingChannel.BusinessHoursId
    children WorkOrders=WorkOrder.BusinessHoursId

    object BusinessProcess
    id Id
    string Name +name NamespacePrefix TableEnumOrId
    textarea Description
    reference CreatedById to=User LastModifiedById to=User
    boolean IsActive
    datetime CreatedDate LastModifiedDate SystemModstamp

    object BuyerAccount
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Name +name
    reference BuyerId to=Account OwnerId to=Group,User
    boolean IsActive
    picklist BuyerStatus

    object BuyerGroup
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Name +name
    textarea Description
    reference OwnerId to=Group,User

    object Calendar
    id Id
    string Name +name
    picklist Type
    reference UserId to=User CreatedById to=User LastModifiedById to=User
    boolean IsActive
    datetime CreatedDate LastModifiedDate SystemModstamp

    object CallCenter
    id Id
    string Name +name InternalName
    textarea AdapterUrl CustomSettings
    reference CreatedById to=User LastModifiedById to=User
    double Version
    datetime CreatedDate LastModifiedDate SystemModstamp

    object Campaign key=701
    id Id
    string Name +name
    longtextarea Description
    picklist CurrencyIsoCode Status Type
    reference CampaignImageId to=ContentDocument CampaignMemberRecordTypeId to=RecordType
    reference CreatedById to=User LastModifiedById to=User OwnerId to=User ParentId to=Campaign
    reference RecordTypeId to=RecordType
    boolean IsActive IsDeleted
    int HierarchyNumberOfContacts HierarchyNumberOfConvertedLeads HierarchyNumberOfLeads
    int HierarchyNumberOfOpportunities HierarchyNumberOfResponses HierarchyNumberOfWonOpportunities
    int NumberOfContacts NumberOfConvertedLeads NumberOfLeads NumberOfOpportunities
    int NumberOfResponses NumberOfWonOpportunities
    double AmountAllOpportunities AmountWonOpportunities HierarchyAmountAllOpportunities
    double HierarchyAmountWonOpportunities HierarchyNumberSent NumberSent
    currency ActualCost BudgetedCost ExpectedRevenue HierarchyActualCost HierarchyBudgetedCost
    currency HierarchyExpectedRevenue
    percent ExpectedResponse
    date EndDate LastActivityDate StartDate
    datetime CreatedDate LastModifiedDate LastReferencedDate LastViewedDate SystemModstamp
    children ActionPlans=ActionPlan ActivityHistories=ActivityHistory.WhatId
    children AttachedContentDocuments=AttachedContentDocument Attachments=Attachment.ParentId
    children CampaignMemberStatuses=CampaignMemberStatus.CampaignId
    children CampaignMembers=CampaignMember.CampaignId ChildCampaigns=Campaign.ParentId
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId Emails=EmailMessage
    children EventRelations=EventRelation Events=Event.WhatId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children Histories=CampaignHistory.CampaignId ListEmails=ListEmail.CampaignId
    children MessagingSessions=MessagingSession.CampaignId OpenActivities=OpenActivity.WhatId
    children Opportunities=Opportunity.CampaignId ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId Shares=CampaignShare.CampaignId
    children TaskRelations=TaskRelation Tasks=Task.WhatId TopicAssignments=TopicAssignment.EntityId
    children Notes=Note.ParentId NotesAndAttachments=NoteAndAttachment.ParentId
    children AttachedContentNotes=AttachedContentNote.LinkedEntityId
    children RecordAssociatedGroups=CollaborationGroupRecord.RecordId
    children DuplicateRecordItems=DuplicateRecordItem.RecordId

    object CampaignHistory
    id Id
    picklist DataType Division Field
    anyType NewValue OldValue
    reference CampaignId to=Campaign CreatedById to=User
    boolean IsDeleted
    datetime CreatedDate

    object CampaignMember key=00v
    id Id
    string Name +name City Country FirstName LastName PostalCode State Title
    textarea Description Street
    picklist CompanyOrAccount CurrencyIsoCode LeadSource Salutation Status Type
    email Email
    phone Fax MobilePhone Phone
    reference CampaignId to=Campaign ContactId to=Contact CreatedById to=User
    reference LastModifiedById to=User LeadId to=Lead LeadOrContactId to=Contact,Lead
    reference LeadOrContactOwnerId to=Group,User RecordTypeId to=RecordType
    reference AccountId to=Account
    boolean DoNotCall HasOptedOutOfEmail HasOptedOutOfFax HasResponded IsDeleted
    date FirstRespondedDate
    datetime CreatedDate LastModifiedDate SystemModstamp

    object CampaignMemberStatus
    id Id
    string Label
    reference CampaignId to=Campaign CreatedById to=User LastModifiedById to=User
    boolean HasResponded IsDefault IsDeleted
    int SortOrder
    datetime CreatedDate LastModifiedDate SystemModstamp

    object CampaignShare
    id Id
    picklist CampaignAccessLevel Division RowCause
    reference CampaignId to=Campaign LastModifiedById to=User UserOrGroupId to=Group,User
    boolean IsDeleted
    datetime LastModifiedDate

    object CardPaymentMethod
    id Id
    string AutoCardType CardCategory CardHolderFirstName CardHolderLastName CardHolderName
    string CardPaymentMethodNumber CompanyName DisplayCardNumber GatewayResultCode
    string GatewayResultCodeDescription GatewayToken GatewayTokenDetails InputCardNumber IpAddress
    string MacAddress NickName PaymentMethodCity compound=PaymentMethodAddress
    string PaymentMethodCountry compound=PaymentMethodAddress PaymentMethodDetails
    string PaymentMethodPostalCode compound=PaymentMethodAddress
    string PaymentMethodState compound=PaymentMethodAddress PaymentMethodSubType SfResultCode
    textarea Comments PaymentMethodStreet compound=PaymentMethodAddress
    picklist CardType CardTypeCategory PaymentMethodCountryCode compound=PaymentMethodAddress
    picklist PaymentMethodGeocodeAccuracy compound=PaymentMethodAddress
    picklist PaymentMethodStateCode compound=PaymentMethodAddress PaymentMethodType ProcessingMode
    picklist Status
    email AuditEmail Email
    phone Phone
    reference AccountId to=Account CreatedById to=User LastModifiedById to=User
    reference PaymentGatewayId to=PaymentGateway SavedPaymentMethodId to=SavedPaymentMethod
    boolean IsAutoPayEnabled IsDeleted
    int CardBin CardLastFour ExpiryMonth ExpiryYear StartMonth StartYear
    double PaymentMethodLatitude compound=PaymentMethodAddress
    double PaymentMethodLongitude compound=PaymentMethodAddress
    datetime CreatedDate GatewayDate LastModifiedDate LastReferencedDate LastViewedDate
    datetime SystemModstamp
    address PaymentMethodAddress
    base64 GatewayTokenEncrypted
    children PaymentAuthorizations=PaymentAuthorization PaymentGatewayLogs=PaymentGatewayLog
    children Payments=Payment

    object CartCheckoutSession
    id Id
    string Name +name NextState OrderReferenceNumber State
    picklist CurrencyIsoCode
    reference BackgroundOperationId to=BackgroundOperation CreatedById to=User
    reference LastModifiedById to=User OrderId to=Order WebCartId to=WebCart
    boolean IsArchived IsDeleted IsError IsProcessing
    datetime CreatedDate LastModifiedDate SystemModstamp
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId

    object CartDeliveryGroup
    id Id
    string Name +name CompanyName DeliverToCity compound=DeliverToAddress
    string DeliverToCountry compound=DeliverToAddress DeliverToFirstName DeliverToLastName
    string DeliverToName DeliverToPostalCode compound=DeliverToAddress
    string DeliverToState compound=DeliverToAddress GiftMessage GiftToName ShipToPhoneNumber
    string ShippingInstructions
    textarea DeliverToStreet compound=DeliverToAddress
    picklist CurrencyIsoCode DeliverToCountryCode compound=DeliverToAddress
    picklist DeliverToGeocodeAccuracy compound=DeliverToAddress
    picklist DeliverToStateCode compound=DeliverToAddress
    reference CartId to=WebCart CreatedById to=User LastModifiedById to=User
    reference SelectedDeliveryMethodId to=CartDeliveryGroupMethod
    boolean IsDefault IsDeleted IsGift
    int TotalCartItemCount
    double DeliverToLatitude compound=DeliverToAddress DeliverToLongitude compound=DeliverToAddress
    double TotalCartItemQuantity
    currency GrandTotalAmount TotalAdjustmentAmount TotalAdjustmentTaxAmount TotalAmount
    currency TotalChargeAmount TotalChargeTaxAmount TotalProductAmount TotalProductTaxAmount
    currency TotalTaxAmount
    datetime CreatedDate DesiredDeliveryDate LastModifiedDate SystemModstamp
    address DeliverToAddress
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId

    object CartDeliveryGroupMethod
    id Id
    string Name +name Carrier ClassOfService ExternalProvider ProcessTimeUnit ReferenceNumber
    string TransitTimeUnit
    picklist CurrencyIsoCode
    reference CartCheckoutSessionId to=CartCheckoutSession CartDeliveryGroupId to=CartDeliveryGroup
    reference CreatedById to=User LastModifiedById to=User ProductId to=Product2
    reference WebCartId to=WebCart
    boolean IsActive IsDeleted
    int ProcessTime TransitTimeMax TransitTimeMin
    currency AdjustedShippingFee ShippingFee TotalAdjustmentAmount
    datetime CreatedDate LastModifiedDate SystemModstamp
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId

    object CartItem
    id Id
    string Name +name ProductValidationKey Sku StockCheckMethod SubType WeightUnit
    picklist CurrencyIsoCode ProductClass Type
    reference CartDeliveryGroupId to=CartDeliveryGroup CartId to=WebCart CreatedById to=User
    reference LastModifiedById to=User ParentCartItemId to=CartItem Product2Id to=Product2
    reference ProductRelatedComponentId to=ProductRelatedComponent
    boolean IsDeleted IsShippingChargeNotApplicable
    int ChildProductCount
    double PerUnitWeight Quantity TotalPriceAfterAllAdjustments TotalWeight
    double UnitAdjustedPriceWithItemAdj
    currency AdjustmentAmount AdjustmentTaxAmount DistributedAdjustmentAmount
    currency DistributedAdjustmentTaxAmount GrossAdjustmentAmount GrossUnitPrice
    currency ItemizedAdjustmentAmount ItemizedAdjustmentTaxAmount ListPrice NetAdjustmentAmount
    currency NetUnitPrice SalesPrice TotalAdjustmentAmount TotalAmount TotalLineAmount
    currency TotalLineGrossAmount TotalLineNetAmount TotalLineTaxAmount TotalListPrice TotalPrice
    currency TotalPriceTaxAmount TotalPromoAdjustmentAmount TotalPromoAdjustmentTaxAmount
    currency TotalTaxAmount UnitAdjustedPrice UnitAdjustmentAmount UnitItemAdjustmentAmount
    datetime CreatedDate LastModifiedDate SystemModstamp
    children CartItemTaxes=CartTax.CartItemId ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId

    object CartTax
    id Id
    string Name +name AdjustmentTargetType
    textarea Description
    picklist CurrencyIsoCode TaxType
    reference CartId to=WebCart CartItemId to=CartItem
    reference CartItemPriceAdjustmentId to=CartItemPriceAdjustment CreatedById to=User
    reference LastModifiedById to=User
    boolean IsDeleted
    currency Amount
    percent TaxRate
    date TaxCalculationDate
    datetime CreatedDate LastModifiedDate SystemModstamp
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId

    object CartValidationOutput
    id Id
    string Name +name Level Message RelatedEntityPrefix
    picklist CurrencyIsoCode Type
    reference BackgroundOperationId to=BackgroundOperation CartId to=WebCart CreatedById to=User
    reference LastModifiedById to=User
    reference RelatedEntityId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    boolean IsDeleted IsDismissed
    datetime CreatedDate LastModifiedDate SystemModstamp
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId

    object Case key=500
    id Id
    string CaseNumber +name ContactMobile Subject SuppliedCompany SuppliedName
    string CreatorFullPhotoUrl CreatorName CreatorSmallPhotoUrl MilestoneStatus
    textarea Comments
    longtextarea Description
    picklist CurrencyIsoCode Division Language Origin Priority Reason Status Type
    email ContactEmail SuppliedEmail
    phone ContactFax ContactPhone SuppliedPhone
    reference AccountId to=Account AssetId to=Asset AssetWarrantyId to=AssetWarranty
    reference BusinessHoursId to=BusinessHours ContactId to=Contact CreatedById to=User
    reference LastModifiedById to=User MasterRecordId to=Case OwnerId to=Group,User
    reference ParentId to=Case RecordTypeId to=RecordType
    reference SourceId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    reference CommunityId to=Community EntitlementId to=Entitlement FeedItemId to=FeedItem
    reference ProductId to=Product2 QuestionId to=Question ServiceContractId to=ServiceContract
    boolean IsClosed IsClosedOnCreate IsDeleted IsEscalated
    boolean HasCommentsUnreadByOwner HasSelfServiceComments IsSelfServiceClosed IsStopped
    boolean IsVisibleInSelfService
    datetime ClosedDate CreatedDate LastModifiedDate LastReferencedDate LastViewedDate
    datetime SystemModstamp
    datetime SlaExitDate SlaStartDate StopStartDate
    children ActionPlans=ActionPlan ActivityHistories=ActivityHistory.WhatId
    children AttachedContentDocuments=AttachedContentDocument Attachments=Attachment.ParentId
    children CaseComments=CaseComment.ParentId CaseContactRoles=CaseContactRole.CasesId
    children CaseMilestones=CaseMilestone.CaseId CaseSolutions=CaseSolution.CaseId
    children Cases=Case.ParentId CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children DuplicateRecordItems=DuplicateRecordItem.RecordId EmailMessages=EmailMessage.ParentId
    children Emails=EmailMessage.ParentId EventRelations=EventRelation Events=Event.WhatId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId Histories=CaseHistory.CaseId
    children ListEmails=ListEmail MessagingSessions=MessagingSession.CaseId
    children OpenActivities=OpenActivity.WhatId ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId
    children ProductRequests=ProductRequest.CaseId ReturnOrders=ReturnOrder.CaseId
    children ServiceAppointments=ServiceAppointment Shares=CaseShare.CaseId
    children TaskRelations=TaskRelation Tasks=Task.WhatId TeamMembers=CaseTeamMember.ParentId
    children TopicAssignments=TopicAssignment.EntityId WorkOrders=WorkOrder.CaseId
    children Notes=Note.ParentId NotesAndAttachments=NoteAndAttachment.ParentId
    children AttachedContentNotes=AttachedContentNote.LinkedEntityId
    children RecordAssociatedGroups=CollaborationGroupRecord.RecordId

    object CaseArticle
    id Id
    reference
    reference CaseId to=Case KnowledgeArticleId to=KnowledgeArticle CreatedById to=User KnowledgeArticleVersionId to=KnowledgeArticleVersion
    string ArticleLanguage
    int ArticleVersionNumber
    boolean IsDeleted IsSharedByEmail
    datetime CreatedDate SystemModstamp

    object CaseComment key=00a
    id Id
    string CommentBodyRichtext
    string CreatorFullPhotoUrl CreatorName CreatorSmallPhotoUrl
    textarea CommentBody
    picklist Division
    reference CreatedById to=User LastModifiedById to=User ParentId to=Case
    boolean IsDeleted IsPublished
    boolean IsNotificationSelected
    datetime CreatedDate LastModifiedDate SystemModstamp

    object CaseContactRole
    id Id
    picklist Division Role
    reference CasesId to=Case ContactId to=Contact CreatedById to=User LastModifiedById to=User
    boolean IsDeleted
    datetime CreatedDate LastModifiedDate SystemModstamp

    object CaseFeed
    id Id
    reference
    reference ParentId to=Case CreatedById to=User InsertedById to=User LastModifiedById to=User BestCommentId to=FeedComment NetworkScopeId to=Network RelatedRecordId to=ContentVersion +anyobject
    string Title
    url LinkUrl
    richtextarea Body
    picklist Type Visibility Status
    boolean IsDeleted IsRichText IsClosed
    int CommentCount LikeCount
    datetime CreatedDate LastModifiedDate LastEditDate SystemModstamp
    children
    children FeedComments=FeedComment.FeedItemId FeedLikes=FeedLike.FeedItemId FeedTrackedChanges=FeedTrackedChange.FeedItemId FeedAttachments=FeedAttachment.FeedEntityId

    object CaseHistory
    id Id
    picklist DataType Division Field
    anyType NewValue OldValue
    reference CaseId to=Case CreatedById to=User
    boolean IsDeleted
    datetime CreatedDate

    object CaseMilestone key=555
    id Id
    string TimeRemainingInHrs TimeRemainingInMins TimeSinceTargetInHrs TimeSinceTargetInMins
    reference BusinessHoursId to=BusinessHours CaseId to=Case CreatedById to=User
    reference LastModifiedById to=User MilestoneTypeId to=MilestoneType
    boolean IsCompleted IsDeleted IsViolated
    int ActualElapsedTimeInMins ElapsedTimeInMins StoppedTimeInMins TargetResponseInMins
    double ActualElapsedTimeInDays ActualElapsedTimeInHrs ElapsedTimeInDays ElapsedTimeInHrs
    double StoppedTimeInDays StoppedTimeInHrs TargetResponseInDays TargetResponseInHrs
    double TimeRemainingInDays TimeSinceTargetInDays
    datetime CompletionDate CreatedDate LastModifiedDate StartDate SystemModstamp TargetDate
    """#
}
