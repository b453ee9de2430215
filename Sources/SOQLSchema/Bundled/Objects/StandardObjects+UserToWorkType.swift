extension StandardObjects {
  /// The objects from User to WorkType.
  static let userToWorkType: StaticString = #"""
    object User key=005
    id Id
    string Name +name AboutMe Alias BadgeText City compound=Address CommunityNickname CompanyName
    string Country compound=Address DefaultCurrencyIsoCode Department EmployeeNumber EndDay
    string Extension FederationIdentifier FirstName compound=Name LastName compound=Name
    string OutOfOfficeMessage PostalCode compound=Address SenderName Signature StartDay
    string State compound=Address StayInTouchNote StayInTouchSignature StayInTouchSubject Title
    string Username
    string CurrentStatus MiddleName compound=Name Suffix compound=Name
    textarea Street compound=Address
    picklist CountryCode compound=Address CurrencyIsoCode DefaultDivision
    picklist DefaultGroupNotificationFrequency DigestFrequency Division EmailEncodingKey
    picklist GeocodeAccuracy compound=Address LanguageLocaleKey LocaleSidKey PortalRole
    picklist StateCode compound=Address TimeZoneSidKey UserType
    picklist UserSubtype
    email Email SenderEmail
    email WirelessEmail
    phone Fax MobilePhone Phone
    url BannerPhotoUrl FullPhotoUrl MediumBannerPhotoUrl MediumPhotoUrl SmallBannerPhotoUrl
    url SmallPhotoUrl
    reference AccountId to=Account CallCenterId to=CallCenter ContactId to=Contact
    reference CreatedById to=User DelegatedApproverId to=Group,User IndividualId to=Individual
    reference LastModifiedById to=User ManagerId to=User ProfileId to=Profile
    reference UserRoleId to=UserRole
    reference WorkspaceId +anyobject
    boolean EmailPreferencesAutoBcc EmailPreferencesAutoBccStayInTouch
    boolean EmailPreferencesStayInTouchReminder ForecastEnabled HasUserVerifiedEmail
    boolean HasUserVerifiedPhone IsActive IsExtIndicatorVisible IsPartner IsPortalEnabled
    boolean IsProfilePhotoActive ReceivesAdminInfoEmails ReceivesInfoEmails
    boolean prefix=UserPermissions CallCenterAutoLogin InteractionUser JigsawProspectingUser
    boolean prefix=UserPermissions KnowledgeUser MarketingUser OfflineUser SFContentUser
    boolean prefix=UserPermissions SiteforceContributorUser SiteforcePublisherUser SupportUser
    boolean prefix=UserPermissions WorkDotComUserFeature
    boolean prefix=UserPreferences ActionLauncherEinsteinGptConsent ActivityRemindersPopup
    boolean prefix=UserPreferences ApexPagesDeveloperMode AssistiveActionsEnabledInActionLauncher
    boolean prefix=UserPreferences BRELookupTableWelcomeMat CacheDiagnostics ContentEmailAsAndWhen
    boolean prefix=UserPreferences ContentNoEmail CreateLEXAppsWTShown DisCommentAfterLikeEmail
    boolean prefix=UserPreferences DisMentionsCommentEmail DisProfPostCommentEmail
    boolean prefix=UserPreferences DisableAllFeedsEmail DisableBookmarkEmail
    boolean prefix=UserPreferences DisableChangeCommentEmail DisableEndorsementEmail
    boolean prefix=UserPreferences DisableFeedbackEmail DisableFileShareNotificationsForApi
    boolean prefix=UserPreferences DisableFollowersEmail DisableLaterCommentEmail DisableLikeEmail
    boolean prefix=UserPreferences DisableMentionsPostEmail DisableMessageEmail
    boolean prefix=UserPreferences DisableProfilePostEmail DisableSharePostEmail DisableWorkEmail
    boolean prefix=UserPreferences DismissPersonalSpaceLegalMessage
    boolean prefix=UserPreferences DismissRecordChannelsSuggestedObjects
    boolean prefix=UserPreferences DismissReuseUpdateReminderModal EnableAutoSubForFeeds
    boolean prefix=UserPreferences EnableLwrLexPilot EventRemindersCheckboxDefault
    boolean prefix=UserPreferences ExcludeMailAppAttachments FavoritesShowTopFavorites
    boolean prefix=UserPreferences FavoritesWTShown GlobalNavBarWTShown GlobalNavGridMenuWTShown
    boolean prefix=UserPreferences HasCelebrationBadge HasSentWarningEmail HasSentWarningEmail238
    boolean prefix=UserPreferences HasSentWarningEmail240 HideBiggerPhotoCallout HideCSNDesktopTask
    boolean prefix=UserPreferences HideCSNGetChatterMobileTask HideChatterOnboardingSplash
    boolean prefix=UserPreferences HideEndUserOnboardingAssistantModal HideLegacyRetirementModal
    boolean prefix=UserPreferences HideLightningMigrationModal HideManagedEcaMobilePubModal
    boolean prefix=UserPreferences HideS1BrowserUI HideSecondChatterOnboardingSplash
    boolean prefix=UserPreferences HideSfxWelcomeMat JigsawListUser LightningExperiencePreferred
    boolean prefix=UserPreferences LiveAgentMiawSetupDeflection NativeEmailClient
    boolean prefix=UserPreferences NewLightningReportRunPageEnabled PathAssistantCollapsed
    boolean prefix=UserPreferences PreviewCustomTheme PreviewLightning
    boolean prefix=UserPreferences ReceiveNoNotificationsAsApprover
    boolean prefix=UserPreferences ReceiveNotificationsAsDelegatedApprover
    boolean prefix=UserPreferences RecordHomeReservedWTShown RecordHomeSectionCollapseWTShown
    boolean prefix=UserPreferences ReminderSoundOff ReverseOpenActivitiesView SRHOverrideActivities
    boolean prefix=UserPreferences SendListEmailThroughExternalService ShowCityToExternalUsers
    boolean prefix=UserPreferences ShowCityToGuestUsers ShowCountryToExternalUsers
    boolean prefix=UserPreferences ShowCountryToGuestUsers ShowEmailToExternalUsers
    boolean prefix=UserPreferences ShowEmailToGuestUsers ShowFaxToExternalUsers ShowFaxToGuestUsers
    boolean prefix=UserPreferences ShowForecastingChangeSignals ShowForecastingRoundedAmounts
    boolean prefix=UserPreferences ShowManagerToExternalUsers ShowManagerToGuestUsers
    boolean prefix=UserPreferences ShowMobilePhoneToExternalUsers ShowMobilePhoneToGuestUsers
    boolean prefix=UserPreferences ShowPostalCodeToExternalUsers ShowPostalCodeToGuestUsers
    boolean prefix=UserPreferences ShowProfilePicToGuestUsers ShowStateToExternalUsers
    boolean prefix=UserPreferences ShowStateToGuestUsers ShowStreetAddressToExternalUsers
    boolean prefix=UserPreferences ShowStreetAddressToGuestUsers ShowTerritoryTimeZoneShifts
    boolean prefix=UserPreferences ShowTitleToExternalUsers ShowTitleToGuestUsers
    boolean prefix=UserPreferences ShowWorkPhoneToExternalUsers ShowWorkPhoneToGuestUsers
    boolean prefix=UserPreferences SortFeedByComment SuppressEventSFXReminders
    boolean prefix=UserPreferences SuppressTaskSFXReminders TaskRemindersCheckboxDefault
    boolean prefix=UserPreferences UserDebugModePref
    boolean IsPortalSelfRegistered
    int JigsawImportLimitOverride NumberOfFailedLogins
    double Latitude compound=Address Longitude compound=Address
    date SuAccessExpirationDate
    datetime CreatedDate LastLoginDate LastModifiedDate LastPasswordChangeDate LastReferencedDate
    datetime LastViewedDate OfflinePdaTrialExpirationDate OfflineTrialExpirationDate
    datetime PasswordExpirationDate SystemModstamp
    address Address
    children AttachedContentDocuments=AttachedContentDocument Carts=WebCart
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId ContractsSigned=Contract
    children DelegatedUsers=User EmailMessageRelations=EmailMessageRelation.CreatedById
    children EventRelations=EventRelation FeedSubscriptions=EntitySubscription
    children FeedSubscriptionsForEntity=EntitySubscription
    children GroupMemberships=CollaborationGroupMember
    children InstalledMobileApps=InstalledMobileApp.UserId ListEmails=ListEmail ManagedUsers=User
    children MessagingEndUsers=MessagingEndUser NetworkMemberUsers=NetworkMember
    children OpportunitySplits=OpportunitySplit OpportunityTeams=OpportunityTeamMember.UserId
    children PermissionSetAssignments=PermissionSetAssignment.AssigneeId
    children PermissionSetLicenseAssignments=PermissionSetLicenseAssign
    children ServiceResources=ServiceResource Shares=UserShare.UserId
    children SurveyInvitations=SurveyInvitation.UserId UserLogins=UserLogin.UserId
    children UserPreferences=UserPreference.UserId UserSites=Site
    children UserSurveyInvitations=SurveyInvitation.UserId
    children UserTerritory2Associations=UserTerritory2Association.UserId

    object UserAccountTeamMember
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    picklist
    picklist TeamMemberRole AccountAccessLevel OpportunityAccessLevel CaseAccessLevel ContactAccessLevel CurrencyIsoCode
    reference OwnerId to=User UserId to=User

    object UserAppMenuItem
    id Id
    string Name +name AppMenuItemId Label
    textarea Description
    picklist Type
    url IconUrl InfoUrl LogoUrl MobileStartUrl StartUrl
    reference
    reference ApplicationId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    boolean IsUsingAdminAuthorization IsVisible
    int SortOrder UserSortOrder

    object UserEntityAccess
    id Id
    string DurableId
    reference UserId to=User EntityDefinitionId to=EntityDefinition
    boolean
    boolean IsActivateable IsCreatable IsDeletable IsEditable IsFlsUpdatable IsMergeable IsReadable IsUndeletable IsUpdatable

    object UserFeed
    id Id
    reference
    reference ParentId to=User CreatedById to=User InsertedById to=User LastModifiedById to=User BestCommentId to=FeedComment NetworkScopeId to=Network RelatedRecordId to=ContentVersion +anyobject
    string Title
    url LinkUrl
    richtextarea Body
    picklist Type Visibility Status
    boolean IsDeleted IsRichText IsClosed
    int CommentCount LikeCount
    datetime CreatedDate LastModifiedDate LastEditDate SystemModstamp
    children
    children FeedComments=FeedComment.FeedItemId FeedLikes=FeedLike.FeedItemId FeedTrackedChanges=FeedTrackedChange.FeedItemId FeedAttachments=FeedAttachment.FeedEntityId

    object UserFieldAccess
    id Id
    string DurableId
    reference
    reference UserId to=User EntityDefinitionId to=EntityDefinition FieldDefinitionId to=FieldDefinition
    boolean IsAccessible IsCreatable IsUpdatable

    object UserLicense key=100
    id Id
    string Name +name LicenseDefinitionKey MasterLabel
    picklist Status
    int MonthlyLoginsEntitlement MonthlyLoginsUsed TotalLicenses UsedLicenses
    datetime CreatedDate LastModifiedDate SystemModstamp UsedLicensesLastUpdated

    object UserLogin
    id Id
    reference LastModifiedById to=User UserId to=User
    boolean IsFrozen IsPasswordLocked
    datetime LastModifiedDate

    object UserPackageLicense
    id Id
    reference CreatedById to=User LastModifiedById to=User PackageLicenseId to=PackageLicense
    reference UserId to=User
    datetime CreatedDate LastModifiedDate SystemModstamp

    object UserPreference
    id Id
    string Value
    picklist Preference
    reference UserId to=User
    datetime SystemModstamp

    object UserProfileFeed
    id Id
    reference
    reference ParentId to=User CreatedById to=User InsertedById to=User LastModifiedById to=User BestCommentId to=FeedComment NetworkScopeId to=Network RelatedRecordId to=ContentVersion +anyobject
    string Title
    url LinkUrl
    richtextarea Body
    picklist Type Visibility Status
    boolean IsDeleted IsRichText IsClosed
    int CommentCount LikeCount
    datetime CreatedDate LastModifiedDate LastEditDate SystemModstamp
    children
    children FeedComments=FeedComment.FeedItemId FeedLikes=FeedLike.FeedItemId FeedTrackedChanges=FeedTrackedChange.FeedItemId FeedAttachments=FeedAttachment.FeedEntityId

    object UserProvAccount
    id Id
    string Name +name ExternalEmail ExternalFirstName ExternalLastName ExternalUserId
    string ExternalUsername LinkState
    picklist Status
    reference ConnectedAppId to=ConnectedApplication CreatedById to=User LastModifiedById to=User
    reference SalesforceUserId to=User
    boolean IsDeleted IsKnownLink
    datetime CreatedDate DeletedDate LastModifiedDate SystemModstamp

    object UserRecordAccess
    id Id
    string RecordId
    picklist MaxAccessLevel
    reference UserId to=User
    boolean HasAllAccess HasDeleteAccess HasEditAccess HasReadAccess HasTransferAccess

    object UserRole key=00E
    id Id
    string Name +name DeveloperName RollupDescription
    picklist CaseAccessForAccountOwner ContactAccessForAccountOwner
    picklist OpportunityAccessForAccountOwner PortalRole PortalType
    reference ForecastUserId to=User LastModifiedById to=User ParentRoleId to=UserRole
    reference PortalAccountId to=Account PortalAccountOwnerId to=User
    boolean MayForecastManagerShare
    datetime LastModifiedDate SystemModstamp
    children Users=User.UserRoleId

    object UserServicePresence
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Name +name
    reference OwnerId to=User UserId to=User ServicePresenceStatusId to=ServicePresenceStatus
    datetime StatusStartDate StatusEndDate
    boolean IsCurrentState IsAway
    int StatusDuration
    double ConfiguredCapacity AtCapacityDuration IdleDuration AverageCapacity

    object UserShare
    id Id
    picklist Division RowCause UserAccessLevel
    reference LastModifiedById to=User UserId to=User UserOrGroupId to=Group,User
    boolean IsActive
    datetime LastModifiedDate

    object UserTeamMember
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    picklist TeamMemberRole OpportunityAccessLevel CurrencyIsoCode
    reference OwnerId to=User UserId to=User

    object UserTerritory2Association
    id Id
    picklist RoleInTerritory2
    reference LastModifiedById to=User Territory2Id to=Territory2 UserId to=User
    boolean IsActive
    datetime LastModifiedDate SystemModstamp

    object VerificationHistory
    id Id
    reference
    reference UserId to=User LoginHistoryId to=LoginHistory LoginGeoId to=LoginGeo ResourceId to=ConnectedApplication +anyobject CreatedById to=User
    string EventGroup Remarks SourceIp Activity
    picklist VerificationMethod Status Policy
    datetime VerificationTime CreatedDate

    object Vote key=083
    id Id
    picklist Type
    reference CreatedById to=User LastModifiedById to=User
    reference ParentId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    boolean IsDeleted
    datetime CreatedDate LastModifiedDate SystemModstamp

    object WebCart
    id Id
    string Name +name BillingCity compound=BillingAddress BillingCountry compound=BillingAddress
    string BillingPostalCode compound=BillingAddress BillingState compound=BillingAddress
    string GuestCompanyName GuestFirstName GuestLastName GuestPhoneNumber GuestSecondName
    string InitialOrderReferenceNumber InventoryReservationIdentifier PoNumber
    textarea BillingStreet compound=BillingAddress
    picklist BillingCountryCode compound=BillingAddress
    picklist BillingGeocodeAccuracy compound=BillingAddress
    picklist BillingStateCode compound=BillingAddress CurrencyIsoCode Status TaxType Type
    email GuestEmailAddress
    reference
    reference AccountId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    reference CreatedById to=User LastModifiedById to=User OrderOwnerId to=User
    reference OwnerId to=Group,User PaymentGroupId to=PaymentGroup
    reference PaymentMethodId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    reference WebStoreId to=WebStore
    boolean IsDeleted IsRepricingNeeded IsSecondary
    int TotalLineItemsWithErrors TotalProductLineItemCount UniqueProductCount
    double BillingLatitude compound=BillingAddress BillingLongitude compound=BillingAddress
    double TotalAmountAfterAllAdjustments TotalProductCount
    currency GrandTotalAmount TotalAdjustmentAmount TotalAmount TotalCartLevelAdjAmount
    currency TotalChargeAmount TotalChargeItemAdjAmount TotalChargeTaxAmount TotalListAmount
    currency TotalProductAmount TotalProductItemAdjAmount TotalProductListAmount
    currency TotalProductTaxAmount TotalPromoAdjustmentAmount TotalPromoAdjustmentTaxAmount
    currency TotalTaxAmount
    datetime CreatedDate LastModifiedDate LastRepricingDate SystemModstamp
    address BillingAddress
    children CartCheckoutSessions=CartCheckoutSession.WebCartId
    children CartDeliveryGroups=CartDeliveryGroup.CartId CartItemTaxes=CartTax.CartId
    children CartItems=CartItem.CartId CartShippingOptions=CartDeliveryGroupMethod.WebCartId
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId WebCart=CartValidationOutput.CartId

    object WebLink
    id Id
    string Name +name MasterLabel NamespacePrefix PageOrSobjectType
    picklist LinkType OpenType DisplayType EncodingKey
    longtextarea Url ?filter ?sort ?group
    reference ScontrolId to=Scontrol CreatedById to=User LastModifiedById to=User
    boolean
    boolean IsProtected HasMenubar HasScrollbars HasToolbar IsResizable RequireRowSelection ShowsLocation ShowsStatus
    int Height Width
    textarea Description
    datetime CreatedDate LastModifiedDate SystemModstamp

    object WebStore
    id Id
    string Name +name DefaultTaxLocaleType ExternalReference
    picklist CurrencyIsoCode Type
    reference CreatedById to=User LastModifiedById to=User OwnerId to=Group,User
    boolean IsDeleted
    boolean prefix=Options CartAsyncProcessingEnabled DuplicateCartItemsEnabled
    boolean prefix=Options GuestBrowsingEnabled GuestCartEnabled GuestCheckoutEnabled
    boolean prefix=Options PreserveGuestCartEnabled SkuDetectionEnabled SplitShipmentEnabled
    datetime CreatedDate LastModifiedDate LastReferencedDate LastViewedDate SystemModstamp
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId
    children WebStoreCatalogs=WebStoreCatalog.SalesStoreId

    object WebStoreCatalog
    id Id
    string Name +name
    picklist CurrencyIsoCode
    reference CreatedById to=User LastModifiedById to=User ProductCatalogId to=ProductCatalog
    reference SalesStoreId to=WebStore
    boolean IsDeleted
    datetime CreatedDate LastModifiedDate LastReferencedDate LastViewedDate SystemModstamp
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId

    object WorkOrder key=0WO
    id Id
    string City compound=Address Country compound=Address PostWorkSummary
    string PostalCode compound=Address PreWorkBriefPromptTemplate State compound=Address Subject
    string WorkOrderNumber +name
    textarea Street compound=Address
    longtextarea Description
    picklist CountryCode compound=Address CurrencyIsoCode DurationType
    picklist GeocodeAccuracy compound=Address MilestoneStatus Priority ServiceReportLanguage
    picklist StateCode compound=Address Status StatusCategory
    reference AccountId to=Account AssetId to=Asset AssetWarrantyId to=AssetWarranty
    reference BusinessHoursId to=BusinessHours CaseId to=Case ContactId to=Contact
    reference CreatedById to=User EntitlementId to=Entitlement LastModifiedById to=User
    reference LocationId to=Location MaintenancePlanId to=MaintenancePlan
    reference MaintenanceWorkRuleId to=MaintenanceWorkRule OwnerId to=Group,User
    reference ParentWorkOrderId to=WorkOrder Pricebook2Id to=Pricebook2
    reference ProductServiceCampaignId to=ProductServiceCampaign
    reference ProductServiceCampaignItemId to=ProductServiceCampaignItem
    reference ReturnOrderId to=ReturnOrder ReturnOrderLineItemId to=ReturnOrderLineItem
    reference RootWorkOrderId to=WorkOrder ServiceContractId to=ServiceContract
    reference ServiceReportTemplateId to=ServiceReportLayout ServiceTerritoryId to=ServiceTerritory
    reference WorkTypeId to=WorkType
    boolean IsClosed IsDeleted IsGeneratedFromMaintenancePlan IsStopped
    int LineItemCount MinimumCrewSize RecommendedCrewSize ServiceAppointmentCount
    double Duration DurationInMinutes Latitude compound=Address Longitude compound=Address
    currency GrandTotal Subtotal Tax TotalPrice
    percent Discount
    date SuggestedMaintenanceDate
    datetime CreatedDate EndDate LastModifiedDate LastReferencedDate LastViewedDate SlaExitDate
    datetime SlaStartDate StartDate StopStartDate SystemModstamp
    address Address
    children ActionPlans=ActionPlan ActivityHistories=ActivityHistory.WhatId
    children AttachedContentDocuments=AttachedContentDocument Attachments=Attachment.ParentId
    children ChildWorkOrders=WorkOrder CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId DescendantWorkOrders=WorkOrder
    children Emails=EmailMessage EventRelations=EventRelation Events=Event.WhatId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId Notes=Note.ParentId
    children NotesAndAttachments=NoteAndAttachment.ParentId OpenActivities=OpenActivity.WhatId
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId
    children ProductRequests=ProductRequest.WorkOrderId Quotes=Quote.RelatedWorkId
    children ServiceAppointments=ServiceAppointment TaskRelations=TaskRelation Tasks=Task.WhatId
    children TopicAssignments=TopicAssignment.EntityId
    children WorkOrderLineItems=WorkOrderLineItem.WorkOrderId
    children AttachedContentNotes=AttachedContentNote.LinkedEntityId
    children RecordAssociatedGroups=CollaborationGroupRecord.RecordId
    children DuplicateRecordItems=DuplicateRecordItem.RecordId

    object WorkOrderLineItem key=1WL
    id Id
    string City compound=Address Country compound=Address LineItemNumber
    string PostalCode compound=Address State compound=Address Subject
    textarea Street compound=Address
    longtextarea Description
    picklist CountryCode compound=Address CurrencyIsoCode DurationType
    picklist GeocodeAccuracy compound=Address Priority StateCode compound=Address Status
    picklist StatusCategory
    reference AssetId to=Asset AssetWarrantyId to=AssetWarranty CreatedById to=User
    reference LastModifiedById to=User LocationId to=Location MaintenancePlanId to=MaintenancePlan
    reference MaintenanceWorkRuleId to=MaintenanceWorkRule OrderId to=Order
    reference ParentWorkOrderLineItemId to=WorkOrderLineItem PricebookEntryId to=PricebookEntry
    reference Product2Id to=Product2 ProductServiceCampaignId to=ProductServiceCampaign
    reference ProductServiceCampaignItemId to=ProductServiceCampaignItem
    reference ReturnOrderId to=ReturnOrder ReturnOrderLineItemId to=ReturnOrderLineItem
    reference RootWorkOrderLineItemId to=WorkOrderLineItem
    reference ServiceReportTemplateId to=ServiceReportLayout ServiceTerritoryId to=ServiceTerritory
    reference WorkOrderId to=WorkOrder WorkTypeId to=WorkType
    boolean IsClosed IsDeleted IsGeneratedFromMaintenancePlan
    int MinimumCrewSize RecommendedCrewSize ServiceAppointmentCount
    double Duration DurationInMinutes Latitude compound=Address Longitude compound=Address Quantity
    currency ListPrice Subtotal TotalPrice UnitPrice
    percent Discount
    date SuggestedMaintenanceDate
    datetime CreatedDate EndDate LastModifiedDate LastReferencedDate LastViewedDate StartDate
    datetime SystemModstamp
    address Address
    children ActionPlans=ActionPlan ActivityHistories=ActivityHistory.WhatId
    children AttachedContentDocuments=AttachedContentDocument Attachments=Attachment.ParentId
    children ChildWorkOrderLineItems=WorkOrderLineItem CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children DescendantWorkOrderLineItems=WorkOrderLineItem Emails=EmailMessage
    children EventRelations=EventRelation Events=Event.WhatId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId Notes=Note.ParentId
    children NotesAndAttachments=NoteAndAttachment.ParentId OpenActivities=OpenActivity.WhatId
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId
    children ProductRequests=ProductRequest.WorkOrderLineItemId
    children ServiceAppointments=ServiceAppointment TaskRelations=TaskRelation Tasks=Task.WhatId
    children TopicAssignments=TopicAssignment.EntityId
    children AttachedContentNotes=AttachedContentNote.LinkedEntityId
    children RecordAssociatedGroups=CollaborationGroupRecord.RecordId
    children DuplicateRecordItems=DuplicateRecordItem.RecordId

    object WorkType key=08q
    id Id
    string Name +name BlockTimeAfterUnit BlockTimeBeforeUnit DefaultAppointmentType
    string TimeFrameEndUnit TimeFrameStartUnit
    longtextarea Description
    picklist CurrencyIsoCode DurationType
    reference AppointmentCategoryId to=AppointmentCategory CreatedById to=User
    reference LastModifiedById to=User OperatingHoursId to=OperatingHours OwnerId to=Group,User
    reference ProductId to=Product2 ServiceReportTemplateId to=ServiceReportLayout
    boolean IsDeleted ShouldAutoCreateSvcAppt
    int ApptStartTimeIntvlInMin AttendeeLimit BlockTimeAfterAppointment BlockTimeBeforeAppointment
    int MinimumCrewSize RecommendedCrewSize TimeframeEnd TimeframeStart
    double DurationInMinutes EstimatedDuration
    datetime CreatedDate LastModifiedDate LastReferencedDate LastViewedDate SystemModstamp
    children AttachedContentDocuments=AttachedContentDocument
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId ShiftWorkTypes=Shift.WorkTypeId
    children WorkOrderLineItems=WorkOrderLineItem.WorkTypeId WorkOrders=WorkOrder.WorkTypeId
    """#
}
