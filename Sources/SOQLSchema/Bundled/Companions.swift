/// Objects that come with other objects: shares, histories, feeds and change events.
///
/// Source: the Object Reference, "StandardObjectNameShare", "StandardObjectNameHistory",
/// "StandardObjectNameFeed" and "Associated Objects".
enum Companions {
  /// The companion of a name, if the object that it would accompany is known.
  static func object(
    named name: String,
    _ lookUp: (String) -> ObjectDraft?
  ) -> ObjectDraft? {
    for kind in kinds {
      guard name.utf8.count > kind.suffix.utf8.count,
        name.lowercased().hasSuffix(kind.suffix.lowercased())
      else { continue }
      let stem = String(name.dropLast(kind.suffix.count))
      let isCustom = stem.hasSuffix("__")
      guard let owner = lookUp(isCustom ? stem + "c" : stem) else { continue }
      if isCustom != owner.name.hasSuffix("__c") { continue }
      return kind.make(owner, isCustom)
    }
    return nil
  }

  private struct Kind {
    let suffix: String
    let make: (ObjectDraft, Bool) -> ObjectDraft?
  }

  private static var kinds: [Kind] {
    [
      Kind(suffix: "ChangeEvent", make: changeEvent),
      Kind(suffix: "Share") { owner, isCustom in
        filled(share, owner, isCustom, suffix: "Share", parent: "Parent", access: "AccessLevel")
      },
      Kind(suffix: "History") { owner, isCustom in
        filled(history, owner, isCustom, suffix: "History", parent: "Parent", access: "")
      },
      Kind(suffix: "Feed") { owner, isCustom in
        filled(feed, owner, isCustom, suffix: "Feed", parent: nil, access: "")
      },
    ]
  }

  /// A template with the names of the owner put in.
  private static func filled(
    _ template: String,
    _ owner: ObjectDraft,
    _ isCustom: Bool,
    suffix: String,
    parent: String?,
    access: String
  ) -> ObjectDraft? {
    let stem = isCustom ? String(owner.name.dropLast(1)) : owner.name
    let own = parent == nil || isCustom ? "Parent" : owner.name
    let level = isCustom ? access : owner.name + access
    var text: [Substring] = []
    for line in template.split(separator: "\n") {
      for word in line.split(separator: " ") {
        switch word {
        case "NAME": text.append(Substring(stem + suffix))
        case "PARENT": text.append(Substring("\(own)Id to=\(owner.name)"))
        case "LEVEL": text.append(Substring(level))
        default: text.append(word)
        }
      }
      text.append("\n")
    }
    let bytes = Array(text.joined(separator: " ").utf8)
    return try? SchemaTextReader.objects(in: bytes, origin: .derived).first
  }

  private static let share = """
    object NAME
    id Id
    reference PARENT
    reference UserOrGroupId to=Group,User LastModifiedById to=User
    picklist LEVEL RowCause
    datetime LastModifiedDate
    boolean IsDeleted
    """

  private static let history = """
    object NAME
    id Id
    reference PARENT
    reference CreatedById to=User
    picklist Field DataType
    anyType OldValue NewValue
    datetime CreatedDate
    boolean IsDeleted
    """

  private static let feed = """
    object NAME
    id Id
    reference PARENT
    reference CreatedById to=User LastModifiedById to=User InsertedById to=User
    reference RelatedRecordId to=ContentVersion +anyobject
    reference BestCommentId to=FeedComment NetworkScopeId to=Network
    string Title
    url LinkUrl
    richtextarea Body
    picklist Type Visibility
    boolean IsDeleted IsRichText IsClosed
    int CommentCount LikeCount
    datetime CreatedDate SystemModstamp LastModifiedDate LastEditDate
    children FeedComments=FeedComment.FeedItemId FeedLikes=FeedLike.FeedItemId
    children FeedTrackedChanges=FeedTrackedChange.FeedItemId
    children FeedSignals=FeedSignal.FeedItemId FeedAttachments=FeedAttachment.FeedEntityId
    """

  /// The fields of the object, with the header of the event.
  private static func changeEvent(_ owner: ObjectDraft, _ isCustom: Bool) -> ObjectDraft? {
    let stem = isCustom ? String(owner.name.dropLast(1)) : owner.name
    var event = ObjectDraft(stem + "ChangeEvent", origin: .derived)
    event.fields = owner.fields
    event.fields.append(FieldDescription("ReplayId", .string, origin: .derived))
    event.fields.append(FieldDescription("ChangeEventHeader", .complexvalue, origin: .derived))
    return event
  }
}
