extension StandardObjects {
  /// The objects from ObjectTerritory2Association to Period.
  static let objectTerritory2AssociationToPeriod: StaticString = #"""
    object ObjectTerritory2Association
    id Id
    reference
    reference ObjectId to=Account,Lead,Opportunity +anyobject Territory2Id to=Territory2 LastModifiedById to=User
    picklist AssociationCause SobjectType
    datetime LastModifiedDate SystemModstamp
    boolean IsDeleted

    object OpenActivity
    id Id
    string CallDisposition CallObject Location Subject
    longtextarea Description
    picklist ActivitySubtype ActivityType CallType CurrencyIsoCode Division Priority Status
    reference AccountId to=Account AlternateDetailId to=EmailMessage CreatedById to=User
    reference LastModifiedById to=User OwnerId to=Group,User PrimaryAccountId to=Account
    reference PrimaryWhoId to=Contact,Lead
    reference WhatId to=Account,Asset,Campaign,Case,ContactRequest,Contract,Entitlement,Image,Invoice,LinkedArticle,ListEmail,Location,Opportunity,Order,OrderItem,Product2,ProductItem,ProductRequest,Quote,ReturnOrder,ServiceAppointment,ServiceContract,ServiceResource,ServiceTerritory,Shift,Solution,WorkOrder,WorkOrderLineItem +anyobject
    reference WhoId to=Contact,Lead
    boolean IsAllDayEvent IsClosed IsDeleted IsHighPriority IsReminderSet IsTask
    boolean IsVisibleInSelfService
    int CallDurationInSeconds DurationInMinutes
    date ActivityDate
    datetime ActivityDateTime CompletedDateTime CreatedDate EndDateTime LastModifiedDate
    datetime ReminderDateTime StartDateTime SystemModstamp

    object OperatingHours key=0OH
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Name +name
    textarea Description
    picklist TimeZone
    datetime LastViewedDate LastReferencedDate
    children TimeSlots=TimeSlot.OperatingHoursId

    object Opportunity key=006
    id Id
    string Name +name Fiscal NextStep
    longtextarea Description
    picklist CurrencyIsoCode Division ForecastCategory ForecastCategoryName LeadSource StageName
    picklist Type
    reference AccountId to=Account CampaignId to=Campaign ContactId to=Contact
    reference ContractId to=Contract CreatedById to=User
    reference LastAmountChangedHistoryId to=OpportunityHistory
    reference LastCloseDateChangedHistoryId to=OpportunityHistory LastModifiedById to=User
    reference OwnerId to=User Pricebook2Id to=Pricebook2 RecordTypeId to=RecordType
    reference SyncedQuoteId to=Quote Territory2Id to=Territory2
    reference ActivityMetricId to=ActivityMetric ActivityMetricRollupId to=ActivityMetricRollup
    reference PartnerAccountId to=Account
    boolean HasOpenActivity HasOpportunityLineItem HasOverdueTask IsClosed IsDeleted
    boolean IsExcludedFromTerritory2Filter IsPrivate IsSplit IsWon
    boolean IsPriorityRecord
    int FiscalQuarter FiscalYear PushCount
    int IqScore
    double TotalOpportunityQuantity
    currency Amount ExpectedRevenue
    percent Probability
    date CloseDate LastActivityDate
    datetime CreatedDate LastModifiedDate LastReferencedDate LastStageChangeDate LastViewedDate
    datetime SystemModstamp
    children ActionPlans=ActionPlan ActivityHistories=ActivityHistory.WhatId
    children AttachedContentDocuments=AttachedContentDocument Attachments=Attachment.ParentId
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children Contracts=Contract.SourceOpportunityId Emails=EmailMessage
    children EventRelations=EventRelation Events=Event.WhatId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children Histories=OpportunityFieldHistory.OpportunityId Invoices=Invoice ListEmails=ListEmail
    children MessagingSessions=MessagingSession.OpportunityId Notes=Note.ParentId
    children NotesAndAttachments=NoteAndAttachment.ParentId OpenActivities=OpenActivity.WhatId
    children OpportunityCompetitors=OpportunityCompetitor.OpportunityId
    children OpportunityContactRoles=OpportunityContactRole.OpportunityId
    children OpportunityHistories=OpportunityHistory.OpportunityId
    children OpportunityLineItems=OpportunityLineItem.OpportunityId
    children OpportunityPartnersFrom=OpportunityPartner.OpportunityId
    children OpportunitySplits=OpportunitySplit.OpportunityId
    children OpportunityTeamMembers=OpportunityTeamMember.OpportunityId Orders=Order.OpportunityId
    children Partners=Partner.OpportunityId ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId Quotes=Quote.OpportunityId
    children ServiceAppointments=ServiceAppointment Shares=OpportunityShare.OpportunityId
    children TaskRelations=TaskRelation Tasks=Task.WhatId TopicAssignments=TopicAssignment.EntityId
    children AttachedContentNotes=AttachedContentNote.LinkedEntityId
    children RecordAssociatedGroups=CollaborationGroupRecord.RecordId
    children DuplicateRecordItems=DuplicateRecordItem.RecordId

