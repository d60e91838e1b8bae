/// A page as a flat tape of events: no node ever exists, so nothing outlives or owns anything.
public struct Page: Sendable {
  public struct Event: Sendable, Equatable {
    public enum Kind: UInt8, Sendable { case open, close, text }

    public var kind: Kind
    /// The element; `other` for text.
    public var tag: Tag
    /// Text: its range in `Page.bytes`. Open: its range in the page's attributes.
    var from: UInt32
    var to: UInt32
    /// Open: the index of its close, and the other way round; text: its own index.
    public internal(set) var pair: Int

    init(_ kind: Kind, _ tag: Tag, _ from: Int, _ to: Int, pair: Int) {
      self.kind = kind
      self.tag = tag
      self.from = UInt32(from)
      self.to = UInt32(to)
      self.pair = pair
    }
  }

  public enum Note: Sendable, Equatable {
    /// Elements deeper than the limit were left out; their text was kept.
    case nestingTooDeep
    /// The markup ends inside a tag, a script or a comment.
    case truncated
    /// Attributes beyond the limit, or longer than it, were left out.
    case attributesDropped
  }

  /// Balanced: every open has its close.
  public internal(set) var events: [Event] = []
  /// The text of all events and the values of all attributes: valid UTF-8.
  public internal(set) var bytes: [UInt8] = []
  var attributes: [(name: Attribute, from: UInt32, to: UInt32)] = []
  public internal(set) var notes: [Note] = []
  /// libxml2's last recovery code; 0 for markup without a fault.
  public internal(set) var recovery = 0

  /// The range of a text event in `bytes`.
  public func range(_ event: Event) -> Range<Int> { Int(event.from)..<Int(event.to) }

  /// The range of an attribute's value in `bytes`, or nil when the open event has no such attribute.
  public func attribute(_ name: Attribute, of event: Event) -> Range<Int>? {
    guard event.kind == .open else { return nil }
    for k in Int(event.from)..<Int(event.to) where attributes[k].name == name {
      return Int(attributes[k].from)..<Int(attributes[k].to)
    }
    return nil
  }

  public func hasAttributes(_ event: Event) -> Bool { event.kind == .open && event.from < event.to }

  public func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  public func value(_ name: Attribute, of event: Event) -> String? { attribute(name, of: event).map(string) }
}
