extension StandardObjects {
  /// The objects from CaseShare to ContentWorkspaceMember.
  static let caseShareToContentWorkspaceMember: StaticString = #"""
    object CaseShare
    id Id
    picklist CaseAccessLevel Division RowCause
    reference CaseId to=Case LastModifiedById to=User UserOrGroupId to=Group,User
    boolean IsDeleted
    datetime LastModifiedDate

    object CaseSolution
    id Id
    picklist Division
    reference CaseId to=Case CreatedById to=User SolutionId to=Solution
    boolean IsDeleted
    datetime CreatedDate SystemModstamp

    object CaseStatus key=01J
    id Id
    string ApiName MasterLabel
    reference CreatedById to=User LastModifiedById to=User
    boolean IsClosed IsDefault
    int SortOrder
    datetime CreatedDate LastModifiedDate SystemModstamp

    object CaseTeamMember key=0B7
    id Id
    reference CreatedById to=User LastModifiedById to=User MemberId to=Contact,User
    reference ParentId to=Case TeamRoleId to=CaseTeamRole TeamTemplateId to=CaseTeamTemplate
    reference TeamTemplateMemberId to=CaseTeamTemplateMember
    datetime CreatedDate LastModifiedDate SystemModstamp

    object CaseTeamRole
    id Id
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Name +name
    picklist AccessLevel
    boolean PreferencesVisibleInCSP

    object CaseTeamTemplate
    id Id
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Name +name
    textarea Description

    object CaseTeamTemplateMember
    id Id
    reference
    reference TeamTemplateId to=CaseTeamTemplate MemberId to=Contact,User TeamRoleId to=CaseTeamRole CreatedById to=User
    datetime CreatedDate SystemModstamp

    object CaseTeamTemplateRecord
    id Id
    reference ParentId to=Case TeamTemplateId to=CaseTeamTemplate CreatedById to=User
    datetime CreatedDate SystemModstamp

    object CategoryData
    id Id
    reference CategoryNodeId to=CategoryNode CreatedById to=User LastModifiedById to=User
    reference RelatedSobjectId to=Solution
    boolean IsDeleted
    datetime CreatedDate LastModifiedDate SystemModstamp

    object CategoryNode
    id Id
    string MasterLabel SortStyle
    reference CreatedById to=User LastModifiedById to=User ParentId to=CategoryNode
    int SortOrder
    datetime CreatedDate LastModifiedDate SystemModstamp

    object ChatterActivity
    id Id
    reference NetworkId to=Network ParentId to=User
    int CommentCount CommentReceivedCount InfluenceRawRank LikeReceivedCount PostCount
    datetime SystemModstamp

    object CollaborationGroup key=0F9
    id Id
    string Name +name GroupEmail InformationTitle
    textarea Description
    longtextarea InformationBody ?filter ?sort ?group
    picklist CollaborationType
    url BannerPhotoUrl FullPhotoUrl MediumPhotoUrl SmallPhotoUrl
    reference AnnouncementId to=Announcement CreatedById to=User LastModifiedById to=User
    reference NetworkId to=Network OwnerId to=User
    boolean CanHaveGuests HasPrivateFieldsAccess IsArchived IsAutoArchiveDisabled IsBroadcast
    int MemberCount
    datetime CreatedDate LastFeedModifiedDate LastModifiedDate LastReferencedDate LastViewedDate
    datetime SystemModstamp
    children AttachedContentDocuments=AttachedContentDocument
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children Feeds=CollaborationGroupFeed.ParentId
    children GroupMembers=CollaborationGroupMember.CollaborationGroupId

    object CollaborationGroupFeed
    id Id
    string Title
    richtextarea Body
    picklist NetworkScope Type Visibility
    url LinkUrl
    reference BestCommentId to=FeedComment CreatedById to=User InsertedById to=User
    reference ParentId to=CollaborationGroup
    reference RelatedRecordId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    boolean IsDeleted IsRichText
    int CommentCount LikeCount
    datetime CreatedDate LastModifiedDate SystemModstamp
    children FeedAttachments=FeedAttachment FeedComments=FeedComment

