extension StandardObjects {
  /// The objects from Quote to SetupEntityAccess.
  static let quoteToSetupEntityAccess: StaticString = #"""
    object Quote key=0Q0
    id Id
    string Name +name AdditionalCity compound=AdditionalAddress
    string AdditionalCountry compound=AdditionalAddress AdditionalName
    string AdditionalPostalCode compound=AdditionalAddress
    string AdditionalState compound=AdditionalAddress BillingCity compound=BillingAddress
    string BillingCountry compound=BillingAddress BillingName
    string BillingPostalCode compound=BillingAddress BillingState compound=BillingAddress
    string QuoteNumber QuoteToCity compound=QuoteToAddress QuoteToCountry compound=QuoteToAddress
    string QuoteToName QuoteToPostalCode compound=QuoteToAddress
    string QuoteToState compound=QuoteToAddress ShippingCity compound=ShippingAddress
    string ShippingCountry compound=ShippingAddress ShippingName
    string ShippingPostalCode compound=ShippingAddress ShippingState compound=ShippingAddress
    textarea AdditionalStreet compound=AdditionalAddress BillingStreet compound=BillingAddress
    textarea QuoteToStreet compound=QuoteToAddress ShippingStreet compound=ShippingAddress
    longtextarea Description
    picklist AdditionalCountryCode compound=AdditionalAddress
    picklist AdditionalGeocodeAccuracy compound=AdditionalAddress
    picklist AdditionalStateCode compound=AdditionalAddress
    picklist BillingCountryCode compound=BillingAddress
    picklist BillingGeocodeAccuracy compound=BillingAddress
    picklist BillingStateCode compound=BillingAddress CurrencyIsoCode
    picklist QuoteToCountryCode compound=QuoteToAddress
    picklist QuoteToGeocodeAccuracy compound=QuoteToAddress
    picklist QuoteToStateCode compound=QuoteToAddress ShippingCountryCode compound=ShippingAddress
    picklist ShippingGeocodeAccuracy compound=ShippingAddress
    picklist ShippingStateCode compound=ShippingAddress Status
    email Email
    phone Fax Phone
    reference AccountId to=Account ContactId to=Contact ContractId to=Contract CreatedById to=User
    reference LastModifiedById to=User OpportunityId to=Opportunity OwnerId to=Group,User
    reference Pricebook2Id to=Pricebook2 RelatedWorkId to=WorkOrder
    boolean CanCreateQuoteLineItems IsDeleted IsSyncing
    int LineItemCount
    double AdditionalLatitude compound=AdditionalAddress
    double AdditionalLongitude compound=AdditionalAddress BillingLatitude compound=BillingAddress
    double BillingLongitude compound=BillingAddress QuoteToLatitude compound=QuoteToAddress
    double QuoteToLongitude compound=QuoteToAddress ShippingLatitude compound=ShippingAddress
    double ShippingLongitude compound=ShippingAddress
    currency GrandTotal ShippingHandling Subtotal Tax TotalPrice
    percent Discount
    date ExpirationDate
    datetime CreatedDate LastModifiedDate LastReferencedDate LastViewedDate SystemModstamp
    address AdditionalAddress BillingAddress QuoteToAddress ShippingAddress
    children ActivityHistories=ActivityHistory.WhatId
    children AttachedContentDocuments=AttachedContentDocument Attachments=Attachment.ParentId
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId Emails=EmailMessage
    children Events=Event.WhatId FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children Invoices=Invoice Notes=Note.ParentId NotesAndAttachments=NoteAndAttachment.ParentId
    children OpenActivities=OpenActivity.WhatId Orders=Order.QuoteId
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId
    children QuoteDocuments=QuoteDocument.QuoteId QuoteLineItems=QuoteLineItem.QuoteId
    children Tasks=Task.WhatId TopicAssignments=TopicAssignment.EntityId
    children AttachedContentNotes=AttachedContentNote.LinkedEntityId
    children RecordAssociatedGroups=CollaborationGroupRecord.RecordId
    children DuplicateRecordItems=DuplicateRecordItem.RecordId

    object QuoteDocument
    id Id
    string Name +name
    picklist CurrencyIsoCode
    reference ContentVersionDocumentId to=ContentVersion CreatedById to=User
    reference LastModifiedById to=User QuoteId to=Quote
    boolean IsDeleted
    currency GrandTotal
    percent Discount
    datetime CreatedDate LastModifiedDate SystemModstamp
    base64 Document

