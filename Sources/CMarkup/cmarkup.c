#include "cmarkup.h"
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <string.h>

typedef struct { htmlParserCtxtPtr parser; void *user; cm_start start; cm_end end; cm_text text; } sink;

static void on_start(void *s, const xmlChar *name, const xmlChar **atts) {
  sink *k = s;
  if (k->start(k->user, name, atts)) xmlStopParser(k->parser);
}
static void on_end(void *s, const xmlChar *name) {
  sink *k = s;
  if (k->end(k->user, name)) xmlStopParser(k->parser);
}
static void on_text(void *s, const xmlChar *bytes, int size) {
  sink *k = s;
  if (k->text(k->user, bytes, size)) xmlStopParser(k->parser);
}

void cm_init(void) { xmlInitParser(); }

int cm_parse_html(const unsigned char *bytes, int size, void *user, cm_start start, cm_end end, cm_text text) {
  htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt((const char *)bytes, size);
  if (parser == NULL) return -1;
  sink k = {parser, user, start, end, text};
  memset(parser->sax, 0, sizeof(*parser->sax));
  parser->sax->startElement = on_start;
  parser->sax->endElement = on_end;
  parser->sax->characters = parser->sax->cdataBlock = parser->sax->ignorableWhitespace = on_text;
  parser->userData = &k;
  htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
  htmlParseDocument(parser);
  int code = parser->errNo;
  htmlFreeParserCtxt(parser);
  return code;
}