    object CollaborationGroupMember key=0FB
    id Id
    picklist CollaborationRole NotificationFrequency
    reference CollaborationGroupId to=CollaborationGroup CreatedById to=User
    reference LastModifiedById to=User MemberId to=User NetworkId to=Network
    datetime CreatedDate LastFeedAccessDate LastModifiedDate SystemModstamp

    object CollaborationGroupRecord
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    reference
    reference CollaborationGroupId to=CollaborationGroup RecordId to=Account,Case,Contact,Opportunity +anyobject

    object CollaborationInvitation
    id Id
    reference
    reference ParentId to=CollaborationInvitation SharedEntityId to=CollaborationGroup,User InviterId to=User CreatedById to=User
    email InvitedUserEmail
    string InvitedUserEmailNormalized
    picklist Status
    textarea OptionalMessage
    datetime CreatedDate LastModifiedDate SystemModstamp

    object CombinedAttachment
    id Id
    string ExternalDataSourceName FileExtension FileType RecordType Title
    picklist ExternalDataSourceType SharingOption
    url ContentUrl
    reference CreatedById to=User LastModifiedById to=User
    reference ParentId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    boolean IsDeleted
    int ContentSize
    long ContentSizeLong
    datetime CreatedDate LastModifiedDate

    object Community
    id Id
    string Name +name
    textarea Description
    reference CreatedById to=User LastModifiedById to=User NetworkId to=Network
    boolean IsActive IsPublished
    datetime CreatedDate LastModifiedDate SystemModstamp

    object ConnectedApplication
    id Id
    string Name +name
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    boolean
    boolean OptionsAllowAdminApprovedUsersOnly OptionsHasSessionLevelPolicy OptionsIsInternal OptionsFullContentPushNotifications OptionsRefreshTokenValidityMetric OptionsCodeCredentialGuestEnabled
    int MobileSessionTimeout PinLength RefreshTokenValidityPeriod
    url StartUrl MobileStartUrl

    object Contact key=003
    id Id
    string Name +name AssistantName Department EmailBouncedReason FirstName compound=Name Jigsaw
    string JigsawContactId LastName compound=Name MailingCity compound=MailingAddress
    string MailingCountry compound=MailingAddress MailingPostalCode compound=MailingAddress
    string MailingState compound=MailingAddress OtherCity compound=OtherAddress
    string OtherCountry compound=OtherAddress OtherPostalCode compound=OtherAddress
    string OtherState compound=OtherAddress Title
    string InformalName compound=Name MiddleName compound=Name Suffix compound=Name
    textarea MailingStreet compound=MailingAddress OtherStreet compound=OtherAddress
    longtextarea Description
    picklist CleanStatus ContactSource CurrencyIsoCode Division GenderIdentity LeadSource
    picklist MailingCountryCode compound=MailingAddress
    picklist MailingGeocodeAccuracy compound=MailingAddress
    picklist MailingStateCode compound=MailingAddress OtherCountryCode compound=OtherAddress
    picklist OtherGeocodeAccuracy compound=OtherAddress OtherStateCode compound=OtherAddress
    picklist Pronouns Salutation compound=Name
    picklist ActionCadenceState DepartmentGroup TitleType
    multipicklist BuyerAttributes
    email Email
    phone AssistantPhone Fax HomePhone MobilePhone OtherPhone Phone
    url PhotoUrl
    reference AccountId to=Account CreatedById to=User IndividualId to=Individual
    reference LastModifiedById to=User MasterRecordId to=Contact OwnerId to=User
    reference RecordTypeId to=RecordType ReportsToId to=Contact
    reference ActionCadenceAssigneeId to=User ActionCadenceId to=ActionCadence
    reference ActivityMetricId to=ActivityMetric ActivityMetricRollupId to=ActivityMetricRollup
    boolean DoNotCall HasOptedOutOfEmail HasOptedOutOfFax HasPrivacyHold IsDeleted IsEmailBounced
    boolean IsPersonAccount IsPriorityRecord
    boolean CanAllowPortalSelfReg
    int ActiveTrackerCount
    double MailingLatitude compound=MailingAddress MailingLongitude compound=MailingAddress
    double OtherLatitude compound=OtherAddress OtherLongitude compound=OtherAddress
    date Birthdate LastActivityDate
    datetime CreatedDate EmailBouncedDate LastCURequestDate LastCUUpdateDate LastModifiedDate
    datetime LastReferencedDate LastViewedDate SystemModstamp
    datetime FirstCallDateTime FirstEmailDateTime ScheduledResumeDateTime
    address MailingAddress OtherAddress
    children AccountContactRelations=AccountContactRelation.ContactId
    children AccountContactRoles=AccountContactRole.ContactId ActionPlans=ActionPlan
    children ActivityHistories=ActivityHistory.WhoId Assets=Asset.ContactId
    children AttachedContentDocuments=AttachedContentDocument Attachments=Attachment.ParentId
    children CampaignMembers=CampaignMember.ContactId CaseContactRoles=CaseContactRole.ContactId
    children Cases=Case.ContactId CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children ContractContactRoles=ContractContactRole.ContactId
    children ContractsSigned=Contract.CustomerSignedId
    children DuplicateRecordItems=DuplicateRecordItem.RecordId
    children EmailMessageRelations=EmailMessageRelation EventRelations=EventRelation
    children Events=Event.WhoId FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children FulfillmentOrders=FulfillmentOrder.BillToContactId Histories=ContactHistory.ContactId
    children Invoices=Invoice.BillToContactId LeadSurveyInvitations=SurveyInvitation.ContactId
    children ListEmails=ListEmail MessagingEndUsers=MessagingEndUser.ContactId
    children MessagingSessions=MessagingSession.EndUserContactId Notes=Note.ParentId
    children NotesAndAttachments=NoteAndAttachment.ParentId OpenActivities=OpenActivity.WhoId
    children Opportunities=Opportunity.ContactId
    children OpportunityContactRoles=OpportunityContactRole.ContactId
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId Quotes=Quote.ContactId
    children ReturnOrders=ReturnOrder.ContactId ServiceAppointments=ServiceAppointment.ContactId
    children ServiceContracts=ServiceContract.ContactId Shares=ContactShare.ContactId
    children SurveyInvitations=SurveyInvitation.ContactId TaskRelations=TaskRelation
    children TaskWhoRelations=TaskWhoRelation Tasks=Task.WhoId
    children TopicAssignments=TopicAssignment.EntityId Users=User.ContactId
    children WorkOrders=WorkOrder.ContactId AttachedContentNotes=AttachedContentNote.LinkedEntityId
    children Emails=EmailMessage.RelatedToId
    children RecordAssociatedGroups=CollaborationGroupRecord.RecordId

