extension StandardObjects {
  /// The objects from Account to AssignmentRule.
  static let accountToAssignmentRule: StaticString = #"""
    object Account key=001
    id Id
    string Name +name AccountNumber BillingCity compound=BillingAddress
    string BillingCountry compound=BillingAddress BillingPostalCode compound=BillingAddress
    string BillingState compound=BillingAddress ChannelProgramLevelName ChannelProgramName
    string DunsNumber FirstName compound=Name Jigsaw JigsawCompanyId LastName compound=Name
    string NaicsCode NaicsDesc PersonAssistantName PersonDepartment PersonEmailBouncedReason
    string PersonMailingCity compound=PersonMailingAddress
    string PersonMailingCountry compound=PersonMailingAddress
    string PersonMailingPostalCode compound=PersonMailingAddress
    string PersonMailingState compound=PersonMailingAddress
    string PersonOtherCity compound=PersonOtherAddress
    string PersonOtherCountry compound=PersonOtherAddress
    string PersonOtherPostalCode compound=PersonOtherAddress
    string PersonOtherState compound=PersonOtherAddress PersonTitle
    string ShippingCity compound=ShippingAddress ShippingCountry compound=ShippingAddress
    string ShippingPostalCode compound=ShippingAddress ShippingState compound=ShippingAddress Sic
    string SicDesc Site SourceSystemIdentifier TickerSymbol Tradestyle YearStarted
    string InformalName compound=Name MiddleName compound=Name Suffix compound=Name
    textarea BillingStreet compound=BillingAddress
    textarea PersonMailingStreet compound=PersonMailingAddress
    textarea PersonOtherStreet compound=PersonOtherAddress ShippingStreet compound=ShippingAddress
    longtextarea Description
    picklist AccountSource BillingCountryCode compound=BillingAddress
    picklist BillingGeocodeAccuracy compound=BillingAddress
    picklist BillingStateCode compound=BillingAddress CleanStatus CurrencyIsoCode Division Industry
    picklist Ownership PersonGender PersonGenderIdentity PersonLeadSource
    picklist PersonMailingCountryCode compound=PersonMailingAddress
    picklist PersonMailingGeocodeAccuracy compound=PersonMailingAddress
    picklist PersonMailingStateCode compound=PersonMailingAddress PersonMaritalStatus
    picklist PersonOtherCountryCode compound=PersonOtherAddress
    picklist PersonOtherGeocodeAccuracy compound=PersonOtherAddress
    picklist PersonOtherStateCode compound=PersonOtherAddress PersonPronouns Rating
    picklist Salutation compound=Name ShippingCountryCode compound=ShippingAddress
    picklist ShippingGeocodeAccuracy compound=ShippingAddress
    picklist ShippingStateCode compound=ShippingAddress Type
    picklist Tier
    email PersonEmail
    phone Fax PersonAssistantPhone PersonHomePhone PersonMobilePhone PersonOtherPhone Phone
    url PhotoUrl Website
    reference CreatedById to=User DandbCompanyId to=DandBCompany LastModifiedById to=User
    reference MasterRecordId to=Account OperatingHoursId to=OperatingHours OwnerId to=User
    reference ParentId to=Account PersonContactId to=Contact PersonIndividualId to=Individual
    reference RecordTypeId to=RecordType
    reference ActivityMetricId to=ActivityMetric ActivityMetricRollupId to=ActivityMetricRollup
    boolean HasPrivacyHold IsActive IsCustomerPortal IsDeleted IsExcludedFromRealign IsPartner
    boolean IsPersonAccount IsPriorityRecord
    boolean IsBuyer
    int NumberOfEmployees PersonSequenceInMultipleBirth
    double BillingLatitude compound=BillingAddress BillingLongitude compound=BillingAddress
    double PersonMailingLatitude compound=PersonMailingAddress
    double PersonMailingLongitude compound=PersonMailingAddress
    double PersonOtherLatitude compound=PersonOtherAddress
    double PersonOtherLongitude compound=PersonOtherAddress
    double ShippingLatitude compound=ShippingAddress ShippingLongitude compound=ShippingAddress
    currency AnnualRevenue
    date LastActivityDate PersonBirthdate
    datetime CreatedDate EffectiveDate EndDate LastModifiedDate LastReferencedDate LastViewedDate
    datetime PersonDeceasedDate PersonEmailBouncedDate PersonLastCURequestDate
    datetime PersonLastCUUpdateDate SourceSystemModifiedDate SystemModstamp
    address BillingAddress PersonMailingAddress PersonOtherAddress ShippingAddress
    children AccountContactRelations=AccountContactRelation.AccountId
    children AccountContactRoles=AccountContactRole.AccountId ActionPlans=ActionPlan
    children ActivityHistories=ActivityHistory.AccountId
    children AlternativePaymentMethods=AlternativePaymentMethod.AccountId Assets=Asset.AccountId
    children AssociatedLocations=AssociatedLocation.ParentRecordId
    children AttachedContentDocuments=AttachedContentDocument Attachments=Attachment.ParentId
    children CardPaymentMethods=CardPaymentMethod.AccountId Carts=WebCart Cases=Case.AccountId
    children ChildAccounts=Account.ParentId CombinedAttachments=CombinedAttachment
    children ContactPointAddresses=ContactPointAddress.ParentId
    children ContactPointEmails=ContactPointEmail.ParentId
    children ContactPointPhones=ContactPointPhone.ParentId Contacts=Contact.AccountId
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId Contracts=Contract.AccountId
    children DuplicateRecordItems=DuplicateRecordItem.RecordId Emails=EmailMessage
    children Entitlements=Entitlement.AccountId EventRelations=EventRelation.AccountId
    children Events=Event.AccountId FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children Feeds=AccountFeed.ParentId FulfillmentOrders=FulfillmentOrder.AccountId
    children Histories=AccountHistory.AccountId Invoices=Invoice.BillingAccountId
    children Locations=Location.AccountId MessagingEndUsers=MessagingEndUser.AccountId
    children MessagingSessions=MessagingSession.EndUserAccountId Notes=Note.ParentId
    children NotesAndAttachments=NoteAndAttachment.ParentId OpenActivities=OpenActivity.AccountId
    children Opportunities=Opportunity.AccountId
    children OpportunityPartnersTo=OpportunityPartner.AccountToId Orders=Order.AccountId
    children PartnersFrom=Partner PartnersTo=Partner
    children PaymentAuthorizations=PaymentAuthorization.AccountId Payments=Payment.AccountId
    children PersonAccountContactRelations=AccountContactRelation.AccountId
    children PersonAccountContactRoles=AccountContactRole.AccountId
    children PersonActivityHistories=ActivityHistory.AccountId PersonAssets=Asset.AccountId
    children PersonCampaignMembers=CampaignMember PersonCaseContactRoles=CaseContactRole
    children PersonCases=Case.AccountId PersonContractContactRoles=ContractContactRole
    children PersonContractsSigned=Contract.AccountId
    children PersonEmailMessageRelations=EmailMessageRelation PersonEvents=Event.AccountId
    children PersonFulfillmentOrders=FulfillmentOrder.AccountId
    children PersonInvoices=Invoice.BillingAccountId PersonListEmails=ListEmail
    children PersonMessagingEndUsers=MessagingEndUser.AccountId
    children PersonMessagingSessions=MessagingSession.EndUserAccountId
    children PersonOpenActivities=OpenActivity.AccountId PersonOpportunities=Opportunity.AccountId
    children PersonOpportunityContactRoles=OpportunityContactRole
    children PersonReturnOrders=ReturnOrder.AccountId
    children PersonServiceAppointments=ServiceAppointment.AccountId
    children PersonServiceContracts=ServiceContract.AccountId
    children PersonTaskWhoRelations=TaskWhoRelation.AccountId PersonTasks=Task.AccountId
    children PersonUsers=User.AccountId PersonWorkOrders=WorkOrder.AccountId
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId
    children ProductRequests=ProductRequest.AccountId ProvidedAssets=Asset.AccountId
    children ReturnOrders=ReturnOrder.AccountId
    children ServiceAppointmentAccount=ServiceAppointment.AccountId
    children ServiceAppointments=ServiceAppointment.AccountId
    children ServiceContracts=ServiceContract.AccountId ServiceResources=ServiceResource.AccountId
    children ServicedAssets=Asset.AccountId Shares=AccountShare.AccountId
    children TaskRelations=TaskRelation.AccountId Tasks=Task.AccountId
    children TopicAssignments=TopicAssignment.EntityId Users=User.AccountId
    children WorkOrders=WorkOrder.AccountId AttachedContentNotes=AttachedContentNote.LinkedEntityId
    children RecordAssociatedGroups=CollaborationGroupRecord.RecordId

