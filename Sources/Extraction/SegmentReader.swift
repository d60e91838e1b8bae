import Records
import Swedish

/// What the rules read of one agreement, before ids and spans.
struct DraftAgreement: Sendable {
  var segment: Segment
  var sections: [Section]
  var promises: PromiseReading
  var period: PeriodFinding?
  var lagesbild: SituationReading?
  var followUp: [Range<Int>]
  var effects: [Range<Int>]
}

/// Runs the rules over one segment in their order: sections, promises, period, lägesbild, follow-up, effects.
struct SegmentReader {
  let d: Document
  let segment: Segment
  let taken: Set<Int>
  let reporting: Bool

  func read() -> DraftAgreement {
    let sections = Outline.sections(d, from: segment.blocks.lowerBound, to: segment.blocks.upperBound)
    let promises = PromiseReader.read(d, sections: sections, taken: taken.union(segment.lead), reporting: reporting)
    let period = PeriodReader(
      d: d, segment: segment, sections: sections, promises: promises, reporting: reporting
    ).find()
    let lagesbild =
      reporting
      ? headedSituation(sections, promises) : Situations.read(d, sections, promises: promises.promises, taken: taken)
    return DraftAgreement(
      segment: segment, sections: sections, promises: promises, period: period, lagesbild: lagesbild,
      followUp: followUp(sections, promises, lagesbild), effects: effects(sections, promises))
  }

  /// On a follow-up page findings of the year are results; only a headed lägesbild is one.
  private func headedSituation(_ sections: [Section], _ promises: PromiseReading) -> SituationReading? {
    // Where each result has its label, the introduction tells of none.
    if ResultReader.labelled(d, segment.blocks).count > 1 { return Situations.read(d, sections, promises: promises.promises, taken: taken) }
    guard sections.contains(where: { $0.role == .situation && !$0.blocks.isEmpty }) else {
      return Situations.recalled(d, sections, promises: promises.promises, taken: taken)
    }
    return Situations.read(d, sections.filter { $0.role == .situation }, promises: promises.promises, taken: taken)
  }

  private static let tellsFollowUp = Phrase(
    "följs|följer|följas|följa|utvärder*|redovis*|revider*|uppföljning*|återkoppl*|avstämning*|stäms|resultatet")

  // MARK: Follow-up

  private func followUp(
    _ sections: [Section], _ promises: PromiseReading, _ lagesbild: SituationReading?
  ) -> [Range<Int>] {
    if reporting {
      return ResultReader(d: d, segment: segment, sections: sections, promises: promises.promises, taken: taken).read()
    }
    let consumed = promises.promises.map(\.tokens) + (lagesbild?.spans ?? [])
    var out: [Range<Int>] = []
    for s in sections where s.role == .followUp {
      // `Övrigt` below `Uppföljning` is another subject, unless it says how one follows up.
      let told = s.blocks.contains { b in d.sentences(d.blockTokens[b]).contains { FollowUps.isFollowUp(d, $0) } }
      if s.inherited, !told { continue }
      // A rule of hyphens has no words.
      let blocks = s.blocks.filter { !taken.contains($0) && d.wordCount(d.blockTokens[$0]) > 0 }
      if let last = blocks.last {
        // How long it holds and when it was signed closes the agreement, not the follow-up.
        let told = blocks.flatMap { d.sentences(d.blockTokens[$0]) }
        // What an agreement is may stand before how it is followed up.
        let opens = told.first { FollowUps.isFollowUp(d, $0) || !isAgreementTalk($0) } ?? told[0]
        let end = told.dropFirst().first { PromiseReader.validityWords.matches(d, in: $0) || SigningSentences.isSigning(d, $0) }
        out.append(opens.lowerBound..<max(opens.upperBound, end?.lowerBound ?? d.blockTokens[last].upperBound))
      } else if let h = s.headingTokens, let before = out.last, h.lowerBound - before.upperBound <= 2 {
        // A link line after the words (`Uppföljning medborgarlöften, tertial 3 2020`) looks like a heading and is
        // their last line.
        out[out.count - 1] = before.lowerBound..<h.upperBound
      } else if let h = s.headingTokens, let own = d.sentences(h).dropFirst().first(where: { FollowUps.isFollowUp(d, $0) }) {
        // The words stand in one paragraph with their heading (`Följ med i hur det går! Löftet utvärderas …`).
        out.append(own.lowerBound..<h.upperBound)
      }
    }
    if !out.isEmpty { return out }
    out = promises.followUp
    for s in sections where s.role != .next && s.role != .aside {
      for b in s.blocks where !taken.contains(b) {
        for sentence in d.sentences(d.blockTokens[b]) {
          if let before = out.last, before.upperBound == sentence.lowerBound, FollowUps.continues(d, sentence),
            !consumed.contains(where: { $0.overlaps(sentence) })
          {
            out[out.count - 1] = before.lowerBound..<sentence.upperBound
            continue
          }
          guard FollowUps.isFollowUp(d, sentence) else { continue }
          if consumed.contains(where: { $0.overlaps(sentence) }) || out.contains(where: { $0.overlaps(sentence) }) {
            continue
          }
          if States.isAboutPromises(d, sentence, Commitments.read(d, sentence))
            && SegmentReader.tellsFollowUp.match(d, in: sentence) == nil
          {
            continue
          }
          out.append(sentence)
        }
      }
    }
    out.sort { $0.lowerBound < $1.lowerBound }
    // What the introduction says of all agreements gives way to what stands behind the promises.
    if let first = promises.promises.first?.tokens.lowerBound, out.contains(where: { $0.lowerBound > first }) {
      out.removeAll { $0.upperBound <= first }
    }
    return out
  }

  private static let whatItIs = Phrase("^ medborgarlöfte*|löftet|löftena är ett|en")
  private func isAgreementTalk(_ s: Range<Int>) -> Bool { SegmentReader.whatItIs.matches(d, in: s) }

  private func effects(_ sections: [Section], _ promises: PromiseReading) -> [Range<Int>] {
    var out = promises.effects
    for s in sections where s.role == .effects {
      let blocks = s.blocks.filter { !taken.contains($0) && !d.blockTokens[$0].isEmpty }
      if let first = blocks.first, let last = blocks.last {
        out.append(d.blockTokens[first].lowerBound..<d.blockTokens[last].upperBound)
      }
    }
    return out.sorted { $0.lowerBound < $1.lowerBound }
  }
}
