/// The fields and relationships that every object of a kind has, and no metadata file names.
///
/// Source: the Object Reference, "System Fields", "Custom Objects", "Custom Metadata Type__mdt" and
/// "Platform Event"; the Big Objects Implementation Guide.
enum ImplicitFields {
  /// What an object of a kind has: the suffix of its name, or `setting`.
  static func draft(for name: String, kind: String, hasOwner: Bool) -> ObjectDraft? {
    if kind == "kav" { return articleVersion(name) }
    guard var text = template(kind) else { return nil }
    if !hasOwner { text = text.split(separator: "\n").filter { $0 != owner }.lines }
    let bytes = Array(("object " + name + "\n" + text).utf8)
    return try? SchemaTextReader.objects(in: bytes, origin: .derived).first
  }

  private static func template(_ kind: String) -> String? {
    switch kind {
    case "c": owner + "\n" + system + "\n" + custom
    case "setting": system + "\nreference SetupOwnerId to=Organization,Profile,User"
    case "mdt": metadataType
    case "e": event
    case "b": "id Id\nreference CreatedById to=User\ndatetime CreatedDate SystemModstamp"
    case "x": "id Id\nstring ExternalId\nurl DisplayUrl"
    default: nil
    }
  }

  /// Every article type has the fields of the standard one.
  private static func articleVersion(_ name: String) -> ObjectDraft? {
    guard var draft = BundledObjects().object(named: "Knowledge__kav") else { return nil }
    draft.name = name
    draft.origins = [.derived]
    return draft
  }

  private static let owner = "reference OwnerId to=Group,User"

  private static let system = """
    id Id
    string Name +name length=80
    boolean IsDeleted
    reference CreatedById to=User LastModifiedById to=User
    datetime CreatedDate LastModifiedDate SystemModstamp
    picklist CurrencyIsoCode
    """

  private static let custom = """
    reference RecordTypeId to=RecordType
    reference ConnectionReceivedId to=PartnerNetworkConnection
    reference ConnectionSentId to=PartnerNetworkConnection
    reference UserRecordAccessId to=UserRecordAccess
    picklist Division
    date LastActivityDate
    datetime LastViewedDate LastReferencedDate
    children ActivityHistories=ActivityHistory.WhatId OpenActivities=OpenActivity.WhatId
    children AttachedContentDocuments=AttachedContentDocument.LinkedEntityId
    children AttachedContentNotes=AttachedContentNote.LinkedEntityId
    children Attachments=Attachment.ParentId Notes=Note.ParentId
    children NotesAndAttachments=NoteAndAttachment.ParentId
    children GoogleDocs=GoogleDoc.ParentId
    children CombinedAttachments=CombinedAttachment.ParentId
    children ContentDocumentLinks=ContentDocumentLink.LinkedEntityId
    children DuplicateRecordItems=DuplicateRecordItem.RecordId
    children Emails=EmailMessage.RelatedToId Events=Event.WhatId Tasks=Task.WhatId
    children FeedSubscriptionsForEntity=EntitySubscription.ParentId
    children FlowOrchestrationWorkItems=FlowOrchestrationWorkItem.RelatedRecordId
    children ProcessInstances=ProcessInstance.TargetObjectId
    children ProcessSteps=ProcessInstanceHistory.TargetObjectId
    children RecordActions=RecordAction.RecordId
    children RecordActionHistories=RecordActionHistory.ParentRecordId
    children RecordAssociatedGroups=CollaborationGroupRecord.RecordId
    children TopicAssignments=TopicAssignment.EntityId
    """

  private static let metadataType = """
    id Id
    string DeveloperName Label MasterLabel NamespacePrefix QualifiedApiName
    picklist Language
    datetime SystemModstamp
    boolean IsProtected
    """

  private static let event = """
    id Id
    string EventUuid ReplayId
    reference CreatedById to=User
    datetime CreatedDate
    """
}

extension [Substring] {
  fileprivate var lines: String { joined(separator: "\n") }
}