    object QuoteLineItem key=0QL
    id Id
    string LineNumber
    textarea Description
    picklist CurrencyIsoCode
    reference CreatedById to=User LastModifiedById to=User
    reference OpportunityLineItemId to=OpportunityLineItem PricebookEntryId to=PricebookEntry
    reference Product2Id to=Product2 QuoteId to=Quote
    boolean HasQuantitySchedule HasRevenueSchedule HasSchedule IsDeleted
    int SortOrder
    double Quantity
    currency ListPrice Subtotal TotalPrice UnitPrice
    percent Discount
    date ServiceDate
    datetime CreatedDate LastModifiedDate LastReferencedDate LastViewedDate SystemModstamp
    children GroupInvoiceLines=InvoiceLine InvoiceLines=InvoiceLine
    children OrderItems=OrderItem.QuoteLineItemId

    object RecentlyViewed
    id Id
    string Name +name Alias FirstName LastName NameOrAlias Title
    picklist Language Type
    email Email
    phone Phone
    reference NetworkId to=Network ProfileId to=Profile RecordTypeId to=RecordType
    reference UserRoleId to=UserRole
    boolean IsActive
    datetime LastReferencedDate LastViewedDate

    object RecordAction
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    reference RecordId to=Case,Opportunity +anyobject
    picklist Status Pinned
    int Order
    string ActionDefinition ActionType FlowDefinition
    boolean IsMandatory IsUiRemoveHidden
    reference FlowInterviewId to=FlowInterview

    object RecordActionHistory
    id Id
    reference ParentRecordId to=Case,Opportunity +anyobject UserId to=User
    string ActionDefinitionApiName ActionDefinitionLabel RecordActionId
    picklist ActionType State
    datetime LoggedTime
    boolean IsMandatory IsDeleted

    object RecordType key=012
    id Id
    string Name +name DeveloperName NamespacePrefix
    textarea Description
    picklist SobjectType
    reference BusinessProcessId to=BusinessProcess CreatedById to=User LastModifiedById to=User
    boolean IsActive IsPersonType
    datetime CreatedDate LastModifiedDate SystemModstamp

    object RelationshipDomain
    id Id
    string DurableId RelationshipName
    reference
    reference ChildSobjectId to=EntityDefinition FieldId to=FieldDefinition ParentSobjectId to=EntityDefinition RelationshipInfoId to=RelationshipInfo
    complexvalue JunctionIdListNames
    boolean IsCascadeDelete IsDeprecatedAndHidden IsRestrictedDelete

    object RelationshipInfo
    id Id
    string DurableId
    reference ChildSobjectId to=EntityDefinition FieldId to=FieldDefinition
    boolean IsCascadeDelete IsDeprecatedAndHidden IsRestrictedDelete
    complexvalue JunctionIdListNames

    object Reply
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Name +name
    longtextarea Body
    reference QuestionId to=Question
    int UpVotes DownVotes
    boolean IsBest

    object Report key=00O
    id Id
    string Name +name DeveloperName FolderName Format NamespacePrefix
    textarea Description
    reference CreatedById to=User LastModifiedById to=User
    reference OwnerId to=Folder,Organization,User +anyobject
    boolean IsDeleted
    datetime CreatedDate LastModifiedDate LastReferencedDate LastRunDate LastViewedDate
    datetime SystemModstamp
    children AttachedContentDocuments=AttachedContentDocument
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId

    object ResourceAbsence
    id Id
    string AbsenceNumber City compound=Address Country compound=Address PostalCode compound=Address
    string State compound=Address
    textarea Street compound=Address
    longtextarea Description ?filter ?sort ?group
    picklist ApprovalStatus CountryCode compound=Address CurrencyIsoCode
    picklist GeocodeAccuracy compound=Address StateCode compound=Address Type
    reference CreatedById to=User LastModifiedById to=User ResourceId to=ServiceResource
    boolean IsAbsenceTravelFromHomeBase IsDeleted
    double Latitude compound=Address Longitude compound=Address
    datetime CreatedDate End LastModifiedDate LastReferencedDate LastViewedDate Start
    datetime SystemModstamp
    address Address
    children ActivityHistories=ActivityHistory.WhatId
    children AttachedContentDocuments=AttachedContentDocument
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId Emails=EmailMessage
    children EventRelations=EventRelation Events=Event.WhatId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children OpenActivities=OpenActivity.WhatId ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId TaskRelations=TaskRelation
    children Tasks=Task.WhatId TopicAssignments=TopicAssignment.EntityId