    object OpportunityCompetitor
    id Id
    string CompetitorName Strengths Weaknesses
    picklist Division
    reference CreatedById to=User LastModifiedById to=User OpportunityId to=Opportunity
    boolean IsDeleted
    datetime CreatedDate LastModifiedDate SystemModstamp

    object OpportunityContactRole key=00K
    id Id
    picklist CurrencyIsoCode Division Role
    reference ContactId to=Contact CreatedById to=User LastModifiedById to=User
    reference OpportunityId to=Opportunity
    boolean IsDeleted IsPrimary
    datetime CreatedDate LastModifiedDate SystemModstamp

    object OpportunityFeed
    id Id
    reference
    reference ParentId to=Opportunity CreatedById to=User InsertedById to=User LastModifiedById to=User BestCommentId to=FeedComment NetworkScopeId to=Network RelatedRecordId to=ContentVersion +anyobject
    string Title
    url LinkUrl
    richtextarea Body
    picklist Type Visibility Status
    boolean IsDeleted IsRichText IsClosed
    int CommentCount LikeCount
    datetime CreatedDate LastModifiedDate LastEditDate SystemModstamp
    children
    children FeedComments=FeedComment.FeedItemId FeedLikes=FeedLike.FeedItemId FeedTrackedChanges=FeedTrackedChange.FeedItemId FeedAttachments=FeedAttachment.FeedEntityId

    object OpportunityFieldHistory
    id Id
    picklist DataType Division Field
    anyType NewValue OldValue
    reference CreatedById to=User OpportunityId to=Opportunity
    boolean IsDeleted
    datetime CreatedDate

    object OpportunityHistory
    id Id
    picklist CurrencyIsoCode Division ForecastCategory StageName
    reference CreatedById to=User OpportunityId to=Opportunity
    boolean IsDeleted
    currency Amount ExpectedRevenue PrevAmount
    percent Probability
    date CloseDate PrevCloseDate
    datetime CreatedDate SystemModstamp
    children OpportunitiesAmountChanged=Opportunity OpportunitiesCloseDateChanged=Opportunity

    object OpportunityLineItem key=00k
    id Id
    string Name +name ProductCode
    textarea Description
    picklist CurrencyIsoCode Division
    reference CreatedById to=User LastModifiedById to=User OpportunityId to=Opportunity
    reference PricebookEntryId to=PricebookEntry Product2Id to=Product2
    boolean CanUseQuantitySchedule CanUseRevenueSchedule HasQuantitySchedule HasRevenueSchedule
    boolean HasSchedule IsDeleted
    int SortOrder
    double Quantity
    currency ListPrice Subtotal TotalPrice UnitPrice
    percent Discount
    date ServiceDate
    datetime CreatedDate LastModifiedDate LastReferencedDate LastViewedDate SystemModstamp

    object OpportunityLineItemSchedule
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    reference OpportunityLineItemId to=OpportunityLineItem
    picklist Type CurrencyIsoCode
    currency Revenue
    double Quantity
    date ScheduleDate
    textarea Description

    object OpportunityPartner key=00J
    id Id
    picklist Division Role
    reference AccountToId to=Account CreatedById to=User LastModifiedById to=User
    reference OpportunityId to=Opportunity ReversePartnerId to=OpportunityPartner
    boolean IsDeleted IsPrimary
    datetime CreatedDate LastModifiedDate SystemModstamp

    object OpportunityShare
    id Id
    picklist Division OpportunityAccessLevel RowCause
    reference LastModifiedById to=User OpportunityId to=Opportunity UserOrGroupId to=Group,User
    boolean IsDeleted
    datetime LastModifiedDate

    object OpportunitySplit
    id Id
    string ArchivedTerritoryName Split SplitNote
    picklist CurrencyIsoCode
    reference CreatedById to=User LastModifiedById to=User OpportunityId to=Opportunity
    reference SplitOwnerId to=User SplitTypeId to=OpportunitySplitType Territory2Id to=Territory2
    boolean HasOpportunityLineItemSplit IsDeleted
    currency SplitAmount
    percent SplitPercentage
    datetime CreatedDate LastModifiedDate SystemModstamp

