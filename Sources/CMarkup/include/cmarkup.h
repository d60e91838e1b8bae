#ifndef CMARKUP_H
#define CMARKUP_H
/* placeholder: replaced by the markup module */
int cm_version(void);
#endif
