import Swedish

/// Names without a title that a signing sentence gives as signers: `… som Ulf Ek och Lena Berg signerat`,
/// `undertecknades av polischefen Ulf Ek och Lena Berg`.
struct BareSigners {
  let d: Document
  let sentence: Range<Int>

  /// What a name in a list stands behind.
  private static let joints: WordSet = ["och", "samt", "som", "av"]
  private static let verbs: WordSet = ["signerat", "undertecknat", "signerade", "undertecknade"]

  /// Only a name with a known given name, in the list behind `av` or in the one right before the verb.
  func contains(_ name: Range<Int>) -> Bool {
    guard Names.read(d.tokens, at: name.lowerBound) == name else { return false }
    if setsName(name) || behindVerb(name) { return true }
    return (joins(name.lowerBound - 1) || name.lowerBound == sentence.lowerBound) && (follows(name) || precedesVerb(name))
  }

  /// `satte Eva Ek (S) och Ulf Berg sina namn under avtalet`
  private func setsName(_ name: Range<Int>) -> Bool {
    guard let verb = (sentence.lowerBound..<name.lowerBound).last(where: { d.key($0) == "satte" || d.key($0) == "satt" }),
      let end = (name.upperBound..<sentence.upperBound).first(where: { d.key($0) == "sina" || d.key($0) == "sitt" })
    else { return false }
    return name.lowerBound - verb <= 12 && end - name.upperBound <= 12 && d.key(end + 1) == "namn"
  }

  /// `I måndags undertecknade Mona Ek och Jens Alm löftet`
  private func behindVerb(_ name: Range<Int>) -> Bool {
    guard let verb = (sentence.lowerBound..<name.lowerBound).last(where: { BareSigners.active.contains(d.key($0)) }) else { return false }
    var i = verb + 1
    while i < name.lowerBound {
      if let one = Names.read(d.tokens, at: i) { i = one.upperBound } else if joins(i) { i += 1 } else { return false }
    }
    return i == name.lowerBound
  }
  private static let active: WordSet = ["undertecknade", "signerade", "undertecknar"]

  private func joins(_ i: Int) -> Bool {
    i >= sentence.lowerBound && (BareSigners.joints.contains(d.key(i)) || d.isSign(i, UInt8(ascii: ",")))
  }

  private func follows(_ name: Range<Int>) -> Bool {
    guard let verb = (sentence.lowerBound..<name.lowerBound).first(where: { BareSigners.passive.contains(d.key($0)) })
    else { return false }
    return (verb..<name.lowerBound).contains { d.key($0) == "av" }
  }

  private static let passive: WordSet = [
    "undertecknades", "undertecknats", "signerades", "signerats", "underskrivet", "undertecknat", "signerat", "skrevs",
  ]

  private func precedesVerb(_ name: Range<Int>) -> Bool {
    var i = name.upperBound
    while i < sentence.upperBound {
      if BareSigners.verbs.contains(d.key(i)) { return true }
      // `Ulf Ek och Lena Berg skrev under löftet`
      if d.key(i) == "skrev" { return d.key(i + 1) == "under" || d.key(i + 1) == "på" }
      if d.key(i) == "har" || joins(i) {
        i += 1
      } else if let next = Names.read(d.tokens, at: i) {
        i = next.upperBound
      } else {
        return false
      }
    }
    return false
  }

  /// Where else the page has the name; the token behind it. A quotation gives the title that the sentence leaves out.
  func mentions(of name: Range<Int>) -> [Int] {
    d.tokens.all.indices.filter { k in
      k != name.lowerBound && k + name.count <= d.tokens.count && d.key(k) == d.key(name.lowerBound)
        && name.indices.allSatisfy { d.key($0) == d.key(k + $0 - name.lowerBound) }
    }
    .map { $0 + name.count }
  }
}
