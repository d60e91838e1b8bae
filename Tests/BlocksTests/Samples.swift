import Foundation

/// Page texts that the tests of this module are run on: some of their own, and every text that stands around.
enum Samples {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let shared = root.deletingLastPathComponent().appendingPathComponent("shared")

  /// The folders beside the repository, when they are there.
  static var hasShared: Bool { FileManager.default.fileExists(atPath: shared.appendingPathComponent("corpus").path) }

  struct Text: Sendable, CustomStringConvertible {
    var name: String
    var bytes: [UInt8]
    var description: String { name }
  }

  static func files(_ folder: URL, _ ext: String) -> [URL] {
    let all = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return all.filter { $0.pathExtension == ext }.sorted { $0.path < $1.path }
  }

  static func read(_ urls: [URL], prefix: String = "") -> [Text] {
    urls.compactMap { url in
      guard let data = try? Data(contentsOf: url) else { return nil }
      return Text(name: prefix + url.deletingPathExtension().lastPathComponent, bytes: [UInt8](data))
    }
  }

  static let own: [Text] = [("list", list), ("prose", prose), ("labels", labels)].map {
    Text(name: $0.0, bytes: Array($0.1.utf8))
  }

  /// Own texts, the fixture pages and, when present, the texts beside the repository.
  static let all: [Text] = {
    let pages =
      (try? FileManager.default.contentsOfDirectory(
        at: root.appendingPathComponent("fixtures/pages"), includingPropertiesForKeys: nil)) ?? []
    let fixtures = pages.sorted { $0.path < $1.path }.compactMap { folder -> Text? in
      guard let data = try? Data(contentsOf: folder.appendingPathComponent("page.txt")) else { return nil }
      return Text(name: folder.lastPathComponent, bytes: [UInt8](data))
    }
    return own + fixtures + read(files(shared.appendingPathComponent("corpus"), "txt"))
      + read(files(shared.appendingPathComponent("seeds"), "txt"))
  }()

  static let list = """
    Sök
    Stäng Meny

    Ekvik – medborgarlöften

    Polisen och Ekviks kommun har enats om vad som ska göras under året som kommer.

    Lägesbild
    Många säger att de är otrygga vid bryggan och på torget när mörkret har fallit. Det körs för fort på Strandgatan, och mopeder låter om nätterna.

    Polisen och kommunen lovar att:

     • hålla minst 6 trafikkontroller på Strandgatan under året
     • gå två trygghetsvandringar, en på våren och en på hösten, med dem som bor vid bryggan
      - en ska gå när det är mörkt
      - en ska gå med skolans elever
     • Synas mer på torget. Minst 20 fotpatruller ska göras.

    Kommunen lovar

      1. Att byta trasiga lampor inom tre dygn.
      2. Att klippa buskarna längs gångvägen mellan skolan och badhuset före skolstarten i augusti varje år.

    Uppföljning

    Löftet följs upp två gånger om året i det lokala rådet.

    Ekvik den 4 mars 2019

    Sara Exempel                    Olle Provare

    Kommunalråd                    Lokalpolisområdeschef

    Till toppen
    """

  static let prose = """
    Publicerad 2018-05-04 kl 10:15

    Nytt löfte för en tryggare tätort

    Nu har kommunen och polisen skrivit under det löfte som ska gälla för 2018 och 2019 i hela kommunen.

    Förra hösten frågade vi dem som bor här vad de tycker. De flesta var nöjda, men många ville se fler vuxna ute om kvällarna och fler poliser på plats.

    Det här lovar vi

    Under 2018 ska polisen göra minst tre insatser mot langning. Kommunen ska se till att fältarna är ute varje fredagskväll under terminerna.

    – Det betyder mycket att vi gör det här ihop, säger Sara Exempel, kommunalråd.

    Det undertecknades av Sara Exempel (S), kommunstyrelsens ordförande, och Olle Provare, lokalpolisområdeschef.

    Sidansvarig: Per Provsson
    Dela på Facebook
    """

  static let labels = """
    Granby – medborgarlöften

    Detta lovar vi 2020-2021

     • Trygghetsvandring i varje by
      Syfte: Hitta mörka platser
      Ansvarig: kommunen

     • Fler kontroller av farten
      Syfte: Lugnare trafik
      Ansvarig: polisen

    Löftet följs upp av rådet.

    Har du frågor? Kontakta:
    Per Provsson
    kommunpolis
    Telefon: 010-000 00 00
    """
}