    object ReturnOrder key=0ZS
    id Id
    string LifeCycleType RefundInstructionsHint ReturnOrderNumber
    string ShipFromCity compound=ShipFromAddress ShipFromCountry compound=ShipFromAddress
    string ShipFromPostalCode compound=ShipFromAddress ShipFromState compound=ShipFromAddress
    string ShipmentType
    textarea ShipFromStreet compound=ShipFromAddress
    longtextarea Description
    picklist CurrencyIsoCode ShipFromCountryCode compound=ShipFromAddress
    picklist ShipFromGeocodeAccuracy compound=ShipFromAddress
    picklist ShipFromStateCode compound=ShipFromAddress Status StatusCategory TaxLocaleType
    reference AccountId to=Account CaseId to=Case ContactId to=Contact CreatedById to=User
    reference DestinationLocationId to=Location LastModifiedById to=User OrderId to=Order
    reference OwnerId to=Group,User ProductRequestId to=ProductRequest
    reference ProductServiceCampaignId to=ProductServiceCampaign ReturnedById to=User
    reference SourceLocationId to=Location
    boolean IsDeleted
    double ShipFromLatitude compound=ShipFromAddress ShipFromLongitude compound=ShipFromAddress
    currency GrandTotalAmount TotalAmount TotalDeliveryAdjustAmount TotalDeliveryAdjustAmtWithTax
    currency TotalDeliveryAdjustTaxAmount TotalDeliveryAmount TotalDeliveryAmtWithTax
    currency TotalDeliveryTaxAmount TotalFeeAdjustAmount TotalFeeAdjustAmtWithTax
    currency TotalFeeAdjustTaxAmount TotalFeeAmount TotalFeeAmtWithTax TotalFeeTaxAmount
    currency TotalProductAdjustAmount TotalProductAdjustAmtWithTax TotalProductAdjustTaxAmount
    currency TotalProductAmount TotalProductAmtWithTax TotalProductTaxAmount TotalTaxAmount
    datetime CreatedDate ExpectedArrivalDate ExpirationDate LastModifiedDate LastReferencedDate
    datetime LastViewedDate SystemModstamp
    address ShipFromAddress
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
    children WorkOrderLineItems=WorkOrderLineItem.ReturnOrderId WorkOrders=WorkOrder.ReturnOrderId

    object Scontrol
    id Id
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Name +name DeveloperName NamespacePrefix Filename
    picklist ContentSource EncodingKey
    longtextarea HtmlWrapper
    base64 Binary
    textarea Description

    object ServiceAppointment key=08p
    id Id
    string AdditionalInformation AppointmentMode AppointmentNumber CancellationReason
    string City compound=Address Country compound=Address GroupAppointmentAccessType
    string ParentRecordStatusCategory ParentRecordType PostalCode compound=Address ServiceNote
    string State compound=Address Subject TimeZone Transaction
    textarea Comments Street compound=Address
    longtextarea Description
    picklist AppointmentType CountryCode compound=Address CurrencyIsoCode DurationType
    picklist GeocodeAccuracy compound=Address StateCode compound=Address Status StatusCategory
    email Email
    phone Phone
    url ApptBookingInfoUrl
    reference AccountId to=Account AppointmentCategoryId to=AppointmentCategory
    reference AppointmentInvitationId to=AppointmentInvitation BundlePolicyId to=ApptBundlePolicy
    reference ContactId to=Contact CreatedById to=User
    reference EngagementChannelTypeId to=EngagementChannelType LastModifiedById to=User
    reference OwnerId to=Group,User
    reference ParentRecordId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    reference ReceiptOrderId to=Order RelatedBundleId to=ServiceAppointment
    reference ServiceTerritoryId to=ServiceTerritory WorkTypeId to=WorkType
    boolean IsAnonymousBooking IsBundle IsBundleMember IsDeleted IsManuallyBundled
    boolean IsOffsiteAppointment
    int AttendeeCount AttendeeLimit TravelTimeBuffer
    double ActualDuration Duration DurationInMinutes Latitude compound=Address
    double Longitude compound=Address
    datetime ActualEndTime ActualStartTime ArrivalWindowEndTime ArrivalWindowStartTime
    datetime CheckedInTime CreatedDate DueDate EarliestStartTime LastModifiedDate
    datetime LastReferencedDate LastViewedDate SchedEndTime SchedStartTime SystemModstamp
    address Address
    children ActivityHistories=ActivityHistory.WhatId
    children AttachedContentDocuments=AttachedContentDocument Attachments=Attachment.ParentId
    children BundledServiceAppointments=ServiceAppointment.RelatedBundleId
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId Emails=EmailMessage
    children EventRelations=EventRelation Events=Event.ServiceAppointmentId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId Notes=Note.ParentId
    children NotesAndAttachments=NoteAndAttachment.ParentId OpenActivities=OpenActivity.WhatId
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId TaskRelations=TaskRelation
    children Tasks=Task.WhatId TopicAssignments=TopicAssignment.EntityId
    children AttachedContentNotes=AttachedContentNote.LinkedEntityId
    children RecordAssociatedGroups=CollaborationGroupRecord.RecordId
    children DuplicateRecordItems=DuplicateRecordItem.RecordId