    object ContactFeed
    id Id
    reference
    reference ParentId to=Contact CreatedById to=User InsertedById to=User LastModifiedById to=User BestCommentId to=FeedComment NetworkScopeId to=Network RelatedRecordId to=ContentVersion +anyobject
    string Title
    url LinkUrl
    richtextarea Body
    picklist Type Visibility Status
    boolean IsDeleted IsRichText IsClosed
    int CommentCount LikeCount
    datetime CreatedDate LastModifiedDate LastEditDate SystemModstamp
    children
    children FeedComments=FeedComment.FeedItemId FeedLikes=FeedLike.FeedItemId FeedTrackedChanges=FeedTrackedChange.FeedItemId FeedAttachments=FeedAttachment.FeedEntityId

    object ContactHistory
    id Id
    picklist DataType Division Field
    anyType NewValue OldValue
    reference ContactId to=Contact CreatedById to=User
    boolean IsDeleted
    datetime CreatedDate

    object ContactPointAddress
    id Id
    string Name +name BestTimeToContactTimezone City compound=Address Country compound=Address
    string PostalCode compound=Address SourceSystemIdentifier State compound=Address
    textarea Street compound=Address
    picklist AddressType CountryCode compound=Address GeocodeAccuracy compound=Address
    picklist StateCode compound=Address UsageType
    reference ContactPointPhoneId to=ContactPointPhone CreatedById to=User LastModifiedById to=User
    reference OwnerId to=Group,User
    reference ParentId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    boolean IsActive IsDefault IsDeleted IsPrimary IsThirdPartyAddress
    int PreferenceRank
    double Latitude compound=Address Longitude compound=Address
    date ActiveFromDate ActiveToDate
    datetime CreatedDate LastModifiedDate LastReferencedDate LastViewedDate SystemModstamp
    time BestTimeToContactEndTime BestTimeToContactStartTime
    address Address
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId

