/// The bundled standard objects as schema text, a range of names in each file.
enum StandardObjects {
  /// The texts, in the order of the names.
  static let files: [StaticString] = [
    accountToAssignmentRule,
    associatedLocationToCaseMilestone,
    caseShareToContentWorkspaceMember,
    contentWorkspacePermissionToExternalDataSource,
    feedAttachmentToKnowledgekav,
    leadToObjectPermissions,
    objectTerritory2AssociationToPeriod,
    permissionSetToPermissionSetGroupComponent,
    permissionSetLicenseToPlatformEventUsageMetric,
    pricebook2ToProductRequest,
    profileToQuickText,
    quoteToSetupEntityAccess,
    shiftToTopicAssignment,
    userToWorkType,
  ]
}