    object ServiceChannel
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string DeveloperName MasterLabel RelatedEntity
    picklist Language
    boolean IsInterruptible

    object ServiceContract key=810
    id Id
    string Name +name BillingCity compound=BillingAddress BillingCountry compound=BillingAddress
    string BillingPostalCode compound=BillingAddress BillingState compound=BillingAddress
    string ContractNumber ShippingCity compound=ShippingAddress
    string ShippingCountry compound=ShippingAddress ShippingPostalCode compound=ShippingAddress
    string ShippingState compound=ShippingAddress
    textarea BillingStreet compound=BillingAddress ShippingStreet compound=ShippingAddress
    longtextarea Description SpecialTerms ?filter ?sort ?group
    picklist ApprovalStatus BillingCountryCode compound=BillingAddress
    picklist BillingGeocodeAccuracy compound=BillingAddress
    picklist BillingStateCode compound=BillingAddress CurrencyIsoCode
    picklist ShippingCountryCode compound=ShippingAddress
    picklist ShippingGeocodeAccuracy compound=ShippingAddress
    picklist ShippingStateCode compound=ShippingAddress Status
    reference AccountId to=Account ContactId to=Contact CreatedById to=User
    reference LastModifiedById to=User OwnerId to=Group,User
    reference ParentServiceContractId to=ServiceContract Pricebook2Id to=Pricebook2
    reference RootServiceContractId to=ServiceContract
    boolean IsDeleted
    int LineItemCount Term
    double BillingLatitude compound=BillingAddress BillingLongitude compound=BillingAddress
    double ShippingLatitude compound=ShippingAddress ShippingLongitude compound=ShippingAddress
    currency GrandTotal ShippingHandling Subtotal Tax TotalPrice
    percent AdditionalDiscount Discount
    date EndDate StartDate
    datetime ActivationDate CreatedDate LastModifiedDate LastReferencedDate LastViewedDate
    datetime SystemModstamp
    address BillingAddress ShippingAddress
    children ActivityHistories=ActivityHistory.WhatId
    children AttachedContentDocuments=AttachedContentDocument Attachments=Attachment.ParentId
    children ChildServiceContracts=ServiceContract CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children ContractLineItems=ContractLineItem.ServiceContractId
    children DescendantServiceContracts=ServiceContract Emails=EmailMessage
    children Entitlements=Entitlement.ServiceContractId EventRelations=EventRelation
    children Events=Event.WhatId FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children Notes=Note.ParentId NotesAndAttachments=NoteAndAttachment.ParentId
    children OpenActivities=OpenActivity.WhatId ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId TaskRelations=TaskRelation
    children Tasks=Task.WhatId WorkOrders=WorkOrder.ServiceContractId
    children TopicAssignments=TopicAssignment.EntityId
    children AttachedContentNotes=AttachedContentNote.LinkedEntityId
    children RecordAssociatedGroups=CollaborationGroupRecord.RecordId
    children DuplicateRecordItems=DuplicateRecordItem.RecordId

    object ServiceCrew
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Name +name
    int CrewSize
    reference OwnerId to=Group,User

    object ServiceCrewMember
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string ServiceCrewMemberNumber +name
    reference ServiceCrewId to=ServiceCrew ServiceResourceId to=ServiceResource
    boolean IsLeader
    datetime StartDate EndDate

    object ServicePresenceStatus
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string DeveloperName MasterLabel
    picklist Language

