import Foundation

/// A folder with the Apex code of a project in source format, made from a seed.
///
/// Files have 14 KB in the mean; each has its `-meta.xml` beside it. One in 20 is a trigger, a third are tests.
struct ApexProject {
  private let root: URL
  private let seed: UInt64

  init(folder: String, seed: UInt64) {
    root = URL(fileURLWithPath: folder)
    self.seed = seed
  }

  func write(classCount: Int) throws {
    try write("sfdx-project.json", ApexProject.settings)
    for object in ["Account"] + ApexWords.customObjects {
      for field in ApexWords.customFields {
        let path = "objects/\(object)/fields/\(field.name).field-meta.xml"
        try write(path, ApexProject.metadata(of: field))
      }
      if object.hasSuffix("__c") {
        let path = "objects/\(object)/\(object).object-meta.xml"
        try write(path, ApexProject.metadata(ofObject: object))
      }
    }
    for number in 1...max(classCount, 1) {
      var generator = ApexGenerator(seed: seed &* 1_000_003 &+ UInt64(number))
      let file = generator.file(number)
      try write(file.path, file.text)
      try write(file.path + "-meta.xml", ApexProject.metadata(ofCode: file.element))
    }
  }

  private func write(_ path: String, _ text: String) throws {
    let isProjectFile = path == "sfdx-project.json"
    let url = root.appendingPathComponent(isProjectFile ? path : "force-app/main/default/" + path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: url)
  }

  // MARK: - Metadata

  private static let settings = """
    {
      "packageDirectories": [{ "path": "force-app", "default": true }],
      "sourceApiVersion": "66.0"
    }

    """

  private static func metadata(ofCode element: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <\(element) xmlns="http://soap.sforce.com/2006/04/metadata">
        <apiVersion>66.0</apiVersion>
        <status>Active</status>
    </\(element)>

    """
  }

  private static func metadata(ofObject name: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <CustomObject xmlns="http://soap.sforce.com/2006/04/metadata">
        <deploymentStatus>Deployed</deploymentStatus>
        <label>\(name.dropLast(3))</label>
        <nameField>
            <label>Name</label>
            <type>Text</type>
        </nameField>
        <pluralLabel>\(name.dropLast(3))s</pluralLabel>
        <sharingModel>ReadWrite</sharingModel>
    </CustomObject>

    """
  }

  private static func metadata(of field: ApexWords.Field) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <CustomField xmlns="http://soap.sforce.com/2006/04/metadata">
        <fullName>\(field.name)</fullName>
        <label>\(field.name.dropLast(3))</label>
        <type>\(field.type)</type>
        \(field.details)
    </CustomField>

    """
  }
}
