import SOQLBuilder
import SOQLBuilderModels

/// SELECT: fields, paths, functions, children, TYPEOF.
func selectRows() -> [Row] {
  var rows: [Row] = []
  rows.append(
    Row(
      "SELECT Id, Name FROM Account",
      Query(Account.self) { a in
        Select {
          a.id
          a.name
        }
      }
    )
  )
  rows.append(
    Row(
      "SELECT LastName, Account.Name, Account.Owner.Manager.Name FROM Contact",
      Query(Contact.self) { c in
        Select {
          c.lastName
          c.account.name
          c.account.owner.manager.name
        }
      }
    )
  )
  rows.append(
    Row(
      "SELECT Name, (SELECT LastName, Email FROM Contacts WHERE Email != NULL "
        + "ORDER BY LastName DESC LIMIT 5) FROM Account",
      Query(Account.self) { a in
        Select {
          a.name
          a.contacts { c in
            Select {
              c.lastName
              c.email
            }
            Where { c.email.isNotNull }
            OrderBy(c.lastName.descending)
            Limit(5)
          }
        }
      }
    )
  )
  rows.append(
    Row(
      "SELECT (SELECT Id, (SELECT Id, (SELECT Id FROM CaseComments) FROM Cases) FROM Contacts) "
        + "FROM Account",
      Query(Account.self) { a in
        Select {
          a.contacts { c in
            Select {
              c.id
              c.cases { s in
                Select {
                  s.id
                  s.comments { m in Select { m.id } }
                }
              }
            }
          }
        }
      }
    )
  )
  rows.append(
    Row(
      "SELECT Subject, TYPEOF What WHEN Account THEN Phone, Owner.Name WHEN Opportunity THEN "
        + "Amount ELSE Name END FROM Task",
      Query(Standard.Task.self) { t in
        Select {
          t.subject
          t.what.typeOf { what in
            what.account {
              $0.phone
              $0.owner.name
            }
            what.opportunity { $0.amount }
            what.otherwise { $0.name }
          }
        }
      }
    )
  )
  rows.append(
    Row(
      "SELECT Id, Owner.Name FROM Case WHERE Owner.Type = 'User'",
      Query(Standard.Case.self) { c in
        Select {
          c.id
          c.owner.name
        }
        Where { c.owner.type == "User" }
      }
    )
  )
  rows.append(
    Row(
      "SELECT FIELDS(STANDARD) FROM Account",
      Query(Account.self) { _ in Select { FieldSet(.standard) } }
    )
  )
  rows.append(
    Row(
      "SELECT FIELDS(ALL) FROM Account LIMIT 200",
      Query(Account.self) { _ in
        Select { FieldSet(.all) }
        Limit(200)
      }
    )
  )
  rows.append(
    Row(
      "SELECT toLabel(Status) label, Status FROM Case",
      Query(Standard.Case.self) { c in
        Select {
          toLabel(c.status).as("label")
          c.status
        }
      }
    )
  )
  rows.append(
    Row(
      "SELECT FORMAT(Amount) a, FORMAT(convertCurrency(Amount)) b, convertCurrency(Amount) c "
        + "FROM Opportunity",
      Query(Opportunity.self) { o in
        Select {
          format(o.amount).as("a")
          format(convertCurrency(o.amount)).as("b")
          convertCurrency(o.amount).as("c")
        }
      }
    )
  )
  rows.append(
    Row(
      "SELECT Id, DISTANCE(Place__c, GEOLOCATION(37.7, -122), 'mi') d FROM Account "
        + "WHERE DISTANCE(BillingAddress, GEOLOCATION(37.7, -122), 'km') < 20 "
        + "ORDER BY DISTANCE(Place__c, GEOLOCATION(37.7, -122), 'mi') DESC",
      Query(Account.self) { a in
        let here = Geolocation(latitude: 37.7, longitude: -122)
        Select {
          a.id
          distance(a.place, here, .miles).as("d")
        }
        Where { distance(a.billingAddress, here, .kilometers) < 20 }
        OrderBy(distance(a.place, here, .miles).descending)
      }
    )
  )
  func shared(_ a: Fields<Account>) -> Columns<Account> {
    Columns {
      a.id
      a.name
    }
  }
  rows.append(
    Row(
      "SELECT Id, Name, Phone FROM Account",
      Query(Account.self) { a in
        Select {
          shared(a)
          a.phone
        }
      }
    )
  )
  return rows
}
