#include "cmarkup.h"
#include <libxml/xmlversion.h>
int cm_version(void) { return LIBXML_VERSION; }