    object OpportunitySplitType
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string DeveloperName MasterLabel SplitField SplitEntity SplitDataStatus
    picklist Language
    textarea Description
    boolean IsActive IsTotalValidated

    object OpportunityStage
    id Id
    string ApiName MasterLabel
    textarea Description
    picklist ForecastCategory ForecastCategoryName
    reference CreatedById to=User LastModifiedById to=User
    boolean IsActive IsClosed IsWon
    int SortOrder
    percent DefaultProbability
    datetime CreatedDate LastModifiedDate SystemModstamp

    object OpportunityTeamMember key=00q
    id Id
    string Name +name Title
    picklist CurrencyIsoCode OpportunityAccessLevel TeamMemberRole
    url PhotoUrl
    reference CreatedById to=User LastModifiedById to=User OpportunityId to=Opportunity
    reference UserId to=User
    boolean IsDeleted
    datetime CreatedDate LastModifiedDate SystemModstamp

    object Order key=801
    id Id
    string Name BillingCity compound=BillingAddress BillingCountry compound=BillingAddress
    string BillingPostalCode compound=BillingAddress BillingState compound=BillingAddress
    string OrderNumber +name OrderReferenceNumber PoNumber ShippingCity compound=ShippingAddress
    string ShippingCountry compound=ShippingAddress ShippingPostalCode compound=ShippingAddress
    string ShippingState compound=ShippingAddress StatusCode
    textarea BillingStreet compound=BillingAddress ShippingStreet compound=ShippingAddress
    longtextarea Description
    picklist BillingCountryCode compound=BillingAddress
    picklist BillingGeocodeAccuracy compound=BillingAddress
    picklist BillingStateCode compound=BillingAddress CurrencyIsoCode Division
    picklist ShippingCountryCode compound=ShippingAddress
    picklist ShippingGeocodeAccuracy compound=ShippingAddress
    picklist ShippingStateCode compound=ShippingAddress Status Type
    reference AccountId to=Account ActivatedById to=User BillToContactId to=Contact
    reference CompanyAuthorizedById to=User ContractId to=Contract CreatedById to=User
    reference CustomerAuthorizedById to=Contact LastModifiedById to=User
    reference OpportunityId to=Opportunity OriginalOrderId to=Order OwnerId to=Group,User
    reference Pricebook2Id to=Pricebook2 QuoteId to=Quote RecordTypeId to=RecordType
    reference ShipToContactId to=Contact
    reference SalesChannelId to=SalesChannel SalesStoreId to=RetailStore,WebStore +anyobject
    boolean IsDeleted IsReductionOrder
    double BillingLatitude compound=BillingAddress BillingLongitude compound=BillingAddress
    double ShippingLatitude compound=ShippingAddress ShippingLongitude compound=ShippingAddress
    currency TotalAmount
    currency GrandTotalAmount
    date CompanyAuthorizedDate CustomerAuthorizedDate EffectiveDate EndDate PoDate
    datetime ActivatedDate CreatedDate LastModifiedDate LastReferencedDate LastViewedDate
    datetime SystemModstamp
    address BillingAddress ShippingAddress
    children ActivityHistories=ActivityHistory.WhatId
    children AttachedContentDocuments=AttachedContentDocument Attachments=Attachment.ParentId
    children CheckoutSessions=CartCheckoutSession.OrderId CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId Emails=EmailMessage
    children EventRelations=EventRelation Events=Event.WhatId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children FulfillmentOrders=FulfillmentOrder.OrderId Histories=OrderHistory.OrderId
    children Invoices=Invoice Notes=Note.ParentId NotesAndAttachments=NoteAndAttachment.ParentId
    children OpenActivities=OpenActivity.WhatId OrderItems=OrderItem.OrderId
    children Orders=Order.OriginalOrderId ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId ReturnOrders=ReturnOrder.OrderId
    children ServiceAppointments=ServiceAppointment.ReceiptOrderId TaskRelations=TaskRelation
    children Tasks=Task.WhatId TopicAssignments=TopicAssignment.EntityId
    children WorkOrderLineItems=WorkOrderLineItem.OrderId
    children AttachedContentNotes=AttachedContentNote.LinkedEntityId
    children RecordAssociatedGroups=CollaborationGroupRecord.RecordId
    children DuplicateRecordItems=DuplicateRecordItem.RecordId