    object ServiceResource key=0Hn
    id Id
    string Name +name
    longtextarea Description
    picklist CurrencyIsoCode ResourceType
    reference AccountId to=Account AssetId to=Asset CreatedById to=User LastModifiedById to=User
    reference LocationId to=Location OwnerId to=Group,User PayGroupId to=PayGroup
    reference RelatedRecordId to=User SchedulingConstraintId to=SchedulingConstraint
    reference ServiceCrewId to=ServiceCrew
    boolean IsActive IsCapacityBased IsOptimizationCapable IsPrimary
    double LastKnownLatitude compound=LastKnownLocation
    double LastKnownLongitude compound=LastKnownLocation
    datetime CreatedDate LastKnownLocationDate LastModifiedDate LastReferencedDate LastViewedDate
    datetime SystemModstamp
    location LastKnownLocation
    children ActivityHistories=ActivityHistory.WhatId
    children AttachedContentDocuments=AttachedContentDocument Attachments=Attachment.ParentId
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId Emails=EmailMessage
    children EventRelations=EventRelation Events=Event.WhatId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId Notes=Note.ParentId
    children NotesAndAttachments=NoteAndAttachment.ParentId OpenActivities=OpenActivity.WhatId
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId
    children ResourceAbsences=ResourceAbsence.ResourceId
    children ShiftServiceResources=Shift.ServiceResourceId TaskRelations=TaskRelation
    children Tasks=Task.WhatId TopicAssignments=TopicAssignment.EntityId

    object ServiceResourceSkill
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string SkillNumber +name
    reference ServiceResourceId to=ServiceResource SkillId to=Skill
    double SkillLevel
    datetime EffectiveStartDate EffectiveEndDate

    object ServiceTerritory key=0Hh
    id Id
    string Name +name City compound=Address Country compound=Address PostalCode compound=Address
    string ServiceAppointmentLimitType State compound=Address
    textarea Street compound=Address
    longtextarea Description
    picklist CountryCode compound=Address CurrencyIsoCode GeocodeAccuracy compound=Address
    picklist StateCode compound=Address
    url SelfCheckInUrl
    reference CreatedById to=User LastModifiedById to=User OperatingHoursId to=OperatingHours
    reference OwnerId to=Group,User ParentTerritoryId to=ServiceTerritory PricebookId to=Pricebook2
    reference SchedulingConstraintId to=SchedulingConstraint
    reference TopLevelTerritoryId to=ServiceTerritory TravelModeId to=TravelMode
    boolean IsActive IsDeleted
    int AvgTravelTime TravelTimeBuffer
    double Latitude compound=Address Longitude compound=Address TypicalInTerritoryTravelTime
    datetime CreatedDate LastModifiedDate LastReferencedDate LastViewedDate SystemModstamp
    address Address
    children AttachedContentDocuments=AttachedContentDocument
    children ChildServiceTerritories=ServiceTerritory CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children DescendantTerritories=ServiceTerritory
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId
    children ServiceAppointments=ServiceAppointment.ServiceTerritoryId
    children ShiftServiceTerritories=Shift.ServiceTerritoryId
    children TopicAssignments=TopicAssignment.EntityId
    children WorkOrderLineItems=WorkOrderLineItem.ServiceTerritoryId
    children WorkOrders=WorkOrder.ServiceTerritoryId

    object ServiceTerritoryMember key=0Hu
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string MemberNumber +name
    picklist TerritoryType Role
    reference
    reference ServiceTerritoryId to=ServiceTerritory ServiceResourceId to=ServiceResource OperatingHoursId to=OperatingHours
    datetime EffectiveStartDate EffectiveEndDate
    address Address
    textarea Street compound=Address
    string
    string City compound=Address State compound=Address PostalCode compound=Address Country compound=Address
    double Latitude compound=Address Longitude compound=Address

    object SessionPermSetActivation
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    reference AuthSessionId to=AuthSession PermissionSetId to=PermissionSet UserId to=User
    textarea Description

    object SetupAuditTrail key=0Ym
    id Id
    string Action CreatedByContext CreatedByIssuer DelegateUser Display ResponsibleNamespacePrefix
    string Section
    reference CreatedById to=User
    datetime CreatedDate SystemModstamp

    object SetupEntityAccess
    id Id
    string SetupEntityType
    reference ParentId to=PermissionSet
    reference SetupEntityId to=ApexClass,ApexPage,CustomPermission,NamedCredential +anyobject
    datetime SystemModstamp
    """#
}
