/// What a lägesbild rests on, by words; the first of each pair is the record's own.
extension Situations {
  static let sources: [(String, Phrase)] = [
    (
      "medborgardialog",
      Phrase(
        "medborgardialog*|invånardialog*|medborgarmöte*|medborgarsamtal*\ndialog* ...4 medborgar*|invånare|invånarna|boende"
      )
    ),
    ("medarbetardialog", Phrase("medarbetardialog*|medarbetar*\ndialog* ...4 personal*|anställda")),
    ("trygghetsmatning", Phrase("trygghetsmätning*|trygghetsundersökning*")),
    ("enkat", Phrase("enkät*|*enkäten|*enkät|*enkäter|webbenkät*")),
    ("brottsstatistik", Phrase("brottsstatistik*|statistik*|anmälningar|anmälningsstatistik\nanmälda brott")),
    ("trygghetsvandring", Phrase("trygghetsvandring*")),
    ("underrattelse", Phrase("underrättelse*")),
    ("synpunkter", Phrase("synpunkter|klagomål|felanmälningar")),
    ("orsaksanalys", Phrase("orsaksanalys*")),
    ("lokala_bra", Phrase("brå|brottsförebyggande rådet")),
    ("kommunens_statistik", Phrase("kommunens ...2 lägesbild*|statistik|kartläggning|underlag")),
  ]
}