    object AccountContactRelation key=07k
    id Id
    picklist CurrencyIsoCode
    multipicklist Roles
    reference AccountId to=Account ContactId to=Contact CreatedById to=User
    reference LastModifiedById to=User
    boolean IsActive IsDeleted IsDirect
    date EndDate StartDate
    datetime CreatedDate LastModifiedDate SystemModstamp

    object AccountContactRole key=02Z
    id Id
    picklist Division Role
    reference AccountId to=Account ContactId to=Contact CreatedById to=User
    reference LastModifiedById to=User
    boolean IsDeleted IsPrimary
    datetime CreatedDate LastModifiedDate SystemModstamp

    object AccountFeed
    id Id
    string Title
    richtextarea Body
    picklist NetworkScope Type Visibility
    url LinkUrl
    reference BestCommentId to=FeedComment CreatedById to=User InsertedById to=User
    reference ParentId to=Account
    reference RelatedRecordId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    boolean IsDeleted IsRichText
    int CommentCount LikeCount
    datetime CreatedDate LastModifiedDate SystemModstamp
    children FeedAttachments=FeedAttachment FeedComments=FeedComment

    object AccountHistory
    id Id
    picklist DataType Division Field
    anyType NewValue OldValue
    reference AccountId to=Account CreatedById to=User
    boolean IsDeleted
    datetime CreatedDate

