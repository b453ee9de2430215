/// The bundled standard objects as schema text, a range of names in each file.
enum StandardObjects {
  /// The texts, in the order of the names.
  static let files: [StaticString] = [
    accountToAssociatedLocation,
    associatedLocationHistoryToCaseSolution,
    caseStatusToContentWorkspacePermission,
    contractToFeedAttachment,
    feedCommentToLeadFeed,
    leadHistoryToOpportunity,
    opportunityCompetitorToPeriod,
    permissionSetToPermissionSetGroupComponent,
    permissionSetLicenseToPlatformEventUsageMetric,
    pricebook2ToProductRequest,
    profileToQuickText,
    quoteToSetupEntityAccess,
    shiftToTopicAssignment,
    userToWorkType,
  ]
}