    object ContactPointEmail
    id Id
    string Name +name BestTimeToContactTimezone EmailAddress EmailDomain
    string EmailLatestBounceReasonText EmailMailBox
    picklist UsageType
    reference CreatedById to=User LastModifiedById to=User OwnerId to=Group,User
    reference ParentId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    boolean IsDeleted IsPrimary
    int PreferenceRank
    date ActiveFromDate ActiveToDate
    datetime CreatedDate EmailLatestBounceDateTime LastModifiedDate LastReferencedDate
    datetime LastViewedDate SystemModstamp
    time BestTimeToContactEndTime BestTimeToContactStartTime
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId

    object ContactPointPhone
    id Id
    string Name +name AreaCode BestTimeToContactTimezone ExtensionNumber
    string FormattedInternationalPhoneNumber FormattedNationalPhoneNumber TelephoneNumber
    picklist PhoneType UsageType
    reference CreatedById to=User LastModifiedById to=User OwnerId to=Group,User
    reference ParentId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    boolean IsBusinessPhone IsDeleted IsFaxCapable IsPersonalPhone IsPrimary IsSmsCapable
    int PreferenceRank
    date ActiveFromDate ActiveToDate
    datetime CreatedDate LastModifiedDate LastReferencedDate LastViewedDate SystemModstamp
    time BestTimeToContactEndTime BestTimeToContactStartTime
    children ContactPointAddresses=ContactPointAddress.ContactPointPhoneId
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId

    object ContactPointTypeConsent
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Name +name
    reference OwnerId to=Group,User PartyId to=Individual DataUsePurposeId to=DataUsePurpose
    picklist ContactPointType PrivacyConsentStatus
    datetime CaptureDate EffectiveFrom EffectiveTo
    string CaptureContactPointType CaptureSource

    object ContactShare
    id Id
    picklist ContactAccessLevel Division RowCause
    reference ContactId to=Contact LastModifiedById to=User UserOrGroupId to=Group,User
    boolean IsDeleted
    datetime LastModifiedDate

    object ContentAsset
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string DeveloperName MasterLabel NamespacePrefix
    picklist Language
    reference ContentDocumentId to=ContentDocument
    boolean IsVisibleByExternalUsers

    object ContentDistribution
    id Id
    string Name +name Password
    url ContentDownloadUrl DistributionPublicUrl PdfDownloadUrl
    reference ContentDocumentId to=ContentDocument ContentVersionId to=ContentVersion
    reference CreatedById to=User LastModifiedById to=User OwnerId to=User
    reference RelatedRecordId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    boolean IsDeleted
    boolean prefix=Preferences AllowOriginalDownload AllowPDFDownload AllowViewInBrowser Expires
    boolean prefix=Preferences LinkLatestVersion NotifyOnVisit NotifyRndtnComplete PasswordRequired
    int ViewCount
    datetime CreatedDate ExpiryDate FirstViewDate LastModifiedDate LastViewDate SystemModstamp

    object ContentDocument key=069
    id Id
    string FileExtension FileType MalwareScanStatus Title +name
    longtextarea Description ?filter ?sort ?group
    picklist Division PublishStatus SharingOption SharingPrivacy
    reference ArchivedById to=User ContentAssetId to=ContentAsset CreatedById to=User
    reference LastModifiedById to=User LatestPublishedVersionId to=ContentVersion OwnerId to=User
    reference ParentId to=ContentWorkspace
    boolean IsArchived IsDeleted IsInternalOnly
    int ContentSize
    long ContentSizeLong
    date ArchivedDate
    datetime ContentModifiedDate CreatedDate LastModifiedDate LastReferencedDate LastViewedDate
    datetime MalwareScanDate SystemModstamp
    children ContentDistributions=ContentDistribution.ContentDocumentId
    children ContentDocumentLinks=ContentDocumentLink.ContentDocumentId
    children ContentVersions=ContentVersion.ContentDocumentId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children TopicAssignments=TopicAssignment.EntityId

    object ContentDocumentHistory
    id Id
    reference ContentDocumentId to=ContentDocument CreatedById to=User
    picklist Field DataType
    anyType OldValue NewValue
    datetime CreatedDate
    boolean IsDeleted

