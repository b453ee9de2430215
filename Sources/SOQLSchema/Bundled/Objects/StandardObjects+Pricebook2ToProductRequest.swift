extension StandardObjects {
  /// The objects from Pricebook2 to ProductRequest.
  static let pricebook2ToProductRequest: StaticString = #"""
    object Pricebook2 key=01s
    id Id
    string Name +name
    textarea Description
    picklist CurrencyIsoCode
    reference CostBookId to=CostBook CreatedById to=User LastModifiedById to=User
    boolean IsActive IsArchived IsDeleted IsStandard
    datetime CreatedDate LastModifiedDate LastReferencedDate LastViewedDate SystemModstamp
    datetime ValidFrom ValidTo
    children Contracts=Contract.Pricebook2Id Opportunities=Opportunity.Pricebook2Id
    children Orders=Order.Pricebook2Id PricebookEntries=PricebookEntry.Pricebook2Id
    children Quotes=Quote.Pricebook2Id ServiceContracts=ServiceContract.Pricebook2Id
    children ServiceTerritories=ServiceTerritory.PricebookId WorkOrders=WorkOrder.Pricebook2Id

    object Pricebook2History
    id Id
    reference Pricebook2Id to=Pricebook2 CreatedById to=User
    picklist Field DataType
    anyType OldValue NewValue
    datetime CreatedDate
    boolean IsDeleted

    object PricebookEntry key=01u
    id Id
    string Name +name ProductCode
    picklist CurrencyIsoCode
    reference CreatedById to=User LastModifiedById to=User Pricebook2Id to=Pricebook2
    reference Product2Id to=Product2 ProductSellingModelId to=ProductSellingModel
    boolean IsActive IsArchived IsDeleted IsDerived UseStandardPrice
    currency UnitPrice
    datetime CreatedDate LastModifiedDate SystemModstamp
    children ContractLineItems=ContractLineItem.PricebookEntryId
    children OpportunityLineItems=OpportunityLineItem.PricebookEntryId
    children OrderItems=OrderItem.PricebookEntryId QuoteLineItems=QuoteLineItem.PricebookEntryId
    children WorkOrderLineItems=WorkOrderLineItem.PricebookEntryId

    object ProcessDefinition
    id Id
    string Name +name DeveloperName LockType State TableEnumOrId
    textarea Description
    picklist Type
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp

    object ProcessInstance key=04g
    id Id
    picklist Status
    reference CreatedById to=User LastActorId to=User LastModifiedById to=User
    reference ProcessDefinitionId to=ProcessDefinition SubmittedById to=User
    reference TargetObjectId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    boolean IsDeleted
    double ElapsedTimeInDays ElapsedTimeInHours ElapsedTimeInMinutes
    datetime CompletedDate CreatedDate LastModifiedDate SystemModstamp
    children Nodes=ProcessInstanceNode.ProcessInstanceId
    children Steps=ProcessInstanceStep.ProcessInstanceId
    children StepsAndWorkitems=ProcessInstanceHistory.ProcessInstanceId
    children Workitems=ProcessInstanceWorkitem.ProcessInstanceId

    object ProcessInstanceHistory
    id Id
    textarea Comments
    picklist StepStatus
    reference ActorId to=Group,User CreatedById to=User OriginalActorId to=Group,User
    reference ProcessInstanceId to=ProcessInstance ProcessNodeId to=ProcessNode
    reference TargetObjectId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    boolean IsDeleted IsPending
    int RemindersSent
    double ElapsedTimeInDays ElapsedTimeInHours ElapsedTimeInMinutes
    datetime CreatedDate SystemModstamp

    object ProcessInstanceNode
    id Id
    string ProcessNodeName
    picklist NodeStatus
    reference CreatedById to=User LastActorId to=User LastModifiedById to=User
    reference ProcessInstanceId to=ProcessInstance ProcessNodeId to=ProcessNode
    boolean IsDeleted
    double ElapsedTimeInDays ElapsedTimeInHours ElapsedTimeInMinutes
    datetime CompletedDate CreatedDate LastModifiedDate SystemModstamp

    object ProcessInstanceStep key=04h
    id Id
    textarea Comments
    picklist StepStatus
    reference ActorId to=Group,User CreatedById to=User OriginalActorId to=Group,User
    reference ProcessInstanceId to=ProcessInstance StepNodeId to=ProcessNode
    double ElapsedTimeInDays ElapsedTimeInHours ElapsedTimeInMinutes
    datetime CreatedDate SystemModstamp

    object ProcessInstanceWorkitem key=04i
    id Id
    reference ActorId to=Group,User CreatedById to=User OriginalActorId to=Group,User
    reference ProcessInstanceId to=ProcessInstance
    boolean IsDeleted
    double ElapsedTimeInDays ElapsedTimeInHours ElapsedTimeInMinutes
    datetime CreatedDate SystemModstamp

    object ProcessNode
    id Id
    string Name +name DeveloperName
    reference ProcessDefinitionId to=ProcessDefinition
    textarea Description
    datetime SystemModstamp

    object Product2 key=01t
    id Id
    string Name +name ConfigureDuringSale ExternalId HelpText ProductCode SpecificationType
    string StockKeepingUnit TransferRecordMode
    textarea Description
    picklist CurrencyIsoCode Family ProductClass QuantityInstallmentPeriod QuantityScheduleType
    picklist QuantityUnitOfMeasure RevenueInstallmentPeriod RevenueScheduleType Type UsageModelType
    url DisplayUrl
    reference BasedOnId to=ProductClassification CreatedById to=User
    reference ExternalDataSourceId to=ExternalDataSource LastModifiedById to=User
    reference SellerId to=Seller SourceProductId to=Product2
    reference BillingPolicyId to=BillingPolicy TaxPolicyId to=TaxPolicy
    boolean CanUseQuantitySchedule CanUseRevenueSchedule IsActive IsArchived IsAssetizable
    boolean IsDeleted IsSerialized IsSoldOnlyWithOtherProds
    int NumberOfQuantityInstallments NumberOfRevenueInstallments
    datetime AvailabilityDate CreatedDate DiscontinuedDate EndOfLifeDate LastModifiedDate
    datetime LastReferencedDate LastViewedDate SystemModstamp
    children ActivityHistories=ActivityHistory.WhatId Assets=Asset.Product2Id
    children AttachedContentDocuments=AttachedContentDocument Attachments=Attachment.ParentId
    children CartDeliveryGroupMethods=CartDeliveryGroupMethod.ProductId
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children ContractLineItems=ContractLineItem.Product2Id
    children CreditMemoLines=CreditMemoLine.Product2Id Emails=EmailMessage
    children EventRelations=EventRelation Events=Event.WhatId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children InvoiceLines=InvoiceLine.Product2Id ListEmails=ListEmail Notes=Note.ParentId
    children NotesAndAttachments=NoteAndAttachment.ParentId OpenActivities=OpenActivity.WhatId
    children PricebookEntries=PricebookEntry.Product2Id
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId ProductItems=ProductItem.Product2Id
    children TaskRelations=TaskRelation Tasks=Task.WhatId
    children WorkOrderLineItems=WorkOrderLineItem.Product2Id WorkTypes=WorkType.ProductId
    children TopicAssignments=TopicAssignment.EntityId
    children AttachedContentNotes=AttachedContentNote.LinkedEntityId
    children RecordAssociatedGroups=CollaborationGroupRecord.RecordId
    children DuplicateRecordItems=DuplicateRecordItem.RecordId

    object Product2History
    id Id
    reference Product2Id to=Product2 CreatedById to=User
    picklist Field DataType
    anyType OldValue NewValue
    datetime CreatedDate
    boolean IsDeleted

    object ProductCatalog
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Name +name
    reference OwnerId to=Group,User
    int NumberOfCategories

    object ProductCategory
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Name +name
    textarea Description
    reference CatalogId to=ProductCatalog ParentCategoryId to=ProductCategory
    boolean IsNavigational
    int NumberOfProducts SortOrder

    object ProductCategoryProduct
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Name +name
    reference
    reference ProductCategoryId to=ProductCategory ProductId to=Product2 CatalogId to=ProductCatalog
    boolean IsPrimaryCategory

    object ProductItem
    id Id
    string ProductItemNumber ProductName SerialNumber
    picklist CurrencyIsoCode QuantityUnitOfMeasure
    reference CreatedById to=User LastModifiedById to=User LocationId to=Location
    reference OwnerId to=Group,User Product2Id to=Product2
    boolean IsDeleted IsProduct2Serialized
    double QuantityOnHand
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
    children Tasks=Task.WhatId TopicAssignments=TopicAssignment.EntityId

    object ProductRequest key=0TS
    id Id
    string ProductRequestNumber ShipToCity compound=ShipToAddress
    string ShipToCountry compound=ShipToAddress ShipToPostalCode compound=ShipToAddress
    string ShipToState compound=ShipToAddress ShipmentType
    textarea ShipToStreet compound=ShipToAddress
    longtextarea Description
    picklist CurrencyIsoCode ShipToCountryCode compound=ShipToAddress
    picklist ShipToGeocodeAccuracy compound=ShipToAddress ShipToStateCode compound=ShipToAddress
    picklist Status
    reference AccountId to=Account CareProgramEnrolleeId to=CareProgramEnrollee CaseId to=Case
    reference CreatedById to=User DestinationLocationId to=Location LastModifiedById to=User
    reference OwnerId to=Group,User SourceLocationId to=Location WorkOrderId to=WorkOrder
    reference WorkOrderLineItemId to=WorkOrderLineItem
    boolean IsDeleted
    double ShipToLatitude compound=ShipToAddress ShipToLongitude compound=ShipToAddress
    datetime CreatedDate LastModifiedDate LastReferencedDate LastViewedDate NeedByDate
    datetime SystemModstamp
    address ShipToAddress
    children ActivityHistories=ActivityHistory.WhatId
    children AttachedContentDocuments=AttachedContentDocument Attachments=Attachment.ParentId
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId Emails=EmailMessage
    children EventRelations=EventRelation Events=Event.WhatId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId Notes=Note.ParentId
    children NotesAndAttachments=NoteAndAttachment.ParentId OpenActivities=OpenActivity.WhatId
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId
    children ReturnOrders=ReturnOrder.ProductRequestId TaskRelations=TaskRelation Tasks=Task.WhatId
    children TopicAssignments=TopicAssignment.EntityId
    """#
}