    object AccountShare
    id Id
    picklist AccountAccessLevel CaseAccessLevel ContactAccessLevel Division OpportunityAccessLevel
    picklist RowCause
    reference AccountId to=Account LastModifiedById to=User UserOrGroupId to=Group,User
    boolean IsDeleted
    datetime LastModifiedDate

    object AccountTeamMember key=01M
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    picklist
    picklist TeamMemberRole AccountAccessLevel OpportunityAccessLevel CaseAccessLevel ContactAccessLevel CurrencyIsoCode
    string Title PhotoUrl
    reference AccountId to=Account UserId to=User

    object ActionPlan
    id Id
    string Name +name RecordCreationType ScheduleFrequency StatusCode Version
    picklist ActionPlanState ActionPlanType CurrencyIsoCode ProcessType
    reference ActionPlanTemplateVersionId to=ActionPlanTemplateVersion CreatedById to=User
    reference LastModifiedById to=User OwnerId to=Group,User
    reference RecurringScheduleId to=RecurrenceSchedule
    reference TargetId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    boolean IsDeleted IsUsingHolidayHours ShouldAllowOverride
    date ActualEndDate ActualStartDate EndDate StartDate
    datetime CreatedDate LastModifiedDate LastReferencedDate LastViewedDate SystemModstamp
    children AttachedContentDocuments=AttachedContentDocument
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId

    object ActivityHistory
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