    object OrderHistory
    id Id
    picklist DataType Division Field
    anyType NewValue OldValue
    reference CreatedById to=User OrderId to=Order
    boolean IsDeleted
    datetime CreatedDate

    object OrderItem key=802
    id Id
    string OrderItemNumber +name
    textarea Description
    picklist CurrencyIsoCode Division
    picklist Type
    reference CreatedById to=User LastModifiedById to=User OrderId to=Order
    reference OriginalOrderItemId to=OrderItem PricebookEntryId to=PricebookEntry
    reference Product2Id to=Product2 QuoteLineItemId to=QuoteLineItem
    boolean IsDeleted
    double AvailableQuantity Quantity
    currency ListPrice TotalPrice UnitPrice
    date EndDate ServiceDate
    datetime CreatedDate LastModifiedDate SystemModstamp
    children AttachedContentDocuments=AttachedContentDocument
    children ChildOrderItems=OrderItem.OriginalOrderItemId CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId CreditMemoLines=CreditMemoLine
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId GroupInvoiceLines=InvoiceLine
    children InvoiceLines=InvoiceLine

    object Organization key=00D
    id Id
    string Name +name City compound=Address ComplianceBccEmail Country compound=Address
    string DefaultLocaleSidKey InstanceName NamespacePrefix PostalCode compound=Address
    string PrimaryContact SignupCountryIsoCode State compound=Address UiSkin WebToCaseDefaultOrigin
    textarea Street compound=Address
    picklist CountryCode compound=Address DefaultAccountAccess DefaultCalendarAccess
    picklist DefaultCampaignAccess DefaultCaseAccess DefaultContactAccess DefaultLeadAccess
    picklist DefaultOpportunityAccess DefaultPricebookAccess Division
    picklist GeocodeAccuracy compound=Address LanguageLocaleKey OrganizationType
    picklist StateCode compound=Address TimeZoneSidKey
    phone Fax Phone
    url DelegatedAuthenticationServiceUrl
    reference CreatedById to=User LastModifiedById to=User
    boolean IsReadOnly IsSandbox ReceivesAdminInfoEmails ReceivesInfoEmails
    boolean UsesStartDateAsFiscalYearName
    boolean prefix=Preferences AutoSelectIndividualOnMerge ConsentManagementEnabled
    boolean prefix=Preferences EmailSenderIdCompliance LightningLoginEnabled OnlyLLPermUserAllowed
    boolean prefix=Preferences RequireOpportunityProducts TerminateOldestSession
    boolean prefix=Preferences TransactionSecurityPolicy
    int FiscalYearStartMonth MonthlyPageViewsEntitlement MonthlyPageViewsUsed NumKnowledgeService
    double Latitude compound=Address Longitude compound=Address
    datetime CreatedDate LastModifiedDate SystemModstamp TrialExpirationDate
    address Address
    children AttachedContentDocuments=AttachedContentDocument
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId

    object OrgWideEmailAddress key=0D2
    id Id
    string Address DisplayName Purpose
    reference CreatedById to=User LastModifiedById to=User
    boolean IsAllowAllProfiles IsVerified
    datetime CreatedDate LastModifiedDate SystemModstamp
    children SetupEntityAccessItems=SetupEntityAccess

    object PackageLicense
    id Id
    string NamespacePrefix
    picklist Status
    boolean IsAvailableForIntegrations IsProvisioned
    int AllowedLicenses UsedLicenses
    datetime CreatedDate ExpirationDate LastModifiedDate SystemModstamp

    object Partner key=00I
    id Id
    picklist Division Role
    reference AccountFromId to=Account AccountToId to=Account CreatedById to=User
    reference LastModifiedById to=User OpportunityId to=Opportunity ReversePartnerId to=Partner
    boolean IsDeleted IsPrimary
    datetime CreatedDate LastModifiedDate SystemModstamp

