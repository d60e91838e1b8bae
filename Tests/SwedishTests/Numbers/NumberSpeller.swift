/// Spells 0…999,999 in Swedish, in the ways in which texts write it: the tests' own generator.
struct NumberSpeller {
  /// Joins `hundra` and what follows, `tusen` and what follows.
  var spaceAfterHundred = false
  var spaceAfterThousand = true
  /// Spaces between all parts.
  var spaceEverywhere = false
  /// `etthundra`; else `hundra`.
  var leadingOne = true
  /// `en` at the end instead of `ett`.
  var commonGender = false

  private static let small = [
    "noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton",
    "fjorton",
    "femton", "sexton", "sjutton", "arton", "nitton",
  ]
  private static let tens = ["", "", "tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"]
  private static let ordinals = [
    "nollte", "första", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde", "tionde",
    "elfte",
    "tolfte", "trettonde", "fjortonde", "femtonde", "sextonde", "sjuttonde", "artonde", "nittonde",
  ]

  func cardinal(_ n: Int) -> String { assemble(parts(n, last: true)) }

  func ordinal(_ n: Int) -> String {
    var parts = parts(n, last: false)
    guard let (last, joint) = parts.popLast() else { return "" }
    let ordinal: String =
      if let i = Self.small.firstIndex(of: last) {
        Self.ordinals[i]
      } else if Self.tens.contains(last) {
        last + "nde"
      } else {
        last + "de"
      }
    parts.append((ordinal, joint))
    return assemble(parts)
  }

  /// The parts, each with whether a space stands before it when not everything is parted.
  private func parts(_ n: Int, last: Bool) -> [(String, Bool)] {
    if n == 0 { return [("noll", false)] }
    var out: [(String, Bool)] = []
    if n >= 1000 {
      let thousands = n / 1000
      if thousands > 1 || leadingOne { out += belowThousand(thousands, last: false) }
      out.append(("tusen", false))
    }
    let rest = n % 1000
    if rest > 0 {
      var below = belowThousand(rest, last: last)
      if n >= 1000 { below[0].1 = spaceAfterThousand }
      out += below
    }
    return out
  }

  private func belowThousand(_ n: Int, last: Bool) -> [(String, Bool)] {
    var out: [(String, Bool)] = []
    if n >= 100 {
      if n / 100 > 1 || leadingOne { out.append((Self.small[n / 100], false)) }
      out.append(("hundra", false))
    }
    let rest = n % 100
    var below: [(String, Bool)] = []
    if rest >= 20 {
      below.append((Self.tens[rest / 10], false))
      if rest % 10 > 0 { below.append((Self.small[rest % 10], false)) }
    } else if rest > 0 {
      below.append((Self.small[rest], false))
    }
    if last, commonGender, let end = below.last, end.0 == "ett" { below[below.count - 1].0 = "en" }
    if n >= 100, !below.isEmpty { below[0].1 = spaceAfterHundred }
    return out + below
  }

  private func assemble(_ parts: [(String, Bool)]) -> String {
    var out = ""
    for (i, (part, space)) in parts.enumerated() {
      if i > 0, space || spaceEverywhere { out += " " }
      // Three t are written as two: `ettusen`.
      if part == "tusen", out.hasSuffix("tt") { out.removeLast() }
      out += part
    }
    return out
  }

  static let variants: [NumberSpeller] = {
    var out: [NumberSpeller] = []
    for one in [true, false] {
      for common in [true, false] {
        for (hundred, thousand, everywhere) in [
          (false, true, false), (false, false, false), (true, true, false), (true, false, false), (false, false, true),
        ] {
          out.append(
            NumberSpeller(
              spaceAfterHundred: hundred, spaceAfterThousand: thousand, spaceEverywhere: everywhere, leadingOne: one,
              commonGender: common))
        }
      }
    }
    return out
  }()
}