    object Address
    id Id
    string Name +name City compound=Address Country compound=Address PostalCode compound=Address
    string State compound=Address TimeZone
    textarea Street compound=Address
    longtextarea Description DrivingDirections ?filter ?sort ?group
    picklist AddressType CountryCode compound=Address CurrencyIsoCode
    picklist GeocodeAccuracy compound=Address LocationType StateCode compound=Address
    reference CreatedById to=User LastModifiedById to=User ParentId to=Location
    boolean IsDeleted
    double Latitude compound=Address Longitude compound=Address
    datetime CreatedDate LastModifiedDate LastReferencedDate LastViewedDate SystemModstamp
    address Address
    children DuplicateRecordItems=DuplicateRecordItem.RecordId
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId

    object AgentWork
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Name +name
    picklist Status RoutingModel RoutingType
    reference
    reference OwnerId to=Group,User UserId to=User WorkItemId to=Case,Lead,LiveChatTranscript +anyobject ServiceChannelId to=ServiceChannel OriginalQueueId to=Group OriginalGroupId to=Group
    datetime
    datetime AcceptDateTime AssignedDateTime CloseDateTime RequestDateTime CancelDateTime DeclineDateTime
    int ActiveTime AgentCapacityWhenDeclined HandleTime SpeedToAnswer
    double CapacityWeight CapacityPercentage UnitsOfCapacity
    string DeclineReason
    reference PendingServiceRoutingId to=PendingServiceRouting

    object AggregateResult
    id Id

    object AlternativePaymentMethod
    id Id
    string AlternativePaymentMethodNumber BankAccountHolderType BankAccountType BankCode
    string BillingFirstName BillingLastName BillingName CompanyName ExtendedPaymentMethodType
    string GatewayTokenDetails IpAddress MacAddress Mandate NickName
    string PaymentMethodCity compound=PaymentMethodAddress
    string PaymentMethodCountry compound=PaymentMethodAddress PaymentMethodDetails
    string PaymentMethodPostalCode compound=PaymentMethodAddress
    string PaymentMethodState compound=PaymentMethodAddress PaymentMethodSubType
    string StandardEntryClassCode
    textarea Comments PaymentMethodStreet compound=PaymentMethodAddress
    picklist PaymentMethodCountryCode compound=PaymentMethodAddress
    picklist PaymentMethodGeocodeAccuracy compound=PaymentMethodAddress
    picklist PaymentMethodStateCode compound=PaymentMethodAddress PaymentMethodType ProcessingMode
    picklist Status
    email AuditEmail Email
    phone Phone
    reference AccountId to=Account CreatedById to=User LastModifiedById to=User
    reference OwnerId to=Group,User PaymentGatewayId to=PaymentGateway
    reference SavedPaymentMethodId to=SavedPaymentMethod
    boolean IsAutoPayEnabled IsDeleted
    double PaymentMethodLatitude compound=PaymentMethodAddress
    double PaymentMethodLongitude compound=PaymentMethodAddress
    datetime CreatedDate LastModifiedDate LastReferencedDate LastViewedDate SystemModstamp
    address PaymentMethodAddress
    base64 GatewayToken
    children PaymentAuthorizations=PaymentAuthorization PaymentGatewayLogs=PaymentGatewayLog
    children Payments=Payment

    object ApexClass key=01p
    id Id
    string Name +name NamespacePrefix
    longtextarea Body
    picklist Status
    reference CreatedById to=User LastModifiedById to=User
    boolean IsValid
    int LengthWithoutComments
    double ApiVersion BodyCrc
    datetime CreatedDate LastModifiedDate SystemModstamp
    children SetupEntityAccessItems=SetupEntityAccess

    object ApexComponent key=099
    id Id
    string Name +name ControllerKey ControllerType MasterLabel NamespacePrefix
    textarea Description
    longtextarea Markup
    reference CreatedById to=User LastModifiedById to=User
    double ApiVersion
    datetime CreatedDate LastModifiedDate SystemModstamp

    object ApexEmailNotification
    id Id
    email Email
    reference CreatedById to=User LastModifiedById to=User UserId to=User
    boolean IsDeleted
    datetime CreatedDate LastModifiedDate SystemModstamp