    object ContentDocumentLink key=06A
    id Id
    picklist ShareType Visibility
    reference ContentDocumentId to=ContentDocument
    reference LinkedEntityId to=Account,Asset,Campaign,Case,CollaborationGroup,Contact,ContentWorkspace,Contract,EmailMessage,Event,FeedItem,Group,Lead,Opportunity,Order,Organization,Product2,Solution,Task,User,WorkOrder +anyobject
    boolean IsDeleted
    datetime SystemModstamp

    object ContentFolder
    id Id
    string Name +name
    picklist CurrencyIsoCode
    reference CreatedById to=User FeaturedMediaId to=ContentAsset LastModifiedById to=User
    reference ParentContentFolderId to=ContentFolder
    boolean IsDeleted
    datetime CreatedDate LastModifiedDate SystemModstamp

    object ContentFolderItem
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Title FileExtension
    picklist FileType
    reference ParentContentFolderId to=ContentFolder
    boolean IsFolder
    int ContentSize

    object ContentFolderLink
    id Id
    reference
    reference ParentEntityId to=ContentWorkspace,Site,User +anyobject ContentFolderId to=ContentFolder
    picklist EnableFolderStatus
    boolean IsDeleted

    object ContentFolderMember
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    reference ParentContentFolderId to=ContentFolder ChildRecordId to=ContentDocument +anyobject

    object ContentNote
    id Id
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    string Title +name FileExtension
    longtextarea TextPreview
    picklist FileType SharingPrivacy
    reference
    reference OwnerId to=User LatestPublishedVersionId to=ContentVersion LatestContentId to=ContentVersion
    base64 Content
    int ContentSize
    boolean IsReadOnly
    datetime LastViewedDate

    object ContentVersion key=068
    id Id
    string Checksum ExternalDocumentInfo1 ExternalDocumentInfo2 FileExtension FileType
    string MalwareScanStatus PathOnClient ReasonForChange TagCsv Title +name VersionNumber
    longtextarea Description ?filter ?sort ?group TextPreview
    picklist ContentLocation CurrencyIsoCode Division Origin PublishStatus SharingOption
    picklist SharingPrivacy
    url ContentUrl VersionDataUrl
    reference ContentBodyId to=ContentBody ContentDocumentId to=ContentDocument
    reference ContentModifiedById to=User CreatedById to=User
    reference ExternalDataSourceId to=ExternalDataSource
    reference FirstPublishLocationId to=Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Solution +anyobject
    reference LastModifiedById to=User NetworkId to=Network OwnerId to=User
    boolean IsAssetEnabled IsDeleted IsLatest IsMajorVersion
    int ContentSize FeaturedContentBoost NegativeRatingCount PositiveRatingCount RatingCount
    long ContentSizeLong
    date FeaturedContentDate
    datetime ContentModifiedDate CreatedDate LastModifiedDate MalwareScanDate SystemModstamp
    base64 VersionData

    object ContentVersionHistory
    id Id
    reference ContentVersionId to=ContentVersion CreatedById to=User
    picklist Field DataType
    anyType OldValue NewValue
    datetime CreatedDate
    boolean IsDeleted

    object ContentWorkspace key=058
    id Id
    string Name +name DeveloperName NamespacePrefix TagModel
    textarea Description
    picklist WorkspaceType
    reference CreatedById to=User DefaultRecordTypeId to=RecordType LastModifiedById to=User
    reference RootContentFolderId to=ContentFolder WorkspaceImageId to=ContentAsset
    boolean IsRestrictContentTypes IsRestrictLinkedContentTypes ShouldAddCreatorMembership
    datetime CreatedDate LastModifiedDate LastWorkspaceActivityDate SystemModstamp
    children AttachedContentDocuments=AttachedContentDocument
    children CombinedAttachments=CombinedAttachment
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId

    object ContentWorkspaceDoc key=059
    id Id
    reference ContentWorkspaceId to=ContentWorkspace ContentDocumentId to=ContentDocument
    datetime CreatedDate SystemModstamp
    boolean IsOwner IsDeleted

    object ContentWorkspaceMember
    id Id
    reference
    reference ContentWorkspaceId to=ContentWorkspace ContentWorkspacePermissionId to=ContentWorkspacePermission MemberId to=Group,User CreatedById to=User
    datetime CreatedDate
    picklist MemberType
    """#
}