    object Payment
    id Id
    string CancellationGatewayRefNumber CancellationGatewayResultCode CancellationSfResultCode
    string ClientContext GatewayRefDetails GatewayRefNumber GatewayResultCode
    string GatewayResultCodeDescription IpAddress MacAddress PaymentIntentGuid PaymentNumber
    string SfResultCode
    textarea Comments
    picklist CurrencyIsoCode ProcessingMode Status Type
    email Email
    phone Phone
    reference AccountId to=Account CreatedById to=User LastModifiedById to=User
    reference PaymentAuthorizationId to=PaymentAuthorization PaymentGatewayId to=PaymentGateway
    reference PaymentGroupId to=PaymentGroup PaymentMethodId to=PaymentMethod
    boolean IsDeleted
    currency Amount Balance ImpactAmount NetApplied NetPaymentCreditApplied NetRefundApplied
    currency TotalApplied TotalPaymentCreditApplied TotalPaymentCreditUnapplied TotalRefundApplied
    currency TotalRefundUnapplied TotalUnapplied
    datetime CancellationDate CancellationEffectiveDate CancellationGatewayDate CreatedDate Date
    datetime EffectiveDate GatewayDate LastModifiedDate LastReferencedDate LastViewedDate
    datetime SystemModstamp
    children AttachedContentDocuments=AttachedContentDocument
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children PaymentGatewayLogs=PaymentGatewayLog

    object PaymentAuthorization
    id Id
    string GatewayAuthCode GatewayRefDetails GatewayRefNumber GatewayResultCode
    string GatewayResultCodeDescription IpAddress MacAddress PaymentAuthorizationNumber
    string PaymentIntentGuid SfResultCode
    textarea Comments
    picklist CurrencyIsoCode ProcessingMode Status
    email Email
    phone Phone
    reference AccountId to=Account CreatedById to=User LastModifiedById to=User
    reference PaymentGatewayId to=PaymentGateway PaymentGroupId to=PaymentGroup
    reference PaymentMethodId to=PaymentMethod
    boolean IsDeleted
    currency Amount Balance TotalAuthReversalAmount TotalPaymentCaptureAmount
    datetime CreatedDate Date EffectiveDate ExpirationDate GatewayDate LastModifiedDate
    datetime LastReferencedDate LastViewedDate SystemModstamp
    children PaymentGatewayLogs=PaymentGatewayLog Payments=Payment.PaymentAuthorizationId

    object PaymentGateway
    id Id
    string DefaultTapToPayLocation ExternalReference PaymentGatewayName
    textarea Comments
    picklist Status
    reference CreatedById to=User LastModifiedById to=User MerchantAccountId to=MerchantAccount
    reference MerchantCredentialId to=NamedCredential
    reference PaymentGatewayProviderId to=PaymentGatewayProvider
    boolean IsDeleted
    datetime CreatedDate LastModifiedDate LastReferencedDate LastViewedDate SystemModstamp
    children AlternativePaymentMethods=AlternativePaymentMethod.PaymentGatewayId
    children CardPaymentMethods=CardPaymentMethod.PaymentGatewayId
    children PaymentAuthorizations=PaymentAuthorization.PaymentGatewayId
    children PaymentGatewayLogs=PaymentGatewayLog.PaymentGatewayId
    children Payments=Payment.PaymentGatewayId

    object PaymentGatewayLog
    id Id
    string GatewayAuthCode GatewayAvsCode GatewayMessage GatewayRefNumber GatewayResultCode
    string GatewayResultCodeDescription InteractionStatus IsNotification PaymentGatewayLogNumber
    string RetryCategory RetryDecision SfRefNumber SfResultCode
    longtextarea Request Response
    picklist CurrencyIsoCode InteractionType
    reference CreatedById to=User LastModifiedById to=User PaymentGatewayId to=PaymentGateway
    reference ReferencedEntityId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    boolean IsDeleted
    datetime CreatedDate GatewayDate LastModifiedDate LastReferencedDate LastViewedDate
    datetime SystemModstamp

    object PaymentGatewayProvider
    id Id
    string DeveloperName IdempotencySupported MasterLabel NamespacePrefix
    textarea Comments
    picklist Language
    reference ApexAdapterId to=ApexClass CreatedById to=User LastModifiedById to=User
    boolean IsDeleted
    datetime CreatedDate LastModifiedDate LastViewedDate SystemModstamp
    children PaymentGateways=PaymentGateway.PaymentGatewayProviderId

    object PendingServiceRouting
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Name +name
    reference
    reference OwnerId to=Group,User WorkItemId to=Case,Lead,LiveChatTranscript +anyobject GroupId to=Group ServiceChannelId to=ServiceChannel PreferredUserId to=User
    picklist RoutingModel RoutingType
    int RoutingPriority SecondaryRoutingPriority
    double CapacityWeight
    boolean IsPushed IsReadyForRouting

    object Period
    id Id
    string FullyQualifiedLabel
    reference FiscalYearSettingsId to=FiscalYearSettings
    picklist Type QuarterLabel PeriodLabel
    int Number
    date StartDate EndDate
    boolean IsForecastPeriod
    datetime SystemModstamp
    """#
}
