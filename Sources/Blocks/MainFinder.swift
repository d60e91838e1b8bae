import Markup

/// Finds the element that holds the page's own text: sure names first, each only when it really holds content.
struct MainFinder {
  let outline: PageOutline
  private var page: Page { outline.page }

  /// The event that opens it; the body when nothing names the main text and the prose is spread.
  func find() -> Int {
    for cue in cues {
      if let best = heaviest(cue), holdsContent(best) { return best }
    }
    return descend(outline.body)
  }

  private typealias Cue = (Int, Page.Event) -> Bool

  private var cues: [Cue] {
    let tokens: [Cue] = Boilerplate.mainTokens.map { table in
      { _, event in
        for name in [Attribute.id, .class] {
          if let range = page.attribute(name, of: event), Boilerplate.holdsToken(table, page.bytes, range) {
            return true
          }
        }
        return false
      }
    }
    return [
      { _, event in event.tag == .main || isRoleMain(event) },
      { _, event in event.tag == .article },
    ] + tokens
  }

  private func isRoleMain(_ event: Page.Event) -> Bool {
    page.attribute(.role, of: event).map { page.bytes[$0].elementsEqual("main".utf8) } ?? false
  }

  /// The heaviest element that the cue names, outside of what is left out.
  private func heaviest(_ cue: Cue) -> Int? {
    var best: Int?
    var i = outline.body
    while i < page.events.count {
      let event = page.events[i]
      if event.kind == .open {
        if outline.dropped[i] {
          i = event.pair + 1
          continue
        }
        if event.tag != .body, event.tag != .html, PageOutline.blocks.contains(event.tag), cue(i, event),
          weight(i) > best.map(weight) ?? 0
        {
          best = i
        }
      }
      i += 1
    }
    return best
  }

  private func weight(_ i: Int) -> Int32 {
    outline.weights[i].text - outline.weights[i].link + outline.weights[i].prose
  }

  /// Most of the page's prose, or the title and a good part of it.
  private func holdsContent(_ i: Int) -> Bool {
    let w = outline.weights[i]
    let all = outline.weights[outline.body]
    guard w.text - w.link > 20 else { return false }
    if all.prose == 0 { return (w.text - w.link) * 3 >= all.text - all.link }
    return w.prose * 2 >= all.prose
      || (w.h1 > 0 && (w.prose * 4 >= all.prose || (w.text - w.link) * 3 >= all.text - all.link))
  }

  /// From the body to the innermost element around the prose; of columns side by side the one with the title or the
  /// most prose.
  private func descend(_ start: Int) -> Int {
    var current = start
    while true {
      let children = self.children(current)
      let whole = outline.weights[current]
      guard whole.prose > 0 || whole.h1 > 0 else { return current }
      guard let best = children.max(by: { rank($0) < rank($1) }) else { return current }
      let w = outline.weights[best]
      let tag = page.events[best].tag
      guard Self.containers.contains(tag), w.h1 == whole.h1 || whole.h1 == 0 || w.h1 > 0 else { return current }
      let own = w.text - w.link
      let all = whole.text - whole.link
      let titled = w.h1 > 0 && tag != .div && tag != .section
      // A row or column of a layout table goes with the title; other elements only when nothing to speak of is left
      // outside.
      let inner =
        tag == .td
        ? children.count == 1 || (titled && own * 10 >= all * 3) || w.prose * 2 >= whole.prose && whole.h1 == 0
        : Self.layout.contains(tag) && (titled && own * 2 >= all || w.prose * 5 >= whole.prose * 4 && all - own < 400)
      if inner || w.prose == whole.prose && all - own < 400 || w.prose * 20 >= whole.prose * 19 && all - own < 300 {
        current = best
      } else {
        return current
      }
    }
  }

  private static let layout: TagSet = [.tr, .table, .tbody, .center]
  private static let containers: TagSet = [
    .div, .section, .article, .center, .form, .table, .tbody, .tr, .td, .main, .html, .body,
  ]

  private func rank(_ i: Int) -> Int32 { outline.weights[i].prose + (outline.weights[i].h1 > 0 ? 1_000_000 : 0) }

  /// Block elements directly inside, inline elements looked through.
  private func children(_ open: Int) -> [Int] {
    var out: [Int] = []
    var i = open + 1
    while i < page.events[open].pair {
      let event = page.events[i]
      if event.kind == .open {
        if outline.dropped[i] {
          i = event.pair + 1
          continue
        }
        if PageOutline.blocks.contains(event.tag) {
          out.append(i)
          i = event.pair + 1
          continue
        }
      }
      i += 1
    }
    return out
  }
}