    object ApexLog key=07L
    id Id
    string Application Location Operation Request RequestIdentifier
    picklist Status
    reference LogUserId to=User
    int DurationMilliseconds LogLength
    datetime LastModifiedDate StartTime SystemModstamp

    object ApexPage key=066
    id Id
    string Name +name ControllerKey ControllerType MasterLabel NamespacePrefix
    textarea Description
    longtextarea Markup
    reference CreatedById to=User LastModifiedById to=User
    boolean IsAvailableInTouch IsConfirmationTokenRequired
    double ApiVersion
    datetime CreatedDate LastModifiedDate SystemModstamp
    children SetupEntityAccessItems=SetupEntityAccess

    object ApexTestQueueItem key=709
    id Id
    string ExtendedStatus
    picklist Status
    reference ApexClassId to=ApexClass CreatedById to=User ParentJobId to=AsyncApexJob
    reference TestRunResultId to=ApexTestRunResult
    boolean ShouldSkipCodeCoverage
    datetime CreatedDate SystemModstamp

    object ApexTestResult key=07M
    id Id
    string Message MethodName Outcome StackTrace TestCategory TestName TestNamespace
    reference ApexClassId to=ApexClass ApexLogId to=ApexLog
    reference ApexTestRunResultId to=ApexTestRunResult AsyncApexJobId to=AsyncApexJob
    reference QueueItemId to=ApexTestQueueItem
    boolean IsTestSetup
    int RunTime
    datetime SystemModstamp TestTimestamp

    object ApexTestRunResult
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string JobName Source
    picklist Status
    reference AsyncApexJobId to=AsyncApexJob UserId to=User
    datetime StartTime EndTime
    int TestTime ClassesCompleted ClassesEnqueued MethodsCompleted MethodsEnqueued MethodsFailed
    boolean IsAllTests

    object ApexTestSuite
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string TestSuiteName +name

    object ApexTrigger key=01q
    id Id
    string Name +name NamespacePrefix TableEnumOrId
    longtextarea Body
    picklist Status
    reference CreatedById to=User LastModifiedById to=User
    boolean IsValid UsageAfterDelete UsageAfterInsert UsageAfterUndelete UsageAfterUpdate
    boolean UsageBeforeDelete UsageBeforeInsert UsageBeforeUpdate UsageIsBulk
    int LengthWithoutComments
    double ApiVersion BodyCrc
    datetime CreatedDate LastModifiedDate SystemModstamp

    object AppMenuItem
    id Id
    string Name +name CanvasAccessMethod CanvasOptions CanvasReferenceId CanvasSelectedLocations
    string Label MobileAppBinaryId MobileAppInstalledVersion MobileAppVer MobileDeviceType
    string MobileMinOsVer MobilePlatform NamespacePrefix
    textarea Description
    picklist Type
    url CanvasUrl IconUrl InfoUrl LogoUrl MobileAppInstallUrl MobileStartUrl StartUrl
    reference
    reference ApplicationId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    reference CreatedById to=User LastModifiedById to=User
    boolean CanvasEnabled IsAccessible IsDeleted IsRegisteredDeviceOnly IsUsingAdminAuthorization
    boolean IsVisible
    int SortOrder UserSortOrder
    datetime CreatedDate LastModifiedDate MobileAppInstalledDate SystemModstamp

    object Approval
    id Id
    string ApproveComment RequestComment
    picklist Division Status
    reference CreatedById to=User LastModifiedById to=User OwnerId to=User ParentId to=Contract
    boolean IsDeleted
    datetime CreatedDate LastModifiedDate SystemModstamp

