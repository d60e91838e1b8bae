import Blocks
import Markup
import Testing

/// The promise of this module: a page gives the same text and the same blocks whether it was saved as text or as
/// markup, whatever the site's template and the editor's habits.
@Suite("Text and markup give the same blocks")
struct SameBlocksTests {
  @Test("There are templates and texts to compare")
  func present() {
    #expect(Template.all.count >= 8)
    #expect(Samples.all.count >= 3)
  }

  @Test("Every text in every idiom in every template", arguments: Template.all, Dressing.Idiom.allCases)
  func same(_ template: Template, _ idiom: Dressing.Idiom) throws {
    for sample in Samples.all {
      let saved = SavedText.mainText(sample.bytes)
      guard let title = saved.blocks.first, case .heading = title.kind else { continue }
      let words = String(decoding: saved.bytes[title.bytes], as: UTF8.self)
      let bytes = template.page(title: words, main: Dressing.html(saved, idiom, skipping: 1))
      let page = PageText.mainText(try Page(SourceText.decode(bytes)))
      // Pasted from Word every line is a paragraph of its own, and what stands at the end of a page can then read as a
      // heading.
      if idiom == .word {
        #expect(page.string == saved.string, "\(sample.name)")
      } else {
        #expect(page.lines() == saved.lines(), "\(sample.name)")
      }
      #expect(page.facts.title == words, "\(sample.name)")
    }
  }

  @Test("Dressing is undone, too: the blocks of the blocks are the blocks", arguments: Samples.all)
  func fixpoint(_ sample: Samples.Text) {
    let once = SavedText.mainText(sample.bytes)
    #expect(String(validating: once.bytes, as: UTF8.self) != nil)
    #expect(!once.blocks.isEmpty)
    var end = -1
    for block in once.blocks {
      let start = block.marker?.lowerBound ?? block.bytes.lowerBound
      #expect(start == end + 1)
      end = block.bytes.upperBound
      for cell in block.cells {
        #expect(block.bytes.contains(cell.lowerBound) && cell.upperBound <= block.bytes.upperBound)
      }
    }
    #expect(end == once.bytes.count)
  }
}
