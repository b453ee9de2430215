/// The bundled standard objects as schema text, a range of names in each file.
enum StandardObjects {
  /// The texts, in the order of the names, whatever their case.
  static let files: [BundledText] = [
    BundledText(first: "Account", accountToAssignmentRule),
    BundledText(first: "AssociatedLocation", associatedLocationToCaseMilestone),
    BundledText(first: "CaseShare", caseShareToContentWorkspaceMember),
    BundledText(
      first: "ContentWorkspacePermission",
      contentWorkspacePermissionToExternalDataSource
    ),
    BundledText(first: "FeedAttachment", feedAttachmentToKnowledgeArticleVersion),
    BundledText(first: "Lead", leadToObjectPermissions),
    BundledText(first: "ObjectTerritory2Association", objectTerritory2AssociationToPeriod),
    BundledText(first: "PermissionSet", permissionSetToPermissionSetGroupComponent),
    BundledText(first: "PermissionSetLicense", permissionSetLicenseToPlatformEventUsageMetric),
    BundledText(first: "Pricebook2", pricebook2ToProductRequest),
    BundledText(first: "Profile", profileToQuickText),
    BundledText(first: "Quote", quoteToSetupEntityAccess),
    BundledText(first: "Shift", shiftToTopicAssignment),
    BundledText(first: "User", userToWorkType),
  ]
}