    object Asset key=02i
    id Id
    string Name +name City compound=Address ConsequenceOfFailure Country compound=Address
    string DigitalAssetStatus ExternalIdentifier PostalCode compound=Address ProductCode
    string ProductDescription ProductFamily SerialNumber State compound=Address StatusReason
    string StockKeepingUnit Uuid
    textarea Street compound=Address
    longtextarea Description
    picklist CountryCode compound=Address CurrencyIsoCode Division GeocodeAccuracy compound=Address
    picklist StateCode compound=Address Status
    reference AccountId to=Account AssetProvidedById to=Account AssetServicedById to=Account
    reference ContactId to=Contact CreatedById to=User LastModifiedById to=User
    reference LocationId to=Location OwnerId to=User ParentId to=Asset Product2Id to=Product2
    reference RootAssetId to=Asset
    boolean HasLifecycleManagement IsCompetitorProduct IsDeleted IsInternal
    int AssetLevel
    double AverageUptimePerDay CurrentQuantity Latitude compound=Address Longitude compound=Address
    double MeanTimeBetweenFailures MeanTimeToRepair Quantity SumDowntime SumUnplannedDowntime
    currency CurrentAmount CurrentMrr Price TotalLifecycleAmount
    percent Availability Reliability
    date InstallDate ManufactureDate PurchaseDate UsageEndDate
    datetime CreatedDate CurrentLifecycleEndDate LastModifiedDate LastReferencedDate LastViewedDate
    datetime LifecycleEndDate LifecycleStartDate SystemModstamp UptimeRecordEnd UptimeRecordStart
    address Address
    children ActionPlans=ActionPlan ActivityHistories=ActivityHistory.WhatId
    children AttachedContentDocuments=AttachedContentDocument Attachments=Attachment.ParentId
    children Cases=Case.AssetId ChildAssets=Asset.ParentId CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children ContractLineItems=ContractLineItem.AssetId Emails=EmailMessage
    children Entitlements=Entitlement.AssetId EventRelations=EventRelation Events=Event.WhatId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId Notes=Note.ParentId
    children NotesAndAttachments=NoteAndAttachment.ParentId OpenActivities=OpenActivity.WhatId
    children PrimaryAssets=AssetRelationship.AssetId
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId
    children RelatedAssets=AssetRelationship.AssetId ServiceAppointments=ServiceAppointment
    children ServiceResources=ServiceResource.AssetId TaskRelations=TaskRelation Tasks=Task.WhatId
    children TopicAssignments=TopicAssignment.EntityId WorkOrderLineItems=WorkOrderLineItem.AssetId
    children WorkOrders=WorkOrder.AssetId AttachedContentNotes=AttachedContentNote.LinkedEntityId
    children RecordAssociatedGroups=CollaborationGroupRecord.RecordId
    children DuplicateRecordItems=DuplicateRecordItem.RecordId

    object AssetRelationship
    id Id
    string AssetRelationshipNumber
    picklist CurrencyIsoCode Division RelationshipType
    reference AssetId to=Asset CreatedById to=User LastModifiedById to=User RelatedAssetId to=Asset
    boolean IsDeleted
    datetime CreatedDate FromDate LastModifiedDate LastReferencedDate LastViewedDate SystemModstamp
    datetime ToDate
    children ActivityHistories=ActivityHistory.WhatId
    children AttachedContentDocuments=AttachedContentDocument
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId Emails=EmailMessage
    children EventRelations=EventRelation Events=Event.WhatId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children OpenActivities=OpenActivity.WhatId ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId TaskRelations=TaskRelation
    children Tasks=Task.WhatId

    object AssignedResource key=03r
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string AssignedResourceNumber +name
    reference
    reference ServiceAppointmentId to=ServiceAppointment ServiceResourceId to=ServiceResource ServiceCrewId to=ServiceCrew EventId to=Event
    boolean IsRequiredResource IsPrimaryResource
    double EstimatedTravelTime ActualTravelTime

    object AssignmentRule key=01Q
    id Id
    string Name +name
    picklist SobjectType
    reference CreatedById to=User LastModifiedById to=User
    boolean Active
    datetime CreatedDate LastModifiedDate SystemModstamp
    """#
}
