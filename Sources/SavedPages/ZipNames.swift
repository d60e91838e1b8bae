/// A member's name: UTF-8 when flagged or when it is valid UTF-8, else a DOS code page.
///
/// Which page is not said. CP437 and CP850 agree in all letters of the Nordic languages; where they differ, CP437 has
/// box drawing or Greek, which file names do not, so that a name with such a byte is read as CP850.
func zipName(_ bytes: [UInt8], isUTF8: Bool) -> String {
  if isUTF8 || bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
  if let text = String(validating: bytes, as: UTF8.self) { return text }
  let western = bytes.contains { $0 >= 0x80 && codePage850Only.contains($0) }
  let page = western ? codePage850 : codePage437
  var name = String.UnicodeScalarView()
  for byte in bytes { name.append(byte < 0x80 ? Unicode.Scalar(byte) : page[Int(byte) - 0x80]) }
  return String(name)
}

/// Bytes that are letters in CP850 and signs in CP437.
private let codePage850Only: Set<UInt8> = [
  0x9B, 0x9D, 0xB5, 0xB6, 0xB7, 0xC6, 0xC7, 0xD0, 0xD1, 0xD2, 0xD3, 0xD4, 0xD6, 0xD7, 0xD8, 0xDE, 0xE0, 0xE2, 0xE3, 0xE4,
  0xE5, 0xE7, 0xE8, 0xE9, 0xEA, 0xEB, 0xEC, 0xED,
]

private let codePage437 = Array(
  ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
    + "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}").unicodeScalars)

private let codePage850 = Array(
  ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀"
    + "ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}").unicodeScalars)
