import Foundation
import Records

/// What Datasette shows beside the tables: descriptions, facets, and questions to start from.
struct DatasetteMetadata {
  /// The database's path; its name without extension is Datasette's name for it.
  let database: String

  var json: [UInt8] {
    let name = URL(fileURLWithPath: database).deletingPathExtension().lastPathComponent
    var out: [UInt8] = []
    JSON.object([
      ("title", .string("Medborgarlöften")),
      ("description", .string("What Sweden's police and municipalities promised, read from saved web pages by lofte.")),
      ("databases", .object([(name, .object([("tables", tables), ("queries", queries)]))])),
    ]).writePretty(to: &out)
    return out + [0x0A]
  }

  private var tables: JSON {
    .object(
      Tables.all.map { table in
        let columns = JSON.object(table.columns.map { (key: $0.name, value: .string($0.description)) })
        var members: [(key: String, value: JSON)] = [
          ("description", .string(table.description)), ("columns", columns),
          ("facets", .array(table.facets.map(JSON.string))),
        ]
        if let search = ["promises": "promises_fts", "agreements": "agreements_fts"][table.name] {
          members.append(("fts_table", .string(search)))
          members.append(("fts_pk", .string("rowid")))
        }
        return (key: table.name, value: .object(members))
      })
  }

  private var queries: JSON {
    .object([
      (
        "promises_of_a_municipality",
        query(
          "Promises of a municipality",
          """
          select municipalities, first_year, number, "by", promise_quote, target_quote, url from flat
          where municipalities like '%' || :municipality || '%' order by first_year, promise
          """)
      ),
      (
        "targets_per_year",
        query(
          "Targets on a yearly scale, by unit",
          """
          select unit_lemma, count(*) as targets, min(per_year) as lowest, max(per_year) as highest from targets
          where per_year is not null group by unit_lemma order by targets desc
          """)
      ),
    ])
  }

  private func query(_ title: String, _ sql: String) -> JSON {
    .object([("title", .string(title)), ("sql", .string(sql))])
  }
}
