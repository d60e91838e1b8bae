// The closed vocabularies of the record. `schemas/record-1.json` lists the same words; a test holds them together.

/// What became of an input.
public enum RecordType: String, Sendable, Codable, CaseIterable { case document, skipped, error }

/// Who published the page.
public enum Publisher: String, Sendable, Codable, CaseIterable { case polisen, kommun, other }

/// What the page is for; the first that fits, in this order: `follow_up`, `promise`, `index`, `news`, `about`, `other`.
public enum PageKind: String, Sendable, Codable, CaseIterable {
  case promise
  case followUp = "follow_up"
  case about, news, index, other
}

/// Who gives a promise or signs an agreement; `other` is any third party.
public enum Party: String, Sendable, Codable, CaseIterable, Comparable {
  case polisen, kommunen, other
  public static func < (a: Party, b: Party) -> Bool { a.rank < b.rank }
  private var rank: Int { self == .polisen ? 0 : self == .kommunen ? 1 : 2 }
}

/// Where the giver of a promise was read: in the item itself, in its heading, or from the agreement as a whole.
public enum PartyBasis: String, Sendable, Codable, CaseIterable { case item, heading, agreement }

/// Where a municipality was read.
public enum MunicipalityBasis: String, Sendable, Codable, CaseIterable { case title, url, text }

/// Where a period was read.
public enum PeriodBasis: String, Sendable, Codable, CaseIterable { case heading, title, text, signing }

public enum TargetKind: String, Sendable, Codable, CaseIterable { case quantity, share, deadline }

public enum Comparator: String, Sendable, Codable, CaseIterable {
  case atLeast = "at_least"
  case atMost = "at_most"
  case exactly, about, between
}

/// How often: the unit of time of a rate.
public enum Rate: String, Sendable, Codable, CaseIterable {
  case day, week
  case twoWeeks = "two_weeks"
  case month
  case twoMonths = "two_months"
  case quarter, tertial
  case halfYear = "half_year"
  case term, year

  /// How many of these a year holds (52 weeks, 2 school terms, 3 tertials).
  public var perYear: Double {
    switch self {
    case .day: 365
    case .week: 52
    case .twoWeeks: 26
    case .month: 12
    case .twoMonths: 6
    case .quarter: 4
    case .tertial: 3
    case .halfYear, .term: 2
    case .year: 1
    }
  }
}

/// How the number is written: `4`, `två`, `en trygghetsvandring`, `kvartalsvis`.
public enum NumberForm: String, Sendable, Codable, CaseIterable { case digits, word, article, implied }

/// What a promise is about. A promise may have several themes, in this order, or none.
public enum Theme: String, Sendable, Codable, CaseIterable {
  case trafik, narkotika, alkohol, synlighet, tillganglighet, ungdom, skola, grannsamverkan, inbrott, stold
  case skadegorelse, bedrageri
  case valdINaraRelation = "vald_i_nara_relation"
  case brottMotAldre = "brott_mot_aldre"
  case vald, hatbrott
  case organiseradBrottslighet = "organiserad_brottslighet"
  case otryggaPlatser = "otrygga_platser"
  case fysiskMiljo = "fysisk_miljo"
  case kamerabevakning, krog, trygghetsvandring, medborgardialog, information, samverkan
}

/// What a lägesbild rests on, as the page names it.
public enum PictureSource: String, Sendable, Codable, CaseIterable {
  case medborgardialog, medarbetardialog, trygghetsmatning, enkat, brottsstatistik, trygghetsvandring
  case underrattelse, synpunkter, orsaksanalys
  case lokalaBra = "lokala_bra"
  case kommunensStatistik = "kommunens_statistik"
}

/// How the saved page names its own address or time of capture.
public enum SourceBasis: String, Sendable, Codable, CaseIterable {
  case canonicalLink = "canonical_link"
  case ogURL = "og_url"
  case waybackToolbar = "wayback_toolbar"
  case savedFromComment = "saved_from_comment"
  case singlefileComment = "singlefile_comment"
  case httrackComment = "httrack_comment"
  case mhtmlHeader = "mhtml_header"
  case warcHeader = "warc_header"
  case archiveEntry = "archive_entry"
  case path
}

/// The form in which the page was saved.
public enum SavedAs: String, Sendable, Codable, CaseIterable {
  case html, text, mhtml, warc, wacz, zip, tar, singlefile, wayback, pywb, httrack, wget, unknown
  case browserSave = "browser-save"
}
